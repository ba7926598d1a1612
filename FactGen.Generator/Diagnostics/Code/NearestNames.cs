using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Diagnostics;

/// <summary>A name that is there, and what it says otherwise than the one that was looked for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Difference">In words; empty where only letters differ.</param>
internal sealed record NearName(string Name, string Difference);

/// <summary>
/// Finds what a name that is not there may have become. Names of claims are made of words between underscores (who, how many, where, says
/// who), so that comparing them word by word tells what the articles say now.
/// </summary>
internal static class NearestNames
{
    private const int MostNames = 3;

    /// <summary>How much of the words of two names may differ at most.</summary>
    private const double Farthest = 0.45;

    /// <summary>What is so much farther than the best is not worth a look.</summary>
    private const double Spread = 0.15;

    /// <summary>The names most like one that is not there, the likest first; none when none is like it.</summary>
    public static IReadOnlyList<NearName> Of(string wanted, IEnumerable<string> names)
    {
        var words = new NameWords(wanted);
        var near = names
            .Select(name => (Name: name, Alignment: NameAlignment.Of(words, new NameWords(name))))
            .Where(static found => found.Alignment.Distance <= Farthest)
            .OrderBy(static found => found.Alignment.Distance)
            .ThenBy(static found => found.Name, StringComparer.Ordinal)
            .Take(MostNames)
            .ToList();
        return near
            .Where(found => found.Alignment.Distance <= near[0].Alignment.Distance + Spread)
            .Select(static found => new NearName(found.Name, found.Alignment.Difference))
            .ToList();
    }
}
