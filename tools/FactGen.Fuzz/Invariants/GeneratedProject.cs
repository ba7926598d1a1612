using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Fuzz;

using FactGen.Emission;
using FactGen.Extraction;

/// <summary>
/// Generates code from articles, compiles it as strictly as a project can, loads it, and compares what it says with what went in.
/// </summary>
internal static class GeneratedProject
{
    /// <summary>What is wrong with the code of these articles; where it concerns no single one, it stands with the first.</summary>
    public static IEnumerable<FuzzFailure> FindFaults(IReadOnlyList<(FuzzInput Input, ArticleAnalysis Analysis)> articles)
    {
        // Projects differ in what they can compile.
        LiteralStyle style = articles[0].Input.Number % 2 == 0 ? LiteralStyle.Utf8 : LiteralStyle.Utf16;
        try
        {
            CorpusModel corpus = CorpusModel.Create(articles.Select(article => ArticleFacts.From(article.Analysis)).ToEquatableArray());
            using var image = new MemoryStream();
            Diagnostic[] found = [.. Compile(corpus, style).Emit(image).Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
            if (found.Length > 0)
                return [FuzzFailure.Of(articles[0].Input, $"The code of {articles.Count} inputs from this one on does not compile: {found[0]}")];
            image.Position = 0;
            return Compare(image, articles);
        }
        catch (Exception exception)
        {
            return [FuzzFailure.Of(articles[0].Input, $"No code is generated from {articles.Count} inputs from this one on: {FuzzFailure.Describe(exception)}")];
        }
    }

    private static CSharpCompilation Compile(CorpusModel corpus, LiteralStyle style)
    {
        var parsing = new CSharpParseOptions(style == LiteralStyle.Utf8 ? LanguageVersion.CSharp11 : LanguageVersion.CSharp8, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Fuzzed",
            FactsEmitter.All(corpus, new EmissionOptions("Fuzzed", Public: true, style)).Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.HintName)),
            PlatformReferences.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
    }

    /// <summary>Every claim is there when the program runs, with the very words that it was read from.</summary>
    private static List<FuzzFailure> Compare(Stream image, IReadOnlyList<(FuzzInput Input, ArticleAnalysis Analysis)> articles)
    {
        var context = new AssemblyLoadContext("Fuzzed", isCollectible: true);
        try
        {
            Type facts = context.LoadFromStream(image).GetType("Fuzzed.Facts", throwOnError: true)!;
            ILookup<string, Claim> told = ((IEnumerable<Claim>)facts.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
                .ToLookup(claim => claim.Evidence.Article.Name, StringComparer.Ordinal);
            return
            [
                .. articles
                    .Where(article => !told[article.Input.Source.Name].Select(claim => claim.Evidence.Text).SequenceEqual(
                        article.Analysis.Claims.Select(claim => claim.Evidence.In(article.Input.Source.Text))))
                    .Select(article => FuzzFailure.Of(article.Input, "What the compiled program quotes is not what the article says.")),
            ];
        }
        finally
        {
            context.Unload();
        }
    }
}
