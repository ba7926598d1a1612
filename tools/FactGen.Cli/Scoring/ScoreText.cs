using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FactGen.Cli;

/// <summary>A score as text: tables of figures, then lists of what disagrees.</summary>
internal static class ScoreText
{
    public const string ByKind = "kind", ByArticle = "article", ByField = "field";

    /// <summary>What is wrong with evidence is listed even when nobody asks for errors.</summary>
    private const int LeastUnfaithful = 10;

    private static readonly string[] Figures = ["detection", "fields", "claim"];

    /// <param name="report">The score.</param>
    /// <param name="by">Which tables to write, besides the total.</param>
    /// <param name="errors">How many lines of each list to write at most.</param>
    public static string Of(ScoreReport report, IEnumerable<string> by, int errors)
    {
        List<string> parts = [Table("total", [], report.Total.All.Select(static figure => (figure.Name, new[] { figure.Ratio })))];
        parts.AddRange(by.Select(name => name switch
        {
            ByField => Table(name, [], report.Fields.Select(static field
                => (field.Key + (ScoredFields.Unscored.Contains(field.Key) ? " (not scored)" : ""), new[] { field.Value }))),
            ByKind => Table(name, Figures, Rows(report.Kinds)),
            _ => Table(name, Figures, Rows(report.Articles)),
        }));
        foreach ((string name, List<string> lines) in report.Lists)
        {
            int shown = Math.Min(lines.Count, lines == report.Unfaithful ? Math.Max(errors, LeastUnfaithful) : errors);
            if (shown > 0)
                parts.Add(string.Join("\n  ", lines.Take(shown).Prepend(Text($"{name} ({shown} of {lines.Count}):"))));
        }

        parts.Add(Text($"unfaithful evidence: {report.Unfaithful.Count}\n")
            + Text($"entities that agree by name or mention although their ids differ: {report.ByMention.Count}"));
        return string.Join("\n\n", parts) + "\n";
    }

    private static IEnumerable<(string Name, Ratio[] Ratios)> Rows(IEnumerable<KeyValuePair<string, FigureRow>> rows)
        => rows.Select(static row => (row.Key, row.Value.All.Select(static figure => figure.Ratio).ToArray()));

    /// <summary>A table: gold and predicted counts of each row's first ratio, then precision, recall and F1 of all its ratios.</summary>
    private static string Table(string title, string[] groups, IEnumerable<(string Name, Ratio[] Ratios)> rows)
    {
        (string Name, Ratio[] Ratios)[] all = [.. rows];
        int width = all.Select(static row => row.Name.Length).Append(title.Length).Max();
        var lines = new List<string>();
        if (groups.Length > 0)
            lines.Add(new string(' ', width + 14) + string.Concat(groups.Select(static group => "  " + Centred(group, 20))));
        lines.Add(title.PadRight(width) + "   gold   pred" + string.Concat(Enumerable.Repeat("       P      R     F1", Math.Max(1, groups.Length))));
        foreach ((string name, Ratio[] ratios) in all)
        {
            lines.Add(name.PadRight(width) + Text($" {ratios[0].Gold,6} {ratios[0].Predicted,6}") + string.Concat(ratios.Select(static ratio
                => Text($"  {Excerpt.Figure(ratio.Precision),6} {Excerpt.Figure(ratio.Recall),6} {Excerpt.Figure(ratio.F1),6}"))));
        }

        return string.Join('\n', lines.Select(static line => line.TrimEnd()));
    }

    private static string Centred(string text, int width) => text.PadLeft(text.Length + ((width - text.Length) / 2)).PadRight(width);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
