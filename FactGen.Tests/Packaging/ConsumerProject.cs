using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>A console project outside of this repository that has nothing but the package.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-consumer-");

    public ConsumerProject(PackedPackage package, string properties = "", string articles = "<FactArticle Include=\"articles/*.txt\" />")
    {
        // The machine's own sources stay; the folder is added to them. The packages of the project stay in it, since the version is always the same.
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="factgen-under-test" value="{package.Feed}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(
            "Consumer.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages</RestorePackagesPath>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactGen" Version="{PackedPackage.Version}" />
                {articles}
              </ItemGroup>
            </Project>
            """);
    }

    public void Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Write(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(Path.Combine(_folder.FullName, name), bytes);
    }

    public void Delete(string name) => File.Delete(Path.Combine(_folder.FullName, name));

    /// <summary>Builds it, without building what is up to date, and returns what the compiler wrote.</summary>
    public Task<(int ExitCode, string Output)> TryBuild() => DotNet.Try(_folder.FullName, "build", "--nologo", "-v", "quiet", "-consoleLoggerParameters:NoSummary");

    /// <summary>Builds and runs it, and returns the lines that it writes.</summary>
    public async Task<string[]> Run()
    {
        (int exitCode, string output) = await TryBuild();
        Assert.True(exitCode == 0, output);
        return await Execute();
    }

    /// <summary>Runs what was built, and returns the lines that it writes.</summary>
    public async Task<string[]> Execute()
    {
        string output = await DotNet.Run(_folder.FullName, "bin/Debug/net10.0/Consumer.dll");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
