using System;
using System.Linq;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Diagnostics;

/// <summary>
/// The rules that a project turns off for one article, by its <c>NoWarn</c>. The compiler has no means for that: <c>#pragma</c>,
/// <c>[SuppressMessage]</c> and the sections of <c>.editorconfig</c> reach syntax trees only, and an article is none.
/// </summary>
internal readonly struct SilencedRules
{
    private static readonly char[] s_separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly string[] _ids;

    private SilencedRules(string[] ids) => _ids = ids;

    /// <summary>Reads them from the metadata of a file: ids between semicolons, commas or white space.</summary>
    public static SilencedRules Of(AnalyzerConfigOptions metadata)
        => new(ArticleFile.Value(metadata, "NoWarn")?.Split(s_separators, StringSplitOptions.RemoveEmptyEntries) ?? []);

    /// <summary>Whether a rule is turned off.</summary>
    public bool Contains(DiagnosticDescriptor rule) => _ids.Contains(rule.Id, StringComparer.OrdinalIgnoreCase);
}
