using System;
using System.Linq;
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
        GeneratorCopy[] copies = [.. Enumerable.Range(0, 3).Select(_ => new GeneratorCopy())];
        try
        {
            Assert.Equal(copies.Length, copies.Select(copy => copy.Create().GetType()).Distinct().Count());
            AssertSameAsAlone(project => copies[project % copies.Length].Create());
        }
        finally
        {
            foreach (GeneratorCopy copy in copies)
                copy.Dispose();
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
}
