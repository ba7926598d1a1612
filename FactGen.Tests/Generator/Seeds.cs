using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace FactGen.Tests.Generator;

/// <summary>The articles in the folder "seeds".</summary>
internal static class Seeds
{
    public static ArticleInMemory[] Articles()
        => [.. Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(path => new ArticleInMemory("seeds/" + Path.GetFileName(path), File.ReadAllText(path)))];

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
