using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads short stretches as credits: "Quelle: beispiel.de, dpa", "(mit AFP)", "Foto: Jana Muster/dpa", "Von Jana Muster, Seoul".</summary>
internal sealed class CreditReader
{
    private const string File = "German/reading-credits.txt";
    private const int LongestLabel = 24;

    private static readonly Lazy<CreditReader> Shared = new(() => new CreditReader());

    /// <summary>What stands behind an agency's name.</summary>
    private static readonly char[] s_signs = [':', '-', ' '];

    private readonly Dictionary<string, HashSet<string>> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<char> _bylineInitials = [];

    private CreditReader()
    {
        foreach ((string key, string phrase) in PhraseFile.Read(File))
        {
            if (!_phrases.TryGetValue(key, out HashSet<string>? phrases))
                _phrases[key] = phrases = new HashSet<string>(StringComparer.Ordinal);
            phrases.Add(PhraseFile.Fold(phrase, 0, phrase.Length));
            if (key == "byline")
                _bylineInitials.Add(char.ToLowerInvariant(phrase[0]));
        }
    }

    public static CreditReader German => Shared.Value;

    /// <summary>No credit is longer, in UTF-16 code units.</summary>
    public static int MaxLength => 200;

    /// <summary>Whether a stretch holds, or begins with, a phrase that only captions have.</summary>
    public bool IsCaption(string text, int start, int end)
    {
        string folded = PhraseFile.Fold(text, start, end);
        foreach (string side in _phrases["side"])
        {
            if (folded.Contains(side))
                return true;
        }

        foreach (string opening in _phrases["caption"])
        {
            if (folded.StartsWith(opening, StringComparison.Ordinal) && folded.Length > opening.Length && !char.IsLetter(folded[opening.Length]))
                return true;
        }

        end = Math.Min(end, start + MaxLength);
        return LabelOf(text, start, end) == CreditLabel.Picture && Read(text, start, end).Label == CreditLabel.Picture;
    }

    /// <summary>The label that a stretch begins with.</summary>
    private CreditLabel LabelOf(string text, int start, int end)
    {
        Open(text, ref start, ref end);
        Label(text, start, end, out CreditLabel label);
        return label;
    }

    /// <summary>Reads a stretch, brackets around it or not. The result tells whether it is one.</summary>
    /// <param name="text">The article.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">The place behind it.</param>
    /// <param name="untilOthers">Whether to stop at the first item that no credit has.</param>
    public CreditReading Read(string text, int start, int end, bool untilOthers = false)
    {
        var reading = new CreditReading();
        if (end - start > MaxLength)
        {
            reading.Others = 1;
            return reading;
        }

        Open(text, ref start, ref end);
        start = Label(text, start, end, out CreditLabel label);
        reading.Label = label;
        int item = start;
        for (int i = start; i <= end; i++)
        {
            int next = i == end ? i : SeparatorEnd(text, i, end);
            if (i < end && next == i)
                continue;
            Classify(text, item, i, reading);
            if (untilOthers && reading.Others > 0)
                break;
            if (i < end && text[i] == '/')
                reading.HasSlash = true;
            item = next;
            i = Math.Max(i, next - 1);
        }

        return reading;
    }

    /// <summary>The end of a separator of items at a place, or the place.</summary>
    private static int SeparatorEnd(string text, int at, int end)
    {
        char c = text[at];
        if (c is ',' or ';' or '|' or '/' or '&' or '+' or '•' or '·' or '(' or ')' or '[' or ']' or '©' || Characters.IsDash(c))
            return at + 1;
        if (c == '-' && at > 0 && Characters.IsBlank(text[at - 1]))
            return at + 1;
        bool and = c == ' ' && at + 5 <= end && string.CompareOrdinal(text, at, " und ", 0, 5) == 0;
        return and ? at + 5 : at;
    }

    /// <summary>Takes off what stands around a credit: blanks, points, brackets.</summary>
    private static void Open(string text, ref int start, ref int end)
    {
        Trim(text, ref start, ref end);
        if (start < end && Characters.IsOpeningBracket(text[start]) && Characters.IsClosingBracket(text[end - 1]))
        {
            start++;
            end--;
            Trim(text, ref start, ref end);
        }
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && (Characters.IsBlank(text[start]) || text[start] is ',' or ';' or '|'))
            start++;
        while (end > start && (Characters.IsBlank(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or '|'))
            end--;
    }

