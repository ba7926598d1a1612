using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>
/// An article with its claims, as it is emitted: all that later steps need of it, equal to another when every value is.
/// </summary>
internal sealed record ArticleFacts
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    public required CalendarDate? Published { get; init; }

    public required string? Outlet { get; init; }

    public required EquatableArray<string> Agencies { get; init; }

    /// <summary>The claims, in the order of the analysis.</summary>
    public required EquatableArray<ClaimFacts> Claims { get; init; }

    /// <summary>The facts of an analysis.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static ArticleFacts From(ArticleAnalysis analysis, CancellationToken cancellation = default)
    {
        ArticleSource source = analysis.Source;
        ArticleReading reading = analysis.Segments.Reading;
        return Create(
            source.Name, source.Text, analysis.Published, source.Outlet ?? reading.Outlet, reading.Agencies, analysis.Claims, cancellation);
    }

    public static ArticleFacts Create(
        string name,
        string text,
        CalendarDate? published,
        string? outlet,
        ImmutableArray<string> agencies,
        ImmutableArray<ExtractedClaim> claims,
        CancellationToken cancellation = default)
    {
        var repeats = new Dictionary<string, int>(System.StringComparer.Ordinal);
        ImmutableArray<ClaimFacts>.Builder facts = ImmutableArray.CreateBuilder<ClaimFacts>(claims.Length);
        foreach (ExtractedClaim claim in claims)
        {
            cancellation.ThrowIfCancellationRequested();
            string content = ClaimId.Content(name, text, claim);
            repeats.TryGetValue(content, out int earlier);
            repeats[content] = earlier + 1;
            facts.Add(ClaimFacts.From(claim, ClaimId.Of(content, earlier)));
        }

        return new ArticleFacts
        {
            Name = name,
            Text = text,
            Published = published,
            Outlet = outlet,
            Agencies = new(agencies),
            Claims = new(facts.MoveToImmutable()),
        };
    }
}
