using System.Text;

namespace FactGen.Extraction;

/// <summary>
/// An article's text with each word as a reader hears it. Pages of the web hide soft hyphens and zero-width characters in their words, some systems write "ü" as
/// "u" and a mark, many papers write "Soldat:innen", and notes stand behind words in brackets. Nothing is left out, so that all offsets stay those of the article: what is
/// hidden in a word stands behind it, and a note is blank.
/// </summary>
internal static class PlainText
{
    /// <summary>Stands behind a word for each character that was hidden in it: a soft hyphen, which no word ends in.</summary>
    public const char Filler = '\u00AD';

    /// <summary>"[123]"</summary>
    private const int LongestNote = 5;

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
            if (IsInWord(plain) && ((IsInvisible(c) && !IsSpace(text, i)) || IsGenderMark(text, i)))
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

            int note = NoteLength(text, i);
            if (note > 0)
            {
                plain.Append(' ', note);
                i += note - 1;
                continue;
            }

            plain.Append(IsGenderCapital(text, i) ? 'i' : c);
        }

        return plain.Append(Filler, hidden).ToString();
    }

    /// <summary>Where a word that ends at a place ends with what is hidden behind it.</summary>
    public static int EndOfWord(string text, int end, int limit)
    {
        bool isWord = end > 0 && Characters.IsWordPart(text[end - 1]);
        while (isWord && end < limit && text[end] == Filler)
            end++;
        return end;
    }

    /// <summary>Words without what is hidden behind them.</summary>
    public static string Visible(string words) => words.IndexOf(Filler) < 0 ? words : words.Replace(Filler.ToString(), "");

    private static int FirstHidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= 'a' and <= 'z' or ' ')
                continue;
            if ((c >= Filler && IsInvisible(c)) || IsGenderMark(text, i) || IsGenderCapital(text, i) || NoteLength(text, i) > 0)
                return i;
        }

        return -1;
    }

    private static bool IsInWord(StringBuilder plain) => plain.Length > 0 && Characters.IsWordPart(plain[plain.Length - 1]);

    private static bool IsInvisible(char c) => c >= Filler && (c == Filler || CombiningMarks.IsMark(c) || (c >= '\u200B' && Characters.IsInvisible(c)));

    /// <summary>"2024", "Von": a space of no width parts words, unless letters stand around it that can only be those of one.</summary>
    private static bool IsSpace(string text, int at)
        => text[at] == '\u200B' && !(at > 0 && at + 1 < text.Length && char.IsLower(text[at - 1]) && char.IsLower(text[at + 1]));

    /// <summary>"Soldat:innen", "Soldat*in", "Soldat_innen"</summary>
    private static bool IsGenderMark(string text, int at) => text[at] is ':' or '*' or '_' && OpensFeminine(text, at + 1, 'i') && at > 0 && char.IsLower(text[at - 1]);

    /// <summary>"SoldatInnen"</summary>
    private static bool IsGenderCapital(string text, int at) => text[at] == 'I' && at > 0 && char.IsLower(text[at - 1]) && OpensFeminine(text, at, 'I') && IsPlural(text, at);

    private static bool OpensFeminine(string text, int at, char first)
        => at + 1 < text.Length && text[at] == first && text[at + 1] == 'n' && (at + 2 == text.Length || !Characters.IsLetter(text[at + 2]) || IsPlural(text, at));

    private static bool IsPlural(string text, int at) => string.CompareOrdinal(text, at + 1, "nnen", 0, 4) == 0;

    /// <summary>The length of a note's number behind a word or stop, "Kiew [12]" or "gefallen.[3]"; 0 where there is none.</summary>
    private static int NoteLength(string text, int at)
    {
        if (text[at] != '[' || at == 0 || text[at - 1] is '\n' or '\r')
            return 0;
        int end = at + 1;
        while (end < text.Length && end - at < LongestNote - 1 && Characters.IsDigit(text[end]))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 - at : 0;
    }

    /// <summary>Whether a word that has begun goes on: "Waffen-Lieferung", "Kiew's".</summary>
    private static bool IsInsideWord(string text, int at)
        => Characters.IsWordPart(text[at])
            || ((Characters.IsHyphen(text[at]) || Characters.IsApostrophe(text[at])) && at + 1 < text.Length && Characters.IsWordPart(text[at + 1]));
}
