using BenchmarkDotNet.Attributes;
using FactGen.Extraction;

namespace FactGen.Benchmarks;

/// <summary>How long the engine takes for a text, beside the least that anyone can do with it. Twice the text should take twice the time.</summary>
[ShortRunInProcess]
public class ExtractionBenchmarks
{
    private string _text = "";

    [Params(1, 4, 16)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = SeedArticles.AsOne(Times);
        ClaimExtractor.Analyse(new ArticleSource("warm-up.txt", _text));
    }

    /// <summary>Touches every character.</summary>
    [Benchmark(Baseline = true)]
    public int SumOfCharacters()
    {
        int sum = 0;
        foreach (char c in _text)
            sum += c;
        return sum;
    }

    /// <summary>Makes a string of every word, as a program that searches for words does.</summary>
    [Benchmark]
    public int SplitIntoWords() => _text.Split(' ').Length;

    [Benchmark]
    public int ExtractClaims() => ClaimExtractor.Analyse(new ArticleSource("seeds.txt", _text)).Claims.Length;
}
