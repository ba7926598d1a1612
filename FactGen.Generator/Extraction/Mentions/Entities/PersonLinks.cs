using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds the persons of the catalogue under spellings of their full names that it does not list.</summary>
internal sealed class PersonLinks
{
    /// <summary>In letters, with those of the last word.</summary>
    private const int ShortestKey = 6;

    private readonly TransliterationKey _keys = new();

    /// <summary>The person of a key; null when several have it.</summary>
    private readonly Dictionary<string, Entity?> _persons = new(StringComparer.Ordinal);

    public PersonLinks(IEnumerable<PersonEntry> persons)
    {
        foreach (PersonEntry person in persons)
        {
            foreach (string name in person.Names)
            {
                foreach (string key in Keys(name))
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
        foreach (string key in Keys(fullName))
        {
            if (key.Length < ShortestKey || !_persons.TryGetValue(key, out Entity? person))
                continue;
            if (person is null || (found is not null && found.Id != person.Id))
                return null;
            found = person;
        }

        return found;
    }

    /// <summary>Keys of the whole name with those of its last word: "Petra Pau" and "Petteri Orpo" have the same sounds, but not in the same words.</summary>
    private IEnumerable<string> Keys(string fullName)
    {
        foreach (string whole in _keys.Of(fullName))
        {
            foreach (string last in _keys.Of(fullName.Substring(fullName.LastIndexOf(' ') + 1)))
                yield return whole + " " + last;
        }
    }
}
