namespace FactGen.Extraction;

/// <summary>What a stretch of an article is for.</summary>
internal enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The title, or a title in two lines.</summary>
    Headline,

    /// <summary>The topic word or phrase above a headline.</summary>
    Kicker,

    /// <summary>A heading inside the article.</summary>
    Subhead,

    /// <summary>The text under a picture.</summary>
    Caption,

    /// <summary>Who took the picture, or who wrote: "dpa, AFP", "(afp/red)".</summary>
    Credit,

    /// <summary>A line that gives the publication date.</summary>
    DateLine,

    /// <summary>Navigation, counters, tags, calls to read on: not part of the article's words.</summary>
    Furniture,
}

/// <summary>A stretch of an article with one purpose. Blocks follow one another, never overlap, and hold all text but white space.</summary>
/// <param name="Span">From its first to its last character, without white space around it.</param>
/// <param name="Kind">What it is for.</param>
internal readonly record struct Block(SourceSpan Span, BlockKind Kind)
{
    /// <summary>Whether its sentences may hold claims.</summary>
    public bool HoldsProse => Kind is not (BlockKind.Credit or BlockKind.DateLine or BlockKind.Furniture);
}
