using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>The package, packed once for all tests that need it, in a folder that can serve as a feed.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public const string Version = "0.1.0-test";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-package-");

    /// <summary>The folder that holds the package and nothing else.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string File => System.IO.Path.Combine(Feed, $"FactGen.{Version}.nupkg");

    public async ValueTask InitializeAsync()
        => await DotNet.Run(
            Repository(),
            "pack", "FactGen.Runtime/FactGen.Runtime.csproj",
            "--configuration", "Release",
            "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"),
            "--output", Feed,
            "--nologo",
            $"-p:Version={Version}",
            "-p:UseSharedCompilation=false");

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return default;
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}

[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
