using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
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
        "Count", "Item", "Find", "Get", "Enumerator", "Named", "GetEnumerator", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "ReferenceEquals");

    /// <summary>The corpus of these articles; their order does not matter.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CorpusModel Create(EquatableArray<ArticleFacts> articles, CancellationToken cancellation = default)
    {
        EquatableArray<ArticleBucket> buckets = ArticleBucket.Create(articles.Items.Until(cancellation));
        ImmutableArray<ArticleIndex> indexes = articles.Items.Until(cancellation).Select(ArticleIndex.Of).ToImmutableArray();
        ILookup<string, LocatedClaim> claims = RankedClaims.First(indexes, MostNamedClaims).ToLookup(located => located.Kind.Name, StringComparer.Ordinal);

        var named = new List<NamedClaim>();
        var ambiguous = new List<AmbiguousName>();
        foreach (KindSchema kind in KindCatalog.Shipped)
        {
            cancellation.ThrowIfCancellationRequested();
            AddNames(kind, claims[kind.Name], named, ambiguous);
        }

        return new CorpusModel(
            buckets,
            EntityTable.Create(indexes),
            new CorpusApi(
                buckets.Items.Select(bucket => bucket.Name).ToEquatableArray(), named.ToEquatableArray(), ambiguous.ToEquatableArray()));
    }

    private static void AddNames(KindSchema kind, IEnumerable<LocatedClaim> claims, List<NamedClaim> named, List<AmbiguousName> ambiguous)
    {
        ImmutableHashSet<string> taken = TakenMembers.Add(kind.Class + "Set");
        Dictionary<LocatedClaim, string> members = UniqueNames.Of(claims, located => located.Name, located => located.Claim.Id, taken);
        named.AddRange(members
            .OrderBy(member => member.Value, StringComparer.Ordinal)
            .Select(member => member.Key.As(member.Value)));
        foreach (IGrouping<string, LocatedClaim> group in claims.GroupBy(located => located.Name, StringComparer.Ordinal)
            .Where(group => group.Count() > 1 && !taken.Contains(group.Key))
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<LocatedClaim> inOrder = group
                .OrderBy(located => located.Article.Published ?? LastDay)
                .ThenBy(located => located.Article.Name, StringComparer.Ordinal)
                .ThenBy(located => located.Claim.Evidence.Start)
                .ThenBy(located => located.Claim.Id, StringComparer.Ordinal)
                .ToList();
            ambiguous.Add(new AmbiguousName(
                kind.Name, group.Key, inOrder[0].Claim.Id, inOrder[0].Article.Name, inOrder.Select(located => members[located]).ToEquatableArray()));
        }
    }

    private static CalendarDate LastDay { get; } = new(9999, 12, 31);
}
