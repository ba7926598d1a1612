using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>Runs generator and analyzer as the compiler does, on articles in memory.</summary>
internal static class GeneratorHost
{
    public static CSharpParseOptions Modern { get; } = new CSharpParseOptions(LanguageVersion.CSharp13).WithPreprocessorSymbols("NET", "NETCOREAPP2_1_OR_GREATER");

    private static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(ClaimStatus).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Compilation(string code = "", CSharpParseOptions? options = null)
        => CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, options ?? Modern)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, generalDiagnosticOption: ReportDiagnostic.Error));

    public static GeneratorDriver Driver(
        IEnumerable<ArticleInMemory> articles,
        IIncrementalGenerator? generator = null,
        OptionsInMemory? options = null,
        CSharpParseOptions? parseOptions = null)
        => CSharpGeneratorDriver.Create(
            [(generator ?? new FactGenerator()).AsSourceGenerator()],
            articles,
            parseOptions ?? Modern,
            options ?? new OptionsInMemory(("RootNamespace", "Consumer")),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static GeneratorDriver Run(params ArticleInMemory[] articles) => Run(Compilation(), Driver(articles));

    /// <summary>
    /// Runs a driver, and once more on a compilation that says the same: whatever a test is about, nothing may run a second time.
    /// What is returned is the first run.
    /// </summary>
    public static GeneratorDriver Run(Compilation compilation, GeneratorDriver driver)
    {
        GeneratorDriver first = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        GeneratorRunResult second = first.RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in second.TrackedSteps.Concat(second.TrackedOutputSteps))
        {
            foreach ((_, IncrementalStepRunReason reason) in runs.SelectMany(run => run.Outputs))
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step} was {reason} when nothing had changed.");
        }

        return first;
    }

    /// <summary>The same as <see cref="Run(Compilation, GeneratorDriver)"/>, for who wants the project with what was generated for it.</summary>
    public static GeneratorDriver Run(Compilation compilation, GeneratorDriver driver, out Compilation generated)
        => Run(compilation, driver).RunGeneratorsAndUpdateCompilation(compilation, out generated, out _, TestContext.Current.CancellationToken);

    /// <summary>What the analyzer reports, in the order of files and places.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(params ArticleInMemory[] articles)
        => InOrder(await Analysis(articles).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken));

    /// <summary>What it reports of an article that is open in an editor, which asks for this one alone.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeOpen(ArticleInMemory open, params ArticleInMemory[] articles)
    {
        AnalysisResult result = await Analysis(articles).GetAnalysisResultAsync(open, TestContext.Current.CancellationToken);
        return InOrder(result.AdditionalFileDiagnostics.Values.SelectMany(analyzer => analyzer.Values).SelectMany(found => found));
    }

    private static CompilationWithAnalyzers Analysis(ArticleInMemory[] articles)
        => Compilation().WithAnalyzers(
            [new ArticleAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([.. articles], new OptionsInMemory()), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> found)
        => [.. found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
}
