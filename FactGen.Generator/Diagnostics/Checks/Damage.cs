using System.Globalization;

namespace FactGen.Diagnostics;

/// <summary>What damage does to a text.</summary>
internal static class Damage
{
    /// <summary>What follows "Ã" where UTF-8 was read as Windows-1252 or Latin-1: the second halves of ä ö ü ß Ä Ö Ü é è, and of "Ã" itself.</summary>
    private const string AfterATilde = "¤¶¼Ÿ\u009F„\u0084–\u0096œ\u009C©¨ƒ\u0083";

    /// <summary>What follows "Â" there: the second halves of no-break space, §, «, °, ·, ».</summary>
    private const string AfterACircumflex = "\u00A0§«°·»";

    /// <summary>What follows "√" where UTF-8 was read as Mac Roman: the second halves of ä ö ü ß Ä Ö Ü é.</summary>
    private const string AfterRoot = "§∂ºüÑñú©";

    /// <summary>What follows "├" where UTF-8 was read as the code page of a console (850, 437): the second halves of ä ö ü ß Ä Ö Ü é.</summary>
    private const string AfterBoxLine = "ñÂ╢╝ƒäû£®⌐";

    /// <summary>"&amp;hellip;" and its like.</summary>
    private const int LongestEntity = 10;

    /// <summary>How many characters at a place are damaged; 0 when none is.</summary>
    public static int At(string text, int i)
    {
        char c = text[i], next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (c is '\uFFFD' || IsControl(c) || IsDirectionControl(c))
            return 1;
        if (char.IsSurrogate(c))
            return IsLone(text, i) ? 1 : 0;
        if (c == '&')
            return EntityLength(text, i);
        return IsMisread(c, next) ? 2 : 0;
    }

    /// <summary>What a damaged place is, in words.</summary>
    public static string Describe(string damage)
    {
        if (damage[0] == '&')
            return $"'{damage}' is HTML that was not decoded";
        string code = "U+" + ((int)damage[0]).ToString("X4", CultureInfo.InvariantCulture);
        if (damage.Length > 1)
            return $"'{damage}' is UTF-8 that was read in another encoding";
        if (damage[0] == '\uFFFD')
            return $"{code} stands where a character could not be decoded";
        if (char.IsSurrogate(damage[0]))
            return $"{code} is half a character";
        return IsDirectionControl(damage[0])
            ? $"{code} turns the direction of writing, so that the text is shown in another order than it is read"
            : $"{code} is a control character";
    }

    /// <summary>What to do about a damaged place.</summary>
    public static string Advise(string damage)
    {
        if (damage[0] == '\uFFFD')
            return "save the file as UTF-8 from the encoding that it has, or get the article again";
        if (damage[0] == '&')
            return "decode it before the article is saved";
        return damage.Length > 1 || char.IsSurrogate(damage[0])
            ? "get the article again, and save it as UTF-8"
            : "delete it, or put in its place what the article has there";
    }

    /// <summary>"&amp;auml;", "&amp;#8222;": how long a reference of HTML is; 0 where there is none.</summary>
    private static int EntityLength(string text, int start)
    {
        int end = start + 1;
        if (end < text.Length && text[end] == '#')
            end++;
        int name = end;
        while (end < text.Length && end - start < LongestEntity && text[end] < 128 && char.IsLetterOrDigit(text[end]))
            end++;
        return end > name + 1 && end < text.Length && text[end] == ';' ? end + 1 - start : 0;
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085');

    /// <summary>
    /// Embeddings, overrides and isolates: they make code and quotations look like others ("Trojan Source"). The marks U+200E and U+200F only
    /// set a comma right beside a Hebrew or Arabic name, and are left alone.
    /// </summary>
    private static bool IsDirectionControl(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsLone(string text, int i)
        => char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : i == 0 || !char.IsHighSurrogate(text[i - 1]);

    private static bool IsMisread(char c, char next) => c switch
    {
        'Ã' => AfterATilde.IndexOf(next) >= 0,
        'Â' => AfterACircumflex.IndexOf(next) >= 0,
        'â' => next is '€' or '\u0080',
        '√' => AfterRoot.IndexOf(next) >= 0,
        '├' => AfterBoxLine.IndexOf(next) >= 0,
        'Ô' or 'Γ' => next == 'Ç',
        _ => false,
    };
}
