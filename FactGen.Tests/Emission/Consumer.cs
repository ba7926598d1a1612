using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using FactGen.Emission;
using FactGen.Fuzz;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Emission;

/// <summary>A project that uses generated code, compiled in memory: every warning is an error, every public member needs documentation.</summary>
internal static class Consumer
{
    public static EmissionOptions Options(LiteralStyle style = LiteralStyle.Utf8, string @namespace = "App", bool @public = true)
        => new(@namespace, @public, style);

    /// <summary>What the compiler has to say about generated code, with the consumer's own code beside it.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(CorpusModel corpus, EmissionOptions options, LanguageVersion version, params string[] code)
        => Compile(corpus, options, version, code).GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).ToImmutableArray();

    /// <summary>The compiled and loaded project.</summary>
    public static Assembly Load(CorpusModel corpus, EmissionOptions options, params string[] code)
    {
        using var image = new MemoryStream();
        LanguageVersion version = options.Literals is LiteralStyle.Utf8 ? LanguageVersion.CSharp11 : LanguageVersion.CSharp8;
        var result = Compile(corpus, options, version, code).Emit(image);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(image.ToArray());
    }

    /// <summary>All claims of a loaded project.</summary>
    public static ClaimSet<Claim> All(Assembly project) => (ClaimSet<Claim>)Facts(project).GetProperty("All")!.GetValue(null)!;

    public static ArticleSet Articles(Assembly project) => (ArticleSet)Facts(project).GetProperty("Articles")!.GetValue(null)!;

    /// <summary>Runs <c>static object Main.Run()</c> of the consumer's own code.</summary>
    public static object? Run(Assembly project) => project.GetTypes().Single(type => type.Name == "Main").GetMethod("Run")!.Invoke(null, null);

    private static Type Facts(Assembly project) => project.GetTypes().Single(type => type.Name == "Facts");

    private static CSharpCompilation Compile(CorpusModel corpus, EmissionOptions options, LanguageVersion version, string[] code)
    {
        var parsing = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        IEnumerable<SyntaxTree> trees = FactsEmitter.All(corpus, options)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.HintName))
            .Concat(code.Select(text => CSharpSyntaxTree.ParseText(text, parsing)));
        var compiling = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: ReportDiagnostic.Error,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999);
        return CSharpCompilation.Create("Consumer" + Guid.NewGuid().ToString("N"), trees, PlatformReferences.All, compiling);
    }
}
