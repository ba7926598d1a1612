using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>All that FactGen reports.</summary>
internal static class Rules
{
    /// <summary>All rules, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ArticleRules.All
            .Concat(ProjectRules.All)
            .Concat(CodeRules.All)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .ToImmutableArray();
}
