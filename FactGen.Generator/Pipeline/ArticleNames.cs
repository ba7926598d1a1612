using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Pipeline;

/// <summary>An article as the project names it.</summary>
internal readonly record struct NamedPath(string Path, string Name);

/// <summary>An article whose name is not its own, and the name that it gets.</summary>
internal readonly record struct NewName(NamedPath Article, string Name);

/// <summary>
/// Gives every article a name of its own. Claims and <c>Facts.Articles</c> know articles by name, so where several share one, each
/// takes as many of its folders in front as tell them apart: "2024/lage.txt", "2025/lage.txt".
/// </summary>
internal static class ArticleNames
{
    private static readonly char[] s_separators = ['/', '\\'];

    /// <summary>The last part of a path.</summary>
    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);

    /// <summary>The new names of those articles whose names are not their own, in the order of their paths; all others keep theirs.</summary>
    public static IEnumerable<NewName> Disambiguate(IEnumerable<NamedPath> articles)
    {
        ILookup<string, NamedPath> byName = articles
            .Distinct()
            .OrderBy(static article => article.Path, StringComparer.Ordinal)
            .ToLookup(static article => article.Name, StringComparer.Ordinal);
        var taken = new HashSet<string>(byName.Select(static group => group.Key), StringComparer.Ordinal);
        return byName
            .Where(static group => group.Skip(1).Any())
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => TellApart(group.ToArray(), taken))
            .OrderBy(static renamed => renamed.Article.Path, StringComparer.Ordinal);
    }

    /// <summary>The name that an article goes by.</summary>
    /// <param name="article">The article.</param>
    /// <param name="newNames">What <see cref="Disambiguate"/> gave, in its order: a project may have a hundred thousand files of one name.</param>
    public static string Of(NamedPath article, IReadOnlyList<NewName> newNames)
    {
        int low = 0, high = newNames.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (string.CompareOrdinal(newNames[middle].Article.Path, article.Path) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        for (; low < newNames.Count && newNames[low].Article.Path == article.Path; low++)
        {
            if (newNames[low].Article == article)
                return newNames[low].Name;
        }

        return article.Name;
    }

    private static IEnumerable<NewName> TellApart(NamedPath[] articles, HashSet<string> taken)
    {
        int deepest = articles.Max(static article => article.Path.Split(s_separators).Length);
        int folders = 1;
        while (folders < deepest && articles.Select(article => Qualified(article, folders)).Distinct(StringComparer.Ordinal).Count() < articles.Length)
            folders++;
        foreach (NamedPath article in articles)
        {
            string qualified = Qualified(article, folders), name = qualified;
            for (int number = 2; !taken.Add(name); number++)
                name = FormattableString.Invariant($"{qualified} ({number})");
            yield return new NewName(article, name);
        }
    }

    private static string Qualified(NamedPath article, int folders)
    {
        string[] parts = article.Path.Split(s_separators);
        int count = Math.Min(folders, parts.Length - 1);
        return string.Join("/", parts.Skip(parts.Length - 1 - count).Take(count).Where(static part => part.Length > 0).Append(article.Name));
    }
}
