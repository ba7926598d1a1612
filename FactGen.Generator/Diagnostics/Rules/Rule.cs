using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Makes rules. Every rule has a page, docs/diagnostics/(id).md. An id is never used for another rule.</summary>
internal static class Rule
{
    /// <summary>
    /// The folder of the rules' pages. While the project has no public address it is the folder in the repository;
    /// once there is one, it goes in front, here and nowhere else.
    /// </summary>
    private const string Pages = "docs/diagnostics/";

    public static DiagnosticDescriptor Warning(string id, string category, string title, string message, string description)
        => Of(DiagnosticSeverity.Warning, id, category, title, message, description);

    public static DiagnosticDescriptor Info(string id, string category, string title, string message, string description)
        => Of(DiagnosticSeverity.Info, id, category, title, message, description);

    public static DiagnosticDescriptor Hidden(string id, string category, string title, string message, string description)
        => Of(DiagnosticSeverity.Hidden, id, category, title, message, description);

    private static DiagnosticDescriptor Of(
        DiagnosticSeverity severity, string id, string category, string title, string message, string description)
        => new(id, title, message, category, severity, isEnabledByDefault: true, description, Pages + id + ".md");
}
