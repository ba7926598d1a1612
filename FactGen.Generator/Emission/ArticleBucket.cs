using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FactGen.Emission;

/// <summary>The articles whose data stand in one file of generated code.</summary>
/// <param name="Name">ASCII letters, digits and underscores; part of the file's name and of members in it.</param>
/// <param name="Articles">In ordinal order of their names.</param>
internal sealed record ArticleBucket(string Name, EquatableArray<ArticleFacts> Articles)
{
    /// <summary>How many there may be: the cost of typing grows with the number of files.</summary>
    public const int Most = 48;

    private const int MaxName = 40;

    /// <summary>
    /// Each article by itself while they are few, then by a hash of their names: either way an article stays in its file when others
    /// come and go.
    /// </summary>
    public static EquatableArray<ArticleBucket> Create(IEnumerable<ArticleFacts> articles)
    {
        List<ArticleFacts> all = [.. articles];
        bool areMany = all.Select(static article => FileName(article.Name)).Distinct(StringComparer.Ordinal).Skip(Most).Any();
        return Group(all, areMany ? static article => (StableHash.Of(article.Name) % Most).ToString("00", CultureInfo.InvariantCulture) : static article => FileName(article.Name))
            .Select(bucket => new ArticleBucket(bucket.Key, bucket.OrderBy(article => article.Name, StringComparer.Ordinal).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static List<IGrouping<string, ArticleFacts>> Group(IEnumerable<ArticleFacts> articles, Func<ArticleFacts, string> key)
        => articles.GroupBy(key, StringComparer.Ordinal).OrderBy(bucket => bucket.Key, StringComparer.Ordinal).ToList();

    /// <summary>An article's name without extension, in lower-case ASCII; hint names may not differ in case alone.</summary>
    private static string FileName(string article)
    {
        int extension = article.LastIndexOf('.');
        var name = new StringBuilder(article.Length);
        foreach (char c in extension > 0 ? article.Substring(0, extension) : article)
        {
            char lower = c is >= 'A' and <= 'Z' ? (char)(c + 32) : c;
            name.Append(lower is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? lower : '_');
        }

        if (name.Length <= MaxName)
            return name.ToString();
        return name.ToString(0, MaxName) + "_" + StableHash.Of(article).ToString("x16", CultureInfo.InvariantCulture).Substring(0, 8);
    }
}
