using System;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Content">Without its marks.</param>
/// <param name="FirstToken">The index of the first token between the marks.</param>
/// <param name="EndToken">The index behind the last token between the marks.</param>
/// <param name="Depth">0 outside all others.</param>
internal readonly record struct QuotedSpan(SourceSpan Span, SourceSpan Content, int FirstToken, int EndToken, int Depth);

/// <summary>An article as tokens and sentences.</summary>
internal sealed class SegmentedText(
    string text,
    ArticleReading reading,
    ImmutableArray<Token> tokens,
    ImmutableArray<Sentence> sentences,
    ImmutableArray<QuotedSpan> quotes,
    CancellationToken cancellation = default,
    string? source = null)
{
    /// <summary>The article as it stands: whatever is cited is a stretch of it.</summary>
    public string Source { get; } = source ?? text;

    /// <summary>What is read: as long as the article, with each word as a reader sees it.</summary>
    public string Text { get; } = text;

    public ArticleReading Reading { get; } = reading;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    /// <summary>The forms of the tokens.</summary>
    public KnownForm[] Forms { get; } = Known(text, tokens, cancellation);

    public ImmutableArray<Sentence> Sentences { get; } = sentences;

    /// <summary>All pairs of quotation marks, in the order of their first mark.</summary>
    public ImmutableArray<QuotedSpan> Quotes { get; } = quotes;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Form(int token) => Forms[token].Text.AsSpan();

    /// <summary>The characters from the first of these tokens to the last.</summary>
    public SourceSpan Cover(int firstToken, int endToken)
        => SourceSpan.FromBounds(Tokens[firstToken].Start, Tokens[endToken - 1].End);

    private static KnownForm[] Known(string text, ImmutableArray<Token> tokens, CancellationToken cancellation)
    {
        var forms = new KnownForm[tokens.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            forms[i] = KnownForms.Of(tokens[i].Of(text));
        }

        return forms;
    }
}
