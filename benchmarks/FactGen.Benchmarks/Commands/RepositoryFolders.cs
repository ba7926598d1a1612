using System.IO;
using System.Runtime.CompilerServices;

namespace FactGen.Benchmarks;

/// <summary>Where the parts of the repository stand.</summary>
internal static class RepositoryFolders
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string Benchmarks { get; } = Path.Combine(Root, "benchmarks");

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    public static string Gold { get; } = Path.Combine(Root, "FactGen.Tests", "Gold");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
