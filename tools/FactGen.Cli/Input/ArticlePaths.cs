using System;
using System.Collections.Generic;
using System.IO;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Finds the articles that paths name.</summary>
internal static class ArticlePaths
{
    private const string Extension = ".txt";

    /// <summary>
    /// The files that paths name, each once, by article name and then by path, as the interchange format wants it: the order of the
    /// arguments does not matter. Paths without an article come first, each as an input that says why.
    /// </summary>
    public static IEnumerable<ArticleInput> Expand(IEnumerable<string> paths, CalendarDate? published)
    {
        var failed = new List<ArticleInput>();
        var files = new Dictionary<string, FileInput>(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
                AddFolder(path, published, files, failed);
            else if (File.Exists(path))
                Add(path, published, files);
            else
                failed.Add(new FailedInput(path, "no such file or folder"));
        }

        var sorted = new List<FileInput>(files.Values);
        sorted.Sort(static (left, right) =>
        {
            int byName = string.CompareOrdinal(Path.GetFileName(left.Path), Path.GetFileName(right.Path));
            return byName != 0 ? byName : string.CompareOrdinal(left.Path, right.Path);
        });
        failed.AddRange(sorted);
        return failed;
    }

    private static void Add(string path, CalendarDate? published, Dictionary<string, FileInput> files)
        => files.TryAdd(Path.GetFullPath(path), new FileInput(path, published));

    private static void AddFolder(
        string root, CalendarDate? published, Dictionary<string, FileInput> files, List<ArticleInput> failed)
    {
        bool any = false;
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out string? folder))
        {
            try
            {
                foreach (FileSystemInfo entry in FileAccessProblem.Guard(() => new DirectoryInfo(folder).GetFileSystemInfos()))
                {
                    string path = Path.Combine(folder, entry.Name);
                    if (entry.Name.StartsWith('.'))
                        continue;
                    if (entry is DirectoryInfo { LinkTarget: null })
                        folders.Push(path);
                    else if (entry is FileInfo && entry.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase))
                    {
                        Add(path, published, files);
                        any = true;
                    }
                }
            }
            catch (InputException exception)
            {
                failed.Add(new FailedInput(folder, exception.Message));
                any = true;
            }
        }

        if (!any)
            failed.Add(new FailedInput(root, $"no {Extension} files in this folder"));
    }
}
