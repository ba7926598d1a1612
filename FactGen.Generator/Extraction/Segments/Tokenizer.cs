using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Cuts a stretch of text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of <paramref name="span"/>.</summary>
    public static void Append(string text, SourceSpan span, ImmutableArray<Token>.Builder tokens)
    {
        int at = span.Start;
        while (at < span.End)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            int end = at + 1;
            TokenKind kind;
            if (char.IsDigit(c))
            {
                kind = TokenKind.Number;
                while (end < span.End && (char.IsDigit(text[end]) || (text[end] is '.' or ',' or ':' && end + 1 < span.End && char.IsDigit(text[end + 1]))))
                    end++;
                if (end + 1 < span.End && text[end] == '-' && char.IsLetter(text[end + 1]))
                    goto word;
                if (end < span.End && char.IsLetter(text[end]))
                    goto word;
                goto add;
            }

            if (!char.IsLetter(c))
            {
                kind = c is '„' or '“' or '”' or '"' or '»' or '«' or '‚' or '‘' ? TokenKind.OpenQuote
                    : char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
                goto add;
            }

        word:
            kind = TokenKind.Word;
            while (end < span.End && (char.IsLetterOrDigit(text[end])
                || (text[end] is '-' or '\'' or '’' or '.' && end + 1 < span.End && char.IsLetterOrDigit(text[end + 1]))))
                end++;

        add:
            tokens.Add(new Token(at, end - at, kind));
            at = end;
        }
    }
}
