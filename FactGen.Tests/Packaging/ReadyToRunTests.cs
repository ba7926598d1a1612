using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>Which of the package's generators a build uses: the portable one, or the one compiled ahead of time for its platform.</summary>
public sealed class ReadyToRunTests : IAsyncLifetime
{
    private const string Portable = "analyzers/dotnet/cs/FactGen.Generator.dll";
    private const string CodeFixes = "analyzers/dotnet/cs/FactGen.CodeFixes.dll";

    private readonly DirectoryInfo _package = Directory.CreateTempSubdirectory("factgen ready to run ");
    private string[] _output = [];

    /// <summary>A project that has nothing but the target, in a folder that looks like the package, and prints the analyzers of each kind of build.</summary>
    public async ValueTask InitializeAsync()
    {
        Write("build/FactGen.ReadyToRun.targets", File.ReadAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../FactGen.Runtime/build/FactGen.ReadyToRun.targets")));
        Write("tools/any-platform/FactGen.Generator.dll", "");
        Write(
            "probe.proj",
            $"""
            <Project>
              <ItemGroup>
                <Analyzer Include="$(MSBuildThisFileDirectory){Portable};$(MSBuildThisFileDirectory){CodeFixes}" />
                <Build Include="command-line" Of="NETCoreSdkPortableRuntimeIdentifier=any-platform" />
                <Build Include="other-platform" Of="NETCoreSdkPortableRuntimeIdentifier=other-platform" />
                <Build Include="editor" Of="NETCoreSdkPortableRuntimeIdentifier=any-platform;DesignTimeBuild=true" />
                <Build Include="declined" Of="NETCoreSdkPortableRuntimeIdentifier=any-platform;FactGenReadyToRun=false" />
              </ItemGroup>
              <Import Project="build/FactGen.ReadyToRun.targets" />
              <Target Name="CoreCompile">
                <Message Importance="high" Text="$(Kind): @(Analyzer->'%(FullPath)')" />
              </Target>
              <Target Name="All">
                <MSBuild Projects="$(MSBuildProjectFullPath)" Targets="CoreCompile" Properties="Kind=%(Build.Identity);%(Build.Of)" />
              </Target>
            </Project>
            """);
        string output = await DotNet.Run(_package.FullName, "msbuild", "probe.proj", "-t:All", "-nologo", "-v:minimal");
        _output = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    public ValueTask DisposeAsync()
    {
        _package.Delete(recursive: true);
        return default;
    }

    [Fact]
    public void A_build_uses_the_image_for_its_platform()
    {
        Assert.Equal([CodeFixes, "tools/any-platform/FactGen.Generator.dll"], Analyzers("command-line"));
        Assert.Equal([Portable, CodeFixes], Analyzers("other-platform"));
        Assert.Equal([Portable, CodeFixes], Analyzers("editor"));
        Assert.Equal([Portable, CodeFixes], Analyzers("declined"));
    }

    private string[] Analyzers(string kind)
        => [.. _output.Single(line => line.StartsWith(kind + ": ", StringComparison.Ordinal))[(kind.Length + 2)..].Split(';').Select(path => Path.GetRelativePath(_package.FullName, path).Replace('\\', '/'))];

    private void Write(string name, string text)
    {
        string path = Path.Combine(_package.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
