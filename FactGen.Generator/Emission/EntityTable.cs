using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>An entity of the corpus.</summary>
/// <param name="Entity">What it is.</param>
/// <param name="Member">The name of its member, or null when it is beyond the most that are named.</param>
internal sealed record EntityRow(Entity Entity, string? Member);

/// <summary>All entities that claims name, each once, in ordinal order of their ids.</summary>
internal sealed record EntityTable(EquatableArray<EntityRow> Rows)
{
    /// <summary>How many have members; beyond it, those named most often, then by id.</summary>
    public const int MostMembers = 400;

    private static readonly ImmutableHashSet<string> Taken = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Entities", "All", "Find", "Data", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals");

    public static EntityTable Create(IEnumerable<ArticleIndex> articles)
    {
        var entities = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (ArticleIndex article in articles)
        {
            foreach (KeyValuePair<Entity, int> mentioned in article.Entities)
            {
                if (!entities.TryGetValue(mentioned.Key.Id, out Tally? tally))
                    entities.Add(mentioned.Key.Id, tally = new Tally(mentioned.Key));
                tally.Entity = Join(tally.Entity, mentioned.Key);
                tally.Mentions += mentioned.Value;
            }
        }

        foreach (string country in entities.Values.Select(tally => tally.Entity.Country).OfType<string>().ToList())
        {
            if (!entities.ContainsKey(country))
                entities.Add(country, new Tally(new Entity(country, country, EntityKind.State, country)));
        }

        Tally[] ordered = [.. entities.Values.OrderBy(tally => tally.Entity.Id, StringComparer.Ordinal)];
        Dictionary<string, string> members = UniqueNames.Of(
            ordered.OrderByDescending(tally => tally.Mentions).Take(MostMembers).Select(tally => tally.Entity.Id),
            id => Identifiers.Start(Identifiers.Pascal(id, maxLength: 60)),
            id => ClaimId.Of(id, 0),
            Taken);
        return new EntityTable(ordered
            .Select(tally => new EntityRow(tally.Entity, members.TryGetValue(tally.Entity.Id, out string? member) ? member : null))
            .ToEquatableArray());
    }

    /// <summary>An entity as far as it is known, and how often claims name it.</summary>
    private sealed class Tally(Entity entity)
    {
        public Entity Entity { get; set; } = entity;

        public int Mentions { get; set; }
    }

    /// <summary>
    /// One of two that have the same id, whatever their order: what is known rather than what is not, then the shorter name, then
    /// the ordinal order.
    /// </summary>
    private static Entity Join(Entity left, Entity right)
    {
        if (left == right)
            return left;
        EntityKind kind = left.Kind is EntityKind.Unknown || (right.Kind is not EntityKind.Unknown && right.Kind < left.Kind)
            ? right.Kind
            : left.Kind;
        return new Entity(left.Id, Pick(left.Name, right.Name)!, kind, Pick(left.Country, right.Country));
    }

    private static string? Pick(string? left, string? right)
    {
        if (left is null || right is null)
            return left ?? right;
        int order = left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
        return order <= 0 ? left : right;
    }
}
