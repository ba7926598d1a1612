using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

/// <summary>Scores a small set of claims; what is expected was computed by the reference implementation of the codebook's scoring.</summary>
public class ScoreCommandTests
{
    private static readonly string s_fixture = Path.Combine(Here(), "Fixture");

    [Fact]
    public void The_report_is_that_of_the_reference_scorer()
    {
        CliRun run = Score("--errors", "100");

        Assert.Equal(File.ReadAllText(Path.Combine(s_fixture, "expected.txt")), run.Output);
        Assert.Equal((2, ""), (run.Code, run.Error));
    }

    [Fact]
    public void The_JSON_report_has_the_figures_of_the_reference_scorer()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "score.json");

        Score("--json", path);

        JsonElement expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(s_fixture, "expected.json"))).RootElement;
        JsonElement actual = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
        Assert.True(JsonElement.DeepEquals(expected, actual), actual.GetRawText());
    }

    [Fact]
    public void Only_the_table_that_is_asked_for_is_written()
    {
        string[] lines = Score("--by", "field").Lines;

        Assert.Contains(lines, line => line.StartsWith("polarity ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.StartsWith("Casualties ", StringComparison.Ordinal) || line.StartsWith("hafen ", StringComparison.Ordinal));
    }

    [Fact]
    public void Gold_agrees_with_itself()
    {
        CliRun run = Run("gold", "gold", "--by", "article", "--min-claim", "1");

        Assert.Equal(0, run.Code);
        Assert.Equal(["detection     11     11   1.000  1.000  1.000", "fields        88     88   1.000  1.000  1.000"], run.Lines.Skip(1).Take(2));
    }

    [Fact]
    public void A_figure_below_its_minimum_fails()
    {
        CliRun run = Run("gold", Path.Combine("gold", "hafen.jsonl"), "--min-detection", "0.9", "--min-fields", "0.9");

        Assert.Equal((1, "factgen: detection F1 0.8421 is below 0.9\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Predictions_in_articles_without_gold_are_warned_of()
        => Assert.Equal(
            "factgen: warning: all predictions in hilfe are spurious: gold has no claims there\n",
            Run(Path.Combine("gold", "hafen.jsonl"), "gold").Error);

    [Fact]
    public void Every_line_that_cannot_be_scored_is_named()
    {
        using var folder = new TemporaryFolder();
        string pred = folder.Write(
            "pred.jsonl",
            """
            {"article":"hafen","kind":"Combat","anchor":"Rebellen"}
            {"article":"nirgends","kind":"Combat","anchor":"Rebellen"}

            {"article":"hafen","kind":"Combat"}
            {"article":"hafen","kind":"Combat","anchorStart":99999}
            {"article":"hafen","kind":"Combat","anchorStart":3,"agent":[7]}
            oops
            """);

        CliRun run = Run("gold", pred);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Equal(
            [
                $"factgen: {pred}:1: anchor “Rebellen” occurs more than once",
                $"factgen: {pred}:2: article 'nirgends': no file of that name",
                $"factgen: {pred}:4: neither evidence nor anchor nor anchorStart",
                $"factgen: {pred}:5: anchorStart 99999 is not in the article",
                $"factgen: {pred}:6: no entity: 7",
            ],
            run.Error.Split('\n').Take(5));
        Assert.StartsWith($"factgen: {pred}:7: ", run.Error.Split('\n')[5], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "gold", "nowhere: no such .jsonl file, nor a folder of them")]
    [InlineData("gold", "nowhere", "nowhere: no such .jsonl file, nor a folder of them")]
    public void A_missing_file_is_named(string gold, string pred, string expected)
    {
        CliRun run = Run(gold, pred);

        Assert.Equal(2, run.Code);
        Assert.EndsWith(expected + "\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_inverted_polarity_is_listed()
    {
        var corpus = new ScoredCorpus(Path.Combine(s_fixture, "articles"));

        ScoreReport report = Scorer.Evaluate(
            ClaimFile.Load(Path.Combine(s_fixture, "gold"), corpus, isGold: true),
            ClaimFile.Load(Path.Combine(s_fixture, "pred.jsonl"), corpus, isGold: false));

        Assert.StartsWith("hafen:5 TerritorialControl ", Assert.Single(report.Inverted), StringComparison.Ordinal);
    }

    private static CliRun Score(params string[] more) => Run("gold", "pred.jsonl", more);

    private static CliRun Run(string gold, string pred, params string[] more) => CliRun.Of(
        ["score", "--gold", Path.Combine(s_fixture, gold), "--pred", Path.Combine(s_fixture, pred), "--articles", Path.Combine(s_fixture, "articles"), .. more]);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
