using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace FactGen.Infrastructure;

/// <summary>All packed data of a project, decoded bit by bit when it is asked for. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactStore
{
    private readonly Func<ClaimRow, Claim?> _create;
    private readonly Lazy<ArticleSet> _articles;
    private PackedKind[] _kinds = [];

    /// <summary>A store of these articles.</summary>
    /// <param name="entities">The entities that their claims name.</param>
    /// <param name="buckets">Gives the articles, in any order.</param>
    /// <param name="create">Makes the typed claim of a row; null for a kind that it does not know.</param>
    public FactStore(EntityCatalog entities, Func<ArticleData[][]> buckets, Func<ClaimRow, Claim?> create)
    {
        Entities = entities;
        _create = create;
        _articles = new Lazy<ArticleSet>(() => new ArticleSet(buckets()
            .SelectMany(bucket => bucket)
            .OrderBy(data => data.Name, StringComparer.Ordinal)
            .Select(data => new Article(data, this))
            .ToArray()));
    }

    /// <summary>The articles, in the order of their names.</summary>
    public ArticleSet Articles => _articles.Value;

    internal EntityCatalog Entities { get; }

    /// <summary>Where the claims of a kind stand, in the order of the articles and of their sentences; nothing of them is read but the kind.</summary>
    /// <param name="kind">A name without escapes; null for all kinds.</param>
    internal ClaimPlace[] Places(string? kind)
    {
        byte[]? sought = kind is null ? null : Encoding.UTF8.GetBytes(kind);
        var places = new List<ClaimPlace>(kind is null ? Articles.Sum(article => article.Table.Count) : 0);
        foreach (Article article in Articles)
        {
            ClaimTable table = article.Table;
            for (int row = 0; row < table.Count; row++)
            {
                if (sought is null || table.IsOfKind(row, sought))
                    places.Add(new ClaimPlace(table, row));
            }
        }

        return places.ToArray();
    }

    /// <summary>The claim of an id in an article, found without a look at any other article; null when there is none.</summary>
    internal Claim? Find(string id, string article)
    {
        ClaimTable? table = Articles.Find(article)?.Table;
        int row = table?.Find(id) ?? -1;
        return row < 0 ? null : table![row];
    }

    internal Claim Create(ClaimRow row) => _create(row) ?? new UntypedClaim(row);

    /// <summary>The name of a kind that stands in a row: one string for all rows of the kind.</summary>
    internal string KindName(byte[] rows, int start, int end)
    {
        foreach (PackedKind kind in _kinds)
        {
            if (RowBytes.IsColumn(rows, start, kind.Bytes))
                return kind.Name;
        }

        // When two threads add one each, one is lost, and added again when it is next asked for.
        string packed = RowBytes.Text(rows, start, end), name = Packed.Unescape(packed);
        _kinds = [.. _kinds, new PackedKind(Encoding.UTF8.GetBytes(packed), name)];
        return name;
    }

    private sealed class PackedKind(byte[] bytes, string name)
    {
        public byte[] Bytes { get; } = bytes;

        public string Name { get; } = name;
    }

    /// <summary>A claim of a kind that has no class of its own.</summary>
    private sealed class UntypedClaim(ClaimRow row) : Claim(row);
}
