using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// The engine: from an article to its claims, one stage after the other. A pure function of its argument: no I/O, no clock,
/// no culture, no shared state.
/// </summary>
internal static class ClaimExtractor
{
    /// <summary>Reads an article through all layers.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static ArticleAnalysis Analyse(ArticleSource source, CancellationToken cancellation = default)
    {
        ArticleReading reading = ArticleReader.Read(source.Text, cancellation);
        SegmentedText segments = Segmenter.Segment(source.Text, reading, cancellation);
        CalendarDate? published = source.Published ?? reading.Published;
        return new ArticleAnalysis
        {
            Source = source,
            Published = published,
            Segments = segments,
            Quantities = ImmutableArray<QuantityMention>.Empty,
            Times = ImmutableArray<TimeMention>.Empty,
            Entities = ImmutableArray<EntityMention>.Empty,
            Attributions = ImmutableArray<AttributionRelation>.Empty,
            Claims = ImmutableArray<ExtractedClaim>.Empty,
        };
    }
}
