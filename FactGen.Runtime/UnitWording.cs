using System;
using System.Collections.Generic;

namespace FactGen;

/// <summary>Units of one: units are English plurals ("soldiers") or codes ("USD"), and one of them is "1 soldier", "1 USD".</summary>
internal static class UnitWording
{
    private const string Of = " of ";

    /// <summary>Last words whose singular their ending does not tell.</summary>
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["people"] = "person",
        ["children"] = "child",
        ["grandchildren"] = "grandchild",
        ["feet"] = "foot",
        ["thieves"] = "thief",
        ["knives"] = "knife",
        ["lives"] = "life",
        ["wives"] = "wife",
        ["halves"] = "half",
        ["buses"] = "bus",
        ["minibuses"] = "minibus",
        ["crises"] = "crisis",
        ["passers-by"] = "passer-by",
        ["barracks"] = "barracks",
        ["headquarters"] = "headquarters",
        ["corps"] = "corps",
        ["series"] = "series",
    };

    /// <summary>Endings of plurals and of their singulars; the first that fits counts.</summary>
    private static readonly (string Plural, string Singular)[] s_endings =
    [
        ("men", "man"), ("ss", "ss"), ("us", "us"), ("ies", "y"), ("oes", "o"),
        ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", ""),
    ];

    /// <summary>"soldiers" as "soldier"; what is no plural ("aircraft", "USD", "percent") stays.</summary>
    public static string Singular(string unit)
    {
        int of = unit.IndexOf(Of, StringComparison.Ordinal);
        int end = of < 0 ? unit.Length : of;
        int start = unit.LastIndexOf(' ', end - 1) + 1;
        return unit.Substring(0, start) + SingularWord(unit.Substring(start, end - start)) + unit.Substring(end);
    }

    private static string SingularWord(string word)
    {
        if (s_irregular.TryGetValue(word, out string? singular))
            return singular;
        foreach (var (pluralEnding, singularEnding) in s_endings)
        {
            if (word.EndsWith(pluralEnding, StringComparison.Ordinal))
                return word.Substring(0, word.Length - pluralEnding.Length) + singularEnding;
        }

        return word;
    }
}
