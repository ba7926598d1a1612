using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Emission;

/// <summary>
/// Names without clashes. Where several would have one name, every one of them gets an ending from its own id: a running number
/// would pass from one to another when something is added.
/// </summary>
internal static class UniqueNames
{
    private const int EndingLength = 5;

    /// <summary>A name for each item, by item.</summary>
    /// <param name="items">Distinct.</param>
    /// <param name="name">The name that an item would have.</param>
    /// <param name="id">The id of an item: letters and digits, at least five.</param>
    /// <param name="taken">Names that nothing may have.</param>
    public static Dictionary<T, string> Of<T>(
        IEnumerable<T> items, Func<T, string> name, Func<T, string> id, ImmutableHashSet<string> taken)
        where T : notnull
    {
        var names = new Dictionary<T, string>();
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        List<IGrouping<string, T>> groups = items.GroupBy(name, StringComparer.Ordinal).ToList();
        foreach (IGrouping<string, T> group in groups)
            used.Add(group.Key);
        foreach (IGrouping<string, T> group in groups.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<T> members = group.OrderBy(id, StringComparer.Ordinal).ToList();
            bool alone = members.Count == 1 && !taken.Contains(group.Key);
            foreach (T member in members)
            {
                string full = id(member), unique = alone ? group.Key : group.Key + "_" + full.Substring(0, EndingLength);
                if (!alone && !used.Add(unique))
                {
                    unique = group.Key + "_" + full;
                    while (!used.Add(unique))
                        unique += "_";
                }

                names.Add(member, unique);
            }
        }

        return names;
    }
}
