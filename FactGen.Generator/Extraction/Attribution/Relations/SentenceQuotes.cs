using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Which quotations reach into which sentence; nested ones apart. Made in one pass.</summary>
internal sealed class SentenceQuotes
{
    private static readonly List<QuotedSpan> s_none = [];

    private readonly Dictionary<int, List<QuotedSpan>> _bySentence = [];

    public SentenceQuotes(SegmentedText text)
    {
        ImmutableArray<Sentence> sentences = text.Sentences;
        int first = 0;
        foreach (QuotedSpan quote in text.Quotes)
        {
            if (quote.Depth > 0)
                continue;
            while (first < sentences.Length && sentences[first].Span.End <= quote.Span.Start)
                first++;
            int last = first;
            for (; last < sentences.Length && sentences[last].Span.Start < quote.Span.End; last++)
            {
                if (!_bySentence.TryGetValue(last, out List<QuotedSpan>? quotes))
                    _bySentence.Add(last, quotes = []);
                quotes.Add(quote);
            }

            All.Add((quote, first, last - 1));
        }
    }

    /// <summary>All quotations with the sentences that they start and end in.</summary>
    public List<(QuotedSpan Quote, int First, int Last)> All { get; } = [];

    /// <summary>The quotations that reach into a sentence.</summary>
    public List<QuotedSpan> Of(int sentence) => _bySentence.TryGetValue(sentence, out List<QuotedSpan>? quotes) ? quotes : s_none;
}
