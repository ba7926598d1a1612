using System;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using BenchmarkDotNet.Attributes;
using FactGen.Extraction;

namespace FactGen.Benchmarks;

/// <summary>
/// The first article of a compiler process: the generator's assembly is loaded and compiled, and the lexicon, the catalogue of entities
/// and the rules become tables. Every run loads the assembly anew, so that nothing of an earlier run is left.
/// </summary>
[EachRunInProcess]
public class ColdStartBenchmarks
{
    private static readonly string s_text = SeedArticles.Texts[0];

    private Func<object?> _analyse = () => null;

    [IterationSetup(Targets = [nameof(FirstArticle)])]
    public void LoadNothingYet() => _analyse = FreshEngine;

    [IterationSetup(Targets = [nameof(SecondArticle)])]
    public void LoadAndWarm()
    {
        MethodInfo engine = Engine();
        Analyse(engine);
        _analyse = () => Analyse(engine);
    }

    [Benchmark]
    public object? FirstArticle() => _analyse();

    [Benchmark(Baseline = true)]
    public object? SecondArticle() => _analyse();

    private static object? FreshEngine() => Analyse(Engine());

    private static MethodInfo Engine()
    {
        var context = new AssemblyLoadContext("fresh", isCollectible: false);
        Assembly assembly = context.LoadFromAssemblyPath(typeof(ClaimExtractor).Assembly.Location);
        Type source = assembly.GetType(typeof(ArticleSource).FullName!)!;
        return assembly.GetType(typeof(ClaimExtractor).FullName!)!.GetMethod(nameof(ClaimExtractor.Analyse), [source, typeof(CancellationToken)])!;
    }

    private static object? Analyse(MethodInfo engine)
    {
        Type source = engine.GetParameters()[0].ParameterType;
        object article = Activator.CreateInstance(source, "first.txt", s_text, null, null)!;
        return engine.Invoke(null, [article, CancellationToken.None]);
    }
}
