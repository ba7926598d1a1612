using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FactGen.Fuzz;

using FactGen.Cli;
using FactGen.Extraction;

/// <summary>Articles to damage, from folders of text files and from files of JSON lines.</summary>
internal static class CorpusFiles
{
    /// <summary>The articles of the repository, and those of each path.</summary>
    /// <exception cref="InputException">A path is not there, or holds no article.</exception>
    public static IReadOnlyList<ArticleSource> Read(IEnumerable<string> paths) => [.. KnownArticles.All, .. paths.SelectMany(ReadPath)];

    private static IReadOnlyList<ArticleSource> ReadPath(string path)
    {
        IReadOnlyList<ArticleSource> articles = Directory.Exists(path) ? ReadFolder(path)
            : File.Exists(path) ? ReadRecords(path)
            : throw new InputException($"{path}: not there; name a folder of .txt files, or a file of lines {{\"id\": …, \"text\": …}}");
        return articles.Count > 0 ? articles : throw new InputException($"{path}: no article in it");
    }

    private static ArticleSource[] ReadFolder(string path)
        => [.. Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new ArticleSource(Path.GetFileName(file), File.ReadAllText(file)))];

    private static ArticleSource[] ReadRecords(string path)
    {
        using FileStream file = File.OpenRead(path);
        return [.. RecordInput.ReadAll(file, published: null).Select(record => record.Read())];
    }
}
