using System;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>The mentions of an article by token, for those who walk over its words.</summary>
internal sealed class MentionIndex
{
    private readonly int[] _matches;
    private readonly int[] _quantities;
    private readonly int[] _times;
    private readonly int[] _quotes;

    public MentionIndex(
        SegmentedText text,
        ImmutableArray<CatalogueMatch> matches,
        ImmutableArray<QuantityMention> quantities,
        ImmutableArray<TimeMention> times,
        CancellationToken cancellation = default)
    {
        Matches = matches;
        Quantities = quantities;
        Times = times;
        _quotes = Empty(text.Tokens.Length);
        for (int quote = 0; quote < text.Quotes.Length; quote++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (text.Quotes[quote].Depth == 0)
                Fill(_quotes, text.Quotes[quote].FirstToken, text.Quotes[quote].EndToken, quote);
        }

        _matches = Empty(text.Tokens.Length);
        _quantities = Empty(text.Tokens.Length);
        _times = Empty(text.Tokens.Length);
        for (int m = 0; m < matches.Length; m++)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(_matches, matches[m].FirstToken, matches[m].EndToken, m);
        }

        for (int q = 0; q < quantities.Length; q++)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(_quantities, quantities[q].FirstToken, quantities[q].EndToken, q);
        }

        // What dates no event ("stundenlange Gefechte", "drei Jahre") stays part of its phrase.
        for (int t = 0; t < times.Length; t++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (times[t].DatesEvents)
                Fill(_times, FirstOfTime(text, times[t]), times[t].EndToken, t);
        }
    }

    public ImmutableArray<CatalogueMatch> Matches { get; }

    public ImmutableArray<QuantityMention> Quantities { get; }

    public ImmutableArray<TimeMention> Times { get; }

    public int Match(int token) => _matches[token];

    public int Quantity(int token) => _quantities[token];

    /// <summary>The index of the outermost quotation that holds a token, or -1.</summary>
    public int Quote(int token) => _quotes[token];

    public int Time(int token) => _times[token];

    /// <summary>"seit seinem Einmarsch | im Jahr 2022": a noun in front of the date keeps its own phrase.</summary>
    private static int FirstOfTime(SegmentedText text, TimeMention time)
    {
        int first = time.FirstToken, noun = -1;
        for (int token = first + 1; token < time.EndToken && text.Tokens[token].Start < time.Span.Start; token++)
        {
            if (char.IsUpper(text.Text[text.Tokens[token].Start]))
                noun = token;
        }

        return noun < 0 ? first : noun + 1;
    }

    private static int[] Empty(int length)
    {
        var indices = new int[length];
        indices.AsSpan().Fill(-1);
        return indices;
    }

    private static void Fill(int[] indices, int from, int to, int value)
        => indices.AsSpan(from, to - from).Fill(value);
}
