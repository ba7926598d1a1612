using System;

namespace FactGen.Extraction;

/// <summary>Reads numbers with their magnitudes: "4000", "elf", "eine halbe Million", "drei Dutzend", "Tausende", "zwei Drittel".</summary>
internal sealed class AmountReader
{
    private readonly QuantityWords _words;
    private readonly SegmentedText _text;
    private readonly int[] _ids;
    private readonly PhraseTable<double> _numerals, _scales, _vague, _several, _severalMagnitudes, _severalNot, _fractions, _wholeFractions, _each, _nth, _nthNoun;
    private readonly PhraseTable<double> _one, _uncounted, _negative, _point, _onePoint, _to, _or;
    private readonly NumberContext _context;

    public AmountReader(QuantityWords words, SegmentedText text, int[] ids)
    {
        (_words, _text, _ids) = (words, text, ids);
        (_numerals, _scales, _vague) = (words["numeral"], words["scale"], words["vague"]);
        (_several, _severalMagnitudes, _severalNot) = (words["several"], words["several-magnitude"], words["several-not"]);
        (_fractions, _wholeFractions) = (words["fraction"], words["whole-fraction"]);
        (_each, _nth, _nthNoun) = (words["each"], words["nth"], words["nth-noun"]);
        (_one, _uncounted, _negative) = (words["one"], words["uncounted"], words["negative"]);
        (_point, _onePoint, _to, _or) = (words["point"], words["one-point"], words["to"], words["or"]);
        _context = new NumberContext(words, text, ids);
    }

    /// <summary>Reads the amount that starts at a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="sentence">The sentence that holds it.</param>
    /// <param name="bounded">Whether a bound stands in front of it: then a number of four digits is no year.</param>
    /// <param name="one">Whether what stands in front of it makes "ein" a numeral.</param>
    /// <param name="amount">What was read.</param>
    public bool TryRead(int at, Sentence sentence, bool bounded, bool one, out Amount amount)
    {
        amount = default;
        int end = sentence.EndToken;
        if (at >= end)
            return false;
        if (_words.Money.Match(_text, _ids, at, end, out string? unit, out int behind)
            && behind < end && DigitNumber.TryRead(_text, behind, end, out DigitNumber money))
        {
            amount = Scaled(new Amount(money.Value, money.Next, Unit: unit), end);
            return true;
        }

        return _wholeFractions.Match(_text, _ids, at, end, out double share, out behind)
            ? Is(new Amount(share, behind, Unit: "percent", InWords: true), out amount)
            : TryReadNegative(at, sentence, out amount)
            || TryReadEach(at, end, out amount)
            || TryReadSeveral(at, end, out amount)
            || TryReadVague(at, end, out amount)
            || TryReadNumber(at, sentence, bounded, out amount)
            || TryReadOne(at, end, one, out amount);
    }

    private static bool Is(Amount read, out Amount amount)
    {
        amount = read;
        return true;
    }

    /// <summary>"minus 5 Grad", "-5 °C": a sign is apart from what stands before it, and right at its number.</summary>
    private bool TryReadNegative(int at, Sentence sentence, out Amount amount)
    {
        amount = default;
        if (!_negative.Match(_text, _ids, at, sentence.EndToken, out _, out int number) || number >= sentence.EndToken)
            return false;
        bool sign = at > sentence.FirstToken && !Adjoins(at) && _text.Tokens[at - 1].Kind != TokenKind.Number && Adjoins(number) && _text.Tokens[number].Kind == TokenKind.Number;
        if (!(sign || _text.Tokens[at].Kind == TokenKind.Word) || !TryReadNumber(number, sentence, true, out amount))
            return false;
        amount = amount with { Value = -amount.Value };
        return true;
    }

    /// <summary>"jeder fünfte Soldat", "jeder Fünfte": a share; "jeden zweiten Tag" is how often.</summary>
    private bool TryReadEach(int at, int end, out Amount amount)
    {
        amount = default;
        if (!_each.Match(_text, _ids, at, end, out _, out int next))
            return false;
        if (_nthNoun.Match(_text, _ids, next, end, out double parts, out int behind))
            return Is(new Amount(Percent(1, parts), behind, Unit: "percent", InWords: true), out amount);
        return _nth.Match(_text, _ids, next, end, out parts, out behind) && behind < end && char.IsUpper(_text.Form(behind)[0])
            && !_words.Measures.Match(_text, _ids, behind, end, out _, out _)
            && Is(new Amount(Percent(1, parts), behind, Unit: "percent", InWords: true), out amount);
    }

    private static double Percent(double number, double parts) => Math.Round(100 * number / parts, 2, MidpointRounding.AwayFromZero);

    private bool TryReadSeveral(int at, int end, out Amount amount)
    {
        amount = default;
        if (_severalNot.Match(_text, _ids, at, end, out _, out _) || !_several.Match(_text, _ids, at, end, out double least, out int next))
            return false;
        bool magnitude = _scales.Match(_text, _ids, next, end, out double scale, out int behind)
            || _severalMagnitudes.Match(_text, _ids, next, end, out scale, out behind)
            || _vague.Match(_text, _ids, next, end, out scale, out behind);
        if (!magnitude)
            return Is(new Amount(least, next, Vague: true, InWords: true), out amount);
        amount = Scaled(new Amount(2 * scale, behind, Vague: true, Scale: scale, InWords: true), end);
        return true;
    }

