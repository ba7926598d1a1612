using System;
using System.Collections.Generic;
using System.Linq;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Diagnostics;

/// <summary>The articles of a project whose names are not their own.</summary>
internal sealed class SharedNames
{
    private readonly Dictionary<NamedPath, string> _newNames;
    private readonly ILookup<string, NamedPath> _byName;

    private SharedNames(NamedPath[] articles)
    {
        _newNames = ArticleNames.Disambiguate(articles).ToDictionary(static renamed => renamed.Article, static renamed => renamed.Name);
        _byName = articles.ToLookup(static article => article.Name, StringComparer.Ordinal);
    }

    /// <summary>Reads the names of all articles, without opening them.</summary>
    public static SharedNames Of(AnalyzerOptions options)
        => new(options.AdditionalFiles
            .Select(file => (File: file, Metadata: options.AnalyzerConfigOptionsProvider.GetOptions(file)))
            .Where(static file => ArticleFile.IsArticle(file.Metadata))
            .Select(static file => new NamedPath(file.File.Path, ArticleFile.NameOf(file.File, file.Metadata)))
            .Distinct()
            .ToArray());

    /// <summary>The name that an article goes by.</summary>
    public string NameOf(ArticleFile article) => _newNames.TryGetValue(article.NamedPath, out string? name) ? name : article.Name;

    /// <summary>How many articles were given this name.</summary>
    public int CountOf(string name) => _byName[name].Count();
}
