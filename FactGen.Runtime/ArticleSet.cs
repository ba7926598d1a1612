using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;

namespace FactGen;

/// <summary>The articles of a project, in ordinal order of their names.</summary>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleSet : IReadOnlyList<Article>
{
    private readonly Article[] _articles;
    private readonly Dictionary<string, Article> _byName = new(StringComparer.Ordinal);

    internal ArticleSet(Article[] articles)
    {
        _articles = articles;
        foreach (Article article in articles)
        {
            if (!_byName.ContainsKey(article.Name))
                _byName.Add(article.Name, article);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _articles.Length;

    /// <summary>An article by its place in the order.</summary>
    public Article this[int index] => _articles[index];

    /// <summary>The article of a name.</summary>
    /// <exception cref="KeyNotFoundException">No article has this name.</exception>
    public Article this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no article '{name}'.");

    /// <summary>The article of a name, or null.</summary>
    public Article? Find(string name) => _byName.TryGetValue(name, out Article? article) ? article : null;

    /// <inheritdoc/>
    public IEnumerator<Article> GetEnumerator() => ((IEnumerable<Article>)_articles).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
