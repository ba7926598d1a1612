using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace FactGen.Benchmarks;

using FactGen.Cli;
using FactGen.Quality;

/// <summary>Figures as Markdown tables.</summary>
internal static class QualityTables
{
    public static string Claims(IEnumerable<AnnotatedArticles> sets)
    {
        var table = new StringBuilder("| claims | gold | | P | R | F1 |\n| --- | ---: | --- | ---: | ---: | ---: |\n");
        foreach (AnnotatedArticles set in sets)
        {
            FigureRow total = set.Score().Total;
            string label = Text($"{set.Name} | {total.Detection.Gold}");
            foreach ((string name, Ratio ratio) in total.All)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {label} | {name} | {Excerpt.Figure(ratio.Precision)} | {Excerpt.Figure(ratio.Recall)} | {Excerpt.Figure(ratio.F1)} |\n");
                label = "| ";
            }
        }

        return table.ToString();
    }

    public static string Quotations(WikinewsScore score)
        => "| WIKINEWS quotations, tokens | P | R | F1 |\n| --- | ---: | ---: | ---: |\n"
            + Row("message", score.Message) + Row("roles", score.Roles) + Row("message and roles", score.Joint);

    public static string Times(KrautsScore score)
        => Text($"| KRAUTS times | F1 |\n| --- | ---: |\n| lenient | {score.F1(score.Lenient):0.0} |\n| strict | {score.F1(score.Strict):0.0} |\n| value | {score.F1(score.Valued):0.0} |\n");

    private static string Row(string name, TokenCount count) => Text($"| {name} | {count.Precision:0.0} | {count.Recall:0.0} | {count.F1:0.0} |\n");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
