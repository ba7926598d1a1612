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
        // What the project decides.
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions))
            .WithTrackingName(StepNames.Settings);
        IncrementalValueProvider<LiteralStyle> literals = context.ParseOptionsProvider
            .Select(static (options, _) => Literals.For(options))
            .WithTrackingName(StepNames.Literals);
        IncrementalValueProvider<EmissionOptions> options = settings
            .Combine(literals)
            .Select(static (both, _) => new EmissionOptions(both.Left.Namespace, both.Left.Public, both.Right))
            .WithTrackingName(StepNames.Options);

        // Each article by itself.
        IncrementalValuesProvider<ArticleFile> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (file, cancellation) => ArticleFile.Read(file.Left, file.Right, cancellation))
            .WithTrackingName(StepNames.Files)
            .WhereNotNull();
        IncrementalValueProvider<EquatableArray<NewName>> newNames = files
            .Select(static (file, _) => file.NamedPath)
            .Collect()
            .Select(static (files, _) => ArticleNames.Disambiguate(files).ToEquatableArray())
            .WithTrackingName(StepNames.NewNames);
        IncrementalValuesProvider<LocatedSource> sources = files
            .Where(static file => file.Text.Problem == TextProblem.None)
            .Combine(newNames)
            .Select(static (file, _) => new LocatedSource(file.Left.Path, file.Left.ToSource(ArticleNames.Of(file.Left.NamedPath, file.Right))))
            .WithTrackingName(StepNames.Sources);
        ArticleExtraction extraction = _extraction;
        IncrementalValueProvider<bool> readAhead = sources
            .Select(static (source, _) => source.Source)
            .Collect()
            .Select((articles, cancellation) => extraction.ReadAhead(articles, cancellation))
            .WithTrackingName(StepNames.ReadAhead);
        IncrementalValuesProvider<LocatedArticle> articles = sources
            .Combine(readAhead)
            .Select((source, cancellation) => new LocatedArticle(source.Left.Path, extraction.Extract(source.Left.Source, cancellation)))
            .WithTrackingName(StepNames.Extraction);

        // All articles together, in the pieces that are generated one by one.
        IncrementalValueProvider<CorpusOutcome> corpus = articles
            .Select(static (article, _) => article.Result.Facts)
            .WhereNotNull()
            .WithTrackingName(StepNames.Facts)
            .Collect()
            .Combine(literals)
            .Select(static (facts, cancellation) => Corpus.Create(facts.Left, facts.Right, cancellation))
            .WithTrackingName(StepNames.Corpus);
        IncrementalValueProvider<CorpusApi> api = corpus
            .Select(static (corpus, _) => corpus.Value.Api)
            .WithTrackingName(StepNames.Api);
        IncrementalValueProvider<EntityTable> entities = corpus
            .Select(static (corpus, _) => corpus.Value.Entities)
            .WithTrackingName(StepNames.Entities);
        IncrementalValuesProvider<ArticleBucket> buckets = corpus
            .SelectMany(static (corpus, _) => corpus.Value.Buckets)
            .WithTrackingName(StepNames.Buckets);

        // What is generated.
        context.RegisterSourceOutput(options, static (output, options) => output.Add("the kinds", () => FactsEmitter.Kinds(options)));
        context.RegisterSourceOutput(api.Combine(options), static (output, api) => output.Add("Facts", () => FactsEmitter.Api(api.Left, api.Right)));
        context.RegisterSourceOutput(entities.Combine(options), static (output, entities) => output.Add("Entities", () => FactsEmitter.Entities(entities.Left, entities.Right)));
        context.RegisterSourceOutput(buckets.Combine(options), static (output, bucket) => output.Add(bucket.Left.Name, () => FactsEmitter.Bucket(bucket.Left, bucket.Right, output.CancellationToken)));

        // What is reported; all that concerns the text of articles is the analyzer's.
        context.RegisterSourceOutput(settings, static (output, settings) => output.Report(settings.Unreadable));
        context.RegisterSourceOutput(articles, static (output, article) => output.Report(article.Path, article.Result.Failure));
        context.RegisterSourceOutput(corpus, static (output, corpus) => output.Report(corpus));
    }
}
