using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Which states lie in a region: those that "das westafrikanische Land" and "der Golfstaat" may mean.</summary>
internal sealed class Regions
{
    private readonly Dictionary<string, HashSet<string>> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _byCompoundPart = new(StringComparer.Ordinal);

    public Regions()
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("regions.txt"))
        {
            var states = new HashSet<string>(row.List(2), StringComparer.Ordinal);
            _states[row[0]] = states;
            foreach (string part in row.List(1))
                _byCompoundPart[part] = states;
        }
    }

    /// <summary>The ids of the states of a region, or null when nothing is known of it.</summary>
    public HashSet<string>? StatesOf(string region) => _states.TryGetValue(region, out HashSet<string>? states) ? states : null;

    /// <summary>The ids of the states that the first part of a compound means: "Golf" of "Golfstaat"; or null.</summary>
    public HashSet<string>? StatesOfPart(ReadOnlySpan<char> part) => _byCompoundPart.TryGetValue(part.TrimEnd('-').ToString(), out HashSet<string>? states) ? states : null;
}
