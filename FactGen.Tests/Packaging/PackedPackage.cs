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
public sealed class PackedPackage : IAsyncDisposable
{
    public const string Version = "0.1.0-test";

    /// <summary>The remote that it is packed with, unless the clone has one of its own.</summary>
    public const string Remote = "https://github.com/example/factgen.git";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-package-");
    private readonly Lazy<Task> _packed;

    public PackedPackage() => _packed = new Lazy<Task>(Pack, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>The folder that holds the package and nothing else, once it is <see cref="Packed"/>.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    public string File => Path.Combine(Feed, $"FactGen.{Version}.nupkg");

    /// <summary>Where the projects of its users keep what they restore.</summary>
    public string Packages => Path.Combine(_folder.FullName, "packages");

    /// <summary>
    /// The name of the compiler's server that all builds of this run share: starting a compiler takes longer than what most of them compile.
    /// It is not the machine's own, whose generators of former runs would be taken for this one's, and which would outlive the run.
    /// </summary>
    public string Compiler { get; } = $"factgen-tests-{Guid.NewGuid():N}";

    /// <summary>Packs it, when nobody has done so yet.</summary>
    public Task Packed() => _packed.Value;

    public async ValueTask DisposeAsync()
    {
        if (_packed.IsValueCreated)
            await StopCompiler();
        _folder.Delete(recursive: true);
    }

    private async Task Pack()
    {
        // Git looks for its settings there as well, so that the package is packed as from a clone that has a remote.
        string settings = Directory.CreateDirectory(Path.Combine(_folder.FullName, "settings", "git")).FullName;
        await System.IO.File.WriteAllTextAsync(Path.Combine(settings, "config"), $"[remote \"origin\"]\n\turl = {Remote}\n");
        await DotNet.Run(
            Repository(),
            [("XDG_CONFIG_HOME", Path.GetDirectoryName(settings)!)],
            [
                "pack", "FactGen.Runtime/FactGen.Runtime.csproj",
                "--configuration", "Release",
                "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"),
                "--output", Feed,
                "--nologo",
                $"-p:Version={Version}",
                $"-p:SharedCompilationId={Compiler}",
            ]);
    }

    /// <summary>Only a project knows where the SDK has its compiler.</summary>
    private async Task StopCompiler()
    {
        await System.IO.File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "stop.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <Target Name="Stop">
                <Exec Command="dotnet &quot;$(RoslynTargetsPath)/bincore/VBCSCompiler.dll&quot; -shutdown -pipename:{Compiler}" />
              </Target>
            </Project>
            """);
        await DotNet.Run(_folder.FullName, "msbuild", "stop.csproj", "-target:Stop", "-nologo", "-verbosity:quiet");
    }

    private static string Repository([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
}
