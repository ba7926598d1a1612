using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>
/// What the corpus needs of an article beside its data, worked out once for as long as the article stays as it is: when one of a thousand
/// is edited, the others only have to be put together.
/// </summary>
internal sealed class ArticleIndex
{
    private static readonly ConditionalWeakTable<ArticleFacts, ArticleIndex> s_known = new();

    private readonly Lazy<string> _rows;

    private ArticleIndex(ArticleFacts article)
    {
        _rows = new Lazy<string>(() => ClaimRows.Of(article));
        Claims = article.Claims.Items
            .Where(static claim => KindCatalog.Find(claim.Kind) is not null)
            .Select(claim => new LocatedClaim(article, claim, KindCatalog.Find(claim.Kind)!))
            .OrderBy(static located => located, LocatedClaim.ByRank)
            .ToImmutableArray();
        Entities = Count(article);
    }

    /// <summary>The claims that may have members, those first that get one first.</summary>
    public ImmutableArray<LocatedClaim> Claims { get; }

    /// <summary>The entities that its claims name, each with how often, in the order of first mention.</summary>
    public ImmutableArray<KeyValuePair<Entity, int>> Entities { get; }

    /// <summary>Its claims as they stand in generated code: the other articles of its file are written each time that it is.</summary>
    public string Rows => _rows.Value;

    public static ArticleIndex Of(ArticleFacts article) => s_known.GetValue(article, static article => new ArticleIndex(article));

    private static ImmutableArray<KeyValuePair<Entity, int>> Count(ArticleFacts article)
    {
        var counts = new Dictionary<Entity, int>();
        foreach (Entity entity in article.Claims.Items.SelectMany(Mentioned))
        {
            counts.TryGetValue(entity, out int earlier);
            counts[entity] = earlier + 1;
        }

        return counts.ToImmutableArray();
    }

    private static IEnumerable<Entity> Mentioned(ClaimFacts claim)
        => claim.Attribution.Items.SelectMany(link => link.Items)
            .Concat(claim.Roles.Items.SelectMany(role => role.Fillers.Items))
            .Select(mention => mention.Entity);
}
