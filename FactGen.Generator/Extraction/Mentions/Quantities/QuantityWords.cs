using System;
using System.Collections.Generic;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>How a word bounds the number that it belongs to.</summary>
internal enum BoundKind : byte
{
    /// <summary>"mehr als": the number itself is excluded.</summary>
    More,

    /// <summary>"mindestens".</summary>
    Least,

    /// <summary>"weniger als": the number itself is excluded.</summary>
    Less,

    /// <summary>"bis zu", "höchstens".</summary>
    Most,

    /// <summary>"rund, etwa".</summary>
    About,

    /// <summary>"fast, knapp": a little less, so the number itself is excluded.</summary>
    Nearly,

    /// <summary>"gut": a little more, or just as many; the mirror image of <see cref="Nearly"/>, but the number itself is not excluded.</summary>
    Good,

    /// <summary>"genau": says that nothing is bounded.</summary>
    Exact,
}

/// <summary>A bound as the data file has it.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="OnlyRound">Whether it bounds round numbers only ("gegen 500").</param>
internal sealed record BoundWord(BoundKind Kind, bool OnlyRound);

/// <summary>The words of quantities: <c>German/quantities.txt</c> as tables.</summary>
internal sealed class QuantityWords
{
    private static readonly Lazy<QuantityWords> Loaded = new(() => new QuantityWords());

    private readonly Dictionary<string, PhraseTable<double>> _numbers = new(StringComparer.Ordinal);

    private QuantityWords()
    {
        Bounds = new(Words);
        Behind = new(Words);
        Measures = new(Words);
        Money = new(Words);
        foreach (DataLine line in DataLine.Of("German/quantities.txt"))
        {
            if (NumberWords.Add(line))
                continue;
            foreach (string form in line.Forms)
                Add(line, form);
        }
    }

    /// <summary>The tables of this process, made when first used.</summary>
    public static QuantityWords German => Loaded.Value;

    public WordIndex Words { get; } = new(static (KnownForm form) => ref form.QuantityWords);

    public NumberWords NumberWords { get; } = new();

    /// <summary>Bounds in front of a number.</summary>
    public PhraseTable<BoundWord> Bounds { get; }

    /// <summary>Bounds behind a number.</summary>
    public PhraseTable<BoundWord> Behind { get; }

    /// <summary>Units of measure.</summary>
    public PhraseTable<string> Measures { get; }

    /// <summary>Currencies in front of a number.</summary>
    public PhraseTable<string> Money { get; }

    /// <summary>The phrases of any other section of the file, with its argument.</summary>
    public PhraseTable<double> this[string section]
    {
        get
        {
            if (!_numbers.TryGetValue(section, out PhraseTable<double>? table))
                throw new ArgumentException($"The data file has no section '{section}'.", nameof(section));
            return table;
        }
    }

    private void Add(DataLine line, string form)
    {
        string argument = line.Arguments[0];
        switch (line.Section)
        {
            case "bound":
                Bounds.Add(form, Bound(argument));
                break;
            case "behind":
                Behind.Add(form, Bound(argument));
                break;
            case "measure":
                Measures.Add(form, argument);
                break;
            case "money":
                Money.Add(form, argument);
                break;
            default:
                if (!_numbers.TryGetValue(line.Section, out PhraseTable<double>? table))
                    _numbers.Add(line.Section, table = new(Words));
                table.Add(form, double.Parse(argument, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static BoundWord Bound(string name)
        => name == "round-about"
            ? new BoundWord(BoundKind.About, true)
            : new BoundWord((BoundKind)Enum.Parse(typeof(BoundKind), name, ignoreCase: true), false);
}
