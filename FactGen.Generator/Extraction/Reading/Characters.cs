using System.Globalization;

namespace FactGen.Extraction;

/// <summary>What single characters do in running text.</summary>
internal static class Characters
{
    /// <summary>White space, control characters, and what is invisible (soft hyphens, zero-width marks): they belong to no word of their own.</summary>
    public static bool IsBlank(char c)
        => c < 128 ? c <= ' ' || c == 127 : char.IsWhiteSpace(c) || char.IsControl(c) || IsInvisible(c);

    /// <summary>Soft hyphens, zero-width spaces and joiners, direction marks: inside a word they change nothing of it.</summary>
    public static bool IsInvisible(char c) => c >= 128 && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Whether a word can begin here: a letter of any script.</summary>
    public static bool IsLetter(char c) => c < 128 ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') : char.IsLetter(c);

    /// <summary>Whether a word goes on: letters, digits, combining marks, raised and lowered digits ("km²", "CO₂").</summary>
    public static bool IsWordPart(char c)
    {
        if (c < 128)
            return IsLetter(c) || IsDigit(c);
        return char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '\u2012' or '–' or '—' or '―';

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '´' or '`';

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    /// <summary>Marks that end a sentence or a part of it.</summary>
    public static bool IsStop(char c) => c is '.' or ',' or ';' or ':' or '!' or '?';
}
