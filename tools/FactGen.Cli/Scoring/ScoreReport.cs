using System;
using System.Collections.Generic;

namespace FactGen.Cli;

/// <summary>The three figures of a set of claims (codebook, section 8).</summary>
internal sealed class FigureRow
{
    public Ratio Detection { get; } = new();

    public Ratio Fields { get; } = new();

    public Ratio Claim { get; } = new();

    public IEnumerable<(string Name, Ratio Ratio)> All => [("detection", Detection), ("fields", Fields), ("claim", Claim)];
}

/// <summary>What agrees (in all, by kind, by article, by field), and lists of what does not.</summary>
internal sealed class ScoreReport
{
    public FigureRow Total { get; } = new();

    public SortedDictionary<string, FigureRow> Kinds { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, FigureRow> Articles { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Ratio> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>Predicted claims whose evidence is not in their article.</summary>
    public List<string> Unfaithful { get; } = [];

    /// <summary>Gold claims that nobody predicted.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>Predicted claims that gold does not have.</summary>
    public List<string> Spurious { get; } = [];

    /// <summary>Fields that disagree.</summary>
    public List<string> Mismatches { get; } = [];

    /// <summary>Entities that agree although their ids differ.</summary>
    public List<string> ByMention { get; } = [];

    /// <summary>Matched claims of which one is affirmed and the other negated.</summary>
    public List<string> Inverted { get; } = [];

    public IEnumerable<(string Name, List<string> Lines)> Lists =>
    [
        ("unfaithful", Unfaithful), ("missed", Missed), ("spurious", Spurious), ("mismatch", Mismatches), ("by mention", ByMention),
    ];
}
