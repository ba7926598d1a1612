using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class SeedScoreTests
{
    [Fact]
    public void The_score_stands_on_its_floor()
    {
        ScoreFloor figures = ScoreFloor.Of(SeedGold.Report.Total);
        if (Environment.GetEnvironmentVariable("FACTGEN_ACCEPT") == "1")
        {
            Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), "A build server does not accept scores: FACTGEN_ACCEPT is set, and so is CI.");
            figures.Write(SeedGold.FloorPath);
        }

        string? problem = ScoreFloor.Read(SeedGold.FloorPath).Judge(figures);

        Assert.True(problem is null, problem);
    }

    [Fact]
    public void Every_gold_claim_is_read()
        => Assert.Equal(177, SeedGold.Report.Total.Detection.Gold);

    [Fact]
    public void The_evidence_of_every_claim_is_its_place_in_the_article()
    {
        CliRun run = SeedGold.Extract();

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(run.Lines, line =>
        {
            JsonElement claim = JsonDocument.Parse(line).RootElement, evidence = claim.GetProperty("evidence");
            string article = File.ReadAllText(Path.Combine(SeedGold.Articles, claim.GetProperty("article").GetString()!));
            int start = evidence.GetProperty("start").GetInt32(), length = evidence.GetProperty("length").GetInt32();
            Assert.Equal(article.Substring(start, length), evidence.GetProperty("text").GetString());
            Assert.Equal(article.AsSpan(0, start).Count('\n') + 1, evidence.GetProperty("line").GetInt32());
            Assert.Equal(start - article.AsSpan(0, start).LastIndexOf('\n'), evidence.GetProperty("column").GetInt32());
        });
        Assert.Empty(SeedGold.Report.Unfaithful);
    }

    [Fact]
    public void No_claim_says_the_opposite_of_what_the_article_says()
        => Assert.True(SeedGold.Report.Inverted.Count == 0, string.Join('\n', SeedGold.Report.Inverted));
}
