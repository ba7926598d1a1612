using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using FactGen.Extraction;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>The generator never throws, and what goes wrong with one article costs no other.</summary>
public sealed class FailureTests
{
    private readonly ArticleInMemory _bad = new("articles/bad.txt", "Ein schlechtes Wort.\n");
    private readonly ArticleInMemory _good = new("articles/good.txt", "Ein gutes Wort.\n");

    [Fact]
    public void An_error_in_one_article_is_reported_there_and_the_others_go_on()
    {
        var extraction = new ArticleExtraction((source, cancellation) => source.Name == "bad.txt"
            ? throw new InvalidOperationException("two\r\nlines")
            : ClaimExtractor.Analyse(source, cancellation));
        GeneratorRunResult run = Run(extraction).GetRunResult().Results.Single();

        Assert.Null(run.Exception);
        Diagnostic reported = Assert.Single(run.Diagnostics);
        Assert.Equal(("FACT900", "articles/bad.txt"), (reported.Id, reported.Location.GetLineSpan().Path));
        Assert.EndsWith("two  lines", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(run.GeneratedSources, source => source.HintName == "Facts.Articles.good.g.cs");
        Assert.DoesNotContain(run.GeneratedSources, source => source.HintName == "Facts.Articles.bad.g.cs");
    }

    [Fact]
    public void An_error_where_the_articles_come_together_is_reported_and_the_sets_stay()
    {
        var extraction = new ArticleExtraction((source, cancellation) =>
        {
            ArticleAnalysis analysis = ClaimExtractor.Analyse(source, cancellation);
            return analysis with { Claims = [.. analysis.Claims.Select(claim => claim with { Attribution = [.. claim.Attribution.Select(WithoutNames)] })] };
        });
        GeneratorDriver driver = GeneratorHost.Driver([new("a.txt", "Frankreich hat 300 Soldaten nach Mali entsandt, sagte Präsident Macron.\n")], new FactGenerator(extraction));
        GeneratorRunResult run = GeneratorHost.Run(GeneratorHost.Compilation("class C { int All => Consumer.Facts.Deployments.Count; }"), driver, out Compilation compilation).GetRunResult().Results.Single();

        Assert.Null(run.Exception);
        Diagnostic reported = Assert.Single(run.Diagnostics);
        Assert.Equal("FACT901", reported.Id);
        Assert.StartsWith("FactGen failed, and 'the corpus' was not generated; please report it with the articles: ", reported.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_cancelled_extraction_is_cancelled_not_failed()
    {
        using var source = new CancellationTokenSource();
        var extraction = new ArticleExtraction((_, cancellation) =>
        {
            source.Cancel();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("not reached");
        });
        Assert.ThrowsAny<OperationCanceledException>(() => Driver(extraction).RunGenerators(GeneratorHost.Compilation(), source.Token));
    }

    /// <summary>Sources as no engine makes them.</summary>
    private static AttributionLink WithoutNames(AttributionLink link)
        => new([.. link.Sources.Select(source => source with { Entity = source.Entity with { Name = null! } })]);

    private GeneratorDriver Run(ArticleExtraction extraction)
        => GeneratorHost.Run(GeneratorHost.Compilation(), Driver(extraction));

    private GeneratorDriver Driver(ArticleExtraction extraction) => GeneratorHost.Driver([_bad, _good], new FactGenerator(extraction));
}
