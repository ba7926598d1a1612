using System.Linq;
using FactGen.Diagnostics;
using FactGen.Emission;
using FactGen.Extraction;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen;

/// <summary>
/// Turns the articles of a project into typed facts. What stands here is the order of the steps; each is a pure function elsewhere.
/// Nothing depends on the project's C# code, so that typing leaves every step cached.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactGenerator : IIncrementalGenerator
{
    private readonly ArticleExtraction _extraction;

    /// <summary>Makes the generator; the compiler calls this.</summary>
    public FactGenerator()
        : this(ArticleExtraction.Shared)
    {
    }

    internal FactGenerator(ArticleExtraction extraction) => _extraction = extraction;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        ArticleExtraction extraction = _extraction;

        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);

        IncrementalValueProvider<LiteralStyle> literals = context.ParseOptionsProvider
            .Select(static (options, _) => Literals.For(options))
            .WithTrackingName(StepNames.Literals);

        IncrementalValuesProvider<ArticleFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => ArticleFile.Read(file.Left, file.Right, cancellation)!)
            .Where(static article => article is not null)
            .WithTrackingName(StepNames.Files);

        // Only names that clash get into this, so that it stays the same, and so does all behind it, when articles come and go.
        IncrementalValueProvider<EquatableArray<NewName>> newNames = files
            .Select(static (article, _) => article.NamedPath)
            .Collect()
            .Select(static (articles, _) => ArticleNames.Disambiguate(articles).ToEquatableArray())
            .WithTrackingName(StepNames.Names);

        IncrementalValuesProvider<(string Path, ArticleSource Source)> sources = files
            .Where(static article => article.Text.Problem == TextProblem.None)
            .Combine(newNames)
            .Select(static (article, _) => (article.Left.Path, article.Left.ToSource(ArticleNames.Of(article.Left.NamedPath, article.Right))))
            .WithTrackingName(StepNames.Sources);

        IncrementalValuesProvider<(string Path, ExtractedArticle Article)> extracted = sources
            .Select((source, cancellation) => (source.Path, extraction.Extract(source.Source, cancellation)))
            .WithTrackingName(StepNames.Extraction);

        context.RegisterSourceOutput(settings, static (output, project) => Reports.Unreadable(output, project));
    }
}
