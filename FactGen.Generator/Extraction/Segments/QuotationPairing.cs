using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Collects the quotations of an article block by block, in the order of their first mark. A quotation may go on over several paragraphs: with marks that open each of them and
/// close only the last, or with one pair around all. Each paragraph then has its part as a <see cref="QuotedSpan"/> of its own.
/// </summary>
internal sealed class QuotationPairing(string text, ImmutableArray<Token>.Builder tokens)
{
    private readonly QuoteTracker _tracker = new();
    private readonly List<QuotedSpan> _quotes = [];
    private SourceSpan _openBlock;
    private int _openToken = -1;
    private int _openEnd;

    /// <summary>Where in the list the quotation of <see cref="_openToken"/> belongs, if it goes on.</summary>
    private int _openPlace;

    /// <summary>A fresh tracker for the next block.</summary>
    public QuoteTracker StartBlock()
    {
        _tracker.Reset();
        return _tracker;
    }

    /// <summary>Takes over the quotations of the block whose tokens begin with <paramref name="first"/>.</summary>
    public void EndBlock(SourceSpan block, int first, bool prose, CancellationToken cancellation)
    {
        // Notes between two paragraphs (captions' credits, furniture) do not end a quotation.
        if (prose && _openToken >= 0)
            Continue(block, first);
        int unclosed = prose ? _tracker.UnclosedOpen : -1, place = -1;
        foreach (QuotePair pair in _tracker.Pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pair.Open == unclosed)
                place = _quotes.Count;
            else if (pair.IsClosed)
                _quotes.Add(Quote(SourceSpan.FromBounds(tokens[pair.Open].Start, tokens[pair.Close].End), pair.Open + 1, pair.Close, tokens[pair.Open].End, tokens[pair.Close].Start));
        }

        if (prose)
            (_openToken, _openEnd, _openBlock, _openPlace) = (unclosed, tokens.Count, block, place);
    }

    /// <summary>All quotations in the order of their first mark, with their depths.</summary>
    public ImmutableArray<QuotedSpan> ToQuotedSpans(CancellationToken cancellation)
    {
        var nested = ImmutableArray.CreateBuilder<QuotedSpan>(_quotes.Count);
        var around = new Stack<int>();
        foreach (QuotedSpan quote in _quotes)
        {
            cancellation.ThrowIfCancellationRequested();
            while (around.Count > 0 && around.Peek() <= quote.Span.Start)
                around.Pop();
            nested.Add(quote with { Depth = around.Count });
            around.Push(quote.Span.End);
        }

        return nested.MoveToImmutable();
    }

    /// <summary>The block before has a mark that was not closed: this one may go on with its quotation.</summary>
    private void Continue(SourceSpan block, int first)
    {
        bool reopened = first < tokens.Count && tokens[first].Kind == TokenKind.OpenQuote;
        int close = _tracker.UnopenedClose;
        if (!reopened && close < 0)
            return;
        Token open = tokens[_openToken];
        _quotes.Insert(_openPlace, Quote(SourceSpan.FromBounds(open.Start, _openBlock.End), _openToken + 1, _openEnd, open.End, _openBlock.End));
        if (!reopened)
            _quotes.Add(Quote(SourceSpan.FromBounds(block.Start, tokens[close].End), first, close, block.Start, tokens[close].Start));
    }

    private QuotedSpan Quote(SourceSpan span, int firstToken, int endToken, int contentStart, int contentEnd)
        => new(span, Content(contentStart, contentEnd), firstToken, endToken, 0);

    private SourceSpan Content(int start, int end)
    {
        while (start < end && Characters.IsBlank(text[start]))
            start++;
        int last = end;
        while (last > start && Characters.IsBlank(text[last - 1]))
            last--;
        return SourceSpan.FromBounds(start, last > start ? PlainText.EndOfWord(text, last, end) : last);
    }
}
