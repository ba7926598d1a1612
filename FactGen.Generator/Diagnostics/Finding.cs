using System.Linq;
using FactGen.Emission;
using FactGen.Extraction;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>Something to tell about a place of an article.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What fills the rule's message.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, SourceSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>The other place that it is about, where there is one.</summary>
    public SourceSpan? Other { get; init; }

    /// <summary>A finding whose arguments may be any words of the article.</summary>
    public static Finding At(DiagnosticDescriptor rule, SourceSpan span, params string[] arguments)
        => new(rule, span, arguments.Select(MessageText.Of).ToEquatableArray());
}
