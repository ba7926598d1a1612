using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>How names are declined ("German/entity-inflection.txt").</summary>
internal sealed class EntityInflection
{
    private readonly List<(string Ending, string[] Forms)> _inhabitants = [];
    private readonly List<(string Ending, string Adjective)> _places = [];
    private string[] _strong = [];

    private EntityInflection()
    {
        foreach ((int number, string line) in EmbeddedText.Lines("German/entity-inflection.txt"))
        {
            int colon = line.IndexOf(':');
            string subject = line.Substring(0, colon), values = line.Substring(colon + 1);
            int arrow = values.IndexOf('>');
            string[] forms = values.Substring(arrow + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
            string ending = arrow < 0 ? "" : Ending(values.Substring(0, arrow).Trim());
            switch (subject)
            {
                case "adjective":
                    AdjectiveEndings = [.. forms];
                    break;
                case "strong":
                    _strong = forms;
                    break;
                case "genitive":
                    GenitiveEndings = [.. forms];
                    break;
                case "article":
                    DetachedArticles = [.. forms];
                    break;
                case "particle":
                    SurnameParticles = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, forms);
                    break;
                case "inhabitant":
                    _inhabitants.Add((ending, Array.ConvertAll(forms, Ending)));
                    break;
                case "feminine":
                    (FemininePlural, MasculinePlurals) = (ending, [.. Array.ConvertAll(forms, Ending)]);
                    break;
                case "place":
                    _places.Add((ending, forms[0]));
                    break;
                default:
                    throw new FormatException($"entity-inflection.txt({number}): '{subject}' is not known.");
            }
        }

        _inhabitants.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
        _places.Sort((a, b) => b.Ending.Length.CompareTo(a.Ending.Length));
    }

    public static EntityInflection Default { get; } = new();

    /// <summary>The endings of declined adjectives.</summary>
    public ImmutableArray<string> AdjectiveEndings { get; }

    /// <summary>What a name may have at its end in the genitive.</summary>
    public ImmutableArray<string> GenitiveEndings { get; }

    /// <summary>How nouns for several women end: "innen".</summary>
    public string FemininePlural { get; } = "";

    /// <summary>How the same nouns may end for men, or for men and women.</summary>
    public ImmutableArray<string> MasculinePlurals { get; } = [];

    /// <summary>Articles at the start of a surname that may be missing: "al-".</summary>
    public ImmutableArray<string> DetachedArticles { get; }

    /// <summary>Words in front of a surname that belong to it: "von der".</summary>
    public ImmutableHashSet<string> SurnameParticles { get; } = ImmutableHashSet<string>.Empty;

    /// <summary>An adjective in the strong nominative: "südkoreanischer", "südkoreanische".</summary>
    public string StrongNominative(string adjective, NameGender gender) => adjective + gender switch
    {
        NameGender.Masculine => _strong[0],
        NameGender.Feminine => _strong[1],
        NameGender.Plural => _strong[3],
        _ => _strong[2],
    };

    /// <summary>The length of an adjective without its ending, or -1 when it has none.</summary>
    public int AdjectiveStem(ReadOnlySpan<char> word)
    {
        int length = -1;
        foreach (string ending in AdjectiveEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                length = Math.Max(length, word.Length - ending.Length);
        }

        return length;
    }

    /// <summary>All forms of a noun for the inhabitants of a country.</summary>
    public IEnumerable<string> Inhabitant(string noun) => Replaced(noun, _inhabitants);

    /// <summary>The adjective of a place: "Kursker".</summary>
    public string PlaceAdjective(string name)
    {
        foreach ((string ending, string adjective) in _places)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return name.Substring(0, name.Length - ending.Length) + adjective;
        }

        return name;
    }

    private static IEnumerable<string> Replaced(string noun, List<(string Ending, string[] Forms)> table)
    {
        foreach ((string ending, string[] forms) in table)
        {
            if (!noun.EndsWith(ending, StringComparison.Ordinal))
                continue;
            foreach (string form in forms)
                yield return noun.Substring(0, noun.Length - ending.Length) + form;
            yield break;
        }
    }

    private static string Ending(string written) => written == "-" ? "" : written;
}
