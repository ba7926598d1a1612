using System;

namespace FactGen.Extraction;

/// <summary>A number in digits, as German writes it.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Next">The index behind its last token: "10 000" and "10’000" are several.</param>
/// <param name="Digits">How many digits it has, when nothing but digits stands there; else 0.</param>
internal readonly record struct DigitNumber(double Value, int Next, int Digits)
{
    /// <summary>Reads the number at a token; dates ("6.12.2004"), clock times ("19.15", "3:38") and codes ("0471") are none.</summary>
    public static bool TryRead(SegmentedText text, int at, int end, out DigitNumber number)
    {
        number = default;
        if (text.Tokens[at].Kind != TokenKind.Number || !TryRead(text.Form(at), out double value, out int digits))
            return false;
        int next = at + 1;
        if (digits is >= 1 and <= 3 && value > 0)
        {
            for (int group = Group(text, next, end); group > 0; group = Group(text, next, end))
            {
                value = (value * 1000) + Integer(text.Form(group - 1).Slice(0, 3));
                (next, digits) = (group, 0);
                if (text.Form(group - 1).Length > 3)
                {
                    value += Decimals(text.Form(group - 1).Slice(4));
                    break;
                }
            }
        }

        number = new DigitNumber(value, next, digits);
        return true;
    }

    /// <summary>The index behind a group of three digits that carries on a number behind a space or an apostrophe, or 0.</summary>
    private static int Group(SegmentedText text, int at, int end)
    {
        if (at >= end)
            return 0;
        int behind = text.Tokens[at - 1].End;
        int digits = at;
        if (text.Tokens[at].Start == behind && text.Tokens[at].Length == 1 && IsApostrophe(text.Text[behind]))
        {
            digits++;
            if (digits >= end || text.Tokens[digits].Start != behind + 1)
                return 0;
        }
        else if (text.Tokens[at].Start != behind + 1 || !IsGroupSpace(text.Text[behind]))
        {
            return 0;
        }

        ReadOnlySpan<char> form = text.Form(digits);
        bool three = text.Tokens[digits].Kind == TokenKind.Number && form.Length >= 3 && AllDigits(form.Slice(0, 3));
        return three && (form.Length == 3 || (form[3] == ',' && form.Length > 4 && AllDigits(form.Slice(4)))) ? digits + 1 : 0;
    }

    private static bool TryRead(ReadOnlySpan<char> form, out double value, out int digits)
    {
        (value, digits) = (0, 0);
        int comma = form.IndexOf(',');
        ReadOnlySpan<char> whole = comma < 0 ? form : form.Slice(0, comma);
        if (comma >= 0 && !AllDigits(form.Slice(comma + 1)))
            return false;
        if (AllDigits(whole))
        {
            if (whole.Length > 15 || (whole.Length > 1 && whole[0] == '0'))
                return false;
            value = Integer(whole);
            digits = comma < 0 ? whole.Length : 0;
        }
        else if (!TryReadGroups(whole, out value))
        {
            return false;
        }

        if (comma >= 0)
            value += Decimals(form.Slice(comma + 1));
        return true;
    }

    private static bool TryReadGroups(ReadOnlySpan<char> form, out double value)
    {
        value = 0;
        int first = 0;
        while (first < form.Length && char.IsDigit(form[first]))
            first++;
        if (first is 0 or > 3 || form[0] == '0' || (form.Length - first) % 4 != 0 || form.Length > 20)
            return false;
        value = Integer(form.Slice(0, first));
        for (int at = first; at < form.Length; at += 4)
        {
            if ((form[at] != '.' && !IsApostrophe(form[at])) || !AllDigits(form.Slice(at + 1, 3)))
                return false;
            value = (value * 1000) + Integer(form.Slice(at + 1, 3));
        }

        return true;
    }

    /// <summary>A form that is one digit.</summary>
    public static bool Is(ReadOnlySpan<char> form, out int digit)
    {
        digit = form.Length == 1 ? form[0] - '0' : -1;
        return digit is >= 0 and <= 9;
    }

    private static bool AllDigits(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return form.Length > 0;
    }

    private static double Integer(ReadOnlySpan<char> digits)
    {
        double value = 0;
        foreach (char c in digits)
            value = (value * 10) + (c - '0');
        return value;
    }

    private static double Decimals(ReadOnlySpan<char> digits)
    {
        double scale = 1, value = 0;
        for (int i = 0; i < digits.Length && i < 15; i++)
        {
            value = (value * 10) + (digits[i] - '0');
            scale *= 10;
        }

        return value / scale;
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´';

    private static bool IsGroupSpace(char c) => c is ' ' or '\u00A0' or '\u2009' or '\u202F';
}
