using System;

namespace FactGen.Extraction;

/// <summary>
/// Reads the place, agency and day before the first sentence: "Seoul (dpa) – ", "KABUL/BERLIN, 3. März (Reuters) - ", "(afp) ", "BERLIN dpa | ".
/// </summary>
internal static class DatelinePrefix
{
    private const int MaxLength = 100;
    private const int MaxPlaceWords = 4;
    private const int MaxPlaces = 4;

    private static readonly Lazy<WordSet> Openers = new(() => WordLists.Read("German/openers.txt"));

    /// <summary>The end of the prefix at a place, or the place when there is none.</summary>
    public static int Read(string text, int start, int limit, PublicationNotes notes)
    {
        int reach = Math.Min(limit, start + MaxLength);
        int place = PlaceEnd(text, start, reach, out int words);
        int at = Skip(text, place, reach);
        DateStretch dates = default;
        if (words > 0 && at < reach && text[at] == ',')
        {
            int next = Skip(text, at + 1, reach);
            dates = DateStretchReader.German.Read(text, next, reach);
            if (!dates.HasDay)
                return start;
            at = Skip(text, dates.End, reach);
            if (at < reach && text[at] == '.')
                at = Skip(text, at + 1, reach);
        }

        CreditReading? credit = null;
        int end = at;
        if (at < reach && text[at] == '(')
        {
            int close = text.IndexOf(')', at, reach - at);
            if (close < 0)
                return start;
            credit = CreditReader.German.Read(text, at, close + 1);
            bool initials = credit.Initials > 0 && credit.Names + credit.Others == 0 && close - at <= 4 && words is > 0 and <= 2;
            if (!credit.IsPlain && !initials)
                return start;
            end = close + 1;
        }
        else if (words > 0 && BarCredit(text, start, place, reach, out int bar) is { } signed)
        {
            credit = signed;
            end = bar;
        }

        int behind = Mark(text, end, reach, out char mark);
        if (!StartsSentence(text, behind, limit))
            return start;
        bool marked = mark is '–' or ':' or '|' || (mark == '.' && (credit is not null || dates.HasDay));
        bool accepted = credit is not null ? marked || credit.IsPlain : dates.HasDay ? marked : words > 0 && mark == '–' && IsBareDateline(text, start, place, behind, limit, words);
        if (!accepted)
            return start;
        if (credit is not null)
            notes.Add(credit);
        notes.Add(dates);
        return behind;
    }

    /// <summary>The end of places with a date behind them: "Bamako (Mali), ", "Juba / Khartum, ", "Beirut (Libanon) / Jerusalem (Israel), ".</summary>
    private static int PlaceEnd(string text, int start, int limit, out int words)
    {
        int end = OnePlaceEnd(text, start, limit, out words);
        int at = end, places = 1;
        while (words > 0 && places <= MaxPlaces)
        {
            int next = Country(text, Skip(text, at, limit), limit);
            int slash = Skip(text, next, limit);
            if (slash < limit && text[slash] == ',')
                return next;
            if (slash >= limit || text[slash] != '/')
                return end;
            places++;
            at = OnePlaceEnd(text, Skip(text, slash + 1, limit), limit, out int more);
            if (more == 0)
                return end;
        }

        return end;
    }

    /// <summary>Behind "(Mali)": the state that a place is in.</summary>
    private static int Country(string text, int at, int limit)
    {
        if (at >= limit || text[at] != '(')
            return at;
        int end = OnePlaceEnd(text, at + 1, limit, out int words);
        return words > 0 && end < limit && text[end] == ')' ? end + 1 : at;
    }

    /// <summary>The end of up to four capitalised words: "Seoul", "NEW YORK", "Frankfurt am Main", "KABUL/BERLIN", "Bozen".</summary>
    private static int OnePlaceEnd(string text, int start, int limit, out int words)
    {
        words = 0;
        int end = start;
        int at = start;
        while (at < limit && words < MaxPlaceWords && char.IsUpper(text[at]))
        {
            int word = at;
            while (at < limit && (Characters.IsWordPart(text[at]) || (Characters.IsHyphen(text[at]) && at + 1 < limit && Characters.IsWordPart(text[at + 1]))))
                at++;
            words++;
            end = at;
            bool abbreviated = at < limit && text[at] == '.' && Abbreviations.German.UseOf(text.AsSpan(word, at + 1 - word)) == AbbreviationUse.Open;
            if (abbreviated)
                at++; // "St. Pölten"
            if (at < limit && text[at] == '/')
                at++;
            else
                at = Skip(text, at, limit);
            if (string.CompareOrdinal(text, at, "am ", 0, 3) == 0 || string.CompareOrdinal(text, at, "an ", 0, 3) == 0)
                at += 3;
        }

        return end;
    }

    /// <summary>"SEOUL taz |", "Seoul dpa |": an agency or publisher between the place and a bar.</summary>
    private static CreditReading? BarCredit(string text, int start, int place, int limit, out int bar)
    {
        bar = text.IndexOf('|', start, limit - start);
        if (bar < 0)
            return null;
        int from = bar;
        while (from > start && Characters.IsBlank(text[from - 1]))
            from--;
        bar = from;
        while (from > start && !Characters.IsBlank(text[from - 1]))
            from--;
        CreditReading credit = CreditReader.German.Read(text, from, bar);
        bool signed = credit.Others + credit.Names == 0 && (credit.Agencies.Count > 0 || credit.Outlet is not null) && from <= place + 1;
        return signed ? credit : null;
    }

    /// <summary>Passes one dash, bar, colon or point; any dash is reported as '–'.</summary>
    private static int Mark(string text, int at, int limit, out char mark)
    {
        int next = Skip(text, at, limit);
        mark = '\0';
        if (next >= limit)
            return next;
        char c = text[next];
        bool spaced = next > at && next + 1 < limit && Characters.IsBlank(text[next + 1]);
        if (Characters.IsDash(c) || (c == '-' && (spaced || next == at)))
            mark = '–';
        else if (c is '.' or ':' or '|')
            mark = c;
        else
            return next;
        next++;
        while (next < limit && text[next] == '-')
            next++;
        return Skip(text, next, limit);
    }

    private static bool StartsSentence(string text, int at, int limit)
        => at < limit && (char.IsUpper(text[at]) || Characters.IsDigit(text[at]) || text[at] is '„' or '"' or '“' or '»' or '«' or '‚');

    /// <summary>
    /// A bare "Wien – Die Regierung …" is a dateline when the dash is spaced and alone: "Nordkorea – Russlands Partner – schickt" is a sentence.
    /// </summary>
    private static bool IsBareDateline(string text, int start, int place, int behind, int limit, int words)
    {
        if (words > 2 || !Characters.IsBlank(text[place]) || limit - behind < 60)
            return false;
        int word = start;
        while (word < place && Characters.IsWordPart(text[word]))
            word++;
        if (Openers.Value.ContainsUncapitalised(text.AsSpan(start, word - start)))
            return false;
        int reach = Math.Min(limit, behind + 400);
        for (int i = behind; i < reach; i++)
        {
            if (Characters.IsBlank(text[i]) && text[i - 1] is '.' or '!' or '?' && i - behind > 20)
                return true;
            bool dash = Characters.IsDash(text[i]) || (text[i] == '-' && i + 1 < limit && Characters.IsBlank(text[i - 1]) && Characters.IsBlank(text[i + 1]));
            if (dash)
                return false;
        }

        return SentenceEnd.IsAt(text, start, limit);
    }

    private static int Skip(string text, int at, int limit)
    {
        while (at < limit && Characters.IsBlank(text[at]))
            at++;
        return at;
    }
}
