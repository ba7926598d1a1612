using System;
using System.IO;

namespace FactGen.Benchmarks;

/// <summary>A user's project on disk, with one of the generators.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A library of these articles that uses nothing of what is generated.</summary>
    public ConsumerProject(Corpus corpus, string generator)
    {
        _folder.Write(corpus);
        string build = Path.Combine(RepositoryFolders.Root, "FactGen.Runtime", "build");
        File.WriteAllText(Path.Combine(_folder.Path, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}/FactGen.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <FactArticle Include="articles/*.txt" />
                <Analyzer Include="{generator}" />
                <Reference Include="{typeof(Claim).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{build}/FactGen.targets" />
            </Project>

            """);
        TimedProcess.DotNet(_folder.Path, "restore", "--nologo");
    }

    /// <summary>Builds it from nothing, in processes of its own.</summary>
    /// <returns>How many milliseconds it took.</returns>
    public double Build()
        => TimedProcess.DotNet(
            _folder.Path, "build", "--nologo", "--no-restore", "--no-incremental", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false").Milliseconds;

    public void Dispose() => _folder.Dispose();
}
