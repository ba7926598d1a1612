using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace FactGen.Tests.Snapshots;

/// <summary>The files that snapshots are kept in: UTF-8 with byte order mark, line feeds, and nothing added at the end.</summary>
internal sealed class SnapshotFolder(string path)
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>
    /// Compares a run with what was accepted. Where they differ, what came in is written next to it as "received"; when
    /// <paramref name="accept"/> is set it becomes what was accepted.
    /// </summary>
    /// <returns>How they differ; empty when they do not.</returns>
    public SnapshotDifference Compare(string prefix, IReadOnlyList<SnapshotTarget> targets, bool accept)
    {
        foreach (string stale in Files(prefix, "received"))
            File.Delete(stale);

        var difference = new SnapshotDifference(path);
        var expected = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string stem, SnapshotTarget target) in SnapshotNames.Of(prefix, targets))
        {
            string verified = Path.Combine(path, $"{stem}.verified.{target.Extension}");
            string received = Path.Combine(path, $"{stem}.received.{target.Extension}");
            expected.Add(verified);
            string? accepted = File.Exists(verified) ? Read(verified) : null;
            if (string.Equals(accepted, target.Text, StringComparison.Ordinal))
                continue;
            File.WriteAllText(accept ? verified : received, target.Text, s_encoding);
            difference.Add(new SnapshotChange(Path.GetFileName(received), Path.GetFileName(verified), accepted, target.Text));
        }

        foreach (string dangling in Files(prefix, "verified").Where(file => !expected.Contains(file)))
        {
            difference.Delete(Path.GetFileName(dangling));
            if (accept)
                File.Delete(dangling);
        }

        return accept ? new SnapshotDifference(path) : difference;
    }

    /// <summary>All accepted files.</summary>
    public IEnumerable<string> Verified()
        => Directory.EnumerateFiles(path, "*.verified.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private IEnumerable<string> Files(string prefix, string state)
        => Directory.EnumerateFiles(path, "*")
            .Where(file => IsOf(Path.GetFileName(file), prefix, state))
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static bool IsOf(string file, string prefix, string state)
        => file.StartsWith(prefix, StringComparison.Ordinal)
            && file.Length > prefix.Length && file[prefix.Length] is '.' or '#'
            && file.Contains($".{state}.", StringComparison.Ordinal)
            && (file[prefix.Length] == '#' || file.StartsWith($"{prefix}.{state}.", StringComparison.Ordinal));

    private static string Read(string file)
    {
        string text = File.ReadAllText(file, s_encoding);
        return text.Contains('\r', StringComparison.Ordinal)
            ? throw new InvalidDataException($"{file} has carriage returns; snapshots have line feeds only.")
            : text;
    }
}
