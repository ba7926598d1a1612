using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>A compiler server builds several projects at a time, with one generator or with one for each version of it that it has loaded.</summary>
public sealed class ConcurrencyTests
{
    private const int Projects = 8;

    [Fact]
    public void One_generator_serves_many_threads()
    {
        var generator = new FactGenerator();
        AssertSameAsAlone(_ => generator);
    }

    [Fact]
    public void Several_copies_of_the_assembly_serve_one_process()
    {
        AssemblyLoadContext[] contexts = [.. Enumerable.Range(0, 3).Select(number => new AssemblyLoadContext($"compiler {number}", isCollectible: true))];
        try
        {
            Type[] generators = [.. contexts.Select(context => Load(context).GetType(typeof(FactGenerator).FullName!, throwOnError: true)!)];
            Assert.Equal(generators.Length, generators.Distinct().Count());
            AssertSameAsAlone(project => (IIncrementalGenerator)Activator.CreateInstance(generators[project % generators.Length])!);
        }
        finally
        {
            foreach (AssemblyLoadContext context in contexts)
                context.Unload();
        }
    }

    /// <summary>Projects that are built at the same time give what each gives by itself.</summary>
    private static void AssertSameAsAlone(Func<int, IIncrementalGenerator> generator)
    {
        string[] alone = [.. Enumerable.Range(0, Projects).Select(project => Build(project, new FactGenerator()))];
        string[] together = new string[Projects];
        Parallel.For(0, Projects, new ParallelOptions { MaxDegreeOfParallelism = Projects }, project => together[project] = Build(project, generator(project)));
        Assert.Equal(alone, together);
        Assert.Equal(Projects, alone.Distinct().Count());
    }

    /// <summary>A project of the seeds, some of them with dates of its own, and of an article that only it has.</summary>
    private static string Build(int project, IIncrementalGenerator generator)
    {
        ArticleInMemory[] articles =
        [
            .. Seeds.Articles().Skip(project % 3),
            new($"articles/eigen{project}.txt", $"Russland schickte {project + 2}00 Soldaten nach Goma.\n", ("Published", $"2025-04-1{project}")),
        ];
        GeneratorDriver driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], articles, GeneratorHost.Modern, new OptionsInMemory(("RootNamespace", "Consumer")));
        GeneratorRunResult run = driver.RunGenerators(GeneratorHost.Compilation()).GetRunResult().Results.Single();
        Assert.Null(run.Exception);
        return string.Join('\n', run.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText));
    }

    private static Assembly Load(AssemblyLoadContext context)
    {
        using var image = new MemoryStream(File.ReadAllBytes(typeof(FactGenerator).Assembly.Location));
        return context.LoadFromStream(image);
    }
}
