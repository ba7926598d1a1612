using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Decides where the sentences of one block end.</summary>
internal readonly ref struct SentenceBoundaries(string text, ImmutableArray<Token>.Builder tokens, int endToken)
{
    /// <summary>How far marks are followed: no sentence has more of them in a row, and the time stays linear in any text.</summary>
    private const int Reach = 8;

    /// <summary>The longest quoted title, in tokens, that may stand inside a sentence.</summary>
    private const int LongestTitle = 60;

    private static readonly Lazy<WordSet> Openers = new(() => WordLists.Read("German/openers.txt"));
    private static readonly Lazy<WordSet> CalendarWords = new(() => WordLists.Read("German/calendar.txt"));
    private static readonly Lazy<WordSet> Determiners = new(() => WordLists.Read("German/determiners.txt"));

    /// <summary>The index behind the last token of the sentence that begins with a token.</summary>
    public int EndOf(int first)
    {
        for (int i = first; i < endToken; i++)
        {
            if (!IsTerminal(i) || IsOmission(i) || IsAside(i))
                continue;
            int next = SkipClosing(i + 1);
            if (next == endToken || Ends(first, i, next))
                return next;
            i = next - 1;
        }

        return endToken;
    }

    private char First(int token) => text[tokens[token].Start];

    private bool IsTerminal(int token)
    {
        Token t = tokens[token];
        return t.Kind switch
        {
            TokenKind.Punctuation => text[t.Start] is '.' or '!' or '?' or '…' or '‽',
            TokenKind.Word => text[t.End - 1] == '.',
            _ => false,
        };
    }

    /// <summary>Further terminal marks, closing quotation marks and brackets belong to the sentence that they close.</summary>
    private int SkipClosing(int token)
    {
        while (token < endToken)
        {
            Token t = tokens[token];
            bool closes = t.Kind == TokenKind.CloseQuote
                || (t.Kind == TokenKind.Punctuation && (text[t.Start] is '.' or '!' or '?' or '…' || Characters.IsClosingBracket(text[t.Start])));
            if (!closes)
                break;
            token++;
        }

        return token;
    }

    private bool Ends(int first, int terminal, int next)
    {
        if (First(next) is ',' or ';' or ':' or '/' || Characters.IsHyphen(First(next)) && tokens[next].Length == 1)
            return false;

        int word = NextWord(next);
        if (word == endToken)
            return HasGap(next);
        Token follower = tokens[word];
        if (char.IsLower(text[follower.Start]))
            return false;
        if (!HasGap(next))
            return EndsGlued(terminal, next, follower);

        Token mark = tokens[terminal];
        if (mark.Kind == TokenKind.Word)
            return EndsAfterAbbreviation(mark, follower);
        if (next > terminal + 1)
            return EndsAfterQuotation(first, terminal, next, follower);
        if (mark.Length == 1 && text[mark.Start] == '.' && terminal > first)
            return EndsAfterPoint(first, terminal - 1, follower);
        return true;
    }

    /// <summary>Whether white space stands before a token.</summary>
    private bool HasGap(int token) => tokens[token].Start > tokens[token - 1].End;

    /// <summary>The first token from here that is no opening mark.</summary>
    private int NextWord(int token)
    {
        int reach = Math.Min(endToken, token + Reach);
        while (token < reach)
        {
            Token t = tokens[token];
            bool opens = t.Kind == TokenKind.OpenQuote
                || (t.Kind == TokenKind.Punctuation && (Characters.IsOpeningBracket(text[t.Start]) || Characters.IsDash(text[t.Start]) || IsEllipsis(t)));
            if (!opens)
                break;
            token++;
        }

        return token;
    }

    private bool IsEllipsis(Token t) => text[t.Start] == '…' || (text[t.Start] == '.' && t.Length > 1);

    /// <summary>"[…]" and "(...)" leave words out of a sentence; they do not end it.</summary>
    private bool IsOmission(int terminal)
        => terminal > 0 && terminal + 1 < endToken && IsEllipsis(tokens[terminal])
            && Characters.IsClosingBracket(First(terminal + 1)) && Characters.IsOpeningBracket(First(terminal - 1));

    /// <summary>"(!)" and "(?)" comment on a word; "(44.)" is a minute of play.</summary>
    private bool IsAside(int terminal)
    {
        int before = terminal - 1;
        if (before > 0 && First(terminal) == '.' && tokens[before].Kind == TokenKind.Number
            && terminal + 1 < endToken && Characters.IsClosingBracket(First(terminal + 1)))
            before--;
        return before >= 0 && First(terminal) is '.' or '!' or '?' && Characters.IsOpeningBracket(First(before));
    }

    /// <summary>"… zeigen.Die Armee": two sentences, when real words stand on both sides.</summary>
    private bool EndsGlued(int terminal, int next, Token follower)
    {
        if (terminal == 0 || follower.Kind != TokenKind.Word)
            return false;
        Token before = tokens[terminal - 1];
        bool word = follower.Length > 1 && char.IsUpper(text[follower.Start]) && char.IsLower(text[follower.Start + 1]);
        if (!word || tokens[terminal].Kind != TokenKind.Punctuation)
            return false;
        if (next > terminal + 1 || before.Kind == TokenKind.CloseQuote)
            return true;
        return First(terminal) is '.' or '…' ? before.Length > 1 && EndsAfterPoint(terminal, terminal - 1, follower) : IsOpener(follower);
    }

    private bool EndsAfterAbbreviation(Token abbreviation, Token follower)
        => Abbreviations.German.UseOf(abbreviation.Of(text)) switch
        {
            AbbreviationUse.Final => IsOpener(follower),
            AbbreviationUse.None => true,
            _ => false,
        };

    /// <summary>
    /// A mark inside closing quotation marks ends the sentence, but a quoted title or call may stand in the middle of one:
    /// "der Film „Wer bist du?“ Premiere".
    /// </summary>
    private bool EndsAfterQuotation(int first, int terminal, int next, Token follower)
    {
        if (First(terminal) is not ('!' or '?') || tokens[next - 1].Kind != TokenKind.CloseQuote || IsOpener(follower))
            return true;
        int open = terminal;
        int start = Math.Max(first, terminal - LongestTitle);
        while (open > start && tokens[open].Kind != TokenKind.OpenQuote)
            open--;
        return open <= start || tokens[open - 1].Kind != TokenKind.Word;
    }

    private bool EndsAfterPoint(int first, int before, Token follower)
    {
        Token t = tokens[before];
        if (t.Kind == TokenKind.Word)
            return !IsRoman(t) || IsOpener(follower);
        if (t.Kind != TokenKind.Number)
            return true;
        ReadOnlySpan<char> digits = t.Of(text);
        if (digits.IndexOfAny(',', ':') >= 0 || (IsYear(t) && follower.Kind == TokenKind.Number))
            return true;
        if (before == first || follower.Kind == TokenKind.Number || CalendarWords.Value.Contains(follower.Of(text)))
            return false;

        // An ordinal before its noun ("die 810. Brigade"), or the last word of a sentence ("es starben 12.").
        bool ordinal = t.Length <= 3 || (IsAfterDeterminer(before) && !IsYear(t));
        return !ordinal || IsOpener(follower);
    }

    private bool IsAfterDeterminer(int token) => token > 0 && Determiners.Value.ContainsUncapitalised(tokens[token - 1].Of(text));

    private bool IsYear(Token t) => t.Length == 4 && text[t.Start] is '1' or '2';

    private bool IsRoman(Token t)
    {
        foreach (char c in t.Of(text))
        {
            if (c is not ('I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M'))
                return false;
        }

        return t.Length > 1;
    }

    private bool IsOpener(Token t)
        => t.Kind == TokenKind.Word && char.IsUpper(text[t.Start]) && Openers.Value.ContainsUncapitalised(t.Of(text));
}
