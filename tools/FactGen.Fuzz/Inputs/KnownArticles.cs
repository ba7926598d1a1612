using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>The articles that the repository holds: the seeds and the annotated ones.</summary>
internal static class KnownArticles
{
    private static readonly Lazy<ArticleSource[]> s_all = new(Load);

    public static IReadOnlyList<ArticleSource> All => s_all.Value;

    private static ArticleSource[] Load()
    {
        string root = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "..");
        var files = Directory.EnumerateFiles(Path.Combine(root, "seeds"), "*.txt")
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "FactGen.Tests", "Gold", "articles"), "*.txt", SearchOption.AllDirectories));
        return [.. files.Order(StringComparer.Ordinal).Select(path => new ArticleSource(Path.GetFileName(path), File.ReadAllText(path), new CalendarDate(2025, 2, 28)))];
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
