using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Snapshots;

/// <summary>What a run of a generator is as texts, in the way of Verify.SourceGenerators.</summary>
internal static class SnapshotTargets
{
    /// <summary>The diagnostics, if there are any, and each generated file.</summary>
    /// <exception cref="AggregateException">A generator threw.</exception>
    public static IReadOnlyList<SnapshotTarget> Of(GeneratorDriverRunResult run)
    {
        Exception[] thrown = run.Results.Select(result => result.Exception).OfType<Exception>().ToArray();
        if (thrown.Length > 0)
            throw new AggregateException(thrown);

        var targets = new List<SnapshotTarget>();
        if (!run.Diagnostics.IsEmpty)
            targets.Add(new SnapshotTarget(null, "txt", DiagnosticText.Of(run.Diagnostics)));
        targets.AddRange(run.Results.SelectMany(result => result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal)).Select(Source));
        return targets;
    }

    private static SnapshotTarget Source(GeneratedSourceResult source)
        => new(Path.GetFileNameWithoutExtension(source.SyntaxTree.FilePath), "cs", $"//HintName: {source.HintName}\n{source.SourceText}");
}
