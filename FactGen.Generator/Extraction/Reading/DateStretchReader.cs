using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads dates as date lines write them. Dates in running prose are none of its business.</summary>
internal sealed class DateStretchReader
{
    private const string File = "German/reading-dates.txt";

    private static readonly Lazy<DateStretchReader> Shared = new(() => new DateStretchReader());

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly HashSet<string> _weekdays = new(StringComparer.Ordinal);
    private readonly HashSet<string> _published = new(StringComparer.Ordinal);
    private readonly HashSet<string> _updated = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private DateStretchReader()
    {
        foreach ((string key, string phrase) in PhraseFile.Read(File))
        {
            string folded = PhraseFile.Fold(phrase, 0, phrase.Length);
            if (int.TryParse(key, out int month))
                _months[folded] = month;
            else if (key == "weekday")
                _weekdays.Add(folded);
            else
                (key == "updated" ? _updated : key == "published" ? _published : _words).UnionWith(folded.Split(' '));
        }
    }

    public static DateStretchReader German => Shared.Value;

    /// <summary>Reads as far as the words are those of a date line.</summary>
    public DateStretch Read(string text, int start, int limit)
    {
        var found = new DateStretch(start, null, false, false, false, false);
        bool updated = false;
        int at = start;
        while (at < limit)
        {
            char c = text[at];
            if (Characters.IsBlank(c) || IsSeparator(c))
            {
                at++;
            }
            else if (Characters.IsDigit(c))
            {
                if (TryDate(text, at, limit, out int end, out CalendarDate? date))
                {
                    bool better = date is not null && (found.Date is null || (found.IsUpdate && !updated));
                    found = found with { End = end, HasDay = true, Date = better ? date : found.Date, IsUpdate = better ? updated : found.IsUpdate };
                }
                else if (TryClock(text, at, limit, out end))
                {
                    found = found with { End = end, HasClock = true };
                }
                else
                {
                    break;
                }

                at = end;
            }
            else if (Characters.IsLetter(c))
            {
                int end = WordEnd(text, at, limit);
                string word = PhraseFile.Fold(text, at, end);
                bool label = _published.Contains(word) || _updated.Contains(word);
                if (!label && !_words.Contains(word) && !_weekdays.Contains(word))
                    break;
                if (label)
                    updated = _updated.Contains(word);
                found = found with { HasLabel = found.HasLabel || label };
                at = end;
            }
            else
            {
                break;
            }
        }

        return found;
    }

    /// <summary>Whether the word is a day of the week, abbreviated or not.</summary>
    public bool IsWeekday(string text, int start, int end) => _weekdays.Contains(PhraseFile.Fold(text, start, end));

    private static bool IsSeparator(char c)
        => c is ',' or '.' or ':' or ';' or '|' or '-' or '/' or '•' or '·' or '(' or ')' or '[' or ']' || Characters.IsDash(c);

    private static int WordEnd(string text, int at, int limit)
    {
        while (at < limit && Characters.IsWordPart(text[at]))
            at++;
        return at;
    }

    private bool TryDate(string text, int at, int limit, out int end, out CalendarDate? date)
    {
        date = null;
        end = at;
        int first = Digits(text, ref end, limit);
        int digits = end - at;
        if (digits == 4)
            return TryIso(text, first, limit, ref end, out date);
        if (digits > 2 || first is < 1 or > 31)
            return false;

        int next = end;
        bool point = next < limit && text[next] is '.' or '/';
        if (point)
            next++;
        SkipBlanks(text, ref next, limit);
        int monthStart = next;
        if (next < limit && Characters.IsDigit(text[next]) && point)
        {
            int month = Digits(text, ref next, limit);
            if (next - monthStart > 2 || month is < 1 or > 12 || next >= limit || text[next] is not ('.' or '/'))
                return false;
            end = ++next;
            SkipBlanks(text, ref next, limit);
            ReadYear(text, first, month, limit, next, allowShort: true, ref end, ref date);
            return true;
        }

        int wordEnd = WordEnd(text, next, limit);
        if (wordEnd == next || !_months.TryGetValue(PhraseFile.Fold(text, next, wordEnd), out int named))
            return false;
        if (wordEnd < limit && text[wordEnd] == '.')
            wordEnd++;
        end = next = wordEnd;
        SkipBlanks(text, ref next, limit);
        ReadYear(text, first, named, limit, next, allowShort: false, ref end, ref date);
        return true;
    }

    private static void ReadYear(string text, int day, int month, int limit, int next, bool allowShort, ref int end, ref CalendarDate? date)
    {
        int start = next;
        int year = Digits(text, ref next, limit);
        int digits = next - start;
        if (digits == 2 && allowShort && (next == limit || !Characters.IsStop(text[next]) || text[next] is ',' or '.'))
            year += year < 70 ? 2000 : 1900;
        else if (digits != 4 || year is < 1900 or > 2100)
            return;
        end = next;
        if (CalendarDate.IsValid(year, month, day))
            date = new CalendarDate(year, month, day);
    }

    /// <summary>"2024-03-12", also with "T14:05:00+01:00" behind.</summary>
    private static bool TryIso(string text, int year, int limit, ref int end, out CalendarDate? date)
    {
        date = null;
        int start = end - 4;
        if (end + 6 > limit || text[end] != '-' || text[end + 3] != '-')
            return false;
        end += 6;
        if (!CalendarDate.TryParse(text.Substring(start, 10), out CalendarDate read) || year < 1900)
            return false;
        date = read;
        if (end + 1 < limit && text[end] == 'T' && Characters.IsDigit(text[end + 1]))
        {
            while (end < limit && (Characters.IsDigit(text[end]) || text[end] is 'T' or ':' or '.' or '+' or '-' or 'Z'))
                end++;
        }

        return true;
    }

    /// <summary>"14:05", "14.05 Uhr", "14 Uhr", "14:05:22".</summary>
    private static bool TryClock(string text, int at, int limit, out int end)
    {
        end = at;
        int hour = Digits(text, ref end, limit);
        if (end - at > 2 || hour > 24)
            return false;
        bool colon = false;
        while (end + 2 < limit && text[end] is ':' or '.' && Characters.IsDigit(text[end + 1]) && Characters.IsDigit(text[end + 2]))
        {
            colon |= text[end] == ':';
            end += 3;
        }

        int next = end;
        SkipBlanks(text, ref next, limit);
        int word = WordEnd(text, next, limit);
        string unit = word - next is 1 or 3 ? PhraseFile.Fold(text, next, word) : "";
        if (unit is not ("uhr" or "h"))
            return colon;
        end = word;
        return true;
    }

    private static int Digits(string text, ref int at, int limit)
    {
        int value = 0;
        while (at < limit && Characters.IsDigit(text[at]))
        {
            value = value > 99_999 ? value : (value * 10) + text[at] - '0';
            at++;
        }

        return value;
    }

    private static void SkipBlanks(string text, ref int at, int limit)
    {
        while (at < limit && Characters.IsBlank(text[at]))
            at++;
    }
}
