using System;

namespace FactGen.Benchmarks;

/// <summary>Something whose time is told by the character. Tables list the shorter before the longer.</summary>
internal interface ISized : IComparable
{
    /// <summary>Its length in UTF-16 code units.</summary>
    long Characters { get; }

    static int Compare(ISized one, object? other) => one.Characters.CompareTo((other as ISized)?.Characters ?? 0);
}
