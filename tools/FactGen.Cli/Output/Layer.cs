using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Spectre.Console;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>A layer as people see it: how its words are painted, and what it says of them.</summary>
/// <param name="Name">Its name in the legend.</param>
/// <param name="Style">How its words look.</param>
/// <param name="Spans">Where its words are.</param>
/// <param name="Notes">What it says of them.</param>
internal sealed record Layer(
    string Name,
    Style Style,
    Func<ArticleAnalysis, IEnumerable<SourceSpan>> Spans,
    Func<ArticleAnalysis, IEnumerable<(int Start, string Note)>> Notes)
{
    /// <summary>All layers, those that win where several meet last.</summary>
    public static readonly ImmutableArray<Layer> All =
    [
        new("speech", new Style(decoration: Decoration.Italic), a => a.Attributions.SelectMany(r => r.Content), Speech),
        new("frame", new Style(decoration: Decoration.Underline), a => a.Attributions.SelectMany(r => r.Cue.Concat(r.Frame)), static _ => []),
        new("entity", new Style(Color.Aqua), a => a.Entities.Select(e => e.Span), Entities),
        new("time", new Style(Color.Yellow), a => a.Times.Select(t => t.FullSpan), Times),
        new("quantity", new Style(Color.Lime), a => a.Quantities.Select(q => q.Span), Quantities),
        new("clause", Style.Plain, static _ => [], Clauses),
        new("trigger", new Style(decoration: Decoration.Bold | Decoration.Invert), a => a.Claims.Select(c => c.Trigger), static _ => []),
    ];

    private static IEnumerable<(int Start, string Note)> Speech(ArticleAnalysis analysis)
        => from relation in analysis.Attributions
           let speaker = string.Join(" ", relation.Speaker.Select(span => span.In(analysis.Source.Text)))
           from span in relation.Content.Take(1)
           select (span.Start, speaker.Length == 0 ? relation.Type.ToString() : $"{relation.Type} by “{speaker}”");

    private static IEnumerable<(int Start, string Note)> Clauses(ArticleAnalysis analysis)
        => analysis.Clauses.Select(clause => (clause.Spans[0].Start, ClauseWords.Of(clause, analysis.Source.Text)));

    private static IEnumerable<(int Start, string Note)> Entities(ArticleAnalysis analysis)
        => analysis.Entities.Select(entity => (entity.Span.Start, $"{entity.Text} = {entity.Entity.Id}"));

    private static IEnumerable<(int Start, string Note)> Times(ArticleAnalysis analysis)
        => from time in analysis.Times
           let text = time.FullSpan.In(analysis.Source.Text)
           let days = time.Past is { From: null, To: null } ? "" : ", " + ClaimWords.Time(time.Past.From, time.Past.To, text)
           select (time.FullSpan.Start, $"{text} = {time.Value}{days}");

    private static IEnumerable<(int Start, string Note)> Quantities(ArticleAnalysis analysis)
        => from quantity in analysis.Quantities
           select (quantity.Span.Start,
               $"{quantity.Span.In(analysis.Source.Text)} = {ClaimWords.Quantity(quantity.Bounds, quantity.Unit)}");
}
