using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>What numbers can be in a rule: days, years, clock times, durations, decades.</summary>
internal sealed class CalendarNumbers
{
    private const int MostListed = 24;

    private readonly TimeWords _words;
    private readonly SegmentedText _text;
    private readonly int[] _ids;
    private readonly ImmutableArray<QuantityMention> _quantities;
    private readonly int[] _quantityAt;
    private readonly int _day, _year, _yy, _numberDate, _shortDate, _clock, _hour, _duration, _hours, _listedClock, _listedDay, _decade, _lengthWord, _adjective;

    public CalendarNumbers(TimeWords words, SegmentedText text, int[] ids, ImmutableArray<QuantityMention> quantities)
    {
        (_words, _text, _ids, _quantities) = (words, text, ids, quantities);
        _quantityAt = new int[text.Tokens.Length];
        for (int i = 0; i < quantities.Length; i++)
        {
            for (int token = quantities[i].FirstToken; token < quantities[i].EndToken; token++)
                _quantityAt[token] = i + 1;
        }

        TimeAutomaton automaton = words.Automaton;
        (_day, _year, _yy) = (automaton.Element("<day>"), automaton.Element("<year>"), automaton.Element("<yy>"));
        (_numberDate, _shortDate) = (automaton.Element("<number-date>"), automaton.Element("<short-date>"));
        (_clock, _hour, _duration) = (automaton.Element("<clock>"), automaton.Element("<hour>"), automaton.Element("<duration>"));
        (_hours, _listedClock, _listedDay) = (automaton.Element("<hours>"), automaton.Element("<listed-clock>"), automaton.Element("<listed-day>"));
        (_decade, _lengthWord) = (automaton.Element("<decade>"), automaton.Element("<length-word>"));
        _adjective = automaton.Element("<adjective>");
    }

    /// <summary>Whether a quantity starts with a token.</summary>
    public bool StartsQuantity(int at) => _quantityAt[at] > 0 && _quantities[_quantityAt[at] - 1].FirstToken == at;

    /// <summary>Whether a word can be the hour of a clock time.</summary>
    public bool IsHours(ReadOnlySpan<char> form, out int hours)
        => QuantityWords.German.NumberWords.TryRead(form, false, out hours) && hours <= 24 && _hours >= 0;

    /// <summary>Adds what the token at a place can be as a number.</summary>
    public void AddTo(List<TimeSlot> choices, int at, int end)
    {
        int quantity = _quantityAt[at] - 1;
        if (StartsQuantity(at))
        {
            string? value = DurationValue.Of(_quantities[quantity]);
            if (value is not null)
                choices.Add(new TimeSlot(_duration, "duration", value, quantity, _quantities[quantity].EndToken));
        }

        ReadOnlySpan<char> form = _text.Form(at);
        if (_text.Tokens[at].Kind == TokenKind.Word)
        {
            if (IsHours(form, out int hours))
                choices.Add(new TimeSlot(_hours, "hours", "", hours, at + 1));
            if (_ids[at] < 0)
                AddWord(choices, form, at);
            return;
        }

        if (_text.Tokens[at].Kind != TokenKind.Number)
        {
            AddShortYear(choices, form, at, end);
            return;
        }

        if (TryInteger(form, out int number))
        {
            if (quantity < 0)
                AddInteger(choices, form.Length, number, at, end);
        }
        else if (quantity < 0)
        {
            AddDate(choices, form, at, end);
        }
    }

    /// <summary>"im Sommer '98": an apostrophe stands for the century.</summary>
    private void AddShortYear(List<TimeSlot> choices, ReadOnlySpan<char> form, int at, int end)
    {
        if (form.Length == 1 && Characters.IsApostrophe(form[0]) && at + 1 < end && _text.Tokens[at + 1] is { Kind: TokenKind.Number, Length: 2 } digits
            && digits.Start == _text.Tokens[at].End && TryInteger(_text.Form(at + 1), out int year))
            choices.Add(new TimeSlot(_year, "year", "", WithCentury(year), at + 2));
    }

    private static int WithCentury(int year) => year < 50 ? 2000 + year : 1900 + year;

    private void AddWord(List<TimeSlot> choices, ReadOnlySpan<char> form, int at)
    {
        if (char.IsLower(form[0]) && form[form.Length - 1] is 'e' or 'n' or 'r' or 's' or 'm')
            choices.Add(new TimeSlot(_adjective, "adjective", "", 0, at + 1));
        if (_words.LengthOf(form) is { } length)
            choices.Add(new TimeSlot(_lengthWord, "length", length, 0, at + 1));
        bool decade = form.Length >= 6 && form[3] == '0' && form[4] == 'e' && form[5] == 'r' && TryInteger(form.Slice(0, 4), out _);
        if (decade && TryInteger(form.Slice(0, 4), out int year))
            choices.Add(new TimeSlot(_decade, "decade", "", year, at + 1));
    }

