using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using FactGen.Extraction;

namespace FactGen.Benchmarks;

/// <summary>How long the engine takes for a corpus on one core, beside the least that anyone can do with it. Twice the articles should take twice the time.</summary>
[ShortRunInProcess]
public class ExtractionBenchmarks
{
    [ParamsSource(nameof(Corpora))]
    public object Articles { get; set; } = Corpus.OfSeeds(1);

    public static IEnumerable<object> Corpora =>
        [Corpus.OfSeeds(5), Corpus.OfSeeds(100), Corpus.OfSeeds(1000), Corpus.OfSeeds(10_000), .. DailyArticles.Take(1000)];

    private IReadOnlyList<string> Texts => ((Corpus)Articles).Texts;

    [GlobalSetup]
    public void Setup() => WarmEngine.Prepare();

    /// <summary>Touches every character.</summary>
    [Benchmark]
    public int SumOfCharacters()
    {
        int sum = 0;
        foreach (string text in Texts)
        {
            foreach (char c in text)
                sum += c;
        }

        return sum;
    }

    /// <summary>Makes a string of every word, as a program that searches for words does.</summary>
    [Benchmark(Baseline = true)]
    public int SplitIntoWords()
    {
        int words = 0;
        foreach (string text in Texts)
            words += text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words;
    }

    [Benchmark]
    public int ExtractClaims()
    {
        int claims = 0;
        foreach (string text in Texts)
            claims += ClaimExtractor.Analyse(new ArticleSource("article.txt", text)).Claims.Length;
        return claims;
    }
}
