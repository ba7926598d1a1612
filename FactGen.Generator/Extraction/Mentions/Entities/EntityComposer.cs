using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Makes entities from a noun and what it belongs to: "südkoreanische Regierung", "Frankreichs Außenminister", "Sprecher der Taliban".</summary>
internal sealed class EntityComposer
{
    private readonly EntityCatalogue _catalogue;
    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _aliasesOf = new(StringComparer.Ordinal);

    public EntityComposer(EntityCatalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (CatalogueRow row in CatalogueFile.Rows("aliases.txt"))
        {
            int equals = row[0].IndexOf('=');
            string id = row[0].Substring(equals + 1).Trim();
            if (catalogue.Find(id) is null)
                throw new FormatException($"{row.Where}: there is no entity '{id}'.");
            string alias = row[0].Substring(0, equals).Trim();
            _aliases.Add(alias, id);
            if (!_aliasesOf.TryGetValue(id, out List<string>? aliases))
                _aliasesOf.Add(id, aliases = []);
            aliases.Add(alias);
        }
    }

    /// <summary>The composed ids that are entities of the catalogue, with these.</summary>
    public IReadOnlyDictionary<string, string> Aliases => _aliases;

    /// <summary>The ids that would be composed for an entity of the catalogue.</summary>
    public IReadOnlyList<string> AliasesOf(string id) => _aliasesOf.TryGetValue(id, out List<string>? aliases) ? aliases : [];

    /// <summary>
    /// The entity that a noun makes of a state: the one of the catalogue where there is one ("südkoreanischer Geheimdienst" is the NIS), the
    /// holder of an office on that day where it is known, else a composed one. Null for a noun that needs something to belong to and has nothing.
    /// </summary>
    /// <param name="head">The noun.</param>
    /// <param name="country">The id of the state, or null.</param>
    /// <param name="day">The day that decides who holds an office, usually the publication date; or null.</param>
    public Entity? Compose(EntityHead head, string? country, CalendarDate? day = null)
    {
        country = head.Country ?? country;
        if (_catalogue.State(country) is not { } state)
            return country is not null && _catalogue.Find(country) is { } owner ? Of(head, owner, null, day)
                : head.StandsAlone ? new Entity(head.Id, head.Noun, head.Kind, null) : null;
        if (head.IsRole && day is { } date && _catalogue.Holder(head.Id, state.Entity.Id, date) is { } person)
            return person;
        string id = state.EnglishAdjective + head.Id;
        if (Known(id) is { } known)
            return known;
        string name = state.Adjective is null
            ? head.Noun + " " + state.Entity.Name
            : EntityInflection.Default.StrongNominative(state.Adjective, head.Gender) + " " + head.Noun;
        return new Entity(id, name, head.Kind, state.Entity.Id);
    }

    /// <summary>The entity that a noun makes of anything else: "Sprecher der Taliban", "Polizeichef von Kandahar", "EU-Außenbeauftragte".</summary>
    /// <param name="head">The noun.</param>
    /// <param name="owner">What it belongs to; a state composes as <see cref="Compose"/> does.</param>
    /// <param name="words">Its name in the nominative; null makes one of the owner's name and the noun, with a hyphen.</param>
    /// <param name="day">The day that decides who holds an office, or null.</param>
    public Entity Of(EntityHead head, Entity owner, string? words, CalendarDate? day = null)
    {
        if (owner.Kind == EntityKind.State && Compose(head, owner.Id, day) is { } composed)
            return composed;
        if (head.IsRole && day is { } date && _catalogue.Holder(head.Id, owner.Id, date) is { } person)
            return person;
        string id = owner.Id + head.Id;
        return Known(id) ?? new Entity(id, words ?? owner.Name + "-" + head.Noun, head.Kind, owner.Country);
    }

    /// <summary>The part of a state that a direction names: "Osten" and Ukraine give "Ostukraine"; null for other nouns.</summary>
    public Entity? Part(ReadOnlySpan<char> direction, string country)
        => _catalogue.State(country) is { } state ? _catalogue.Directions.Part(direction, state) : null;

    private Entity? Known(string id) => _catalogue.Find(_aliases.TryGetValue(id, out string? alias) ? alias : id);
}
