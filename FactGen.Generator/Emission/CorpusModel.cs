using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>The members of <c>Facts</c>: what changes only when names do, or what hovering them shows.</summary>
/// <param name="Buckets">The names of the buckets.</param>
/// <param name="Claims">The named claims, by kind and name.</param>
/// <param name="Ambiguous">The names that several claims would have, by kind and name.</param>
internal sealed record CorpusApi(
    EquatableArray<string> Buckets, EquatableArray<NamedClaim> Claims, EquatableArray<AmbiguousName> Ambiguous);

/// <summary>All articles of a project as they are emitted, in pieces that are compared one by one.</summary>
internal sealed record CorpusModel(EquatableArray<ArticleBucket> Buckets, EntityTable Entities, CorpusApi Api)
{
    /// <summary>
    /// How many claims have members; beyond it, those that state a quantity, then those that name a source, then by id. The rest are
    /// in the sets all the same, and reached by id.
    /// </summary>
    public const int MostNamedClaims = 1000;

    /// <summary>The names that the set classes have from their base.</summary>
    private static readonly ImmutableHashSet<string> TakenMembers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Count", "Item", "Find", "Named", "GetEnumerator", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "ReferenceEquals");

    /// <summary>The corpus of these articles; their order does not matter.</summary>
    public static CorpusModel Create(EquatableArray<ArticleFacts> articles)
    {
        EquatableArray<ArticleBucket> buckets = ArticleBucket.Create(articles.Items);
        List<Located> claims = articles.Items
            .SelectMany(article => article.Claims.Items.Select(claim => new Located(article, claim)))
            .Where(located => KindCatalog.Find(located.Claim.Kind) is not null)
            .OrderBy(located => located.Claim.Quantity is null)
            .ThenBy(located => located.Claim.Attribution.IsEmpty)
            .ThenBy(located => located.Claim.Id, StringComparer.Ordinal)
            .Take(MostNamedClaims)
            .ToList();

        var named = new List<NamedClaim>();
        var ambiguous = new List<AmbiguousName>();
        foreach (KindSchema kind in KindCatalog.Shipped)
        {
            List<Located> ofKind = claims.Where(located => string.Equals(located.Claim.Kind, kind.Name, StringComparison.Ordinal)).ToList();
            AddNames(kind, ofKind, named, ambiguous);
        }

        return new CorpusModel(
            buckets,
            EntityTable.Create(articles.Items),
            new CorpusApi(
                buckets.Items.Select(bucket => bucket.Name).ToEquatableArray(), named.ToEquatableArray(), ambiguous.ToEquatableArray()));
    }

    private static void AddNames(KindSchema kind, List<Located> claims, List<NamedClaim> named, List<AmbiguousName> ambiguous)
    {
        ImmutableHashSet<string> taken = TakenMembers.Add(kind.Class + "Set");
        var plain = claims.ToDictionary(located => located, located => ClaimNamer.NameOf(located.Claim, kind));
        Dictionary<Located, string> members = UniqueNames.Of(claims, located => plain[located], located => located.Claim.Id, taken);
        named.AddRange(members
            .OrderBy(member => member.Value, StringComparer.Ordinal)
            .Select(member => ClaimDocumentation.Of(member.Key.Article, member.Key.Claim, kind, member.Value)));
        foreach (IGrouping<string, Located> group in claims.GroupBy(located => plain[located], StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && !taken.Contains(group.Key))
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<Located> inOrder = group
                .OrderBy(located => located.Article.Published ?? LastDay)
                .ThenBy(located => located.Article.Name, StringComparer.Ordinal)
                .ThenBy(located => located.Claim.Evidence.Start)
                .ThenBy(located => located.Claim.Id, StringComparer.Ordinal)
                .ToList();
            ambiguous.Add(new AmbiguousName(
                kind.Name, group.Key, inOrder[0].Claim.Id, inOrder.Select(located => members[located]).ToEquatableArray()));
        }
    }

    private static CalendarDate LastDay { get; } = new(9999, 12, 31);

    /// <summary>A claim in its article. Compared as an object: two files of one name may hold the same claim.</summary>
    private sealed class Located(ArticleFacts article, ClaimFacts claim)
    {
        public ArticleFacts Article { get; } = article;

        public ClaimFacts Claim { get; } = claim;
    }
}
