using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Parts of countries and towns that a direction names: "Ostukraine", "ostukrainisch", "Nord-Kosovo", "Ost-Aleppo", "der Osten der Ukraine".</summary>
internal sealed class Directions
{
    private const int LongestName = 48;

    private readonly List<(string Prefix, string Noun, string English)> _directions = [];
    private readonly Dictionary<string, StateEntry> _states;

    public Directions(CatalogueBuilder builder)
    {
        _states = builder.States;
        foreach (CatalogueRow row in CatalogueFile.Rows("directions.txt"))
            _directions.Add((row[0], row[1], row[2]));
        _directions.Sort((a, b) => b.Prefix.Length.CompareTo(a.Prefix.Length));
    }

    /// <summary>Matches a token that names a part of a country.</summary>
    public bool TryMatch(SegmentedText text, int token, NameMatcher names, out CatalogueMatch match)
    {
        match = default;
        ReadOnlySpan<char> form = text.Form(token);
        foreach ((string prefix, string _, string english) in _directions)
        {
            if (form.Length < prefix.Length + 3
                || form.Length > LongestName
                || !form.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
                continue;
            bool hyphen = form[prefix.Length] == '-';
            ReadOnlySpan<char> rest = form.Slice(hyphen ? prefix.Length + 1 : prefix.Length);
            bool genitive = false;
            if (hyphen && Joined(rest, prefix, names, out genitive) is { IsDefaultOrEmpty: false } readings)
            {
                match = new CatalogueMatch(token, token + 1, text.Tokens[token].Span, default, genitive, readings);
                return true;
            }

            CatalogueReading? reading = char.IsUpper(form[0]) ? Noun(rest, prefix, english, hyphen, names, out genitive) : null;
            reading ??= Adjective(rest, prefix, english, names);
            if (reading is not { } found)
                continue;
            match = new CatalogueMatch(token, token + 1, text.Tokens[token].Span, default, genitive, [found]);
            return true;
        }

        return false;
    }

    /// <summary>The part of a state in the direction that a noun names ("Osten"), or null when it names none.</summary>
    public Entity? Part(ReadOnlySpan<char> noun, StateEntry state)
    {
        foreach ((string prefix, string written, string english) in _directions)
        {
            if (noun.SequenceEqual(written.AsSpan()) || (noun.Length == written.Length + 1 && noun.StartsWith(written.AsSpan(), StringComparison.Ordinal) && noun[written.Length] == 's'))
                return Part(prefix, english, state);
        }

        return null;
    }

    /// <summary>"Süd-Ossetien", "Nord-Korea": what is otherwise written in one word.</summary>
    private static ImmutableArray<CatalogueReading> Joined(ReadOnlySpan<char> rest, string prefix, NameMatcher names, out bool genitive)
    {
        Span<char> name = stackalloc char[LongestName + 1];
        prefix.AsSpan().CopyTo(name);
        rest.CopyTo(name.Slice(prefix.Length));
        name[prefix.Length] = char.ToLowerInvariant(rest[0]);
        return names.Word(name.Slice(0, prefix.Length + rest.Length), out genitive);
    }

    private CatalogueReading? Noun(ReadOnlySpan<char> rest, string prefix, string english, bool hyphen, NameMatcher names, out bool genitive)
    {
        Span<char> name = stackalloc char[LongestName];
        rest.CopyTo(name);
        name[0] = char.ToUpperInvariant(name[0]);
        foreach (CatalogueReading reading in names.Word(name.Slice(0, rest.Length), out genitive))
        {
            if (reading.Form == NameForm.Name && _states.TryGetValue(reading.Entity.Id, out StateEntry? state))
                return new CatalogueReading(Part(prefix, english, state), NameForm.Place);
            // "Ost-Aleppo"; but the capital that stands for its state ("West-Berlin") has no part.
            if (hyphen && reading is { Form: NameForm.Place, Entity: { Kind: EntityKind.Place } town })
                return new CatalogueReading(new Entity(english + town.Id, prefix + "-" + town.Name, EntityKind.Place, town.Country), NameForm.Place);
        }

        return null;
    }

    private CatalogueReading? Adjective(ReadOnlySpan<char> rest, string prefix, string english, NameMatcher names)
    {
        int stem = names.StemLength(rest);
        return stem > 0
            && names.TryStem(rest.Slice(0, stem), out CatalogueReading reading)
            && reading.Form == NameForm.Adjective
            && _states.TryGetValue(reading.Entity.Id, out StateEntry? state)
            ? new CatalogueReading(Part(prefix, english, state), NameForm.PlaceAdjective)
            : null;
    }

    private static Entity Part(string prefix, string english, StateEntry state)
    {
        string name = state.Entity.Name;
        string german = name.IndexOf(' ') < 0 && name.IndexOf('-') < 0 && !IsAbbreviation(name)
            ? prefix + FirstLetter.Lowered(name)
            : prefix + "-" + name;
        return new Entity(english + state.Entity.Id, german, EntityKind.Place, state.Entity.Id);
    }

    private static bool IsAbbreviation(string name) => name.Length > 1 && char.IsUpper(name[1]);
}
