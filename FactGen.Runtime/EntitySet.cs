using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace FactGen;

/// <summary>
/// The entities that fill a role or are a source: usually one, sometimes several ("Südkorea und der Westen"), often none, since a role
/// that is not said stays empty. Two sets are equal when they hold the same entities, so that claims can be grouped by them.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class EntitySet : IReadOnlyList<Entity>, IEquatable<EntitySet>
{
    private readonly Entity[] _entities;
    private readonly string _whenEmpty;

    /// <summary>A set of these entities.</summary>
    public EntitySet(params Entity[] entities)
        : this((Entity[])entities.Clone(), whenEmpty: "")
    {
    }

    internal EntitySet(Entity[] entities, string whenEmpty)
    {
        _entities = entities;
        _whenEmpty = whenEmpty;
    }

    /// <summary>No entity.</summary>
    public static EntitySet Empty { get; } = new([], whenEmpty: "");

    /// <summary>How many there are.</summary>
    public int Count => _entities.Length;

    /// <summary>Whether there is none: the text does not say.</summary>
    public bool IsEmpty => _entities.Length == 0;

    /// <summary>An entity, in the order of the text.</summary>
    public Entity this[int index] => _entities[index];

    /// <summary>Whether one of them is this entity. False when there is none.</summary>
    public bool Is(Entity? entity) => Is(entity, orBelongsTo: false);

    /// <summary>Whether one of them is this entity, or, when asked, belongs to this state.</summary>
    /// <param name="entity">The entity or state.</param>
    /// <param name="orBelongsTo">Whether Russia's army and president count for Russia.</param>
    public bool Is(Entity? entity, bool orBelongsTo)
    {
        foreach (Entity mine in _entities)
        {
            if (mine.Is(entity, orBelongsTo))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of them is one of these.</summary>
    public bool IsAnyOf(params Entity[] entities) => entities.Any(Is);

    /// <summary>Whether both hold the same entities.</summary>
    public bool Equals(EntitySet? other)
        => other is not null && (ReferenceEquals(this, other) || (_entities.All(other.Is) && other._entities.All(Is)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntitySet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = 0;
        foreach (Entity entity in _entities.Distinct())
            hash ^= entity.GetHashCode();
        return hash;
    }

    /// <summary>
    /// The names: "Westen and Südkorea". When there is none, nothing; but a claim's source that is none is called by the outlet, else by
    /// the article's name, since then the article itself says it.
    /// </summary>
    public override string ToString() => _entities.Length switch
    {
        0 => _whenEmpty,
        1 => _entities[0].Name,
        _ => string.Join(", ", _entities.Take(_entities.Length - 1)) + " and " + _entities[_entities.Length - 1],
    };

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => ((IEnumerable<Entity>)_entities).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold the same entities, or both are null.</summary>
    public static bool operator ==(EntitySet? left, EntitySet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they hold different entities.</summary>
    public static bool operator !=(EntitySet? left, EntitySet? right) => !(left == right);
}
