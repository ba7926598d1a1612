using System;

namespace FactGen.Extraction;

/// <summary>A place in an article, in UTF-16 code units.</summary>
internal readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    public static SourceSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(SourceSpan other) => other.Start < End && Start < other.End;

    /// <summary>The verbatim text of the span.</summary>
    public string In(string text) => text.Substring(Start, Length);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
