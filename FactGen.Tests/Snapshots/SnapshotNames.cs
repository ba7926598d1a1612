using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FactGen.Tests.Snapshots;

/// <summary>The file names of a snapshot, without "verified" or "received" and the extension.</summary>
internal static class SnapshotNames
{
    private const string Illegal = "\"<>|:*?/\\";

    /// <summary>"Class.Method", with "_name=value" for each parameter of a theory.</summary>
    public static string Prefix(string type, string method, IEnumerable<KeyValuePair<string, object?>> parameters)
        => $"{type}.{method}{string.Concat(parameters.Select(parameter => $"_{parameter.Key}={Legal(Value(parameter.Value), Illegal + "#")}"))}";

    /// <summary>A name for each target: those that share name and extension are counted.</summary>
    public static IEnumerable<(string Stem, SnapshotTarget Target)> Of(string prefix, IReadOnlyList<SnapshotTarget> targets)
    {
        ILookup<(string?, string), SnapshotTarget> alike = targets.ToLookup(target => (target.Name, target.Extension));
        foreach (IGrouping<(string?, string), SnapshotTarget> group in alike)
        {
            bool single = group.Count() == 1;
            foreach ((int number, SnapshotTarget target) in group.Index())
            {
                string name = target.Name is null ? string.Empty : "#" + Legal(target.Name, Illegal);
                string count = single ? string.Empty : "." + number.ToString("D2", CultureInfo.InvariantCulture);
                yield return (prefix + name + count, target);
            }
        }
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        System.IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "null",
    };

    private static string Legal(string text, string illegal)
        => string.Concat(text.Select(c => char.IsControl(c) || illegal.Contains(c, System.StringComparison.Ordinal) ? '-' : c));
}
