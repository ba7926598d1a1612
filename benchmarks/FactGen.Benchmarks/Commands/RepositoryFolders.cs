using System.IO;
using System.Runtime.CompilerServices;

namespace FactGen.Benchmarks;

/// <summary>Where the annotated articles of the repository stand.</summary>
internal static class RepositoryFolders
{
    public static string Seeds { get; } = Path.Combine(Root(), "seeds");

    public static string Gold { get; } = Path.Combine(Root(), "FactGen.Tests", "Gold");

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
