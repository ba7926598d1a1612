using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// The states, places, organisations and persons of world news, with all words that name them. Immutable; built from the data files
/// when it is first used.
/// </summary>
internal sealed class EntityCatalogue
{
    /// <summary>In letters: "Le" and "El" start many names.</summary>
    private const int ShortestGivenName = 3;

    private static readonly Lazy<EntityCatalogue> s_default = new(Load, LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly Dictionary<string, Entity> _entities;
    private readonly Dictionary<string, StateEntry> _states;
    private readonly Dictionary<string, PersonEntry> _persons;
    private readonly HashSet<string> _media;
    private readonly HashSet<string> _armed;
    private readonly HashSet<string> _alliances;
    private readonly HashSet<string> _givenNames = new(StringComparer.Ordinal);
    private readonly NameMatcher _matcher;
    private readonly OfficeTable _offices;
    private readonly Lazy<PersonLinks> _links;

    private EntityCatalogue(CatalogueBuilder builder)
    {
        _entities = builder.Entities;
        _states = builder.States;
        _persons = builder.Persons;
        _media = builder.Media;
        _armed = builder.Armed;
        _alliances = builder.Alliances;
        NoteGivenNames();
        Directions = new Directions(builder);
        Regions = new Regions();
        _matcher = new NameMatcher(builder, Directions);
        Heads = new EntityHeads();
        _offices = new OfficeTable(_persons.Values, Heads);
        _links = new Lazy<PersonLinks>(() => new PersonLinks(_persons.Values), LazyThreadSafetyMode.ExecutionAndPublication);
        Composer = new EntityComposer(this);
    }

    public static EntityCatalogue Default => s_default.Value;

    /// <summary>The nouns that make entities with or without something they belong to.</summary>
    public EntityHeads Heads { get; }

    /// <summary>Makes entities of such nouns.</summary>
    public EntityComposer Composer { get; }

    /// <summary>The parts of countries.</summary>
    public Directions Directions { get; }

    /// <summary>The states of regions.</summary>
    public Regions Regions { get; }

    /// <summary>All entities, ordered by id.</summary>
    public IEnumerable<Entity> Entities
    {
        get
        {
            var all = new List<Entity>(_entities.Values);
            all.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
            return all;
        }
    }

    /// <summary>The entity of an id, or null.</summary>
    public Entity? Find(string id) => _entities.TryGetValue(id, out Entity? entity) ? entity : null;

    /// <summary>Whether an entity is a newspaper, broadcaster or news agency.</summary>
    public bool IsMedium(string id) => _media.Contains(id);

    /// <summary>Whether an entity fights: a state, its forces, or an armed organisation.</summary>
    public bool IsFighter(Entity entity) => entity.Kind is EntityKind.State or EntityKind.MilitaryForce || _armed.Contains(entity.Id);

    /// <summary>Whether an entity fights as a band of its own: "die Miliz" can be Hisbollah, and never the United Nations.</summary>
    public bool IsBand(Entity entity) => IsFighter(entity) && !_alliances.Contains(entity.Id);

    /// <summary>Whether somebody of the catalogue has a given name, and no place starts with it.</summary>
    public bool IsGivenName(string name) => _givenNames.Contains(name);

    /// <summary>What is known of a state, or null when the id is no state's.</summary>
    public StateEntry? State(string? id) => id is not null && _states.TryGetValue(id, out StateEntry? state) ? state : null;

    /// <summary>What is known of a person, or null when the id is no person's in the catalogue.</summary>
    public PersonEntry? Person(string id) => _persons.TryGetValue(id, out PersonEntry? person) ? person : null;

    /// <summary>
    /// The person whom a name means on a day: whoever held the office of the title then, or before; else the first in office then ("Kim", "Bush", "Assad"
    /// in their times); else the first whom the news could know. Surnames that many people have ("Ali", "Müller") mean whoever has held the office of the
    /// title, and nobody else. Null when the name is no person's.
    /// </summary>
    /// <param name="match">The name.</param>
    /// <param name="day">The day, usually of publication; null takes the first.</param>
    /// <param name="title">The noun in front of the name, or null.</param>
    public Entity? PersonOf(CatalogueMatch match, CalendarDate? day, EntityHead? title = null)
    {
        Entity? first = null, inOffice = null, former = null;
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is not (NameForm.Person or NameForm.Surname or NameForm.WeakSurname))
                continue;
            if (day is { } date && Person(reading.Entity.Id) is { } person)
            {
                if (title is { IsRole: true } && person.HasHeld(Heads.Fillers(title.Id), date, out bool holds))
                {
                    if (holds)
                        return person.Entity;
                    former ??= person.Entity;
                }

                if (person.IsYetUnknown(date))
                    continue;
                if (person.InOffice(date) && reading.Form != NameForm.WeakSurname)
                    inOffice ??= person.Entity;
            }

            if (reading.Form != NameForm.WeakSurname)
                first ??= reading.Entity;
        }

        return former ?? inOffice ?? first;
    }

    /// <summary>The person whose full name is meant by a spelling that the catalogue does not list ("Sergej Shojgu"), or null.</summary>
    public Entity? LinkPerson(string fullName) => _links.Value.Find(fullName);

    /// <summary>The only person who is known to have filled a role ("President") of a state or organisation on a day, or null.</summary>
    public Entity? Holder(string role, string of, CalendarDate day) => _offices.Holder(role, of, day);

    /// <summary>The longest name that starts with a token and ends before another.</summary>
    public bool TryMatch(SegmentedText text, int token, int endToken, out CatalogueMatch match)
        => _matcher.TryMatch(text, token, endToken, out match);

    /// <summary>
    /// All names between two tokens, in order. Names do not overlap, but compounds of several ("russisch-ukrainisch",
    /// "Iran-Israel-Krieg") give several matches on one token.
    /// </summary>
    public ImmutableArray<CatalogueMatch> Matches(SegmentedText text, int firstToken, int endToken, CancellationToken cancellation = default)
    {
        var matches = ImmutableArray.CreateBuilder<CatalogueMatch>();
        int token = firstToken;
        while (token < endToken)
        {
            cancellation.ThrowIfCancellationRequested();
            token = _matcher.Append(text, token, endToken, matches);
        }

        return matches.ToImmutable();
    }

    private void NoteGivenNames()
    {
        foreach (PersonEntry person in _persons.Values)
        {
            foreach (string name in person.Names)
            {
                if (FirstWord(name) is { } given)
                    _givenNames.Add(given);
            }
        }

        foreach (Entity entity in _entities.Values)
        {
            if (entity.Kind is EntityKind.Place or EntityKind.State && FirstWord(entity.Name) is { } first)
                _givenNames.Remove(first);
        }

        static string? FirstWord(string name)
            => name.IndexOf(' ') is >= ShortestGivenName and var space ? name.Substring(0, space) : null;
    }

    /// <summary>Builds a catalogue from the data files.</summary>
    internal static EntityCatalogue Load()
    {
        var builder = new CatalogueBuilder();
        StateFile.Load(builder);
        PlaceFile.Load(builder);
        OrganisationFile.Load(builder);
        PersonFile.Load(builder);
        return new EntityCatalogue(builder);
    }
}
