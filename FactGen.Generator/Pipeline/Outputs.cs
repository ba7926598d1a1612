using System;
using System.Globalization;
using System.Text;
using FactGen.Diagnostics;
using FactGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Pipeline;

/// <summary>What leaves the generator: files, and reports on project properties and its own errors.</summary>
internal static class Outputs
{
    /// <summary>Adds a file; an error in it costs this file and no other.</summary>
    public static void Add(this SourceProductionContext output, string what, Func<GeneratedFile> generate)
    {
        output.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            GeneratedFile file = generate();
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.Report(InternalFailure.Of(exception), what);
        }
    }

    /// <summary>FACT010.</summary>
    public static void Report(this SourceProductionContext output, UnreadableProperty? property)
    {
        if (property is not null)
            output.ReportDiagnostic(Diagnostic.Create(ProjectRules.UnreadableProperty, Location.None, property.Name, MessageText.Of(property.Value), property.Instead, property.Expected));
    }

    /// <summary>FACT900.</summary>
    public static void Report(this SourceProductionContext output, string path, InternalFailure? failure)
    {
        if (failure is not null)
            output.ReportDiagnostic(Diagnostic.Create(ProjectRules.ArticleFailure, Location.Create(path, default, default), failure.Type, failure.Origin, failure.Message));
    }

    /// <summary>FACT018, and FACT901 of the corpus.</summary>
    public static void Report(this SourceProductionContext output, CorpusOutcome corpus)
    {
        if (corpus.LeftOut is { } leftOut)
            output.ReportDiagnostic(Diagnostic.Create(ProjectRules.LeftOutArticles, Location.None, Number(leftOut.Count), MessageText.Of(leftOut.First), Number(leftOut.Most)));
        output.Report(corpus.Failure, "the corpus");
    }

    /// <summary>FACT901.</summary>
    private static void Report(this SourceProductionContext output, InternalFailure? failure, string what)
    {
        if (failure is not null)
            output.ReportDiagnostic(Diagnostic.Create(ProjectRules.CorpusFailure, Location.None, MessageText.Of(what), failure.Type, failure.Origin, failure.Message));
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
