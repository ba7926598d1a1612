using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>Damages articles the way that scrapers, converters and careless writers do, and worse. The same seed, the same damage.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<ArticleSource> others)
{
    private static readonly string[] s_intruders =
    [
        "\u200B", "\u00AD", "\u2060", "\uFEFF", "\uD83D", "\uDE00", "😀", "👨‍👩‍👧", "\u202E", "\u05E9\u05DC\u05D5\u05DD", "\u0645\u0631\u062D\u0628\u0627", "u\u0308", "\0", "\u0001", "\uFFFD", "\uFFFF",
        "\r", "\r\n", "\n\n", "\u2028", "\u00A0", "\t", ",", ", ,", ".", "...", ":", ";", "!?", "–", "-", "(", ")", "[", "„", "“", "”", "\"", "‚", "‘", "’", "»", "«", "''",
        "0", "1", "10.000", "1.2.3.4", "99999999999999999999999999", "1e309", "-1", "½", "²", "30.02.2025", "0.0.0000", "31. Juni", "im Jahr 0", "im Jahr 9999", "vor 99999999 Jahren",
        "in 99999999999 Tagen", "der", "die", "das", "dessen", "deren", "des", "und", "oder", "weder", "noch", "nicht", "dass", "weil", "zu", "um", "sie", "er", "sein", "ihr", "sich",
        "sagte", "habe", "werde", "laut", "zufolge", "demnach", "mehr als", "rund", "bis zu", "zwischen", "Millionen", "Prozent", "Soldaten", "Russland", "Kiew", "Präsident", "Regierung", "dort", "dabei",
        "ß", "ẞ", "İ", "ı", "ǅ", "ﬁ", "中文", "Ａ", "𝕬",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A mutator that takes what it mixes in from the repository's articles.</summary>
    public Mutator(int seed)
        : this(seed, KnownArticles.All)
    {
    }

    /// <summary>An article with one to four damages; a word of each describes them.</summary>
    public (string Text, string Description) Mutate(string text)
    {
        var names = new List<string>();
        for (int k = _random.Next(1, 5); k > 0; k--)
        {
            (string name, Func<string, string> change) = Changes[_random.Next(Changes.Length)];
            text = change(text);
            names.Add(name);
        }

        return (text, string.Join(", ", names));
    }

    private (string Name, Func<string, string> Change)[] Changes => field ??=
    [
        ("cut at the front", text => text.Substring(At(text))),
        ("cut at the end", text => text.Substring(0, At(text))),
        ("cut in the middle", text => { (int start, int end) = Stretch(text, 400); return text.Remove(start, end - start); }),
        ("cut a character", text => text.Length == 0 ? text : text.Remove(_random.Next(text.Length), 1)),
        ("doubled characters", text => Repeated(text, 3, 2)),
        ("a character repeated often", text => Repeated(text, 1, 600)),
        ("a stretch repeated", text => Repeated(text, 300, _random.Next(2, 5))),
        ("words swapped", text => Shuffled(text, " ", 6)),
        ("a word repeated", text => RepeatedPiece(text, " ", 40)),
        ("sentences swapped", text => Shuffled(text, ". ", 3)),
        ("a sentence repeated", text => RepeatedPiece(text, ". ", 5)),
        ("lines swapped", text => Shuffled(text, "\n", 2)),
        ("intruders", Intruded),
        ("spaces dropped", text => Replaced(text, ' ', "")),
        ("spaces doubled", text => Replaced(text, ' ', "  ")),
        ("a comma for each space", text => Replaced(text, ' ', ", ")),
        ("points dropped", text => Replaced(text, '.', "")),
        ("commas dropped", text => Replaced(text, ',', "")),
        ("points for commas", text => Replaced(text, ',', ".")),
        ("no punctuation", text => string.Concat(text.Where(c => !char.IsPunctuation(c)))),
        ("newlines dropped", text => Replaced(text, '\n', " ")),
        ("a newline for each space", text => Replaced(text, ' ', "\n")),
        ("all capitals", text => text.ToUpperInvariant()),
        ("no capitals", text => text.ToLowerInvariant()),
        ("quotation marks around words", text => Replaced(text, ' ', "“ „")),
        ("nested quotation marks", text => string.Concat(Enumerable.Repeat("„", _random.Next(1, 40))) + text + "“"),
        ("decomposed", Decomposed),
        ("reversed", text => { char[] reversed = text.ToCharArray(); Array.Reverse(reversed); return new string(reversed); }),
        ("words of another article", text => text + Piece(others[_random.Next(others.Count)].Text, 600)),
        ("another article inside", text => text.Insert(At(text), Piece(others[_random.Next(others.Count)].Text, 600))),
    ];

    /// <summary>Umlauts as letter and mark, as some systems write them; broken surrogate pairs have no such form.</summary>
    private static string Decomposed(string text)
    {
        var decomposed = new StringBuilder(text.Length * 2);
        foreach (char c in text)
        {
            if (char.IsSurrogate(c) || c >= '\uFDD0')
                decomposed.Append(c);
            else
                decomposed.Append(c.ToString().Normalize(NormalizationForm.FormD));
        }

        return decomposed.ToString();
    }

    private int At(string text) => _random.Next(text.Length + 1);

    private (int Start, int End) Stretch(string text, int longest)
    {
        int start = At(text);
        return (start, Math.Min(text.Length, start + _random.Next(1, longest + 1)));
    }

    private string Piece(string text, int longest)
    {
        (int start, int end) = Stretch(text, longest);
        return text.Substring(start, end - start);
    }

    private string Repeated(string text, int longest, int times)
    {
        (int start, int end) = Stretch(text, longest);
        return text.Insert(end, string.Concat(Enumerable.Repeat(text.Substring(start, end - start), times)));
    }

    private string RepeatedPiece(string text, string separator, int times)
    {
        List<string> pieces = [.. text.Split(separator)];
        int at = _random.Next(pieces.Count);
        pieces.InsertRange(at, Enumerable.Repeat(pieces[at], _random.Next(1, times)));
        return string.Join(separator, pieces);
    }

    private string Shuffled(string text, string separator, int times)
    {
        string[] pieces = text.Split(separator);
        for (int k = 0; k < times; k++)
        {
            int a = _random.Next(pieces.Length), b = _random.Next(pieces.Length);
            (pieces[a], pieces[b]) = (pieces[b], pieces[a]);
        }

        return string.Join(separator, pieces);
    }

    /// <summary>Replaces all of a character in some stretch of the text.</summary>
    private string Replaced(string text, char c, string by)
    {
        (int start, int end) = Stretch(text, 1200);
        return text.Substring(0, start) + text.Substring(start, end - start).Replace(c.ToString(), by, StringComparison.Ordinal) + text.Substring(end);
    }

    private string Intruded(string text)
    {
        for (int k = _random.Next(1, 12); k > 0; k--)
        {
            string intruder = s_intruders[_random.Next(s_intruders.Length)];
            text = text.Insert(At(text), _random.Next(2) == 0 ? intruder : " " + intruder + " ");
        }

        return text;
    }
}
