using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace FactGen.Tests.MinimalPairs;

using FactGen.Extraction;
using FactGen.Tests.Frames;

/// <summary>Two texts that differ in little, and what that changes in their claims of one kind.</summary>
/// <param name="Line">The 1-based line in pairs.txt.</param>
/// <param name="Kind">The kind of the claims that are compared.</param>
/// <param name="Changes">The fields that change, with their values in the first text and in the second.</param>
internal sealed record MinimalPair(int Line, string Kind, ImmutableArray<(string Field, string First, string Second)> Changes, string First, string Second)
{
    /// <summary>The name of the pseudo-field that counts the claims.</summary>
    private const string Count = "claims";

    /// <summary>The pairs of pairs.txt, whose head tells its format.</summary>
    /// <exception cref="FormatException">A pair is not as the head says; the message names the line.</exception>
    public static List<MinimalPair> ReadAll() => Read(File.ReadAllLines(Path.Combine(Here(), "pairs.txt")));

    public static List<MinimalPair> Read(IReadOnlyList<string> lines)
    {
        var pairs = new List<MinimalPair>();
        var told = lines.Select((text, index) => (Text: text.Trim(), Number: index + 1)).Where(line => line.Text.Length > 0 && line.Text[0] != '#').ToList();
        for (int k = 0; k < told.Count; k += 3)
        {
            string head = told[k].Text;
            int blank = head.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0 || KindCatalog.Find(head[..blank]) is null || k + 2 >= told.Count)
                throw new FormatException($"pairs.txt:{told[k].Number}: expected 'Kind field: value / value' and two texts below, found '{head}'.");
            pairs.Add(new MinimalPair(told[k].Number, head[..blank], [.. head[blank..].Split(';').Select(change => Change(change, told[k].Number))], told[k + 1].Text, told[k + 2].Text));
        }

        return pairs;
    }

    private static (string Field, string First, string Second) Change(string text, int line)
    {
        string[] parts = text.Split([": ", " / "], StringSplitOptions.TrimEntries);
        return parts.Length == 3 ? (parts[0], parts[1], parts[2]) : throw new FormatException($"pairs.txt:{line}: expected 'field: value / value', found '{text.Trim()}'.");
    }

    /// <summary>What came out instead of what the pair says; null when it is right.</summary>
    public string? Failure()
    {
        ImmutableArray<ExtractedClaim> first = ClaimFields.Claims(First), second = ClaimFields.Claims(Second);
        bool agrees = Changes.All(change =>
            change.Field == Count
                ? Own(first).Count() == int.Parse(change.First, null) && Own(second).Count() == int.Parse(change.Second, null)
                : Has(first, change.Field, change.First, change.Second) && Has(second, change.Field, change.Second, change.First));
        return agrees ? null
            : $"pairs.txt:{Line}: {Kind} {string.Join("; ", Changes.Select(change => $"{change.Field}: {change.First} / {change.Second}"))}\n{First}\n{ClaimFields.Lines(first)}\n{Second}\n{ClaimFields.Lines(second)}";
    }

    private IEnumerable<ExtractedClaim> Own(IEnumerable<ExtractedClaim> claims) => claims.Where(claim => claim.Kind == Kind);

    private bool Has(IEnumerable<ExtractedClaim> claims, string field, string value, string other)
        => Own(claims).Any(claim => ClaimFields.Agrees(claim, field, value)) && !Own(claims).Any(claim => ClaimFields.Agrees(claim, field, other));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
