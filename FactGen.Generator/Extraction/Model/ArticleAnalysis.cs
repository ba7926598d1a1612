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

    /// <summary>Who and what is mentioned, in the order of the text. Filled at <see cref="AnalysisDepth.Layers"/> only.</summary>
    public required ImmutableArray<EntityMention> Entities { get; init; }

    /// <summary>The clauses, sentence by sentence. Filled at <see cref="AnalysisDepth.Layers"/> only.</summary>
    public ImmutableArray<ClauseView> Clauses { get; init; } = ImmutableArray<ClauseView>.Empty;

    /// <summary>What is said to be said, and by whom. Filled at <see cref="AnalysisDepth.Layers"/> only.</summary>
    public required ImmutableArray<AttributionRelation> Attributions { get; init; }

    /// <summary>The words that triggered rules, with what became of them. Filled at <see cref="AnalysisDepth.Layers"/> only.</summary>
    public ImmutableArray<TriggerView> Triggers { get; init; } = ImmutableArray<TriggerView>.Empty;

    /// <summary>
    /// Where somebody says what became claims, and nobody was found who it is: the words that stand for the speaker ("Er" sagte), or the verb
    /// ("hieß").
    /// </summary>
    public ImmutableArray<SourceSpan> UnnamedSources { get; init; } = ImmutableArray<SourceSpan>.Empty;

    /// <summary>The claims, ordered by evidence start, then kind, then trigger.</summary>
    public required ImmutableArray<ExtractedClaim> Claims { get; init; }
}
