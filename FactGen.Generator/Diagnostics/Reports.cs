using FactGen.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>What only the generator can report: project properties, and its own errors. All else is the analyzer's.</summary>
internal static class Reports
{
    /// <summary>FACT010, when a property of the project cannot be used.</summary>
    public static void Unreadable(SourceProductionContext output, ProjectSettings settings)
    {
        if (settings.Unreadable is { } property)
            output.ReportDiagnostic(Diagnostic.Create(Rules.UnreadableProperty, Location.None, property.Name, property.Value, property.Instead));
    }

    /// <summary>FACT900, when the engine failed on an article.</summary>
    public static void Failure(SourceProductionContext output, string path, InternalFailure failure)
        => output.ReportDiagnostic(Diagnostic.Create(
            Rules.ArticleFailure,
            Location.Create(path, default, default),
            failure.Type,
            failure.Origin,
            failure.Message));

    /// <summary>FACT901, when a file could not be generated.</summary>
    public static void Failure(SourceProductionContext output, InternalFailure failure, string what)
        => output.ReportDiagnostic(Diagnostic.Create(Rules.CorpusFailure, Location.None, what, failure.Type, failure.Origin, failure.Message));
}
