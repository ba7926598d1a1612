using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace FactGen.Tests.Diagnostics;

/// <summary>A line of the release tracking files.</summary>
internal sealed record ReleasedRule(string Id, string Category, string Severity, string Notes)
{
    public string Title => Notes[..Notes.LastIndexOf(", see ", StringComparison.Ordinal)];
}

/// <summary>The release tracking files: which rules there are, and since when.</summary>
internal static class ReleaseNotes
{
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>All rules that are released or will be, by id.</summary>
    public static IReadOnlyList<ReleasedRule> Rules { get; } =
    [
        .. new[] { "Shipped", "Unshipped" }
            .SelectMany(file => File.ReadLines(Path.Combine(Repository, $"FactGen.Generator/AnalyzerReleases.{file}.md")))
            .Where(line => line.StartsWith("FACT", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new ReleasedRule(cells[0], cells[1], cells[2], cells[3]))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
