using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using FactGen.Tests.Packaging;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace FactGen.Tests.Packaging;

/// <summary>The package, packed once for all tests that ask for it, in a folder that can serve as a feed.</summary>
public sealed class PackedPackage : IDisposable
{
    public const string Version = "0.1.0-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-package-");
    private readonly Lazy<Task> _packed;

    public PackedPackage() => _packed = new Lazy<Task>(Pack, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The folder that holds the package and nothing else, once it is <see cref="Packed"/>.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string File => Path.Combine(Feed, $"FactGen.{Version}.nupkg");

    /// <summary>Packs it, when nobody has done so yet.</summary>
    public Task Packed() => _packed.Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private Task Pack()
        => DotNet.Run(
            Repository(),
            "pack", "FactGen.Runtime/FactGen.Runtime.csproj",
            "--configuration", "Release",
            "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"),
            "--output", Feed,
            "--nologo",
            $"-p:Version={Version}",
            "-p:UseSharedCompilation=false");

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
