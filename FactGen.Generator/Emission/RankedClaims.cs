using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Emission;

/// <summary>The first of many articles' claims, by rank; of claims that come later nothing is looked at.</summary>
internal static class RankedClaims
{
    /// <summary>So many claims of these articles, or all where there are fewer.</summary>
    public static List<LocatedClaim> First(IEnumerable<ArticleIndex> articles, int most)
    {
        var heads = new List<Head>();
        foreach (ArticleIndex article in articles)
        {
            if (!article.Claims.IsEmpty)
                heads.Add(new Head(article.Claims, 0));
        }

        for (int i = (heads.Count / 2) - 1; i >= 0; i--)
            Sink(heads, i);
        var first = new List<LocatedClaim>();
        while (heads.Count > 0 && first.Count < most)
        {
            Head head = heads[0];
            first.Add(head.Claim);
            if (head.Next < head.Claims.Length)
            {
                heads[0] = new Head(head.Claims, head.Next);
            }
            else
            {
                heads[0] = heads[heads.Count - 1];
                heads.RemoveAt(heads.Count - 1);
            }

            Sink(heads, 0);
        }

        return first;
    }

    /// <summary>Puts the head at a place of the heap below those that come before it.</summary>
    private static void Sink(List<Head> heads, int at)
    {
        for (int child = (2 * at) + 1; child < heads.Count; child = (2 * at) + 1)
        {
            if (child + 1 < heads.Count && IsBefore(heads[child + 1], heads[child]))
                child++;
            if (!IsBefore(heads[child], heads[at]))
                return;
            (heads[at], heads[child]) = (heads[child], heads[at]);
            at = child;
        }
    }

    private static bool IsBefore(Head one, Head other) => LocatedClaim.ByRank.Compare(one.Claim, other.Claim) < 0;

    /// <summary>An article's claim whose turn it is.</summary>
    private readonly struct Head(ImmutableArray<LocatedClaim> claims, int index)
    {
        public ImmutableArray<LocatedClaim> Claims { get; } = claims;

        public LocatedClaim Claim => Claims[index];

        public int Next => index + 1;
    }
}
