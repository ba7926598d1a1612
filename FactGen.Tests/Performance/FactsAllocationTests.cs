using System.Collections.Generic;
using System.Linq;
using System.Text;
using FactGen.Emission;
using FactGen.Infrastructure;
using FactGen.Tests.Emission;
using Xunit;

namespace FactGen.Tests.Performance;

/// <summary>Whoever uses facts pays for those that he touches, and for those once.</summary>
public sealed class FactsAllocationTests
{
    private const int Articles = 100;

    private static readonly ArticleFacts[] s_articles = [.. Enumerable.Range(0, Articles).Select(n => ArticleDraft.Sample($"artikel-{n:000}.txt"))];

    /// <summary>The parts that were read: of the nth article the claims are part 2n, its text the one after it.</summary>
    private readonly List<int> _read = [];

    [Fact]
    public void Walking_a_set_again_allocates_nothing()
    {
        ClaimSet<Claim> all = new(Store());
        int negated = 0;
        Assert.Equal(0, Allocation.OfRepeated(() =>
        {
            foreach (Claim claim in all)
                negated += claim.Polarity == Polarity.Negated ? 1 : 0;
        }));
        Assert.Equal(4 * Articles, negated);
    }

    [Fact]
    public void A_member_reads_the_claims_of_its_article_alone()
    {
        ClaimFacts claim = s_articles[7].Claims[1];
        Claim found = new Members(Store()).One(claim.Id, s_articles[7].Name);
        Assert.Equal((claim.Id, "Casualties"), (found.Id, found.Kind));
        Assert.Equal([14], _read);
    }

    [Fact]
    public void Members_of_articles_that_are_gone_say_so()
    {
        Assert.Throws<KeyNotFoundException>(() => new Members(Store()).One(s_articles[7].Claims[1].Id, "weg.txt"));
        Assert.Throws<KeyNotFoundException>(() => new Members(Store()).One("000000000000", s_articles[7].Name));
    }

    [Fact]
    public void Opening_a_set_makes_no_claim()
    {
        byte[][] rows = [.. s_articles.Select(article => Encoding.UTF8.GetBytes(ClaimRows.Of(article)))];
        FactStore store = Store();
        _ = store.Articles.Count;
        var all = new ClaimSet<Claim>(store);
        long allocated = Allocation.Of(() => _ = all.Count);

        // The literals themselves, where each row begins, and for each article what it says of itself: no claim, no text.
        Assert.InRange(allocated, 1, rows.Sum(row => row.Length) + (Articles * 3 * 100) + (Articles * 700));
        Assert.All(_read, part => Assert.Equal(0, part % 2));
    }

    private FactStore Store()
    {
        byte[][] parts = [.. s_articles.SelectMany(article => new[] { ClaimRows.Of(article), article.Text }).Select(Encoding.UTF8.GetBytes)];
        string entities = string.Concat(EntityTable.Create(s_articles.Select(ArticleIndex.Of)).Rows.Items
            .Select(row => $"{row.Entity.Id}\t{row.Entity.Kind}\t{row.Entity.Country}\t{row.Entity.Name}\n"));
        ArticleData[] data = ArticleData.Utf8(
            part =>
            {
                _read.Add(part);
                return [(byte[])parts[part].Clone()];
            },
            [.. s_articles.Select(article => article.Name)]);
        return new FactStore(new EntityCatalog(PackedText.Utf16(_ => [entities], 0)), () => [data], _ => null);
    }

    /// <summary>A set as generated code has it.</summary>
    private sealed class Members(FactStore store) : ClaimSet<Claim>(store)
    {
        public Claim One(string id, string article) => Get(id, article);
    }
}
