using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Cuts the blocks of an article into tokens and sentences, and pairs its quotation marks.</summary>
internal static class Segmenter
{
    /// <summary>How many characters a token takes at least, with the blank behind it, in most articles.</summary>
    private const int ShortestToken = 5;

    public static SegmentedText Segment(string source, ArticleReading reading, CancellationToken cancellation)
    {
        string text = PlainText.Of(source);
        var tokens = ImmutableArray.CreateBuilder<Token>((text.Length / ShortestToken) + 16);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var quotes = new QuotationPairing(text, tokens);
        var lines = new LineCounter(text);
        for (int block = 0; block < reading.Blocks.Length; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = tokens.Count;
            SourceSpan span = reading.Blocks[block].Span;
            Tokenizer.Append(text, span, tokens, quotes.StartBlock(), cancellation);
            quotes.EndBlock(span, first, reading.Blocks[block].HoldsProse, cancellation);

            var boundaries = new SentenceBoundaries(text, tokens, tokens.Count);
            while (first < tokens.Count)
            {
                cancellation.ThrowIfCancellationRequested();
                int end = boundaries.EndOf(first);
                lines.MoveTo(tokens[first].Start);
                SourceSpan sentence = SourceSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
                sentences.Add(new Sentence(sentence, first, end - first, block, lines.Line, lines.Column));
                first = end;
            }
        }

        return new SegmentedText(text, reading, tokens.ToImmutable(), sentences.ToImmutable(), quotes.ToQuotedSpans(cancellation), cancellation, source);
    }
}
