using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The stretches of text that some words of a sentence cover.</summary>
internal static class WordStretches
{
    /// <summary>Each run of words that follow each other directly is a stretch.</summary>
    public static List<SourceSpan> Exact(IEnumerable<int> words, SentenceGrammar grammar, SegmentedText text)
        => Runs(new SortedSet<int>(words), static (left, right) => right == left + 1, grammar, text);

    /// <summary>The stretches of words in order, parted where two neighbours are not joined.</summary>
    public static List<SourceSpan> Runs(IEnumerable<int> words, Func<int, int, bool> areJoined, SentenceGrammar grammar, SegmentedText text)
    {
        var spans = new List<SourceSpan>();
        int first = -1, last = -1;
        foreach (int word in words)
        {
            if (first >= 0 && !areJoined(last, word))
            {
                spans.Add(grammar.Span(text, first, last + 1));
                first = -1;
            }

            if (first < 0)
                first = word;
            last = word;
        }

        if (first >= 0)
            spans.Add(grammar.Span(text, first, last + 1));
        return spans;
    }

    /// <summary>The same, with the marks between two runs where no other word stands between them, and quotation marks around a run.</summary>
    public static List<SourceSpan> WithMarks(ISet<int> words, WordOwners owners, SentenceGrammar grammar, SegmentedText text)
    {
        Word[] all = grammar.Words;
        var covered = new SortedSet<int>();
        int last = -1;
        for (int i = 0; i < all.Length; i++)
        {
            // Conjunctions between clauses belong to none of them.
            if (IsMark(all[i]) || (owners[i] is null && !words.Contains(i)))
                continue;
            if (words.Contains(i))
            {
                for (int mark = last + 1; last >= 0 && mark < i; mark++)
                    covered.Add(mark);
                covered.Add(i);
                last = i;
                continue;
            }

            last = -1;
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Kind == TokenKind.OpenQuote && covered.Contains(i + 1))
                covered.Add(i);
            else if (all[i].Kind == TokenKind.CloseQuote && covered.Contains(i - 1))
                covered.Add(i);
            else if (all[i].Mark is '.' or '!' or '?' or '…' && i + 1 < all.Length && all[i + 1].Kind == TokenKind.CloseQuote && covered.Contains(i - 1))
                covered.Add(i);
        }

        return Exact(covered, grammar, text);
    }

    public static bool IsMark(Word word) => word.IsQuote || (word.Kind == TokenKind.Punctuation);
}
