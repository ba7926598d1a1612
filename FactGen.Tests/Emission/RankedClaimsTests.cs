using System.Collections.Generic;
using System.Linq;
using FactGen.Emission;
using Xunit;

namespace FactGen.Tests.Emission;

public sealed class RankedClaimsTests
{
    private static readonly ArticleIndex[] s_articles =
        [.. Enumerable.Range(0, 40).Select(n => ArticleIndex.Of(n % 7 == 0 ? new ArticleDraft($"{n}.txt", "Nichts.").Facts() : ArticleDraft.Sample($"{n}.txt")))];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(1000)]
    public void The_first_are_those_that_come_first_when_all_are_sorted(int most)
    {
        IEnumerable<string> sorted = s_articles.SelectMany(article => article.Claims).Order(LocatedClaim.ByRank).Take(most).Select(located => located.Claim.Id);
        Assert.Equal(sorted, RankedClaims.First(s_articles, most).Select(located => located.Claim.Id));
    }

    [Fact]
    public void A_claim_without_a_quantity_comes_after_those_with_one()
        => Assert.Equal("ArmsDelivery", ArticleIndex.Of(ArticleDraft.Sample()).Claims.Last().Claim.Kind);
}
