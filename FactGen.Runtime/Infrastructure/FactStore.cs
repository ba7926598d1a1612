using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;

namespace FactGen.Infrastructure;

/// <summary>All packed data of a project, decoded bit by bit when it is asked for. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactStore
{
    private readonly Func<ClaimRow, Claim?> _create;
    private readonly Lazy<ArticleSet> _articles;
    private readonly Lazy<Claim[]> _all;
    private readonly Lazy<ILookup<string, Claim>> _byKind;

    /// <summary>A store of these articles.</summary>
    /// <param name="entities">The entities that their claims name.</param>
    /// <param name="buckets">The articles, in any order.</param>
    /// <param name="create">Makes the typed claim of a row; null for a kind that it does not know.</param>
    public FactStore(EntityCatalog entities, ArticleData[][] buckets, Func<ClaimRow, Claim?> create)
    {
        Entities = entities;
        _create = create;
        _articles = new Lazy<ArticleSet>(() => new ArticleSet(buckets
            .SelectMany(bucket => bucket)
            .OrderBy(data => data.Name, StringComparer.Ordinal)
            .Select(data => new Article(data, this))
            .ToArray()));
        _all = new Lazy<Claim[]>(() => Articles.SelectMany(article => article.Claims).ToArray());
        _byKind = new Lazy<ILookup<string, Claim>>(() => All.ToLookup(claim => claim.Kind, StringComparer.Ordinal));
    }

    /// <summary>The articles, in the order of their names.</summary>
    public ArticleSet Articles => _articles.Value;

    internal EntityCatalog Entities { get; }

    internal IReadOnlyList<Claim> All => _all.Value;

    internal IEnumerable<Claim> OfKind(string kind) => _byKind.Value[kind];

    internal Claim Create(ClaimRow row) => _create(row) ?? new UntypedClaim(row);

    /// <summary>A claim of a kind that has no class of its own.</summary>
    private sealed class UntypedClaim(ClaimRow row) : Claim(row);
}
