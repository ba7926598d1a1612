using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Takes from a paragraph what is not its prose: datelines, clock times and marks of tickers before it, credits inside and behind it.
/// </summary>
internal sealed class ProseSplitter(string text, PublicationNotes notes, List<Block> blocks)
{
    private const int LongestCredit = 120;

    /// <summary>How far into an article that came in one line datelines are looked for.</summary>
    private const int HeadLength = 1000;

    /// <summary>Appends the blocks of a paragraph; its prose gets the kind Paragraph, or Caption when a picture credit stands behind it.</summary>
    public void Split(SourceSpan paragraph, bool isFirst, CancellationToken cancellation)
    {
        int firstBlock = blocks.Count;
        int end = paragraph.End;
        TrailingCredit trailing = FindTrailing(paragraph.Start, end);
        if (trailing.Reading is not null)
            end = trailing.Start;

        int head = isFirst ? Math.Min(end, paragraph.Start + HeadLength) : paragraph.Start;
        int start = Lead(paragraph.Start, end, cancellation);
        for (int at = start; at < end;)
        {
            cancellation.ThrowIfCancellationRequested();
            // Behind the head nothing else is cut off.
            if (at >= head)
            {
                int mark = text.AsSpan(at, end - at).IndexOfAny('+', '(');
                if (mark < 0)
                    break;
                at += mark;
            }

            if (!CutsAt(start, at, end, head))
            {
                at++;
                continue;
            }

            Add(start, at, BlockKind.Paragraph, firstBlock);
            start = Lead(at, end, cancellation);
            at = Math.Max(start, at + 1);
        }

        Add(start, end, BlockKind.Paragraph, firstBlock);
        if (trailing.Reading is null)
            return;
        notes.Add(trailing.Reading);
        if (trailing.IsPicture)
            MakeCaption(firstBlock);
        Add(trailing.Start, paragraph.End, BlockKind.Credit, firstBlock);
    }

    /// <summary>Takes off what stands before a sentence; returns where the prose begins.</summary>
    private int Lead(int start, int end, CancellationToken cancellation)
    {
        for (int at = Skip(start, end); ; at = Skip(at, end))
        {
            cancellation.ThrowIfCancellationRequested();
            BlockKind kind = BlockKind.DateLine;
            int next = Ticker(at, end);
            if (next > at)
                kind = BlockKind.Furniture;
            else if ((next = CreditInBrackets(at, end, notes)) > at || (next = SourceInline(at, end)) > at)
                kind = BlockKind.Credit;
            else if ((next = Clock(at, end)) == at && (next = DateBetween(at, end, notes)) == at)
                next = DatelinePrefix.Read(text, at, end, notes);
            if (next == at)
                return at;
            blocks.Add(Trimmed(at, next, kind));
            at = next;
        }
    }

    /// <summary>Whether <see cref="Lead"/> has something to take off at a place inside a paragraph.</summary>
    private bool CutsAt(int start, int at, int end, int head)
    {
        char c = text[at];
        if (c == '+')
            return Ticker(at, end) > at;
        if (c == '(')
            return EndsBefore(start, at) && CreditInBrackets(at, end, null) > at;
        if (at >= head || at == start || !Characters.IsBlank(text[at - 1]) || !EndsSentence(start, at))
            return false;
        return char.IsUpper(c) ? DatelinePrefix.Read(text, at, end, new PublicationNotes()) > at : Characters.IsDigit(c) && DateBetween(at, end, null) > at;
    }

    /// <summary>The end of a full date with a time of day between two sentences, or the place.</summary>
    private int DateBetween(int at, int end, PublicationNotes? takeDown)
    {
        if (at >= end || !Characters.IsDigit(text[at]))
            return at;
        DateStretch dates = DateStretchReader.German.Read(text, at, Math.Min(end, at + LongestCredit));
        int next = Skip(dates.End, end);
        bool apart = next < end && char.IsUpper(text[next]);
        if (dates.Date is null || !dates.HasClock || !apart)
            return at;
        takeDown?.Add(dates);
        return dates.End;
    }

