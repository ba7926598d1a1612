using System;

namespace FactGen.Extraction;

/// <summary>Tells numbers that count or measure from years, dates, clock times, ordinals, scores and names with numbers.</summary>
internal sealed class NumberContext(QuantityWords words, SegmentedText text, int[] ids)
{
    private readonly PhraseTable<double> _nameBefore = words["name-before"];
    private readonly PhraseTable<double> _nameBehind = words["name-behind"];
    private readonly PhraseTable<double> _to = words["to"];
    private readonly PhraseTable<double> _and = words["and"];
    private readonly PhraseTable<double> _yearBefore = words["year-before"];
    private readonly PhraseTable<double> _yearBehind = words["year-behind"];
    private readonly PhraseTable<double> _countBefore = words["count-before"];
    private readonly PhraseTable<double> _countVerb = words["count-verb"];
    private readonly PhraseTable<double> _countBehind = words["count-behind"];

    /// <summary>Whether a number word may have a capital here: nothing but marks and quotation marks before it, or a colon.</summary>
    public bool MayOpen(int at, Sentence sentence)
    {
        if (at == sentence.FirstToken)
            return true;
        Token before = text.Tokens[at - 1];
        return before.Kind == TokenKind.OpenQuote || text.Text[before.Start] is ':' or '(' or '–';
    }

    /// <summary>Whether a number counts or measures something.</summary>
    /// <param name="at">Its first token.</param>
    /// <param name="amount">The number with its magnitude.</param>
    /// <param name="digits">How it stands there, when in digits.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="bounded">Whether a bound stands in front of it.</param>
    public bool Counts(int at, Amount amount, DigitNumber digits, Sentence sentence, bool bounded)
    {
        int end = sentence.EndToken, next = amount.Next;
        if (amount.Scale != 1 || amount.Unit is not null)
            return true;
        if (_nameBehind.Match(text, ids, next, end, out _, out _) || IsFirstOfDates(next, end))
            return false;
        bool measured = words.Measures.Match(text, ids, next, end, out _, out _);
        if (measured)
            return !IsJoined(at, next, end);
        if (_nameBefore.MatchBefore(text, ids, at, sentence.FirstToken, out _, out _))
            return false;
        if (amount.InWords)
            return true;
        return !IsOrdinal(next, end) && !IsJoined(at, next, end) && !IsDialled(at, sentence) && !IsOfIsoDate(at) && !IsModelNumber(at, sentence, bounded)
            && (digits.Digits != 4 || bounded || !IsYear(at, amount, sentence));
    }

    /// <summary>"von 10 bis 18 Uhr": what stands behind the second number holds for the first.</summary>
    private bool IsFirstOfDates(int next, int end)
        => (_to.Match(text, ids, next, end, out _, out int second) || _and.Match(text, ids, next, end, out _, out second)) && second < end && text.Tokens[second].Kind == TokenKind.Number
            && _nameBehind.Match(text, ids, second + 1, end, out _, out _);

