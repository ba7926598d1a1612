#if !SNAPSHOT_ENGINE_VERIFY
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Snapshots;

/// <summary>
/// Compares a run of a generator with what was accepted of it, in the files and by the rules of Verify.SourceGenerators, which
/// takes this class's place when the tests are built with <c>-p:SnapshotEngine=Verify</c>.
/// </summary>
internal static class Snapshot
{
    private static readonly ConcurrentDictionary<string, bool> s_prefixes = new(StringComparer.OrdinalIgnoreCase);

    public static Task Verify(
        GeneratorDriver driver,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "",
        params KeyValuePair<string, object?>[] parameters)
    {
        bool accepts = SnapshotAcceptance.IsWished(Environment.GetEnvironmentVariable);
        string prefix = SnapshotNames.Prefix(Path.GetFileNameWithoutExtension(file), method, parameters);
        Assert.True(s_prefixes.TryAdd(prefix, true), $"Two tests have the snapshot {prefix}.");

        var folder = new SnapshotFolder(Path.GetDirectoryName(file)!);
        SnapshotDifference difference = folder.Compare(prefix, SnapshotTargets.Of(driver.GetRunResult()), accepts);
        Assert.True(difference.IsEmpty, difference.ToString());
        return Task.CompletedTask;
    }
}
#endif