    /// <summary>The end of a "+++", or the place.</summary>
    private int Ticker(int at, int end)
    {
        int next = at;
        while (next < end && text[next] == '+')
            next++;
        return next - at >= 3 ? next : at;
    }

    /// <summary>The end of "14:05 Uhr:" or "[14.05 Uhr]" before a ticker's text, or the place.</summary>
    private int Clock(int at, int end)
    {
        if (at >= end || !(Characters.IsDigit(text[at]) || text[at] == '['))
            return at;
        DateStretch dates = DateStretchReader.German.Read(text, at, Math.Min(end, at + 40));
        if (!dates.HasClock)
            return at;
        int next = Skip(dates.End, end);
        bool marked = next < end && (text[next] is ':' or '|' or ']' or '-' || Characters.IsDash(text[next]));
        if (!marked)
            return at;
        next = Skip(next + 1, end);
        if (next >= end || !(char.IsUpper(text[next]) || Characters.IsDigit(text[next]) || text[next] is '„' or '"' or '“' or '»' or '«' or '+'))
            return at;
        notes.Add(dates);
        return next;
    }

    /// <summary>The end of "(dpa)" or "(APA, 9.3.2016)", or the place.</summary>
    private int CreditInBrackets(int at, int end, PublicationNotes? takeDown)
    {
        if (at >= end || text[at] != '(')
            return at;
        int close = text.IndexOf(')', at, Math.Min(end - at, LongestCredit));
        if (close < 0)
            return at;
        CreditReading reading = CreditReader.German.Read(text, at, close + 1);
        if (!reading.IsPlain && !(reading.IsDated && reading.IsSigned))
            return at;
        takeDown?.Add(reading);
        close++;
        while (close < end && text[close] is '.')
            close++;
        return close;
    }

    /// <summary>The end of "Quelle: beispiel.de, dpa" with prose behind it, or the place.</summary>
    private int SourceInline(int at, int end)
    {
        int colon = at < end && char.IsUpper(text[at]) ? text.IndexOf(':', at, Math.Min(end - at, 24)) : -1;
        if (colon < 0 || CreditReader.German.Read(text, at, colon + 1).Label != CreditLabel.Source)
            return at;
        CreditReading? longest = null;
        int longestEnd = at;
        int reach = Math.Min(end, at + LongestCredit);
        for (int i = colon + 2; i <= reach; i++)
        {
            if (i < end && !Characters.IsBlank(text[i]))
                continue;
            CreditReading reading = CreditReader.German.Read(text, at, i);
            if (reading.Others + reading.Names > 0 || (reading.Agencies.Count == 0 && reading.Outlet is null))
                continue;
            longest = reading;
            longestEnd = i;
        }

        if (longest is not null)
            notes.Add(longest);
        return longestEnd;
    }

    /// <summary>Whether a sentence ends before a place.</summary>
    private bool EndsBefore(int start, int at)
    {
        int last = at;
        while (last > start && Characters.IsBlank(text[last - 1]))
            last--;
        return last > start && SentenceEnd.IsAt(text, Math.Max(start, last - 4), last);
    }

    /// <summary>As <see cref="EndsBefore"/>, but not for the point of an ordinal or of an abbreviation.</summary>
    private bool EndsSentence(int start, int at)
    {
        if (!EndsBefore(start, at))
            return false;
        int mark = SentenceEnd.LastMark(text, start, at);
        int word = mark;
        while (word > start && mark - word < 16 && Characters.IsWordPart(text[word - 1]))
            word--;
        return mark > start && !Characters.IsDigit(text[mark - 1])
            && Abbreviations.German.UseOf(text.AsSpan(word, mark + 1 - word)) == AbbreviationUse.None;
    }

