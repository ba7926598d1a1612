using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Tells titles from paragraphs: by where they stand, by their length, and by the point that they lack.</summary>
internal sealed class Headings(string text, List<Block> blocks)
{
    private const int LongestTitle = 180;
    private const int LongestSubhead = 130;
    private const int LongestKicker = 40;

    /// <summary>Gives the paragraphs among the blocks that are titles their kinds.</summary>
    /// <param name="whole">For each block, whether it is a line or paragraph of its own, not a part of one.</param>
    /// <param name="cancellation">Ends it early.</param>
    public void Assign(List<bool> whole, CancellationToken cancellation)
    {
        int body = FindBody(whole, cancellation);
        if (body < 0)
            return;
        AssignTop(body, whole);
        int last = LastParagraph(body, whole, cancellation);
        for (int i = body + 1; i < last; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks[i].Kind == BlockKind.Paragraph && whole[i] && IsTitle(blocks[i].Span) && blocks[i].Span.Length <= LongestSubhead)
                Set(i, BlockKind.Subhead);
        }

        RepeatHeadlines(body);
    }

    /// <summary>The first block that is plainly running text.</summary>
    private int FindBody(List<bool> whole, CancellationToken cancellation)
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks[i].Kind == BlockKind.Paragraph && !(whole[i] && IsTitle(blocks[i].Span)))
                return i;
        }

        return -1;
    }

    private int LastParagraph(int body, List<bool> whole, CancellationToken cancellation)
    {
        int last = body;
        for (int i = body; i < blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks[i].Kind == BlockKind.Paragraph && !(whole[i] && IsTitle(blocks[i].Span)))
                last = i;
        }

        return last;
    }

    /// <summary>Kicker and headline; more lines than two above the text are a headline with its own subheads.</summary>
    private void AssignTop(int body, List<bool> whole)
    {
        var titles = new List<int>();
        for (int i = 0; i < body; i++)
        {
            if (blocks[i].Kind == BlockKind.Paragraph && whole[i])
                titles.Add(i);
        }

        for (int k = 0; k < titles.Count; k++)
        {
            SourceSpan span = blocks[titles[k]].Span;
            bool kicker = k == 0 && titles.Count > 1 && span.Length <= LongestKicker && Words(span) <= 4
                && blocks[titles[1]].Span.Length > span.Length && !IsQuestionOrCall(span);
            Set(titles[k], kicker ? BlockKind.Kicker : k <= 2 || IsRepeated(titles, k) ? BlockKind.Headline : BlockKind.Subhead);
        }
    }

    private bool IsRepeated(List<int> titles, int k)
    {
        for (int i = 0; i < k && i <= 2; i++)
        {
            if (SameText(blocks[titles[i]].Span, blocks[titles[k]].Span))
                return true;
        }

        return false;
    }

    /// <summary>Pages repeat the headline below the date line or the picture.</summary>
    private void RepeatHeadlines(int body)
    {
        for (int i = 0; i < body; i++)
        {
            if (blocks[i].Kind != BlockKind.Headline)
                continue;
            for (int j = body; j < blocks.Count; j++)
            {
                if (blocks[j].Kind is BlockKind.Subhead or BlockKind.Paragraph && SameText(blocks[i].Span, blocks[j].Span))
                    Set(j, BlockKind.Headline);
            }

            return;
        }
    }

    /// <summary>Short, begun like a title, without a point at its end; a question or a call may have its mark.</summary>
    private bool IsTitle(SourceSpan span)
    {
        if (span.Length > LongestTitle)
            return false;
        char first = text[span.Start];
        if (char.IsLower(first) || first is '-' or '•' or '*' or ':')
            return false;
        int mark = SentenceEnd.LastMark(text, span.Start, span.End);
        return text[mark] switch
        {
            '.' or ':' or ',' or ';' => false,
            '!' or '?' or '…' => span.Length <= LongestSubhead && !HasInnerSentence(span),
            _ => !HasInnerSentence(span),
        };
    }

    /// <summary>Whether a sentence of some length ends before the end: a paragraph that only lost its last point.</summary>
    private bool HasInnerSentence(SourceSpan span)
    {
        for (int i = span.Start + 20; i + 10 < span.End; i++)
        {
            bool ends = text[i] == '.' && Characters.IsBlank(text[i + 1]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]) && char.IsLower(text[i - 3]);
            if (ends && char.IsUpper(text[i + 2]))
                return true;
        }

        return false;
    }

    private bool IsQuestionOrCall(SourceSpan span)
        => text[SentenceEnd.LastMark(text, span.Start, span.End)] is '?' or '!';

    private int Words(SourceSpan span)
    {
        int words = 1;
        for (int i = span.Start; i < span.End; i++)
        {
            if (Characters.IsBlank(text[i]))
                words++;
        }

        return words;
    }

    private bool SameText(SourceSpan a, SourceSpan b) => a.Length == b.Length && a.Of(text).SequenceEqual(b.Of(text));

    private void Set(int block, BlockKind kind) => blocks[block] = blocks[block] with { Kind = kind };
}
