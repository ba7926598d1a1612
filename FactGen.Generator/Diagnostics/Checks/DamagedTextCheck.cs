using System.Globalization;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT003: characters that only get into an article by damage.</summary>
internal static class DamagedTextCheck
{
    /// <summary>What follows "Ã" where UTF-8 was read as Windows-1252 or Latin-1: the second halves of ä ö ü ß Ä Ö Ü é è.</summary>
    private const string MisreadSecondHalves = "¤¶¼Ÿ\u009F„\u0084–\u0096œ\u009C©¨";

    public static Finding? Check(ArticleAnalysis analysis)
    {
        string text = analysis.Source.Text;
        int places = 0;
        SourceSpan first = default;
        string? what = null;
        for (int i = 0; i < text.Length; i++)
        {
            int length = DamageAt(text, i);
            if (length == 0)
                continue;
            if (places++ == 0)
            {
                first = new SourceSpan(i, length);
                what = Describe(first.In(text));
            }

            i += length - 1;
        }

        return what is null ? null : Finding.At(ArticleRules.DamagedText, first, what, ArticleChecks.AndElsewhere(places));
    }

    private static int DamageAt(string text, int i)
    {
        char c = text[i];
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        if (c is '\uFFFD' || (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085')))
            return 1;
        if (char.IsSurrogate(c))
            return IsLone(text, i) ? 1 : 0;
        bool misread = (c == 'Ã' && MisreadSecondHalves.IndexOf(next) >= 0) || (c == 'â' && next is '€' or '\u0080');
        return misread ? 2 : 0;
    }

    private static bool IsLone(string text, int i)
        => char.IsHighSurrogate(text[i])
            ? i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])
            : i == 0 || !char.IsHighSurrogate(text[i - 1]);

    private static string Describe(string damage)
    {
        string code = "U+" + ((int)damage[0]).ToString("X4", CultureInfo.InvariantCulture);
        if (damage.Length > 1)
            return $"'{damage}' is UTF-8 that was read in another encoding";
        if (damage[0] == '\uFFFD')
            return $"{code} stands where a character could not be decoded";
        return char.IsSurrogate(damage[0])
            ? $"{code} is half a character"
            : $"{code} is a control character";
    }
}
