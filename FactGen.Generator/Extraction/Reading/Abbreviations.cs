using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>How the point of an abbreviation stands to the end of a sentence.</summary>
internal enum AbbreviationUse : byte
{
    /// <summary>Not an abbreviation.</summary>
    None,

    /// <summary>Something always follows: "ca.", "Dr.", "z.B.".</summary>
    Open,

    /// <summary>A sentence may end with it: "usw.", "Mio.".</summary>
    Final,

    /// <summary>An abbreviation only before a number: "Art. 5".</summary>
    BeforeNumber,

    /// <summary>A month or weekday, an abbreviation only before a number or a comma: "Di., 4. März".</summary>
    Date,
}

/// <summary>The abbreviations that are written with points, and the endings of web addresses.</summary>
internal sealed class Abbreviations
{
    private const string File = "German/abbreviations.txt";

    /// <summary>Longer runs of letters and points are no abbreviation.</summary>
    private const int MaxLength = 16;

    private static readonly Lazy<Abbreviations> Shared = new(Load);

    private readonly WordSet[] _byUse;
    private readonly WordSet _domains;

    private Abbreviations(WordSet[] byUse, WordSet domains)
    {
        _byUse = byUse;
        _domains = domains;
    }

    public static Abbreviations German => Shared.Value;

    /// <summary>What an abbreviation with all its points ("z.B.", "Mio.") is; unlisted chains of single letters ("U.S.") count as <see cref="AbbreviationUse.Final"/>.</summary>
    public AbbreviationUse UseOf(ReadOnlySpan<char> form)
    {
        if (form.Length is < 2 or > MaxLength || form[form.Length - 1] != '.')
            return AbbreviationUse.None;
        for (int use = 1; use < _byUse.Length; use++)
        {
            if (_byUse[use].Contains(form))
                return (AbbreviationUse)use;
        }

        for (int use = 1; use < _byUse.Length && char.IsUpper(form[0]); use++)
        {
            if (_byUse[use].ContainsUncapitalised(form))
                return (AbbreviationUse)use;
        }

        if (!IsChainOfLetters(form))
            return AbbreviationUse.None;
        return form.Length == 2 && char.IsLower(form[0]) ? AbbreviationUse.Open : AbbreviationUse.Final;
    }

    /// <summary>
    /// The end of the abbreviation whose first letters are [<paramref name="start"/>, <paramref name="point"/>), with all its points;
    /// or <paramref name="point"/> when the point there belongs to none.
    /// </summary>
    public int End(string text, int start, int point, int limit)
    {
        int end = point;
        for (int at = point; at < limit && text[at] == '.' && at + 1 - start <= MaxLength;)
        {
            AbbreviationUse use = UseOf(text.AsSpan(start, at + 1 - start));
            if (use != AbbreviationUse.None && Fits(use, text, start, at + 1, limit))
                end = at + 1;
            at++;
            while (at < limit && Characters.IsLetter(text[at]) && at - start < MaxLength)
                at++;
        }

        return end;
    }

    /// <summary>Whether letters are the ending of a web address: "de", "com".</summary>
    public bool IsDomain(ReadOnlySpan<char> ending) => _domains.Contains(ending);

    private static bool Fits(AbbreviationUse use, string text, int start, int end, int limit)
    {
        int next = end;
        while (next < limit && Characters.IsBlank(text[next]))
            next++;
        bool unit = end - start == 2 && start > 0 && text[start - 1] == '/'; // "km/h."
        if (unit)
            return false;
        if (next == limit)
            return use != AbbreviationUse.BeforeNumber && use != AbbreviationUse.Date && end - start > 2;
        return use switch
        {
            AbbreviationUse.BeforeNumber => Characters.IsDigit(text[next]),
            AbbreviationUse.Date => Characters.IsDigit(text[next]) || text[next] == ',',
            _ => true,
        };
    }

    private static bool IsChainOfLetters(ReadOnlySpan<char> form)
    {
        if (form.Length % 2 != 0)
            return false;
        for (int i = 0; i < form.Length; i += 2)
        {
            if (!Characters.IsLetter(form[i]) || form[i + 1] != '.')
                return false;
        }

        return true;
    }

    private static Abbreviations Load()
    {
        string[] uses = ["none", "open", "final", "number", "date"];
        var words = new List<string>[uses.Length];
        for (int i = 0; i < uses.Length; i++)
            words[i] = [];
        var domains = new List<string>();
        foreach ((int number, string line) in EmbeddedText.Lines(File))
        {
            int colon = line.IndexOf(':');
            string name = colon < 0 ? line : line.Substring(0, colon);
            int use = Array.IndexOf(uses, name);
            if (use <= 0 && name != "domain")
                throw new FormatException($"{File}:{number}: '{name}' is no use of an abbreviation.");
            List<string> list = use > 0 ? words[use] : domains;
            list.AddRange(line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries));
        }

        return new Abbreviations(Array.ConvertAll(words, list => new WordSet(list)), new WordSet(domains));
    }
}
