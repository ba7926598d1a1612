using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>An article with every layer that was found in it.</summary>
internal sealed record ArticleAnalysis
{
    public required ArticleSource Source { get; init; }

    /// <summary>The publication date that relative times were resolved with: from the metadata, else from the article, else null.</summary>
    public required CalendarDate? Published { get; init; }

    public required SegmentedText Segments { get; init; }

    public required ImmutableArray<QuantityMention> Quantities { get; init; }

    public required ImmutableArray<TimeMention> Times { get; init; }

    public required ImmutableArray<EntityMention> Entities { get; init; }

    /// <summary>What is said to be said, by whom: the layer that the attribution of claims is read from.</summary>
    public required ImmutableArray<AttributionRelation> Attributions { get; init; }

    /// <summary>The claims, ordered by evidence start, then kind, then trigger.</summary>
    public required ImmutableArray<ExtractedClaim> Claims { get; init; }
}
