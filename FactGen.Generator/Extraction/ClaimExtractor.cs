using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// The engine: from an article to its claims, one stage after the other. A pure function of its argument: no I/O, no clock,
/// no culture, no shared state.
/// </summary>
internal static class ClaimExtractor
{
    /// <summary>
    /// What the first article has to wait for: each makes the tables of some data files. They do not need each other, so that a host with several
    /// processors can have them made at once. Nobody has to: what is not there is made when it is needed.
    /// </summary>
    public static ImmutableArray<Action> Preparations { get; } =
    [
        static () => _ = EntityCatalogue.Default,
        static () => _ = FrameCatalogue.German,
        static () => _ = Lexicon.German,
        static () => _ = SpeechLexicon.German,
    ];

    /// <summary>Reads the claims of an article.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ArticleAnalysis Analyse(ArticleSource source, CancellationToken cancellation = default)
        => Analyse(source, AnalysisDepth.Claims, cancellation);

    /// <summary>Reads the claims of an article, and as many layers beside them as are asked for.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ArticleAnalysis Analyse(ArticleSource source, AnalysisDepth depth, CancellationToken cancellation = default)
    {
        ArticleReading reading = ArticleReader.Read(source.Text, cancellation);
        SegmentedText segments = Segmenter.Segment(source.Text, reading, cancellation);
        CalendarDate? published = source.Published ?? reading.Published;
        ImmutableArray<QuantityMention> quantities = QuantityRecogniser.Find(segments, cancellation);
        ImmutableArray<TimeMention> times = TimeRecogniser.Find(segments, published, quantities, cancellation);
        ImmutableArray<CatalogueMatch> matches = EntityCatalogue.Default.Matches(segments, 0, segments.Tokens.Length, cancellation);
        var mentions = new MentionIndex(segments, matches, quantities, times, cancellation);
        LayerCollector? layers = depth == AnalysisDepth.Layers ? new LayerCollector(segments, mentions) : null;
        var sentences = new SentenceReader(segments, mentions, published, layers);
        var claims = ImmutableArray.CreateBuilder<ExtractedClaim>();
        sentences.Read(claims, cancellation);
        var analysis = new ArticleAnalysis
        {
            Source = source,
            Published = published,
            Segments = segments,
            Quantities = quantities,
            Times = times,
            Entities = ImmutableArray<EntityMention>.Empty,
            Attributions = ImmutableArray<AttributionRelation>.Empty,
            UnnamedSources = sentences.UnnamedSources,
            Claims = Ordered(claims),
        };
        return layers?.Complete(analysis) ?? analysis;
    }

    private static ImmutableArray<ExtractedClaim> Ordered(ImmutableArray<ExtractedClaim>.Builder claims)
    {
        claims.Sort(static (a, b) =>
        {
            int order = a.Evidence.Start.CompareTo(b.Evidence.Start);
            if (order == 0)
                order = string.CompareOrdinal(a.Kind, b.Kind);
            return order != 0 ? order : a.Trigger.Start.CompareTo(b.Trigger.Start);
        });
        return claims.ToImmutable();
    }
}
