using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Collects the entities and names of the catalogue while its files are read.</summary>
internal sealed class CatalogueBuilder
{
    public EntityInflection Inflection { get; } = EntityInflection.Default;

    public Dictionary<string, Entity> Entities { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, StateEntry> States { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, PersonEntry> Persons { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of newspapers, broadcasters and news agencies.</summary>
    public HashSet<string> Media { get; } = new(StringComparer.Ordinal);

    /// <summary>The ids of organisations that fight: militias, rebels, terrorists.</summary>
    public HashSet<string> Armed { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Alliances { get; } = new(StringComparer.Ordinal);

    public NameTrie Names { get; } = new();

    /// <summary>Adjectives without ending.</summary>
    public AdjectiveTable Adjectives { get; } = new();

    /// <summary>Adds an entity.</summary>
    /// <exception cref="FormatException">Another one has its id.</exception>
    public Entity Add(CatalogueRow row, string id, string name, EntityKind kind, string? country)
    {
        if (Entities.ContainsKey(id))
            throw new FormatException($"{row.Where}: there are two entities '{id}'.");
        var entity = new Entity(id, name, kind, country);
        Entities.Add(id, entity);
        return entity;
    }

    /// <summary>The entity of an id.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public Entity Get(CatalogueRow row, string id)
        => Entities.TryGetValue(id, out Entity? entity) ? entity : throw new FormatException($"{row.Where}: there is no entity '{id}'.");

    /// <summary>Adds all cases of a name.</summary>
    public void Name(NameNotation name, Entity entity, NameForm form)
    {
        var reading = new CatalogueReading(entity, name.IsContextual ? NameForm.Contextual : form, name.Gender);
        foreach (string one in name.Forms())
            Names.Add(one, reading);
    }

    /// <summary>Adds a place's names and its adjectives ("Kursk, Kursker"); a name with ":" is an adjective already.</summary>
    public void PlaceNames(IEnumerable<NameNotation> names, Entity place)
    {
        bool hasAdjective = false;
        var plain = new List<NameNotation>();
        foreach (NameNotation name in names)
        {
            if (name.Mark == "")
            {
                Names.Add(name.Name, new CatalogueReading(place, NameForm.PlaceAdjective));
                hasAdjective = true;
                continue;
            }

            plain.Add(name);
            Name(name, place, NameForm.Place);
        }

        foreach (NameNotation name in plain)
        {
            if (!hasAdjective && !name.IsContextual && name.Gender == NameGender.Bare && name.Name.IndexOf('~') < 0)
                Names.Add(Inflection.PlaceAdjective(name.Name), new CatalogueReading(place, NameForm.PlaceAdjective));
        }
    }
}
