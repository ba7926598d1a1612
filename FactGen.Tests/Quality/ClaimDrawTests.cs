using System;
using System.IO;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;
using FactGen.Quality;

public class ClaimDrawTests
{
    private static readonly ArticleSource[] s_articles =
    [
        .. Directory.GetFiles(SeedGold.Articles, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new ArticleSource(Path.GetFileName(path), File.ReadAllText(path))),
    ];

    [Fact]
    public void The_same_seed_draws_the_same_claims()
        => Assert.Equal(Shown(seed: 1), Shown(seed: 1));

    [Fact]
    public void Another_seed_draws_others()
        => Assert.NotEqual(Shown(seed: 1), Shown(seed: 2));

    [Fact]
    public void A_claim_is_drawn_whatever_other_articles_say()
    {
        string[] fromAll = [.. Shown(seed: 1).Where(claim => claim.StartsWith(s_articles[0].Name, StringComparison.Ordinal))];

        Assert.NotEmpty(fromAll);
        Assert.Equal(fromAll, ClaimDraw.Draw(s_articles[..1], 1, fromAll.Length).Drawn.Select(Shown));
    }

    [Fact]
    public void No_more_are_drawn_than_there_are()
    {
        (var drawn, int all) = ClaimDraw.Draw(s_articles[..1], 1, int.MaxValue);

        Assert.Equal(all, drawn.Count);
    }

    private static string[] Shown(int seed) => [.. ClaimDraw.Draw(s_articles, seed, 10).Drawn.Select(Shown)];

    private static string Shown(DrawnClaim drawn) => $"{drawn.Article.Name} {drawn.Claim.Kind} {drawn.Claim.Trigger}";
}
