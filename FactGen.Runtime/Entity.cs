using System;
using System.Diagnostics;

namespace FactGen;

/// <summary>
/// Who or what takes part in a claim or says it: a state, person, organisation, place. Two are equal when they are the same entity,
/// whatever words mention them.
/// </summary>
[DebuggerDisplay("{Id,nq} ({Kind,nq})")]
public sealed class Entity : IEquatable<Entity>
{
    private readonly EntityCatalog _catalog;
    private readonly string _country;

    internal Entity(EntityCatalog catalog, string id, EntityKind kind, string country, string name, string text)
    {
        _catalog = catalog;
        _country = country;
        Id = id;
        Kind = kind;
        Name = name;
        Text = text;
    }

    /// <summary>What it is called in code: "NorthKorea". The same in all articles.</summary>
    public string Id { get; }

    /// <summary>The canonical name, in the article's language: "Nordkorea".</summary>
    public string Name { get; }

    /// <summary>What sort of thing it is.</summary>
    public EntityKind Kind { get; }

    /// <summary>The state that it is or belongs to; null when there is none or the text does not say.</summary>
    public Entity? Country => _catalog.Find(_country);

    /// <summary>The words that mention it: "der Norden". Its name, where it is not taken from a sentence.</summary>
    public string Text { get; }

    /// <summary>Whether it is the same entity.</summary>
    public bool Is(Entity? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <summary>Whether it is the same entity, or, when asked, something or somebody that belongs to that state.</summary>
    /// <param name="other">The entity or state.</param>
    /// <param name="orBelongsTo">Whether Russia's army and president count for Russia.</param>
    public bool Is(Entity? other, bool orBelongsTo)
        => Is(other) || (orBelongsTo && other is not null && string.Equals(_country, other.Id, StringComparison.Ordinal));

    /// <summary>Whether it is the same entity.</summary>
    public bool Equals(Entity? other) => Is(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Is(obj as Entity);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether both are the same entity, or both null.</summary>
    public static bool operator ==(Entity? left, Entity? right) => left is null ? right is null : left.Is(right);

    /// <summary>Whether they are different entities.</summary>
    public static bool operator !=(Entity? left, Entity? right) => !(left == right);

    /// <summary>The same entity in other words.</summary>
    internal Entity Mentioned(string text)
        => string.Equals(text, Text, StringComparison.Ordinal) ? this : new Entity(_catalog, Id, Kind, _country, Name, text);
}
