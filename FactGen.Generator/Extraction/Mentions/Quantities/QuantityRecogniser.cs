using System;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Finds quantities: numbers with the words that bound them and their unit of measure (codebook, section 4). Years, dates, clock
/// times, ordinals, scores and names with numbers are none, and neither is "ein" where it may be the article
/// (<see cref="IsArticleOrOne"/> tells it to those who know what it stands before).
/// </summary>
internal static class QuantityRecogniser
{
    /// <summary>The quantities of an article, in order; none overlaps another.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<QuantityMention> Find(SegmentedText text, CancellationToken cancellation)
    {
        var reader = new QuantityReader(QuantityWords.German, text, cancellation);
        var found = ImmutableArray.CreateBuilder<QuantityMention>();
        foreach (Sentence sentence in text.Sentences)
        {
            for (int at = sentence.FirstToken; at < sentence.EndToken;)
            {
                cancellation.ThrowIfCancellationRequested();
                if (reader.TryRead(at, sentence, out QuantityMention mention))
                {
                    found.Add(mention);
                    at = mention.EndToken;
                }
                else
                {
                    at++;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a token is a form of "ein", which is the article or the number one.</summary>
    public static bool IsArticleOrOne(SegmentedText text, int token)
    {
        QuantityWords words = QuantityWords.German;
        ReadOnlySpan<char> form = text.Form(token);
        int id = words.Words.Find(form);
        return words["one"].Contains(id >= 0 ? id : words.Words.FindSmall(form));
    }
}
