using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Cuts test texts, and shows the pieces as readable strings.</summary>
internal static class Cut
{
    public static ImmutableArray<Token> Tokens(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Append(text, new SourceSpan(0, text.Length), tokens);
        return tokens.ToImmutable();
    }

    /// <summary>A text as one paragraph.</summary>
    public static SegmentedText Paragraph(string text)
    {
        var block = new Block(new SourceSpan(0, text.Length), BlockKind.Paragraph);
        var reading = new ArticleReading(ImmutableArray.Create(block), null, null, ImmutableArray<string>.Empty);
        return Segmenter.Segment(text, reading, CancellationToken.None);
    }

    /// <summary>A text read as a whole article.</summary>
    public static SegmentedText Article(string text)
        => Segmenter.Segment(text, ArticleReader.Read(text, CancellationToken.None), CancellationToken.None);

    /// <summary>The tokens with a space between, each with a letter for its kind when asked for.</summary>
    public static string Forms(string text) => string.Join(" ", Tokens(text).Select(t => t.Span.In(text)));

    public static string[] Sentences(string text) => Paragraph(text).Sentences.Select(s => s.Span.In(text)).ToArray();
}
