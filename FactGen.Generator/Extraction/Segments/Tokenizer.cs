using System;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Cuts a stretch of text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>What is longer, in characters, is cut: no word or address is, and nobody has to wait for the end of a million letters.</summary>
    private const int LongestWord = 2_000;

    /// <summary>Appends the tokens of <paramref name="span"/>.</summary>
    public static void Append(string text, SourceSpan span, ImmutableArray<Token>.Builder tokens) => Append(text, span, tokens, new QuoteTracker());

    /// <summary>Appends the tokens of <paramref name="span"/>; the tracker, which must be fresh, then knows their quotation marks.</summary>
    public static void Append(string text, SourceSpan span, ImmutableArray<Token>.Builder tokens, QuoteTracker quotes, CancellationToken cancellation = default)
    {
        int at = span.Start;
        while (at < span.End)
        {
            if (Characters.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            Token token = Next(text, span, at, quotes, tokens.Count);
            at = PlainText.EndOfWord(text, token.End, span.End);
            tokens.Add(token with { Length = at - token.Start });
        }
    }

    private static Token Next(string text, SourceSpan span, int at, QuoteTracker quotes, int index)
    {
        char c = text[at];
        if (Characters.IsDigit(c))
            return NumberOrWord(text, span, at, quotes);
        if (StartsWord(text, span, at))
            return Word(text, span, at, at, quotes);

        QuoteFamily family = QuoteMarks.At(text, span, at, out int length);
        if (family == QuoteFamily.Single && !quotes.IsOpen(family) && !quotes.OpensSingle(text, span, at))
        {
            bool elides = at + 1 < span.End && Characters.IsLetter(text[at + 1]);
            return elides ? Word(text, span, at, at + 1, quotes) : new Token(at, 1, TokenKind.Punctuation);
        }

        if (family != QuoteFamily.None)
            return new Token(at, length, quotes.Next(text, span, at, at + length, family, index));
        return Sign(text, span, at);
    }

    private static bool StartsWord(string text, SourceSpan span, int at)
    {
        char c = text[at];
        if (Characters.IsWordPart(c))
            return c < 128 || char.IsLetterOrDigit(c);

        // The second half of a compound whose first half is left out: "Waffenlieferungen und -käufe".
        return Characters.IsHyphen(c) && at + 1 < span.End && char.IsLower(text[at + 1])
            && (at == span.Start || !Characters.IsWordPart(text[at - 1]));
    }

    /// <summary>Digits with inner points, commas and colons, unless letters follow: "10.000", but "20-Jährige", "1990er".</summary>
    private static Token NumberOrWord(string text, SourceSpan span, int at, QuoteTracker quotes)
    {
        span = Reach(text, span, at);
        int end = at + 1;
        while (end < span.End && (Characters.IsDigit(text[end]) || IsInsideNumber(text, end, span.End)))
            end++;
        if (end < span.End)
        {
            bool hyphenated = Characters.IsHyphen(text[end]) && end + 1 < span.End && Characters.IsLetter(text[end + 1]);
            if (hyphenated || (Characters.IsLetter(text[end]) && !char.IsUpper(text[end])) || IsLetterUnit(text, at, end, span.End))
                return Word(text, span, at, end, quotes);
        }

        return new Token(at, end - at, TokenKind.Number);
    }

    private static bool IsInsideNumber(string text, int at, int limit)
    {
        if (at + 1 >= limit || !Characters.IsDigit(text[at + 1]))
            return false;
        if (text[at] is '.' or ',' or ':')
            return true;
        return text[at] is '\'' or '’' && at + 3 < limit && Characters.IsDigit(text[at + 2]) && Characters.IsDigit(text[at + 3])
            && (at + 4 >= limit || !Characters.IsDigit(text[at + 4]));
    }

    /// <summary>Capitals after plain digits: "5G", "3D-Drucker"; not the glued sentence of "im Jahr 2024Russland".</summary>
    private static bool IsLetterUnit(string text, int start, int end, int limit)
        => Characters.IsLetter(text[end]) && end - start <= 3
            && (end + 1 == limit || !Characters.IsLetter(text[end + 1]) || char.IsUpper(text[end + 1]) || end - start < 3);

    /// <summary>The block as far as a word that starts at a place may go.</summary>
    private static SourceSpan Reach(string text, SourceSpan span, int start)
    {
        int end = start + LongestWord;
        return end >= span.End ? span : SourceSpan.FromBounds(span.Start, char.IsLowSurrogate(text[end]) ? end - 1 : end);
    }

    private static Token Word(string text, SourceSpan span, int start, int from, QuoteTracker quotes)
    {
        span = Reach(text, span, start);
        if (IsAddress(text, start, span.End, out int address))
            return new Token(start, address - start, TokenKind.Word);

        int part = from;
        int end = from;
        while (true)
        {
            while (end < span.End && (Characters.IsWordPart(text[end]) || JoinsLetters(text, part, end, span.End)))
                end++;
            if (end == span.End)
                break;

            char c = text[end];
            bool more = end + 1 < span.End && Characters.IsWordPart(text[end + 1]);
            if (c == '.')
            {
                int point = Abbreviations.German.End(text, part, end, span.End);
                if (point == end)
                    point = Domain(text, end, span.End);
                if (point == end)
                    break;
                end = point;
                if (end + 1 >= span.End || !Characters.IsHyphen(text[end]) || !Characters.IsWordPart(text[end + 1]))
                    break;
                end++;
                part = end;
            }
            else if (Characters.IsHyphen(c) && more)
            {
                end++;
                part = end;
            }
            else if (Characters.IsApostrophe(c) && more)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return new Token(start, Tail(text, span, end, quotes) - start, TokenKind.Word);
    }

    /// <summary>Takes in the hyphen of "Süd- und Ostukraine" and the apostrophe of "Kursk’ Lage" unless it closes a quotation.</summary>
    private static int Tail(string text, SourceSpan span, int end, QuoteTracker quotes)
    {
        if (end >= span.End)
            return end;
        char c = text[end];
        bool last = end + 1 == span.End;
        if (Characters.IsHyphen(c) && (last || Characters.IsBlank(text[end + 1]) || text[end + 1] is ',' or '/' or ')'))
            return end + 1;
        if (c is '\'' or '’' or '‘' && !quotes.IsOpen(QuoteFamily.Single) && (last || text[end + 1] != c))
            return end + 1;
        return end;
    }

    /// <summary>Invisible characters between letters, and the marks of gender forms: "Soldat:innen", "Soldat*innen", "Soldat_innen".</summary>
    private static bool JoinsLetters(string text, int start, int at, int limit)
    {
        if (at == start || at + 1 >= limit)
            return false;
        if (text[at] is ':' or '*' or '_')
            return Characters.IsLetter(text[at - 1]) && char.IsLower(text[at + 1]);
        return Characters.IsInvisible(text[at]) && (Characters.IsWordPart(text[at + 1]) || Characters.IsInvisible(text[at + 1]))
            && Characters.IsWordPart(text[NextVisible(text, at, limit)]);
    }

    private static int NextVisible(string text, int at, int limit)
    {
        int reach = Math.Min(limit, at + 8) - 1;
        while (at < reach && Characters.IsInvisible(text[at]))
            at++;
        return at;
    }

    /// <summary>The end of "beispiel.de" when the point at a place is inside such a name, else the place.</summary>
    private static int Domain(string text, int point, int limit)
    {
        int at = point;
        int end = point;
        while (at + 1 < limit && text[at] == '.' && at - point < 64 && (char.IsLower(text[at + 1]) || Characters.IsDigit(text[at + 1])))
        {
            int first = at + 1;
            at = first;
            while (at < limit && at - first < 64 && (Characters.IsWordPart(text[at]) || text[at] == '-'))
                at++;
            if (Abbreviations.German.IsDomain(text.AsSpan(first, at - first)))
                end = at;
        }

        return end;
    }

    /// <summary>Whether an address of the web or of mail begins here.</summary>
    private static bool IsAddress(string text, int start, int limit, out int end)
    {
        end = start;
        char first = text[start];
        if (first is not ('h' or 'H' or 'w' or 'W' or 'f'))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(start, Math.Min(limit - start, 8));
        bool address = rest.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://".AsSpan(), StringComparison.Ordinal)
            || rest.StartsWith("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!address)
            return false;
        while (end < limit && !Characters.IsBlank(text[end]) && text[end] is not ('"' or '“' or '”' or '„' or '»' or '«' or '<' or '>'))
            end++;
        while (end > start + 4 && (Characters.IsStop(text[end - 1]) || text[end - 1] is ')' or ']' or '…' or '\''))
            end--;
        return true;
    }

    private static Token Sign(string text, SourceSpan span, int at)
    {
        char c = text[at];
        int end = at + 1;
        if (char.IsHighSurrogate(c) && end < span.End && char.IsLowSurrogate(text[end]))
            return new Token(at, 2, TokenKind.Symbol);

        // Runs that are one mark: an ellipsis, a dash of hyphens, the "+++" of tickers.
        if (c is '.' or '-' or '+' or '*' or '=' or '_' or '~' or '…')
        {
            while (end < span.End && text[end] == c)
                end++;
        }

        bool punctuation = char.IsPunctuation(c) && c is not ('%' or '&' or '@' or '#' or '*' or '§' or '‰');
        return new Token(at, end - at, punctuation ? TokenKind.Punctuation : TokenKind.Symbol);
    }
}
