using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Finds time expressions and places them on the calendar (codebook, section 5; TIMEX3 as KRAUTS annotates it). Expressions that are
/// joined to one time ("Juli oder August", "vom 3. bis 5. Mai") are separate mentions with their own span and value, as in TIMEX3,
/// but share the full span and the days of the whole.
/// </summary>
internal static class TimeRecogniser
{
    /// <summary>The time expressions of an article, in order; their spans do not overlap.</summary>
    /// <param name="text">The article.</param>
    /// <param name="published">Its day of publication; null leaves relative expressions unresolved.</param>
    /// <param name="quantities">Its quantities, in order.</param>
    /// <param name="cancellation">Cancels the search.</param>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static ImmutableArray<TimeMention> Find(
        SegmentedText text, CalendarDate? published, ImmutableArray<QuantityMention> quantities, CancellationToken cancellation)
    {
        var reader = new TimeReader(TimeWords.German, text, published, quantities, cancellation);
        for (int i = 0; i < text.Sentences.Length; i++)
            reader.Read(i, cancellation);

        return reader.Found;
    }
}
