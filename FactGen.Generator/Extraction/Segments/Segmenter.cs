using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Cuts the blocks of an article into tokens and sentences, and pairs its quotation marks.</summary>
internal static class Segmenter
{
    public static SegmentedText Segment(string text, ArticleReading reading, CancellationToken cancellation)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        for (int block = 0; block < reading.Blocks.Length; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            int first = tokens.Count;
            Tokenizer.Append(text, reading.Blocks[block].Span, tokens);
            for (int i = first; i < tokens.Count; i++)
            {
                bool ends = i == tokens.Count - 1 || text[tokens[i].Start] is '.' or '!' or '?';
                if (!ends)
                    continue;
                SourceSpan span = SourceSpan.FromBounds(tokens[first].Start, tokens[i].End);
                sentences.Add(new Sentence(span, first, i + 1 - first, block, 1, 1));
                first = i + 1;
            }
        }

        return new SegmentedText(text, reading, tokens.ToImmutable(), sentences.ToImmutable(), ImmutableArray<QuotedSpan>.Empty);
    }
}
