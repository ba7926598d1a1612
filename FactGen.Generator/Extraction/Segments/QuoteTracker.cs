using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A pair of quotation marks, by the indexes of their tokens; -1 for the closing one of a mark that nothing closes.</summary>
internal readonly record struct QuotePair(int Open, int Close)
{
    public bool IsClosed => Close >= 0;
}

/// <summary>
/// Tells opening from closing quotation marks within one block, and pairs them. What stands on both sides of a mark decides;
/// where that does not, whether one of its kind is open. A new block starts afresh, so a lost mark does no harm beyond its paragraph.
/// </summary>
internal sealed class QuoteTracker
{
    private const int MaxDepth = 8;

    /// <summary>A single mark is taken as opening only when one that closes follows within this distance; else it is an apostrophe.</summary>
    private const int SingleReach = 400;

    private readonly List<OpenMark> _open = [];
    private int _adjacentEnd = -1;
    private int _nextClosingSingle = -1;

    /// <summary>The marks so far that open, each with the one that closes it, in order.</summary>
    public List<QuotePair> Pairs { get; } = [];

    /// <summary>The outermost mark that opens and is not closed yet, or -1.</summary>
    public int UnclosedOpen => _open.Count > 0 ? _open[0].Token : -1;

    /// <summary>The first mark that closes what was not opened in this block, or -1.</summary>
    public int UnopenedClose { get; private set; } = -1;

    /// <summary>Starts a new block.</summary>
    public void Reset()
    {
        _open.Clear();
        Pairs.Clear();
        UnopenedClose = -1;
        _adjacentEnd = -1;
        _nextClosingSingle = -1;
    }

    /// <summary>Whether the single mark before a word is a quotation mark, not the apostrophe of "’s" or "'68er". Places must not go back.</summary>
    public bool OpensSingle(string text, SourceSpan block, int at)
    {
        if (text[at] is '‚' or '‛')
            return true;

        // Each character is looked at once, however many marks ask.
        int next = Math.Max(_nextClosingSingle, at + 2);
        while (next < block.End && !QuoteMarks.MayCloseSingle(text, block, next))
            next++;
        _nextClosingSingle = next;
        return next < block.End && next - at <= SingleReach;
    }

    /// <summary>Whether a closing mark of this family has something to close.</summary>
    public bool IsOpen(QuoteFamily family) => Find(family) >= 0;

    /// <summary>Decides about the mark at [<paramref name="at"/>, <paramref name="end"/>), which becomes token number <paramref name="token"/>.</summary>
    public TokenKind Next(string text, SourceSpan block, int at, int end, QuoteFamily family, int token)
    {
        bool opens = Opens(text, block, at, end, family);
        if (opens)
        {
            if (_open.Count == MaxDepth)
                _open.RemoveAt(0);
            _open.Add(new OpenMark(family, token, Pairs.Count));
            Pairs.Add(new QuotePair(token, -1));
            _adjacentEnd = end;
            return TokenKind.OpenQuote;
        }

        int match = Find(family);
        if (match >= 0)
        {
            Pairs[_open[match].Pair] = new QuotePair(_open[match].Token, token);
            _open.RemoveRange(match, _open.Count - match);
        }
        else if (UnopenedClose < 0)
        {
            UnopenedClose = token;
        }

        return TokenKind.CloseQuote;
    }

    private bool Opens(string text, SourceSpan block, int at, int end, QuoteFamily family)
    {
        char mark = text[at];
        if (mark is '„' or '‚' or '‟' or '‛' or ',')
            return true;
        bool before = at == block.Start || at == _adjacentEnd || PrecedesOpening(text[at - 1]);
        bool after = end == block.End || FollowsClosing(text, end, block.End);
        if (before != after)
            return before;
        return !IsOpen(family) && mark is not ('”' or '’');
    }

    private static bool PrecedesOpening(char c)
        => Characters.IsBlank(c) || Characters.IsOpeningBracket(c) || Characters.IsDash(c) || c is '/' or ':' or '+';

    private static bool FollowsClosing(string text, int at, int limit)
    {
        char c = text[at];
        if (c == '.' && at + 1 < limit && text[at + 1] == '.')
            return false;
        return Characters.IsBlank(c) || Characters.IsStop(c) || Characters.IsClosingBracket(c) || Characters.IsDash(c) || c == '/';
    }

    private int Find(QuoteFamily family)
    {
        int i = _open.Count - 1;
        while (i >= 0 && _open[i].Family != family)
            i--;
        return i;
    }

    private readonly record struct OpenMark(QuoteFamily Family, int Token, int Pair);
}
