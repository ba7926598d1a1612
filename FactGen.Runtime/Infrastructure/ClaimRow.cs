using System.ComponentModel;

namespace FactGen.Infrastructure;

/// <summary>A packed claim: a line of text of which only the beginning has been read. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClaimRow
{
    internal ClaimRow(Article article, EntityCatalog entities, string line)
    {
        Article = article;
        Entities = entities;
        Line = line;
        int kind = line.IndexOf('\t', 0) + 1, end = line.IndexOf('\t', kind);
        Id = line.Substring(0, kind - 1);
        Kind = Packed.Unescape(line.Substring(kind, end - kind));
    }

    /// <summary>The name of the claim's kind.</summary>
    public string Kind { get; }

    internal string Id { get; }

    internal Article Article { get; }

    internal EntityCatalog Entities { get; }

    internal string Line { get; }
}
