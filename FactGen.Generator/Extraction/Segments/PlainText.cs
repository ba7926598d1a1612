using System.Text;

namespace FactGen.Extraction;

/// <summary>
/// An article's text with each word as a reader sees it. Pages of the web hide soft hyphens and zero-width characters in their words, and some systems write "ü" as
/// "u" and a mark. Nothing is left out, so that all offsets stay those of the article: what is hidden stands behind its word.
/// </summary>
internal static class PlainText
{
    /// <summary>Stands behind a word for each character that was hidden in it: a soft hyphen, which no word ends in.</summary>
    public const char Filler = '\u00AD';

    /// <summary>The text, as long as it was; the same object where no word hides anything.</summary>
    public static string Of(string text)
    {
        int first = FirstHidden(text);
        if (first < 0)
            return text;
        var plain = new StringBuilder(text.Length).Append(text, 0, first);
        int hidden = 0;
        for (int i = first; i < text.Length; i++)
        {
            char c = text[i];
            if (IsHidden(c) && plain.Length > 0 && Characters.IsWordPart(plain[plain.Length - 1]))
            {
                if (CombiningMarks.IsMark(c))
                    plain[plain.Length - 1] = CombiningMarks.Compose(plain[plain.Length - 1], c);
                hidden++;
                continue;
            }

            if (hidden > 0 && !IsInsideWord(text, i))
            {
                plain.Append(Filler, hidden);
                hidden = 0;
            }

            plain.Append(c);
        }

        return plain.Append(Filler, hidden).ToString();
    }

    /// <summary>Words without what is hidden behind them.</summary>
    public static string Visible(string words) => words.IndexOf(Filler) < 0 ? words : words.Replace(Filler.ToString(), "");

    private static int FirstHidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] >= Filler && IsHidden(text[i]))
                return i;
        }

        return -1;
    }

    private static bool IsHidden(char c) => c >= Filler && (c == Filler || CombiningMarks.IsMark(c) || (c >= '\u200B' && Characters.IsInvisible(c)));

    /// <summary>Whether a word that has begun goes on: "Waffen-Lieferung", "Kiew's".</summary>
    private static bool IsInsideWord(string text, int at)
        => Characters.IsWordPart(text[at])
            || ((Characters.IsHyphen(text[at]) || Characters.IsApostrophe(text[at])) && at + 1 < text.Length && Characters.IsWordPart(text[at + 1]));
}
