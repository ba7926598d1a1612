using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using FactGen.Diagnostics;
using FactGen.Emission;
using FactGen.Extraction;

namespace FactGen.Pipeline;

/// <summary>The engine as the hosts call it: <see cref="ClaimExtractor.Analyse(ArticleSource, CancellationToken)"/>.</summary>
internal delegate ArticleAnalysis AnalyseArticle(ArticleSource source, CancellationToken cancellation);

/// <summary>
/// From an article to what the hosts need of it. The generator wants its facts and the analyzer its findings; both come from one
/// analysis, which is done once and remembered as long as the text lives.
/// </summary>
/// <param name="analyse">The engine.</param>
/// <param name="preparations">What it makes when it reads its first article, in parts that can be made at once.</param>
internal sealed class ArticleExtraction(AnalyseArticle analyse, ImmutableArray<Action> preparations = default)
{
    private readonly ConditionalWeakTable<string, Memory> _memories = new();
    private volatile bool _prepared = preparations.IsDefaultOrEmpty;

    /// <summary>The one that the compiler's generator and analyzer share.</summary>
    public static ArticleExtraction Shared { get; } = new(ClaimExtractor.Analyse, ClaimExtractor.Preparations);

    /// <summary>
    /// Extracts the articles that nobody has extracted yet, on all processors. The compiler asks for one article after another; when it opens a
    /// project with a thousand of them, they are there by then.
    /// </summary>
    /// <returns>True, always: what is extracted stays here, so that an edit of one article is no news to the others.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public bool ReadAhead(ImmutableArray<ArticleSource> sources, CancellationToken cancellation)
    {
        ArticleSource[] unread = [.. sources.Where(source => Known(source) is null)];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        if (unread.Length > 0 && !_prepared)
        {
            Parallel.ForEach(preparations, parallel, Prepare);
            _prepared = true;
        }

        if (unread.Length > 1)
            Parallel.ForEach(unread, parallel, source => Extract(source, cancellation));
        return true;
    }

    /// <summary>Extracts an article. An error of the engine costs this article and no other.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ExtractedArticle Extract(ArticleSource source, CancellationToken cancellation)
    {
        if (Known(source) is { } known)
            return known;
        ExtractedArticle result = ExtractAnew(source, cancellation);
        _memories.GetOrCreateValue(source.Text).Latest = new Extracted(source, result);
        return result;
    }

    /// <summary>What cannot be made now cannot be made either when an article needs it, and is reported there.</summary>
    private static void Prepare(Action preparation)
    {
        try
        {
            preparation();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return;
        }
    }

    private ExtractedArticle? Known(ArticleSource source)
        => _memories.TryGetValue(source.Text, out Memory? memory) && memory.Latest is { } latest && latest.Source == source ? latest.Result : null;

    private ExtractedArticle ExtractAnew(ArticleSource source, CancellationToken cancellation)
    {
        try
        {
            ArticleAnalysis analysis = analyse(source, cancellation);
            return new ExtractedArticle(
                ArticleFacts.From(analysis, cancellation),
                ArticleChecks.Run(analysis, cancellation).ToEquatableArray(),
                null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ExtractedArticle(null, default, InternalFailure.Of(exception));
        }
    }

    private sealed record Extracted(ArticleSource Source, ExtractedArticle Result);

    private sealed class Memory
    {
        /// <summary>What the text gave last; replaced as a whole, so that threads see either the old or the new.</summary>
        public volatile Extracted? Latest;
    }
}
