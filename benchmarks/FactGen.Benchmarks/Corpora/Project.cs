using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks;

/// <summary>A project of a user, in memory.</summary>
internal static class Project
{
    public static CSharpParseOptions Options { get; } =
        new CSharpParseOptions(LanguageVersion.Latest).WithPreprocessorSymbols("NET", "NETCOREAPP2_1_OR_GREATER");

    private static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(Claim).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compiler that runs one generator over these articles.</summary>
    public static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, ArticleInMemory[] articles)
        => CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], articles, Options, new OptionsInMemory(("RootNamespace", "Consumer")));

    /// <summary>The files that FactGen generates from these articles, by name.</summary>
    public static IReadOnlyDictionary<string, string> Generate(ArticleInMemory[] articles)
        => Driver(new FactGenerator(), articles).RunGenerators(Compilation([])).GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>A library of these files, in Release, without a documentation file.</summary>
    public static CSharpCompilation Compilation(IEnumerable<string> files) => CSharpCompilation.Create(
        "Consumer",
        files.Select(file => CSharpSyntaxTree.ParseText(file, Options.WithDocumentationMode(DocumentationMode.None))),
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    /// <summary>The assembly that comes of files.</summary>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static byte[] Compile(IEnumerable<string> files)
    {
        using var image = new MemoryStream();
        var result = Compilation(files).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