    /// <summary>"3. Brigade": a point right behind the number that does not close the sentence.</summary>
    private bool IsOrdinal(int next, int end)
        => next < end - 1 && text.Text[text.Tokens[next].Start] == '.' && text.Tokens[next].Start == text.Tokens[next - 1].End
            && (text.Tokens[next + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.OpenQuote || text.Text[text.Tokens[next + 1].Start] is '/' or ',' || IsDashBefore(next + 1, end));

    /// <summary>"3.-5. März": a hyphen or dash with a number behind it.</summary>
    private bool IsDashBefore(int at, int end)
        => text.Tokens[at].Length == 1 && text.Text[text.Tokens[at].Start] is var mark && (Characters.IsHyphen(mark) || Characters.IsDash(mark))
            && at + 1 < end && text.Tokens[at + 1].Kind == TokenKind.Number;

    /// <summary>"030 123456": behind a code that begins with a nought stands the rest of a telephone number.</summary>
    private bool IsDialled(int at, Sentence sentence)
    {
        int code = at - 1;
        if (code > sentence.FirstToken && text.Text[text.Tokens[code].Start] is '/' or '-')
            code--;
        return code >= sentence.FirstToken && text.Tokens[code] is { Kind: TokenKind.Number, Length: >= 3 } before && text.Text[before.Start] == '0'
            && text.Form(code).IndexOfAny(',', '.', ':') < 0;
    }

    /// <summary>"2024-12-13": the month or the day of a date as ISO 8601 writes it.</summary>
    private bool IsOfIsoDate(int at) => (IsDashed(at - 2, 4) && IsDashed(at, 2)) || (IsDashed(at - 4, 4) && IsDashed(at - 2, 2));

    /// <summary>Whether a number of so many digits stands here, and right behind it a hyphen and another number.</summary>
    private bool IsDashed(int at, int digits)
        => at >= 0 && at + 2 < text.Tokens.Length && text.Tokens[at] is { Kind: TokenKind.Number } number && number.Length == digits
            && text.Tokens[at + 1].Start == number.End && Characters.IsHyphen(text.Text[number.End])
            && text.Tokens[at + 2] is { Kind: TokenKind.Number } next && next.Start == number.End + 1;

    /// <summary>"24/7", "+49 …", "3-5-2": a sign joins the number to what is no quantity.</summary>
    private bool IsJoined(int at, int next, int end)
    {
        string all = text.Text;
        bool before = at > 0 && text.Tokens[at - 1].End == text.Tokens[at].Start && (all[text.Tokens[at].Start - 1] is '/' or '+' or '#' or '.' or '_' or '@' or '&' || IsShortYear(at));
        bool behind = next < end && text.Tokens[next].Start == text.Tokens[next - 1].End && all[text.Tokens[next].Start] is '/' or '_' or '@' or '&';
        return before || behind;
    }

    /// <summary>"'98": two digits right behind an apostrophe.</summary>
    private bool IsShortYear(int at) => text.Tokens[at].Length == 2 && text.Tokens[at - 1].Length == 1 && Characters.IsApostrophe(text.Text[text.Tokens[at - 1].Start]);

    /// <summary>"T 72", "MH 17", "G 20": one or two capitals in front.</summary>
    private bool IsModelNumber(int at, Sentence sentence, bool bounded)
    {
        if (bounded || at == sentence.FirstToken)
            return false;
        Token before = text.Tokens[at - 1];
        if (before.Kind != TokenKind.Word || before.Length > 2)
            return false;
        bool state = before.Length == 2 && text.Form(at - 1)[0] is 'E' or 'U' && text.Form(at - 1)[before.Length - 1] is 'U' or 'N';
        foreach (char c in text.Form(at - 1))
        {
            if (c is < 'A' or > 'Z')
                return false;
        }

        return !state;
    }

    private bool IsYear(int at, Amount amount, Sentence sentence)
    {
        if (amount.Value is < 1000 or > 2150)
            return false;
        int end = sentence.EndToken, next = amount.Next;
        if (IsSpanOfYears(at, next, sentence) is { } years)
            return years;
        bool dated = _yearBefore.MatchBefore(text, ids, at, sentence.FirstToken, out _, out _);
        bool closed = next >= end || text.Tokens[next].Kind != TokenKind.Word;
        if (dated || closed)
            return dated || amount.Value >= 1500;
        if (CountsNoun(at, next, sentence))
            return false;

        // "2000 Menschen", "1200 verletzte Zivilisten" count; "2014 annektierte Russland", "2024 Minister" date.
        return amount.Value % 50 == 0
            ? _yearBehind.Match(text, ids, next, end, out _, out _)
            : amount.Value >= 1800;
    }

    /// <summary>"1960 Mann", "mit 2025 Soldaten", "2021 Soldaten wurden …": what cannot be a year where it stands.</summary>
    private bool CountsNoun(int at, int noun, Sentence sentence)
    {
        int end = sentence.EndToken;
        if (_countBehind.Match(text, ids, noun, end, out _, out _))
            return true;
        if (!char.IsUpper(text.Form(noun)[0]))
            return false;
        bool counted = _countBefore.MatchBefore(text, ids, at, sentence.FirstToken, out _, out int first);
        return counted ? first > sentence.FirstToken || IsVerbBehind(noun, end) : at == sentence.FirstToken && IsVerbBehind(noun, end);
    }

    private bool IsVerbBehind(int noun, int end) => noun + 1 < end && _countVerb.Match(text, ids, noun + 1, end, out _, out _);

    /// <summary>"1170-1230" are years, "2000 bis 3000 Grad" are none; null when there is no second number.</summary>
    private bool? IsSpanOfYears(int at, int next, Sentence sentence)
    {
        if (at - 2 >= sentence.FirstToken && text.Tokens[at - 1].Kind == TokenKind.Punctuation && _to.Match(text, ids, at - 1, at, out _, out _)
            && IsFourDigits(at - 2))
            return !IsRoundRange(at - 2, at, sentence) && !words.Measures.Match(text, ids, next, sentence.EndToken, out _, out _);
        if (!_to.Match(text, ids, next, sentence.EndToken, out _, out int second) || second >= sentence.EndToken
            || text.Tokens[second].Kind != TokenKind.Number || text.Tokens[second].Length < 4)
            return null;
        return IsFourDigits(second) && !IsRoundRange(at, second, sentence) && !words.Measures.Match(text, ids, second + 1, sentence.EndToken, out _, out _);
    }

    /// <summary>"1000-2000 Menschen": round numbers in front of a noun count.</summary>
    private bool IsRoundRange(int first, int second, Sentence sentence)
        => second + 1 < sentence.EndToken && char.IsUpper(text.Form(second + 1)[0])
            && text.Form(first).EndsWith("00".AsSpan(), StringComparison.Ordinal) && text.Form(second).EndsWith("00".AsSpan(), StringComparison.Ordinal);

    private bool IsFourDigits(int token)
        => text.Tokens[token].Length == 4 && DigitNumber.TryRead(text, token, token + 1, out DigitNumber number) && number.Value <= 2150;
}
