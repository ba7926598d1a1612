using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests;

using FactGen.Fuzz;

/// <summary>Projects of damaged articles build: no exception leaves the generator, no error is reported, and what it writes compiles.</summary>
public sealed class DamagedProjectTests
{
    private const int PerProject = 100;

    /// <summary>The variable that says how many articles there are to be; the tests alone take a few.</summary>
    private const string Variable = "FACTGEN_DAMAGED_ARTICLES";

    [Fact]
    public void Whatever_is_generated_compiles()
    {
        int articles = int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "200", CultureInfo.InvariantCulture);
        Parallel.For(
            0,
            (articles + PerProject - 1) / PerProject,
            new ParallelOptions { CancellationToken = TestContext.Current.CancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            Build);
    }

    private static void Build(int project)
    {
        // Projects differ in what they can compile, and in whether all of it is seen from outside and has to be documented.
        CSharpParseOptions parsing = project % 2 == 0 ? GeneratorHost.Modern : new CSharpParseOptions(LanguageVersion.CSharp8);
        var options = new OptionsInMemory(("RootNamespace", "Consumer"), ("FactGenPublic", project % 3 == 0 ? "true" : "false"));
        ArticleInMemory[] articles = [.. Enumerable.Range(project * PerProject, PerProject).Select(Article)];
        GeneratorDriver driver = GeneratorHost.Run(
            GeneratorHost.Compilation(options: parsing),
            GeneratorHost.Driver(articles, options: options, parseOptions: parsing.WithDocumentationMode(DocumentationMode.Diagnose)),
            out Compilation compilation);

        GeneratorRunResult run = driver.GetRunResult().Results.Single();
        Assert.True(run.Exception is null, $"Project {project}: {run.Exception}");
        Assert.True(run.Diagnostics.IsEmpty, $"Project {project}: {run.Diagnostics.FirstOrDefault()}");
        Diagnostic? found = compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(found is null, $"Project {project}: {found}");
    }

    private static ArticleInMemory Article(int seed)
    {
        var damage = new HostileDamage(seed);
        string text = damage.SpoilAtLength(new Mutator(seed).Mutate(KnownArticles.All[seed % KnownArticles.All.Count].Text).Text);
        return new ArticleInMemory(
            $"articles/{seed}.txt",
            text,
            seed % 5 == 0
                ? [("Name", Uri.EscapeDataString(WellFormed(damage.Value()))), ("Outlet", Uri.EscapeDataString(WellFormed(damage.Value())))]
                : []);
    }

    /// <summary>Metadata come from a project file, which is XML: it holds no half of a character.</summary>
    private static string WellFormed(string value) => string.Concat(value.Where(c => !char.IsSurrogate(c)));
}
