using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace FactGen.Extraction;

/// <summary>The nouns of "German/heads.txt", "German/groups.txt" and "German/roles.txt", in all their cases.</summary>
internal sealed class EntityHeads
{
    private const int LongestNoun = 64;

    private readonly EntityInflection _inflection = EntityInflection.Default;
    private readonly List<(string German, string English)> _departments = [];
    private readonly WordTable _words = new(ignoreCase: false, capacity: 2048);
    private readonly List<EntityHead?> _singular = [];
    private readonly List<EntityHead?> _plural = [];

    /// <summary>Singulars that are not the nominative: "Präsidenten". Most of them are plurals too, and these are meant more often.</summary>
    private readonly List<EntityHead?> _oblique = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _fillers = new(StringComparer.Ordinal);

    public EntityHeads()
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("departments.txt"))
            _departments.Add((row[0], row[1]));
        foreach (CatalogueRow row in CatalogueFile.Rows("heads.txt"))
            Add(row, Kind(row, row[2]), standsAlone: false, isRole: false);
        foreach (CatalogueRow row in CatalogueFile.Rows("groups.txt"))
            Add(row, EntityKind.Group, standsAlone: true, isRole: false);
        foreach (CatalogueRow row in CatalogueFile.Rows("roles.txt"))
        {
            Add(row, EntityKind.Person, standsAlone: false, isRole: true);
            if (row[2].Length > 0)
                _fillers.Add(row[0], [.. row.List(2)]);
        }
    }

    /// <summary>The ids of all nouns.</summary>
    public IReadOnlyCollection<string> Ids => _ids;

    /// <summary>Whether an id is that of several people or a body: "Police", "Witnesses".</summary>
    public bool IsCollective(string id) => _ids.Contains(id);

    /// <summary>What a noun makes, in whatever case it stands. A form that is singular and plural is read as told.</summary>
    /// <param name="noun">The noun as in the text: "Regierungen", "Generalstabs".</param>
    /// <param name="plural">Whether the context wants a plural; null takes what there is, singular first.</param>
    /// <param name="head">What it makes.</param>
    public bool TryFind(ReadOnlySpan<char> noun, bool? plural, [NotNullWhen(true)] out EntityHead? head)
    {
        head = Find(noun, plural);
        if (head is not null)
            return true;
        foreach (string ending in _inflection.GenitiveEndings)
        {
            if (noun.Length > ending.Length + 2 && noun.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                head ??= Find(noun.Slice(0, noun.Length - ending.Length), plural: false);
        }

        return head is not null || (plural != false && TryFindAsMasculine(noun, out head));
    }

    /// <summary>"Zivilistinnen", "Zivilist:innen": civilians, under whatever ending.</summary>
    private bool TryFindAsMasculine(ReadOnlySpan<char> noun, [NotNullWhen(true)] out EntityHead? head)
    {
        head = null;
        int stem = noun.Length - _inflection.FemininePlural.Length;
        if (stem <= 0 || noun.Length > LongestNoun || !noun.EndsWith(_inflection.FemininePlural.AsSpan(), StringComparison.Ordinal))
            return false;
        Span<char> masculine = stackalloc char[LongestNoun];
        noun.Slice(0, stem).CopyTo(masculine);
        foreach (string ending in _inflection.MasculinePlurals)
        {
            ending.AsSpan().CopyTo(masculine.Slice(stem));
            head ??= Find(masculine.Slice(0, stem + ending.Length), plural: true);
        }

        return head is not null;
    }

    /// <summary>What a noun with its fixed adjective makes: "soziale Netzwerke", "Oberstes Gericht".</summary>
    public bool TryFind(SegmentedText text, int firstToken, int endToken, [NotNullWhen(true)] out EntityHead? head)
    {
        if (endToken == firstToken + 1)
            return TryFind(text.Form(firstToken), null, out head);
        Span<char> words = stackalloc char[LongestNoun];
        int length = 0;
        for (int token = firstToken; token < endToken; token++)
        {
            ReadOnlySpan<char> form = text.Form(token);
            if (length + form.Length + 1 > words.Length)
            {
                head = null;
                return false;
            }

            if (length > 0)
                words[length++] = ' ';
            form.CopyTo(words.Slice(length));
            length += form.Length;
        }

        words[0] = char.ToUpperInvariant(words[0]);
        return TryFind(words.Slice(0, length), null, out head);
    }

    /// <summary>The offices that fill a role, the best first: "HeadOfGovernment" is filled by a "PrimeMinister".</summary>
    public IReadOnlyList<string> Fillers(string role) => _fillers.TryGetValue(role, out string[]? fillers) ? fillers : [role];

    private EntityHead? Find(ReadOnlySpan<char> noun, bool? plural)
    {
        int number = _words.Find(noun);
        return number < 0 ? null
            : plural == true ? _plural[number] ?? _singular[number] ?? _oblique[number]
            : plural == false ? _singular[number] ?? _oblique[number]
            : _singular[number] ?? _plural[number] ?? _oblique[number];
    }

    private void Add(CatalogueRow row, EntityKind kind, bool standsAlone, bool isRole)
    {
        int at = row[0].IndexOf('@');
        string id = at < 0 ? row[0] : row[0].Substring(0, at);
        string? country = at < 0 ? null : row[0].Substring(at + 1);
        if (id[0] != '*')
        {
            Add(row, new EntityHead(id, "", NameGender.Bare, kind, standsAlone, isRole, country), "");
            return;
        }

        foreach ((string german, string english) in _departments)
            Add(row, new EntityHead(english + id.Substring(1), "", NameGender.Bare, kind, standsAlone, isRole, country), german);
    }

    /// <summary>Adds a row's nouns. The first names the entity, for roles the first of the same gender: "Präsidentin".</summary>
    private void Add(CatalogueRow row, EntityHead head, string department)
    {
        _ids.Add(head.Id);
        foreach (string written in row.List(1))
        {
            NameNotation noun = NameNotation.Parse(written[0] == '*' ? department + written.Substring(1) : written);
            if (head.Noun.Length == 0 || (head.IsRole && noun.Gender != head.Gender))
                head = head with { Noun = noun.Name, Gender = noun.Gender };
            foreach (string form in noun.Forms())
                Add(form, noun.Gender == NameGender.Plural ? _plural : form == noun.Name ? _singular : _oblique, head);
        }
    }

    private void Add(string form, List<EntityHead?> list, EntityHead head)
    {
        int number = _words.Add(form);
        if (number == _singular.Count)
        {
            _singular.Add(null);
            _plural.Add(null);
            _oblique.Add(null);
        }

        list[number] ??= head;
    }

    private static EntityKind Kind(CatalogueRow row, string text)
        => Enum.TryParse(text, out EntityKind kind) ? kind : throw new FormatException($"{row.Where}: '{text}' is no kind of entity.");
}
