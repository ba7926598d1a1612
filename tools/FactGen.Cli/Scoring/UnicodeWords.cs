using System;
using System.Globalization;
using System.Text;

namespace FactGen.Cli;

/// <summary>
/// Classes of characters and case folding as the scoring of the codebook uses them. They are those of Unicode, not those of .NET's
/// regular expressions: combining marks are no part of a word, and the control characters U+001C to U+001F are white space.
/// </summary>
internal static class UnicodeWords
{
    /// <summary>Letters, numbers and the underscore.</summary>
    public static bool IsWord(Rune rune) => IsLetterOrMore(rune) || IsDigit(rune);

    /// <summary>What may stand in a word and is no decimal digit.</summary>
    public static bool IsLetterOrMore(Rune rune)
        => rune.Value == '_'
        || Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>Lower case in the wide sense: also "ª", modifier letters and small Roman numerals.</summary>
    public static bool IsLower(Rune rune)
        => Rune.GetUnicodeCategory(rune) == UnicodeCategory.LowercaseLetter
        || rune.Value is 0xAA or 0xBA
            or (>= 0x2B0 and <= 0x2B8) or 0x2C0 or 0x2C1 or (>= 0x2E0 and <= 0x2E4) or 0x345 or 0x37A
            or (>= 0x1D2C and <= 0x1D6A) or 0x1D78 or (>= 0x1D9B and <= 0x1DBF)
            or 0x2071 or 0x207F or (>= 0x2090 and <= 0x209C) or (>= 0x2170 and <= 0x217F) or (>= 0x24D0 and <= 0x24E9);

    /// <summary>The text without differences of case; "ß" is "ss". Exact for Latin, Cyrillic, Arabic and modern Greek script.</summary>
    public static string CaseFold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            switch (c)
            {
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'İ':
                    folded.Append("i\u0307");
                    break;
                case 'ı':
                    folded.Append(c);
                    break;
                default:
                    // By way of the upper case, "ς" becomes "σ".
                    folded.Append(char.ToLowerInvariant(char.ToUpperInvariant(c)));
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Compatibility composition (NFKC); half surrogate pairs, which have none, become U+FFFD.</summary>
    public static string Normalize(string text)
        => (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)))
            .Normalize(NormalizationForm.FormKC);
}