    /// <summary>Reads a label at the beginning; returns where the items begin.</summary>
    private int Label(string text, int start, int end, out CreditLabel label)
    {
        label = CreditLabel.None;
        if (start < end && text[start] == '©')
        {
            label = CreditLabel.Picture;
            return start + 1;
        }

        int byline = BylineEnd(text, start, end);
        if (byline > start)
        {
            label = CreditLabel.Byline;
            return byline;
        }

        int colon = text.IndexOf(':', start, Math.Min(end - start, LongestLabel));
        if (colon < 0)
            return start;
        string folded = PhraseFile.Fold(text, start, colon);
        label = _phrases["source"].Contains(folded) ? CreditLabel.Source : _phrases["picture"].Contains(folded) ? CreditLabel.Picture : CreditLabel.None;
        return label == CreditLabel.None ? start : colon + 1;
    }

    private int BylineEnd(string text, int start, int end)
    {
        if (start == end || !_bylineInitials.Contains(char.ToLowerInvariant(text[start])))
            return start;
        int longest = Math.Min(end, start + LongestLabel);
        for (int i = longest - 1; i > start; i--)
        {
            if (Characters.IsBlank(text[i]) && _phrases["byline"].Contains(PhraseFile.Fold(text, start, i)))
                return i;
        }

        return start;
    }

    private void Classify(string text, int start, int end, CreditReading reading)
    {
        Trim(text, ref start, ref end);
        start = SkipWords(text, start, end);
        Trim(text, ref start, ref end);
        if (start == end)
            return;

        DateStretch dates = DateStretchReader.German.Read(text, start, end);
        if (dates.IsAny && EndsAt(text, dates.End, end))
        {
            reading.Dates.Add(dates);
            return;
        }

        string folded = PhraseFile.Fold(text, start, end);
        if (IsDatePart(text, start, end) || _phrases["word"].Contains(folded))
            return;
        string written = text.Substring(start, end - start);
        if (IsAgency(folded, out bool numbered))
        {
            reading.Agencies.Add(numbered ? written.Substring(0, written.IndexOf(':')) : written);

            // "© dpa-infocom, dpa:240312-99-300/2": with the number of its report, the agency signs for the text.
            if (numbered)
                reading.Label = CreditLabel.Source;
        }
        else if (_phrases["outlet"].Contains(folded) || IsWebAddress(folded))
            reading.Outlet ??= written;
        else if (_phrases["image"].Contains(folded))
            reading.Images++;
        else if (_phrases["note"].Contains(folded))
            reading.Notes++;
        else if (folded.Length is >= 2 and <= 5 && AreInitials(text, start, end))
            reading.Initials++;
        else
            ClassifyName(text, start, end, reading);
    }

    private int SkipWords(string text, int start, int end)
    {
        while (start < end)
        {
            int word = start;
            while (word < end && !Characters.IsBlank(text[word]))
                word++;
            if (word == end || !_phrases["word"].Contains(PhraseFile.Fold(text, start, word)))
                return start;
            start = word;
            while (start < end && Characters.IsBlank(text[start]))
                start++;
        }

        return start;
    }

    /// <summary>A weekday, a year or a number of its own, cut off from its date by a comma or a slash.</summary>
    private static bool IsDatePart(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Characters.IsDigit(text[i]) && text[i] is not ('-' or '.' or ':'))
                return DateStretchReader.German.IsWeekday(text, start, end);
        }

        return true;
    }

    private bool IsAgency(string folded, out bool numbered)
    {
        HashSet<string> agencies = _phrases["agency"];
        int sign = folded.IndexOfAny(s_signs);
        numbered = sign > 0 && folded[sign] == ':';
        return agencies.Contains(folded) || (sign > 0 && folded[sign] != ' ' && agencies.Contains(folded.Substring(0, sign)));
    }

    private static bool IsWebAddress(string folded)
    {
        int point = folded.LastIndexOf('.');
        return point > 0 && folded.IndexOf(' ') < 0 && Abbreviations.German.IsDomain(folded.AsSpan(point + 1));
    }

    private static bool AreInitials(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsLower(text[i]))
                return false;
        }

        return true;
    }

    private void ClassifyName(string text, int start, int end, CreditReading reading)
    {
        int words = 0;
        for (int at = start; at < end;)
        {
            if (Characters.IsBlank(text[at]))
            {
                at++;
                continue;
            }

            int word = at;
            while (at < end && !Characters.IsBlank(text[at]))
                at++;
            char first = text[word];
            bool particle = words > 0 && _phrases["particle"].Contains(PhraseFile.Fold(text, word, at));
            if (!char.IsUpper(first) && first != '@' && !Characters.IsDigit(first) && !particle)
            {
                reading.Others++;
                return;
            }

            words++;
        }

        reading.Names++;
        reading.LongestName = Math.Max(reading.LongestName, words);
    }

    private static bool EndsAt(string text, int start, int end)
    {
        while (start < end && (Characters.IsBlank(text[start]) || text[start] is '.' or ')' or ','))
            start++;
        return start == end;
    }
}
