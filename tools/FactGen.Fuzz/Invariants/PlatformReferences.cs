using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FactGen.Fuzz;

/// <summary>What a project refers to that is compiled in memory: the framework that this process runs on, and FactGen's library.</summary>
internal static class PlatformReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll"))
            .Append(typeof(Claim).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