    /// <summary>Finds the credit behind the last sentence: "… (afp/red)", "….Jana Muster/Telegram", "… Foto: dpa", "… © AFP", "… dpa".</summary>
    private TrailingCredit FindTrailing(int start, int end)
    {
        if (text[end - 1] is '.' or '!' or '?' or '“' or '"' or '«' or '”')
            return default;
        int from = Math.Max(start, end - LongestCredit);
        for (int at = from; at < end; at++)
        {
            bool begins = at > start && (text[at] is '(' or '[' or '©' || Characters.IsLetter(text[at])) && Boundary(start, at);
            if (!begins)
                continue;
            CreditReading reading = CreditReader.German.Read(text, at, end);
            bool bracketed = Characters.IsOpeningBracket(text[at]);
            bool picture = reading.Label == CreditLabel.Picture || reading.Images > 0 || (reading.Notes > 0 && reading.Names == 0);
            bool credit = reading.Others == 0 && !reading.IsEmpty && Accepts(reading, start, at, end, bracketed, ref picture);
            if (credit)
                return new TrailingCredit(at, reading, picture && at - start <= 500);
        }

        return default;
    }

    private bool Accepts(CreditReading reading, int start, int at, int end, bool bracketed, ref bool picture)
    {
        bool afterSentence = EndsBefore(start, at);
        bool closed = !bracketed || Characters.IsClosingBracket(text[SentenceEndOrLast(at, end)]);
        if (!closed)
            return false;
        if (reading.Label is CreditLabel.Picture or CreditLabel.Source)
            return afterSentence || bracketed || text[at] == '©' || reading.Label == CreditLabel.Picture;
        if (bracketed && reading.Notes > 0 && reading.Names == 0)
            return true;
        if (!afterSentence)
            return false;
        bool glued = !bracketed && !Characters.IsBlank(text[at - 1]);
        if (glued && reading.Names > 0 && (reading.HasSlash || reading.Images > 0))
            return picture = reading.LongestName <= 4;
        if (bracketed)
            return reading.IsPlain || (reading.IsSigned && reading.Names <= 3) || (reading.Initials is 1 or 2 && reading.Names == 0);
        return reading.IsPlain || (reading.IsSigned && reading.HasSlash && reading.Names <= 2);
    }

    private int SentenceEndOrLast(int at, int end)
    {
        int last = end - 1;
        while (last > at && (Characters.IsBlank(text[last]) || text[last] == '.'))
            last--;
        return last;
    }

    /// <summary>Whether a credit can begin at a place: behind a blank, a bracket or the end of a sentence.</summary>
    private bool Boundary(int start, int at)
    {
        char before = text[at - 1];
        return Characters.IsBlank(before) || text[at] is '(' or '[' or '©' || (before is '.' or '!' or '?' or '“' or '"' && char.IsUpper(text[at]) && EndsBefore(start, at));
    }

    private void MakeCaption(int firstBlock)
    {
        for (int i = firstBlock; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == BlockKind.Paragraph)
                blocks[i] = blocks[i] with { Kind = BlockKind.Caption };
        }
    }

    private void Add(int start, int end, BlockKind kind, int firstBlock)
    {
        Block block = Trimmed(start, end, kind);
        if (block.Span.Length == 0)
            return;

        // A point or bracket left over belongs to what it stands behind.
        bool bare = kind == BlockKind.Paragraph && !HasWord(block.Span);
        if (bare && blocks.Count > firstBlock)
            blocks[blocks.Count - 1] = new Block(SourceSpan.FromBounds(blocks[blocks.Count - 1].Span.Start, block.Span.End), blocks[blocks.Count - 1].Kind);
        else
            blocks.Add(block);
    }

    private bool HasWord(SourceSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (Characters.IsWordPart(text[i]))
                return true;
        }

        return false;
    }

    private Block Trimmed(int start, int end, BlockKind kind)
    {
        start = Skip(start, end);
        int last = end;
        while (last > start && Characters.IsBlank(text[last - 1]))
            last--;
        return new Block(SourceSpan.FromBounds(start, PlainText.EndOfWord(text, last, end)), kind);
    }

    private int Skip(int at, int end)
    {
        while (at < end && Characters.IsBlank(text[at]))
            at++;
        return at;
    }

    private readonly record struct TrailingCredit(int Start, CreditReading? Reading, bool IsPicture);
}
