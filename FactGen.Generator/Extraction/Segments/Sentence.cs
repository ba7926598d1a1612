namespace FactGen.Extraction;

/// <summary>A sentence: the evidence of the claims that it makes.</summary>
/// <param name="Span">From its first to its last character, closing punctuation and quotation marks included.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">How many tokens it has; all of them are consecutive.</param>
/// <param name="Block">The index of the block that holds it.</param>
/// <param name="Line">The 1-based line of its first character.</param>
/// <param name="Column">The 1-based column of its first character, in UTF-16 code units.</param>
internal readonly record struct Sentence(SourceSpan Span, int FirstToken, int TokenCount, int Block, int Line, int Column)
{
    /// <summary>
    /// A "sentence" with more tokens is a list or a page without points, not prose: the longest in a corpus of 850 news articles has 120. It gives no
    /// claims, and keeps the cost of an article linear in its length.
    /// </summary>
    public const int MostTokens = 400;

    /// <summary>Whether it is longer than any sentence.</summary>
    public bool IsTooLong => TokenCount > MostTokens;

    /// <summary>The index behind its last token.</summary>
    public int EndToken => FirstToken + TokenCount;
}
