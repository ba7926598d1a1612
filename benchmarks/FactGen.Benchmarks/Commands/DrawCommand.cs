using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace FactGen.Benchmarks;

using FactGen.Cli;
using FactGen.Extraction;
using FactGen.Quality;

/// <summary>"draw": claims of articles without annotations, for a person to judge one by one.</summary>
internal static class DrawCommand
{
    public static Command Build()
    {
        var articles = new Option<string>("--gnad", "--articles") { Description = "The articles: lines of {\"id\": …, \"text\": …, \"published\": …}.", HelpName = "FILE", Required = true };
        var seed = new Option<int>("--seed") { Description = "Another seed, other claims.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var count = new Option<int>("--count") { Description = "How many claims to draw.", HelpName = "N", DefaultValueFactory = _ => 100 };
        var ids = new Option<string?>("--ids") { Description = "Only articles whose id starts with this.", HelpName = "TEXT" };
        var command = new Command("draw", "Draw claims at random, to be read one by one.") { articles, seed, count, ids };
        command.SetAction(parsed => GuardedAction.Run(()
            => Print(parsed.GetRequiredValue(articles), parsed.GetValue(ids) ?? "", parsed.GetValue(seed), parsed.GetValue(count))));
        return command;
    }

    private static void Print(string path, string ids, int seed, int count)
    {
        if (!File.Exists(path))
            throw new InputException($"{path}: not there");
        using FileStream file = File.OpenRead(path);
        IEnumerable<ArticleSource> articles = RecordInput.ReadAll(file, published: null).Select(record => record.Read())
            .Where(article => article.Name.StartsWith(ids, StringComparison.Ordinal));
        (IReadOnlyList<DrawnClaim> drawn, int all) = ClaimDraw.Draw(articles, seed, count);
        Console.WriteLine($"{drawn.Count} of {all} claims, seed {seed}");
        for (int i = 0; i < drawn.Count; i++)
            Console.Write($"\n{i + 1}. {Shown(drawn[i])}");
    }

    private static string Shown(DrawnClaim drawn)
    {
        ExtractedClaim claim = drawn.Claim;
        string[] says =
        [
            claim.Kind, .. ClaimWords.Details(claim).Select(detail => $"{detail.Name} {detail.Value}"),
            ClaimWords.Firmness(claim), claim.Attribution.IsEmpty ? "" : "source " + ClaimWords.Source(claim),
        ];
        return $"{drawn.Article.Name}{(drawn.Article.Published is { } day ? $" ({day})" : "")}, {claim.Rule}\n   {claim.Evidence.In(drawn.Article.Text).ReplaceLineEndings(" ")}\n"
            + $"   → {string.Join("; ", says.Where(part => part.Length > 0))}\n";
    }
}
