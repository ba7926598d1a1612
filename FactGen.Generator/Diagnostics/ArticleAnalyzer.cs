using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FactGen.Extraction;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Diagnostics;

/// <summary>
/// Reports what there is to tell about articles, at its place in the article. It is no part of the generator, because the IDE
/// shows and configures what analyzers report, and because places would spoil the generator's cache.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArticleAnalyzer : DiagnosticAnalyzer
{
    private readonly ArticleExtraction _extraction;

    /// <summary>Makes the analyzer; the compiler calls this.</summary>
    public ArticleAnalyzer()
        : this(ArticleExtraction.Shared)
    {
    }

    internal ArticleAnalyzer(ArticleExtraction extraction) => _extraction = extraction;

    /// <summary>What it reports, and what the generator and the build do: only what an analyzer declares can be found and configured.</summary>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ArticleRules.All.AddRange(ProjectRules.All);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var names = new Lazy<SharedNames>(() => SharedNames.Of(start.Options));
            start.RegisterAdditionalFileAction(file => Analyze(file, names));
        });
    }

    private void Analyze(AdditionalFileAnalysisContext context, Lazy<SharedNames> names)
    {
        if (ArticleFile.Read(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is not { } article)
            return;
        SilencedRules silenced = SilencedRules.Of(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile));

        void Report(DiagnosticDescriptor rule, params string[] arguments)
        {
            if (!silenced.Contains(rule))
                context.ReportDiagnostic(Diagnostic.Create(rule, Start(article.Path), arguments.Select(MessageText.Of).ToArray<object>()));
        }

        string name = names.Value.NameOf(article);
        if (name != article.Name)
            Report(ArticleRules.SharedName, Number(names.Value.CountOf(article.Name)), article.Name, name);
        if (article.HasUnreadableDate)
            Report(ArticleRules.UnreadableDate, article.Published!, DateHint.For(article.Published!) is { } meant ? $"did you mean {meant}?" : "2025-04-28 is one");
        if (article.Text.ForeignEncoding is { } encoding)
            Report(ArticleRules.ForeignEncoding, encoding);

        switch (article.Text.Problem)
        {
            case TextProblem.Unreadable:
                Report(ArticleRules.UnreadableFile, "cannot be opened as text");
                break;
            case TextProblem.Binary:
                Report(ArticleRules.UnreadableFile, "is binary, not text");
                break;
            case TextProblem.Blank:
                Report(ArticleRules.BlankFile);
                break;
            case TextProblem.TooLong:
                Report(ArticleRules.FileTooLong, Number(article.Text.Length), Number(ArticleText.MaximumLength));
                break;
            default:
                ReportFindings(context, article.ToSource(name), silenced);
                break;
        }
    }

    private void ReportFindings(AdditionalFileAnalysisContext context, ArticleSource source, SilencedRules silenced)
    {
        SourceText? text = context.AdditionalFile.GetText(context.CancellationToken);
        if (text is null)
            return;
        Location At(SourceSpan place)
        {
            var span = new TextSpan(place.Start, place.Length);
            return Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span));
        }

        foreach (Finding finding in _extraction.Extract(source, context.CancellationToken).Findings.Where(finding => !silenced.Contains(finding.Rule)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                finding.Rule,
                At(finding.Span),
                finding.Other is { } other ? [At(other)] : [],
                finding.Arguments.ToArray<object>()));
        }
    }

    private static Location Start(string path) => Location.Create(path, default, default);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
