using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Emission;

namespace FactGen.Pipeline;

/// <summary>From the articles to the corpus.</summary>
internal static class Corpus
{
    /// <summary>
    /// The corpus of these articles, in the order of their names. A file that a project lists twice is one article. Should it fail, the
    /// corpus is empty, so that code which names no single claim still compiles.
    /// </summary>
    public static Outcome<CorpusModel> Create(ImmutableArray<ArticleFacts> articles)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        EquatableArray<ArticleFacts> ordered = articles
            .Where(article => names.Add(article.Name))
            .OrderBy(static article => article.Name, StringComparer.Ordinal)
            .ToEquatableArray();
        try
        {
            return new Outcome<CorpusModel>(CorpusModel.Create(ordered), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new Outcome<CorpusModel>(CorpusModel.Create(EquatableArray<ArticleFacts>.Empty), InternalFailure.Of(exception));
        }
    }
}
