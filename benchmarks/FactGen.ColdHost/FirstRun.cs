using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks;

/// <summary>The first run of a generator in this process.</summary>
internal static class FirstRun
{
    private static readonly CSharpParseOptions s_options =
        new CSharpParseOptions(LanguageVersion.Latest).WithPreprocessorSymbols("NET", "NETCOREAPP2_1_OR_GREATER");

    /// <summary>
    /// Prints how many milliseconds it took to load the generator and run it, how many the processor worked for this process in all, and how
    /// many characters were generated.
    /// </summary>
    public static int Report(string generator, string folder)
    {
        ArticleInMemory[] articles =
        [
            .. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new ArticleInMemory(path, File.ReadAllText(path))),
        ];
        CSharpCompilation compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText("class Program;", s_options)]);

        var clock = Stopwatch.StartNew();
        var driver = CSharpGeneratorDriver.Create([Load(generator)], articles, s_options, new OptionsInMemory(("RootNamespace", "Consumer")));
        GeneratorRunResult result = driver.RunGenerators(compilation).GetRunResult().Results.Single();
        clock.Stop();
        TimeSpan processor = Environment.CpuUsage.TotalTime;

        if (result.Exception is { } exception)
            throw exception;
        Console.WriteLine(FormattableString.Invariant(
            $"{clock.Elapsed.TotalMilliseconds} {processor.TotalMilliseconds} {result.GeneratedSources.Sum(source => source.SourceText.Length)}"));
        return 0;
    }

    private static ISourceGenerator Load(string path)
    {
        Type type = Assembly.LoadFrom(Path.GetFullPath(path)).GetTypes().Single(type => type.IsDefined(typeof(GeneratorAttribute)));
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
