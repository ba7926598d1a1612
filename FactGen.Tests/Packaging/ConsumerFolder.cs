using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>
/// A folder outside of this repository with projects that have nothing but the package, built by the command line. Its name has what
/// people's folders have: spaces and umlauts.
/// </summary>
internal sealed class ConsumerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen größer als nötig ");

    public ConsumerFolder(PackedPackage package, bool warningsAreErrors = true)
    {
        // The machine's own sources stay; the folder is added to them. Packages go where no other run of the tests finds them, since FactGen's
        // version is always the same. All projects take them from one place, so that the one compiler that they share loads the generator once.
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources>
                <add key="factgen-under-test" value="{SecurityElement.Escape(package.Feed)}" />
              </packageSources>
            </configuration>
            """);
        Write(
            "Directory.Build.props",
            $"""
            <Project>
              <PropertyGroup>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>{(warningsAreErrors ? "true" : "false")}</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <RestorePackagesPath>{SecurityElement.Escape(package.Packages)}</RestorePackagesPath>
                <SharedCompilationId>{package.Compiler}</SharedCompilationId>
              </PropertyGroup>
            </Project>
            """);
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    public string Path => _folder.FullName;

    /// <summary>Adds a project that has the package.</summary>
    /// <param name="name">Its folder and name.</param>
    /// <param name="properties">Its properties; a console program for .NET 10 unless they say otherwise.</param>
    /// <param name="items">Its items; the articles in "articles" unless they say otherwise.</param>
    public void Project(string name, string properties = "", string items = """<FactArticle Include="articles/**/*.txt" />""")
        => Write(
            $"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="FactGen" Version="{PackedPackage.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>Adds a solution of all projects.</summary>
    public void Solution(string name)
    {
        IEnumerable<string> projects = Directory.EnumerateFiles(Path, "*.csproj", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(Path, path))
            .Order(StringComparer.Ordinal);
        Write($"{name}.slnx", $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project}" />"""))}</Solution>");
    }

    public void Write(string name, string text)
    {
        string path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Write(string name, byte[] bytes)
    {
        Write(name, "");
        File.WriteAllBytes(At(name), bytes);
    }

    public void Delete(string name) => File.Delete(At(name));

    public void Move(string from, string to) => File.Move(At(from), At(to));

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Builds a project or solution, without building what is up to date, and returns what the build wrote.</summary>
    public Task<(int ExitCode, string Output)> TryBuild(string file)
        => DotNet.Try(Path, "build", file, "--nologo", "-v", "quiet", "-consoleLoggerParameters:NoSummary");

    /// <summary>Builds a project that is to build.</summary>
    public async Task Build(string file)
    {
        (int exitCode, string output) = await TryBuild(file);
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Runs what was built of a project, and returns the lines that it writes.</summary>
    public async Task<string[]> Execute(string project)
    {
        string output = await DotNet.Run(Path, At($"{project}/bin/Debug/net10.0/{project}.dll"));
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
