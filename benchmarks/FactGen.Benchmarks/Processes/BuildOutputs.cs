using System;
using System.IO;

namespace FactGen.Benchmarks;

/// <summary>What is built beside the benchmarks, in the same configuration.</summary>
internal static class BuildOutputs
{
    private static readonly string s_configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static string FactGenGenerator { get; } = Output(RepositoryFolders.Root, "FactGen.Generator", "netstandard2.0");

    public static string TrivialGenerator { get; } = Output(RepositoryFolders.Benchmarks, "FactGen.TrivialGenerator", "netstandard2.0");

    public static string ColdHost { get; } = Output(RepositoryFolders.Benchmarks, "FactGen.ColdHost", "net10.0");

    public static string CommandLine { get; } = Output(RepositoryFolders.Root, "tools/FactGen.Cli", "net10.0", "factgen");

    private static string Output(string folder, string project, string framework, string? assembly = null)
        => Path.Combine(folder, project, "bin", s_configuration, framework, $"{assembly ?? project}.dll");
}