    private bool TryReadVague(int at, int end, out Amount amount)
    {
        amount = default;
        if (!_vague.Match(_text, _ids, at, end, out double magnitude, out int next))
            return false;
        if (_vague.Match(_text, _ids, next, end, out double scale, out int behind) && scale > magnitude)
            (magnitude, next) = (magnitude * scale, behind);
        return Is(new Amount(2 * magnitude, next, Vague: true, Scale: magnitude, InWords: true), out amount);
    }

    private bool TryReadNumber(int at, Sentence sentence, bool bounded, out Amount amount)
    {
        int end = sentence.EndToken;
        bool inWords = false;
        DigitNumber digits = default;
        double value;
        int next;
        if (_text.Tokens[at].Kind == TokenKind.Number)
        {
            amount = default;
            if (!DigitNumber.TryRead(_text, at, end, out digits))
                return false;
            (value, next) = (digits.Value, digits.Next);
            if (digits.Digits > 0 && next < end && Adjoins(next) && _text.Tokens[next].Kind == TokenKind.Symbol && _numerals.Match(_text, _ids, next, end, out double part, out int behind))
                (value, next) = (value + part, behind);
        }
        else if (_onePoint.Match(_text, _ids, at, end, out value, out _))
        {
            (next, inWords) = (at + 1, true);
        }
        else if (_numerals.Match(_text, _ids, at, end, out value, out next)
            || (bounded && _scales.Match(_text, _ids, at, end, out value, out next)))
        {
            // "ein knappes | Dutzend", "eine runde | Million"
            inWords = true;
        }
        else
        {
            amount = default;
            if (_text.Tokens[at].Kind != TokenKind.Word)
                return false;
            bool opens = _context.MayOpen(at, sentence);
            if (_words.NumberWords.TryReadCut(_text.Form(at), opens, out int word))
                return IsCut(at + 1, end) && Is(new Amount(word, at + 1, InWords: true, Cut: true), out amount);
            if (!_words.NumberWords.TryRead(_text.Form(at), opens, out word))
                return false;
            (value, next, inWords) = (word, at + 1, true);
        }

        if (next + 1 < end && Adjoins(next) && Characters.IsHyphen(_text.Form(next)[0]) && IsCut(next + 1, end))
            return Is(new Amount(value, next + 1, Cut: true), out amount);
        ReadDecimals(ref value, ref next, end);
        amount = Scaled(new Amount(value, next, InWords: inWords), end);
        if (amount.Scale == 1 && TryShare(amount, end, out Amount fraction))
            amount = fraction;
        return _context.Counts(at, amount, digits, sentence, bounded);
    }

    /// <summary>"fünf- | bis sechstausend": what joins a number to one that says its magnitude.</summary>
    private bool IsCut(int at, int end) => _to.Match(_text, _ids, at, end, out _, out _) || _or.Match(_text, _ids, at, end, out _, out _);

    /// <summary>"zwei | Komma fünf": digits or words of digits behind the spoken point.</summary>
    private void ReadDecimals(ref double value, ref int next, int end)
    {
        if (!_point.Match(_text, _ids, next, end, out _, out int at) || value != Math.Floor(value))
            return;
        for (double place = 0.1; at < end; place /= 10, at++)
        {
            ReadOnlySpan<char> form = _text.Form(at);
            if (!(_text.Tokens[at].Kind == TokenKind.Number ? DigitNumber.Is(form, out int digit)
                : _words.NumberWords.TryRead(form, false, out digit) || digit == 1) || digit > 9)
                return;
            value = Math.Round(value + (digit * place), 9);
            next = at + 1;
        }
    }

    private bool Adjoins(int token) => token > 0 && _text.Tokens[token - 1].End == _text.Tokens[token].Start;

    /// <summary>"ein" in front of a magnitude, a fraction or a measure, or behind "nur" or "mindestens", is the numeral.</summary>
    private bool TryReadOne(int at, int end, bool numeral, out Amount amount)
    {
        amount = default;
        if (!_one.Match(_text, _ids, at, end, out _, out int next) || next >= end)
            return false;
        var one = new Amount(1, next, InWords: true);
        amount = Scaled(one, end);
        if (amount.Scale != 1 || TryShare(one, end, out amount))
            return true;
        amount = one;
        return !_uncounted.Match(_text, _ids, at, end, out _, out _)
            && (_words.Measures.Match(_text, _ids, next, end, out _, out _)
                || (numeral && _text.Tokens[next].Kind == TokenKind.Word));
    }

    private bool TryShare(Amount number, int end, out Amount share)
    {
        share = default;
        if (!_fractions.Match(_text, _ids, number.Next, end, out double parts, out int next) || number.Value > parts)
            return false;
        share = new Amount(Percent(number.Value, parts), next, Unit: "percent", InWords: true);
        return true;
    }

    private Amount Scaled(Amount amount, int end)
    {
        // "tausend Milliarden": a further magnitude is a larger one. Without that, a word that is repeated often enough makes a number beyond all.
        double last = 1;
        for (; _scales.Match(_text, _ids, amount.Next, end, out double scale, out int next) && scale > last; last = scale)
            amount = amount with { Value = amount.Value * scale, Next = next, Scale = amount.Scale * scale };
        return amount;
    }
}
