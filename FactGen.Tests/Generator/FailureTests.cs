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

    [Fact]
    public void An_article_is_analysed_once_for_generator_and_analyzer()
    {
        int analyses = 0;
        var extraction = new ArticleExtraction((source, cancellation) =>
        {
            analyses++;
            return ClaimExtractor.Analyse(source, cancellation);
        });
        var source = new ArticleSource("a.txt", new string("Ein Wort.\n".AsSpan()));
        Assert.Same(extraction.Extract(source, TestContext.Current.CancellationToken), extraction.Extract(source with { }, TestContext.Current.CancellationToken));
        Assert.Equal(1, analyses);
        Assert.NotSame(extraction.Extract(source, TestContext.Current.CancellationToken), extraction.Extract(source with { Name = "b.txt" }, TestContext.Current.CancellationToken));
        Assert.Equal(2, analyses);
    }

    [Fact]
    public void Generator_and_analyzer_read_the_same_text()
        => Assert.Same(ArticleText.Read(_good, TestContext.Current.CancellationToken).Text, ArticleText.Read(_good, TestContext.Current.CancellationToken).Text);

    private GeneratorDriver Run(ArticleExtraction extraction)
        => Driver(extraction).RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken);

    private GeneratorDriver Driver(ArticleExtraction extraction) => GeneratorHost.Driver([_bad, _good], new FactGenerator(extraction));
}
