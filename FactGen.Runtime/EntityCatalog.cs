using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using FactGen.Infrastructure;

namespace FactGen;

/// <summary>All entities that the claims of a project name, in ordinal order of their ids.</summary>
[DebuggerDisplay("Count = {Count}")]
public sealed class EntityCatalog : IReadOnlyList<Entity>
{
    private readonly Lazy<Table> _table;

    /// <summary>Made by generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public EntityCatalog(PackedText rows) => _table = new Lazy<Table>(() => Read(rows));

    /// <summary>How many there are.</summary>
    public int Count => _table.Value.All.Count;

    /// <summary>An entity by its place in the order.</summary>
    public Entity this[int index] => _table.Value.All[index];

    /// <summary>The entity of an id.</summary>
    /// <exception cref="KeyNotFoundException">No claim names such an entity.</exception>
    public Entity this[string id] => Find(id) ?? throw new KeyNotFoundException($"No claim names an entity '{id}'.");

    /// <summary>The entity of an id, or null.</summary>
    public Entity? Find(string id) => _table.Value.ById.TryGetValue(id, out Entity? entity) ? entity : null;

    /// <inheritdoc/>
    public IEnumerator<Entity> GetEnumerator() => _table.Value.All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Table Read(PackedText rows)
    {
        var table = new Table();
        foreach (string row in rows.Read().Split('\n'))
        {
            if (row.Length == 0)
                continue;
            string[] columns = row.Split('\t');
            string name = Packed.Unescape(columns[3]);
            var entity = new Entity(this, Packed.Unescape(columns[0]), Codes.EntityKind(columns[1]), Packed.Unescape(columns[2]), name, name);
            table.All.Add(entity);
            table.ById[entity.Id] = entity;
        }

        return table;
    }

    private sealed class Table
    {
        public List<Entity> All { get; } = [];

        public Dictionary<string, Entity> ById { get; } = new(StringComparer.Ordinal);
    }
}
