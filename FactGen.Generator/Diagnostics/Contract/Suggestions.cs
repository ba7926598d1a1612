using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace FactGen.Diagnostics;

/// <summary>What an analyzer suggests to write instead, as it travels with the diagnostic to the code fix.</summary>
internal static class Suggestions
{
    private const string Key = "FactGen.Suggestion";

    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyList<string> suggestions)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        for (int i = 0; i < suggestions.Count; i++)
            properties = properties.Add(KeyOf(i), suggestions[i]);
        return properties;
    }

    /// <summary>The suggestions, the best one first.</summary>
    public static IEnumerable<string> From(ImmutableDictionary<string, string?> properties)
    {
        for (int i = 0; properties.TryGetValue(KeyOf(i), out string? suggestion) && suggestion is not null; i++)
            yield return suggestion;
    }

    private static string KeyOf(int index) => Key + index.ToString(CultureInfo.InvariantCulture);
}
