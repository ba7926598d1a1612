using System.ComponentModel;

namespace FactGen.Infrastructure;

/// <summary>A packed claim: a line of which no more has been read than its kind. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimRow
{
    private readonly byte[] _rows;
    private readonly int _start;
    private string? _id;

    /// <param name="article">The article that makes the claim.</param>
    /// <param name="entities">The entities that it may name.</param>
    /// <param name="kind">The name of its kind.</param>
    /// <param name="rows">Lines in UTF-8.</param>
    /// <param name="start">Where its line begins.</param>
    internal ClaimRow(Article article, EntityCatalog entities, string kind, byte[] rows, int start)
    {
        Article = article;
        Entities = entities;
        Kind = kind;
        _rows = rows;
        _start = start;
    }

    /// <summary>The name of the claim's kind.</summary>
    public string Kind { get; }

    internal string Id => _id ??= RowBytes.Text(_rows, _start, RowBytes.ColumnEnd(_rows, _start));

    internal Article Article { get; }

    internal EntityCatalog Entities { get; }

    internal ClaimStanding Standing => ClaimStanding.Read(_rows, _start);

    internal string Line => RowBytes.Text(_rows, _start, RowBytes.LineEnd(_rows, _start));
}
