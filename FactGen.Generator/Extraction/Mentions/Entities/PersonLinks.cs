using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds the persons of the catalogue under spellings of their full names that it does not list.</summary>
internal sealed class PersonLinks
{
    private const int ShortestKey = 4;

    private readonly TransliterationKey _keys = new();

    /// <summary>The person of a key; null when several have it.</summary>
    private readonly Dictionary<string, Entity?> _persons = new(StringComparer.Ordinal);

    public PersonLinks(IEnumerable<PersonEntry> persons)
    {
        foreach (PersonEntry person in persons)
        {
            foreach (string name in person.Names)
            {
                foreach (string key in _keys.Of(name))
                    _persons[key] = _persons.TryGetValue(key, out Entity? other) && other?.Id != person.Entity.Id ? null : person.Entity;
            }
        }
    }

    /// <summary>The only person whose full name can be spelt like this, or null.</summary>
    /// <param name="fullName">Given name and surname, as in the text, in the nominative.</param>
    public Entity? Find(string fullName)
    {
        if (fullName.IndexOf(' ') < 0)
            return null;
        Entity? found = null;
        foreach (string key in _keys.Of(fullName))
        {
            if (key.Length < ShortestKey || !_persons.TryGetValue(key, out Entity? person))
                continue;
            if (person is null || (found is not null && found.Id != person.Id))
                return null;
            found = person;
        }

        return found;
    }
}
