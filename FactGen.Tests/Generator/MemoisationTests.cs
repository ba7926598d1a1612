using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FactGen.Diagnostics;
using FactGen.Extraction;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>Generator and analyzer read every article once between them.</summary>
public sealed class MemoisationTests
{
    private readonly ConcurrentQueue<string> _analysed = new();
    private readonly ArticleExtraction _extraction;

    public MemoisationTests()
        => _extraction = new ArticleExtraction((source, cancellation) =>
        {
            _analysed.Enqueue(source.Name);
            return ClaimExtractor.Analyse(source, cancellation);
        });

    [Fact]
    public async Task A_build_analyses_every_article_once()
    {
        // Two of one name, which each side tells apart by itself: a difference between the two would show as a further analysis.
        ArticleInMemory[] articles = [.. Seeds.Articles(), new("one/lage.txt", "Am Samstag schwieg Kiew.\n", ("Published", "2025-04-28")), new("two/lage.txt", "Alle schwiegen.\n")];
        Compilation compilation = GeneratorHost.Compilation();
        GeneratorDriver driver = GeneratorHost.Run(compilation, GeneratorHost.Driver(articles, new FactGenerator(_extraction)));
        Assert.Equal(articles.Length, _analysed.Count);

        await Analyze(compilation, articles);
        Assert.Equal(articles.Length, _analysed.Count);

        // An edit costs the article that was edited, for both of them.
        ArticleInMemory edited = new(articles[0].Path, articles[0].GetText(TestContext.Current.CancellationToken) + "Nachtrag.\n");
        GeneratorHost.Run(compilation, driver.ReplaceAdditionalText(articles[0], edited));
        await Analyze(compilation, [edited, .. articles.Skip(1)]);
        Assert.Equal(articles.Length + 1, _analysed.Count);
    }

    /// <summary>Each of two articles waits for the other: one after the other, neither would ever be done.</summary>
    [Fact]
    public void Articles_are_analysed_at_the_same_time()
    {
        Assert.SkipUnless(Environment.ProcessorCount > 1, "There is one processor.");
        using var both = new Barrier(2);
        var extraction = new ArticleExtraction((source, cancellation) =>
        {
            Assert.True(both.SignalAndWait(TimeSpan.FromMinutes(1), cancellation), "The other article was not begun.");
            return ClaimExtractor.Analyse(source, cancellation);
        });
        GeneratorDriver driver = GeneratorHost.Driver([new("a.txt", "Kiew schwieg.\n"), new("b.txt", "Moskau schwieg.\n")], new FactGenerator(extraction));
        Assert.Empty(driver.RunGenerators(GeneratorHost.Compilation(), TestContext.Current.CancellationToken).GetRunResult().Diagnostics);
    }

    [Fact]
    public void The_engine_is_prepared_once_and_only_for_articles()
    {
        int prepared = 0;
        var extraction = new ArticleExtraction(ClaimExtractor.Analyse, [() => Interlocked.Increment(ref prepared)]);
        Assert.True(extraction.ReadAhead([], TestContext.Current.CancellationToken));
        Assert.Equal(0, prepared);

        extraction.ReadAhead([new ArticleSource("a.txt", "Kiew schwieg.\n")], TestContext.Current.CancellationToken);
        extraction.ReadAhead([new ArticleSource("b.txt", "Moskau schwieg.\n")], TestContext.Current.CancellationToken);
        Assert.Equal(1, prepared);
    }

    [Fact]
    public void A_preparation_that_fails_is_left_to_the_article_that_needs_it()
    {
        var extraction = new ArticleExtraction(ClaimExtractor.Analyse, [() => throw new FormatException("nouns.txt")]);
        var source = new ArticleSource("a.txt", "Kiew schwieg.\n");
        Assert.True(extraction.ReadAhead([source], TestContext.Current.CancellationToken));
        Assert.Null(extraction.Extract(source, TestContext.Current.CancellationToken).Failure);
    }

    [Fact]
    public async Task Whoever_comes_first_analyses()
    {
        ArticleInMemory[] articles = Seeds.Articles();
        Compilation compilation = GeneratorHost.Compilation();
        await Analyze(compilation, articles);
        GeneratorHost.Run(compilation, GeneratorHost.Driver(articles, new FactGenerator(_extraction)));
        Assert.Equal(articles.Length, _analysed.Count);
    }

    [Fact]
    public void A_text_is_analysed_anew_where_anything_else_about_it_changed()
    {
        var source = new ArticleSource("a.txt", new string("Ein Wort.\n".AsSpan()));
        Assert.Same(_extraction.Extract(source, TestContext.Current.CancellationToken), _extraction.Extract(source with { }, TestContext.Current.CancellationToken));
        Assert.NotSame(_extraction.Extract(source, TestContext.Current.CancellationToken), _extraction.Extract(source with { Name = "b.txt" }, TestContext.Current.CancellationToken));
        Assert.Equal(["a.txt", "b.txt"], _analysed);
    }

    [Fact]
    public void A_result_lives_no_longer_than_its_text()
    {
        WeakReference text = Extract();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(text.IsAlive);

        WeakReference Extract()
        {
            var source = new ArticleSource("a.txt", new string("Ein Wort.\n".AsSpan()));
            _extraction.Extract(source, TestContext.Current.CancellationToken);
            return new WeakReference(source.Text);
        }
    }

    private async Task Analyze(Compilation compilation, ArticleInMemory[] articles)
    {
        var options = new AnalyzerOptions([.. articles], new OptionsInMemory(("RootNamespace", "Consumer")));
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new ArticleAnalyzer(_extraction)], options);
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
