using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace FactGen;

/// <summary>
/// Who says so: a chain of links, the primary source first, then each that relays it. Each link is a set of sources. It is empty when the
/// article itself says it. The agencies of a byline belong to the article and to no chain.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Attribution : IReadOnlyList<EntitySet>
{
    private readonly EntitySet[] _links;

    internal Attribution(EntitySet[] links, string article)
    {
        _links = links;
        Source = links.Length > 0 ? links[0] : new EntitySet([], article);
        Relays = links.Skip(1).ToArray();
    }

    /// <summary>
    /// The primary source or sources, whose claim it is. Empty when the article itself says it; then it prints as the outlet, or the
    /// article's name.
    /// </summary>
    public EntitySet Source { get; }

    /// <summary>Those through whom it came, from the source to the article.</summary>
    public IReadOnlyList<EntitySet> Relays { get; }

    /// <summary>How many links there are.</summary>
    public int Count => _links.Length;

    /// <summary>Whether the article itself says it.</summary>
    public bool IsEmpty => _links.Length == 0;

    /// <summary>A link, 0 for the primary source.</summary>
    public EntitySet this[int index] => _links[index];

    /// <summary>Whether an entity is a source or a relay.</summary>
    /// <param name="entity">The entity or state.</param>
    /// <param name="orBelongsTo">Whether those that belong to a state count for it.</param>
    public bool Involves(Entity? entity, bool orBelongsTo = false) => _links.Any(link => link.Is(entity, orBelongsTo));

    /// <inheritdoc/>
    public IEnumerator<EntitySet> GetEnumerator() => ((IEnumerable<EntitySet>)_links).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>"NIS, via Lee Seong Kweun".</summary>
    public override string ToString() => string.Concat(Source.ToString(), string.Concat(Relays.Select(relay => $", via {relay}")));
}
