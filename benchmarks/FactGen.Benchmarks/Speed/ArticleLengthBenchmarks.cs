using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using FactGen.Extraction;

namespace FactGen.Benchmarks;

/// <summary>How long the engine takes for one article, from a note to a library. What it takes for a character should not depend on the length.</summary>
[ShortRunInProcess]
public class ArticleLengthBenchmarks
{
    [ParamsSource(nameof(Lengths))]
    public object Length { get; set; } = LongArticle.Of("1 KB", 1000);

    public static IEnumerable<object> Lengths =>
    [
        LongArticle.Of("1 KB", 1_000), LongArticle.Of("10 KB", 10_000), LongArticle.Of("100 KB", 100_000), LongArticle.Of("1 MB", 1_000_000),
        LongArticle.Of("10 MB", 10_000_000),
    ];

    private string Text => ((LongArticle)Length).Text;

    [GlobalSetup]
    public void Setup() => WarmEngine.Prepare();

    /// <summary>Makes a string of every word.</summary>
    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [Benchmark]
    public int ExtractClaims() => ClaimExtractor.Analyse(new ArticleSource("article.txt", Text)).Claims.Length;
}
