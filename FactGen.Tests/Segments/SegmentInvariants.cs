using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>What holds of blocks, tokens and sentences in any text whatever.</summary>
internal static class SegmentInvariants
{
    public static void Check(string text)
    {
        SegmentedText cut = Cut.Article(text);
        BlocksPartition(text, cut.Reading);
        TokensLieInBlocks(text, cut);
        SentencesCoverTokens(text, cut);
        QuotesHoldTheirContent(text, cut);
    }

    private static void BlocksPartition(string text, ArticleReading reading)
    {
        int end = 0;
        foreach (Block block in reading.Blocks)
        {
            Assert.True(block.Span.Start >= end && block.Span.Length > 0 && block.Span.End <= text.Length);
            AssertBlank(text, end, block.Span.Start);
            Assert.False(Characters.IsBlank(PlainText.Of(text)[block.Span.Start]));
            Assert.False(Characters.IsBlank(PlainText.Of(text)[block.Span.End - 1]) && PlainText.Of(text)[block.Span.End - 1] != PlainText.Filler);
            end = block.Span.End;
        }

        AssertBlank(text, end, text.Length);
    }

    private static void TokensLieInBlocks(string text, SegmentedText cut)
    {
        int end = 0;
        int block = 0;
        foreach (Token token in cut.Tokens)
        {
            Assert.True(token.Start >= end && token.Length > 0);
            AssertBlank(text, end, token.Start);
            while (cut.Reading.Blocks[block].Span.End <= token.Start)
                block++;
            Assert.True(cut.Reading.Blocks[block].Span.Contains(token.Span));
            Assert.False(SplitsSurrogates(text, token.Start) || SplitsSurrogates(text, token.End));
            end = token.End;
        }

        AssertBlank(text, end, text.Length);
    }

    private static void SentencesCoverTokens(string text, SegmentedText cut)
    {
        int token = 0;
        foreach (Sentence sentence in cut.Sentences)
        {
            Assert.Equal(token, sentence.FirstToken);
            Assert.True(sentence.TokenCount > 0);
            Assert.Equal(cut.Cover(sentence.FirstToken, sentence.EndToken), sentence.Span);
            Assert.True(cut.Reading.Blocks[sentence.Block].Span.Contains(sentence.Span));
            Assert.Equal(Position(text, sentence.Span.Start), (sentence.Line, sentence.Column));
            token = sentence.EndToken;
        }

        Assert.Equal(cut.Tokens.Length, token);
    }

    private static void QuotesHoldTheirContent(string text, SegmentedText cut)
    {
        int start = 0;
        foreach (QuotedSpan quote in cut.Quotes)
        {
            Assert.True(quote.Span.Start >= start && quote.Span.Contains(quote.Content) && quote.Depth >= 0);
            Assert.InRange(quote.EndToken, quote.FirstToken, cut.Tokens.Length);
            if (quote.EndToken > quote.FirstToken)
                Assert.Equal(quote.Content.In(text), cut.Cover(quote.FirstToken, quote.EndToken).In(text));
            start = quote.Span.Start;
        }
    }

    /// <summary>Line and column counted anew from the beginning, the slow and plain way.</summary>
    private static (int Line, int Column) Position(string text, int offset)
    {
        string[] lines = text.Substring(0, offset).Replace("\r\n", "\n\n", System.StringComparison.Ordinal).Split('\n', '\r');
        int newlines = 0;
        for (int i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n'))
                newlines++;
        }

        return (newlines + 1, lines[^1].Length + 1);
    }

    private static bool SplitsSurrogates(string text, int at)
        => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private static bool StartsLine(string text, int at)
    {
        while (at > 0 && Characters.IsBlank(text[at - 1]) && text[at - 1] is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085'))
            at--;
        return at == 0 || Characters.IsBlank(text[at - 1]);
    }

    /// <summary>Nothing is lost between two pieces but blanks, the numbers of notes, and the mark of an entry at the start of its line.</summary>
    private static void AssertBlank(string text, int start, int end)
    {
        if (start >= end)
            return;
        string plain = PlainText.Of(text);
        for (int i = start; i < end; i++)
        {
            bool isMark = TextLine.IsListMark(text[i]) && StartsLine(text, i);
            Assert.True(isMark || Characters.IsBlank(plain[i]), $"'{text[i]}' at {i} is in no piece.");
        }
    }
}
