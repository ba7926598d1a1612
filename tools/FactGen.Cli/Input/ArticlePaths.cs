using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FactGen.Cli;

using FactGen.Extraction;
using FactGen.Pipeline;

/// <summary>Finds the articles that paths name.</summary>
internal sealed class ArticlePaths
{
    private const string Extension = ".txt";

    private readonly List<ArticleInput> _failed = [];

    /// <summary>The paths of files, each once, by where they really are.</summary>
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private ArticlePaths()
    {
    }

    /// <summary>
    /// The files that paths name, each once, by article name, as the interchange format wants it: the order of the arguments does not
    /// matter. Paths without an article come first, each as an input that says why.
    /// </summary>
    public static IReadOnlyList<ArticleInput> Expand(IEnumerable<string> paths, CalendarDate? published)
    {
        var found = new ArticlePaths();
        foreach (string path in paths)
            found.Add(path);
        return [.. found._failed, .. found.Named(published).OrderBy(static file => file.Name, StringComparer.Ordinal)];
    }

    /// <summary>The files as articles, each with a name of its own, as the generator would name them.</summary>
    private IEnumerable<FileInput> Named(CalendarDate? published)
    {
        var articles = _files.Values.ToDictionary(static path => path, static path => new NamedPath(Path.GetFullPath(path), Path.GetFileName(path)), StringComparer.Ordinal);
        var newNames = ArticleNames.Disambiguate(articles.Values).ToDictionary(static renamed => renamed.Article, static renamed => renamed.Name);
        return articles.Select(article => new FileInput(article.Key, newNames.GetValueOrDefault(article.Value, article.Value.Name), published));
    }

    private void Add(string path)
    {
        if (Directory.Exists(path))
            AddFolder(path);
        else if (File.Exists(path))
            AddFile(path);
        else
            _failed.Add(new FailedInput(path, "no such file or folder"));
    }

    private void AddFile(string path) => Try(path, () => _files.TryAdd(RealPath.Of(path), path));

    private void AddFolder(string root)
    {
        int before = _failed.Count;
        bool any = false;
        var folders = new Stack<string>([root]);
        var links = new List<string>();
        while (folders.TryPop(out string? folder))
        {
            Try(folder, () =>
            {
                foreach (FileSystemInfo entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(static entry => !entry.Name.StartsWith('.')))
                {
                    string path = Path.Combine(folder, entry.Name);
                    if (entry.LinkTarget is not null)
                        links.Add(path);
                    else if (entry is DirectoryInfo)
                        folders.Push(path);
                    else if (IsArticle(path))
                    {
                        any = true;
                        AddOrdinaryFile(path, path);
                    }
                }
            });
        }

        // What links lead to is there under its own path already, or it is outside.
        foreach (string link in links.Order(StringComparer.Ordinal))
            Try(link, () => any |= AddLink(link, root));
        if (!any && _failed.Count == before)
            _failed.Add(new FailedInput(root, $"no {Extension} files in this folder"));
    }

    /// <summary>Adds what a link leads to, if that is an article within the folder; a folder there is gone through where it stands.</summary>
    private bool AddLink(string link, string root)
    {
        string real = RealPath.Of(link), within = RealPath.Of(root);
        bool isFolder = Directory.Exists(real);
        if (!isFolder && !IsArticle(link))
            return false;
        if (real != within && !RealPath.IsWithin(real, within))
            throw new InputException("a link out of the folder, which is not followed: give what it leads to as a PATH of its own");
        if (!isFolder)
            AddOrdinaryFile(real, link);
        return !isFolder;
    }

    /// <summary>Adds a file of a folder. Somebody who names a pipe means it; in a folder it would only stop the run.</summary>
    private void AddOrdinaryFile(string real, string path)
    {
        if (FileKind.IsSpecial(real))
            _failed.Add(new FailedInput(path, "no file but a pipe, device or socket"));
        else
            Try(path, () => _files.TryAdd(RealPath.Of(real), path));
    }

    private void Try(string path, Action add)
    {
        try
        {
            FileAccessProblem.Guard(() =>
            {
                add();
                return true;
            });
        }
        catch (InputException exception)
        {
            _failed.Add(new FailedInput(path, exception.Message));
        }
    }

    private static bool IsArticle(string path) => Path.GetExtension(path).Equals(Extension, StringComparison.OrdinalIgnoreCase);
}
