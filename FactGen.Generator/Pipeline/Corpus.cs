using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FactGen.Emission;

namespace FactGen.Pipeline;

/// <summary>The articles of a project put together.</summary>
/// <param name="Value">The corpus; empty where it failed.</param>
/// <param name="LeftOut">What there was no room for, or null.</param>
/// <param name="Failure">What went wrong, or null.</param>
internal sealed record CorpusOutcome(CorpusModel Value, LeftOutArticles? LeftOut, InternalFailure? Failure);

/// <summary>From the articles to the corpus.</summary>
internal static class Corpus
{
    /// <summary>
    /// The corpus of these articles, in the order of their names, as many as there is room for. A file that a project lists twice is one article.
    /// Should it fail, the corpus is empty, so that code which names no single claim still compiles.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static CorpusOutcome Create(ImmutableArray<ArticleFacts> articles, LiteralStyle literals, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<ArticleFacts> ordered = articles.Where(article => names.Add(article.Name)).ToList();
        if (!IsOrdered(ordered))
            ordered = ordered.OrderBy(static article => article.Name, StringComparer.Ordinal).ToList();
        int most = CorpusLimit.For(literals), held = CountThatFit(ordered, most);
        LeftOutArticles? leftOut = held < ordered.Count ? new LeftOutArticles(ordered.Count - held, ordered[held].Name, most) : null;
        try
        {
            return new CorpusOutcome(CorpusModel.Create(ordered.Take(held).ToEquatableArray(), cancellation), leftOut, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CorpusOutcome(CorpusModel.Create(EquatableArray<ArticleFacts>.Empty, cancellation), null, InternalFailure.Of(exception));
        }
    }

    /// <summary>Whether articles stand in the order of their names, as most projects list them.</summary>
    private static bool IsOrdered(List<ArticleFacts> articles)
    {
        for (int i = 1; i < articles.Count; i++)
        {
            if (string.CompareOrdinal(articles[i - 1].Name, articles[i].Name) > 0)
                return false;
        }

        return true;
    }

    private static int CountThatFit(List<ArticleFacts> articles, int room)
    {
        int count = 0;
        for (; count < articles.Count && CorpusLimit.SizeOf(articles[count]) <= room; count++)
            room -= CorpusLimit.SizeOf(articles[count]);
        return count;
    }
}
