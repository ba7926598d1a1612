using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FactGen.Cli;

/// <summary>The articles of a folder, read when they are first asked for.</summary>
internal sealed class ScoredCorpus
{
    private readonly Dictionary<string, ScoredArticle> _articles = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _paths;

    /// <exception cref="InputException">There is no such folder.</exception>
    public ScoredCorpus(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InputException($"{folder}: no such folder of articles");
        _paths = FileAccessProblem.Guard(() => Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
            .Where(static path => Path.GetExtension(path) is not (".json" or ".jsonl") && !Path.GetFileName(path).StartsWith('.'))
            .ToLookup(static path => Stem(Path.GetFileName(path)), StringComparer.Ordinal);
    }

    /// <summary>The article that a claim names, with or without extension and folder.</summary>
    /// <exception cref="InputException">There is none, or several.</exception>
    public ScoredArticle Find(string name)
    {
        string file = name.TrimEnd('/', '\\');
        file = file[(file.LastIndexOfAny(['/', '\\']) + 1)..];
        string stem = _paths.Contains(file) ? file : Stem(file);
        if (_articles.TryGetValue(stem, out ScoredArticle? article))
            return article;
        string[] paths = [.. _paths[stem]];
        if (paths.Length != 1)
            throw new InputException($"article '{name}': {(paths.Length > 0 ? "several files" : "no file")} of that name");
        byte[] bytes = FileAccessProblem.Guard(() => File.ReadAllBytes(paths[0]));
        return _articles[stem] = new ScoredArticle(stem, ArticleBytes.Decode(bytes));
    }

    /// <summary>A file name without its last extension; ".profile" and "a." have none.</summary>
    private static string Stem(string file)
    {
        int point = file.LastIndexOf('.');
        return point > 0 && point < file.Length - 1 ? file[..point] : file;
    }
}
