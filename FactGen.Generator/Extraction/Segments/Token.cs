using System;

namespace FactGen.Extraction;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with inner hyphens, apostrophes, digits and abbreviation points: "Raketenwerfer", "170-mm-Panzerhaubitzen", "z.B.".</summary>
    Word,

    /// <summary>A number in digits with its inner points, commas and colons: "10.000", "1,5", "3:38", "2024".</summary>
    Number,

    /// <summary>A quotation mark that opens.</summary>
    OpenQuote,

    /// <summary>A quotation mark that closes.</summary>
    CloseQuote,

    /// <summary>One mark: . , ; : ! ? – ( ) and so on; "..." and "…" are one.</summary>
    Punctuation,

    /// <summary>Anything else: currency, percent and other signs.</summary>
    Symbol,
}

/// <summary>A word, number or mark of an article.</summary>
internal readonly record struct Token(int Start, int Length, TokenKind Kind)
{
    public int End => Start + Length;

    public SourceSpan Span => new(Start, Length);

    /// <summary>Its characters, without what is hidden behind them.</summary>
    public ReadOnlySpan<char> Of(string text)
    {
        int end = End;
        while (end > Start + 1 && text[end - 1] == PlainText.Filler)
            end--;
        return text.AsSpan(Start, end - Start);
    }
}