    private void AddInteger(List<TimeSlot> choices, int digits, int number, int at, int end)
    {
        if (digits <= 2)
        {
            choices.Add(new TimeSlot(_yy, "yy", "", number, at + 1));
            if (number is >= 1 and <= 31)
            {
                choices.Add(new TimeSlot(_day, "day", "", number, at + 1));
                if (DateOfList(at, end) is { } date)
                    choices.Add(new TimeSlot(_listedDay, "listed-day", date, number, at + 1));
            }

            if (number <= 24)
            {
                choices.Add(new TimeSlot(_hour, "clock", Clock(number, 0), 0, at + 1));
                if (IsListedClock(at, end))
                    choices.Add(new TimeSlot(_listedClock, "clock", Clock(number, 0), 0, at + 1));
            }
        }
        else if (digits == 4 && number is >= 1000 and <= 2150)
        {
            choices.Add(new TimeSlot(_year, "year", "", number, at + 1));
        }
    }

    private void AddDate(List<TimeSlot> choices, ReadOnlySpan<char> form, int at, int end)
    {
        int mark = form.IndexOfAny('.', ':');
        if (mark is not (1 or 2) || !TryInteger(form.Slice(0, mark), out int first))
            return;
        ReadOnlySpan<char> rest = form.Slice(mark + 1);
        int second = rest.IndexOf('.');
        if (second is 1 or 2 && form[mark] == '.')
        {
            bool date = TryInteger(rest.Slice(0, second), out int month) & TryInteger(rest.Slice(second + 1), out int year);
            int length = rest.Length - second - 1;
            if (date && length is 2 or 4)
            {
                year = length == 4 ? year : WithCentury(year);
                if (CalendarDate.IsValid(year, month, first))
                    choices.Add(new TimeSlot(_numberDate, "number-date", new CalendarDate(year, month, first).ToString(), 0, at + 1));
            }

            return;
        }

        if (!TryInteger(rest, out int number))
            return;
        if (form[mark] == '.' && number is >= 1 and <= 12 && first is >= 1 and <= 31)
            choices.Add(new TimeSlot(_shortDate, "short-date", "", (number * 100) + first, at + 1));
        if (rest.Length == 2 && first <= 24 && number < 60)
        {
            choices.Add(new TimeSlot(_clock, "clock", Clock(first, number), 0, at + 1));
            if (IsListedClock(at, end))
                choices.Add(new TimeSlot(_listedClock, "clock", Clock(first, number), 0, at + 1));
        }
    }

    /// <summary>"16" in "am 16. und 17. sowie am 23. Jänner": "MM" or "YYYY-MM" of the date that closes the list, or null.</summary>
    private string? DateOfList(int at, int end)
    {
        int limit = Math.Min(end, at + MostListed);
        int next = PointBehind(at, limit);
        if (next < 0 || Month(next, limit) is not null)
            return null;
        while (next < limit)
        {
            if (!_words.Joins.Match(_text, _ids, next, limit, out _, out next))
                return null;
            while (next < limit && (_words.Leads.Match(_text, _ids, next, limit, out _, out int led) || IsArticle(next, out led)))
                next = led;
            if (next >= limit || _text.Tokens[next].Kind != TokenKind.Number || !TryInteger(_text.Form(next), out int day) || day is < 1 or > 31)
                return null;
            next = PointBehind(next, limit);
            if (next < 0)
                return null;
            if (Month(next, limit) is { } month)
            {
                bool dated = next + 1 < limit && _text.Tokens[next + 1].Kind == TokenKind.Number && TryInteger(_text.Form(next + 1), out _)
                    && _text.Form(next + 1).Length == 4;
                return dated ? _text.Forms[next + 1].Text + "-" + month : month;
            }
        }

        return null;
    }

    private bool IsListedClock(int at, int end)
    {
        if (!_words.Joins.Match(_text, _ids, at + 1, end, out _, out int next) || next + 1 >= end || _text.Tokens[next].Kind != TokenKind.Number)
            return false;
        foreach (TimeSlot member in _words.Members(_ids[next + 1]))
        {
            if (member.Class == "hourword")
                return true;
        }

        return false;
    }

    private int PointBehind(int at, int end)
        => at + 1 < end && _text.Text[_text.Tokens[at + 1].Start] == '.' && _text.Tokens[at + 1].Length == 1 ? at + 2 : -1;

    private string? Month(int at, int end)
    {
        if (at >= end)
            return null;
        foreach (TimeSlot member in _words.Members(_ids[at]))
        {
            if (member.Class == "month")
                return member.Number.ToString("00", CultureInfo.InvariantCulture);
        }

        return null;
    }

    private bool IsArticle(int at, out int next)
    {
        next = at + 1;
        return _words.IsArticle(_ids[at]);
    }

    private static string Clock(int hour, int minute)
        => "T" + hour.ToString("00", CultureInfo.InvariantCulture) + ":" + minute.ToString("00", CultureInfo.InvariantCulture);

    private static bool TryInteger(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9' || number > 100_000)
                return false;
            number = (number * 10) + (c - '0');
        }

        return digits.Length > 0;
    }
}
