using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Turns matched rules into days of the calendar (codebook, section 5).</summary>
internal sealed class TimeResolver(TimeDiscourse discourse)
{
    private readonly TimeDiscourse _discourse = discourse;

    /// <summary>What a match means, or null when it is no time after all ("31. Februar").</summary>
    public TimeReading? Resolve(TimeMatch match) => match.Rule.Kind switch
    {
        "date" => Date(match),
        "month" => Month(match),
        "year" => Year(match),
        "decade" => Decade(match),
        "century" => match.Number("day") is { } number ? TimeReading.Of(Part(match, CalendarPeriod.Century(number)), true) : null,
        "turn" => Turn(),
        "season" => Season(match),
        "quarter" => Quarter(match),
        "weekday" => Weekday(match),
        "today" => Today(match),
        "daypart" => Daypart(match),
        "holiday" => Holiday(match),
        "unit" => Unit(match),
        "same" => Same(match),
        "neighbour-1" => Neighbour(-1),
        "neighbour+1" => Neighbour(1),
        "clock" => Clock(match),
        "now" => TimeReading.Unknown(TimeType.Date, "PRESENT_REF") with { DatesEvents = false },
        "span" => TimeReading.Unknown(TimeType.Duration, match.Text("duration") ?? DurationValue.Unknown(match.Text("units")!)),
        "length" => TimeReading.Unknown(TimeType.Duration, Length(match)) with { DatesEvents = false },
        "set" => TimeReading.Unknown(TimeType.Set, Set(match)) with { DatesEvents = false },
        _ => throw new ArgumentException($"Line {match.Rule.Line} of the time words has the unknown kind '{match.Rule.Kind}'."),
    };

    private TimeReading? Date(TimeMatch match)
    {
        TimeReading? date = match.Text("number-date") is { } exact && CalendarDate.TryParse(exact, out CalendarDate day)
            ? TimeReading.Of(CalendarPeriod.Day(day), true)
            : match.Text("listed-day") is { } closing ? ListedDay(match.Number("listed-day")!.Value, closing)
            : match.Number("short-date") is { } both ? DayOfMonth(match, both / 100, both % 100)
            : DayOfMonth(match, match.Number("month")!.Value, match.Number("day")!.Value);
        return match.Has("night") ? date?.Night() : date?.At(match.Text("daypart"));
    }

    private TimeReading? ListedDay(int day, string closing)
    {
        int month = int.Parse(closing.Substring(closing.Length - 2), CultureInfo.InvariantCulture);
        return closing.Length == 2 ? DayOfMonth(null, month, day)
            : Exact(int.Parse(closing.Substring(0, 4), CultureInfo.InvariantCulture), month, day);
    }

    private TimeReading? DayOfMonth(TimeMatch? match, int month, int day)
    {
        if (match?.Number("year") is { } year)
            return Exact(year, month, day);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + Two(month) + "-" + Two(day));
        if (match?.Number("shift") is { } shift)
            return Exact(published.Year + shift, month, day);
        if (_discourse.StoryYear is { } story)
            return Exact(story, month, day);

        // The year in which the weekday is right; else the last such day, and the next.
        CalendarPeriod? past = null, future = null;
        for (int offset = 0; offset <= 8 && (past is null || future is null); offset++)
        {
            past ??= Try(published.Year - offset, month, day, match, d => d <= published);
            future ??= Try(published.Year + offset, month, day, match, d => d >= published);
        }

        if (past is null && future is null)
            return null;
        if (match?.Number("weekday") is not null && past is not null && future is not null)
        {
            bool nearer = published.DaysSince(past.Value.From) <= future.Value.From.DaysSince(published);
            return TimeReading.Of(nearer ? past.Value : future.Value);
        }

        return TimeReading.Of(past ?? future!.Value, future ?? past!.Value);
    }

    private static CalendarPeriod? Try(int year, int month, int day, TimeMatch? match, Func<CalendarDate, bool> fits)
    {
        if (!CalendarDate.IsValid(year, month, day))
            return null;
        var date = new CalendarDate(year, month, day);
        bool right = fits(date) && (match?.Number("weekday") is not { } weekday || Calendar.WeekdayOf(date) == weekday);
        return right ? CalendarPeriod.Day(date) : null;
    }

    private static TimeReading? Exact(int year, int month, int day)
        => CalendarDate.IsValid(year, month, day) ? TimeReading.Of(CalendarPeriod.Day(new CalendarDate(year, month, day)), true) : null;

    private TimeReading Month(TimeMatch match)
    {
        int month = (match.Number("month") ?? match.Number("clearmonth"))!.Value;
        if (match.Number("year") is { } year)
            return TimeReading.Of(Part(match, CalendarPeriod.Month(year, month)), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + Two(month));
        if (match.Number("shift") is { } shift)
        {
            int chosen = match.Has("yearword") ? published.Year + shift
                : shift < 0 ? published.Year + shift + (month < published.Month ? 1 : 0)
                : shift > 0 ? published.Year + shift - (month > published.Month ? 1 : 0)
                : published.Year;
            return TimeReading.Of(Part(match, CalendarPeriod.Month(chosen, month)), true);
        }

        return _discourse.StoryYear is { } story
            ? TimeReading.Of(Part(match, CalendarPeriod.Month(story, month)), true)
            : Nearest(published, y => Part(match, CalendarPeriod.Month(y, month)));
    }

    private TimeReading Year(TimeMatch match)
    {
        bool partOfYear = match.Has("partofyear");
        string? part = match.Text("part") ?? match.Text("partofyear");
        if (match.Number("year") is { } year)
            return TimeReading.Of(Part(part, CalendarPeriod.Year(year)), true);
        return _discourse.Published is not { } published ? TimeReading.Unknown(TimeType.Date, "XXXX")
            : partOfYear ? TimeReading.Of(Part(part, CalendarPeriod.Year(published.Year)))
            : TimeReading.Of(CalendarPeriod.Year(published.Year));
    }

    private static TimeReading Decade(TimeMatch match)
    {
        int number = match.Number("decade")!.Value;
        return TimeReading.Of(Part(match, CalendarPeriod.Decade(number >= 1000 ? number : number == 0 ? 2000 : 1900 + number)), true);
    }

    private TimeReading Turn()
    {
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");
        return Nearest(published, year =>
        {
            var last = new CalendarDate(year, 12, 31);
            return new CalendarPeriod(PeriodKind.Day, last.ToString(), last, last.AddDays(1));
        });
    }

    private TimeReading Season(TimeMatch match)
    {
        string name = match.Text("season")!;
        (int first, int last) = name.Substring(0, 2) switch { "SP" => (3, 5), "SU" => (6, 8), "FA" => (9, 11), _ => (12, 2) };
        int colon = name.IndexOf(':');
        if (colon > 0)
        {
            int dash = name.IndexOf('-');
            first = int.Parse(name.Substring(colon + 1, dash - colon - 1), CultureInfo.InvariantCulture);
            last = int.Parse(name.Substring(dash + 1), CultureInfo.InvariantCulture);
            name = name.Substring(0, colon);
        }

        CalendarPeriod In(int year) => Part(match, CalendarPeriod.Season(year, name, first, last));
        if (match.Number("year") is { } own)
            return TimeReading.Of(In(own), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + name);
        if (match.Number("shift") is not { } shift)
            return Nearest(published, In);
        if (match.Has("yearword"))
            return TimeReading.Of(In(published.Year + shift), true);
        int year = published.Year + 1;
        while (shift < 0 ? In(year).To >= published : In(year).From > published)
            year--;
        return TimeReading.Of(In(shift < 0 ? year + shift + 1 : year + shift), true);
    }

    private TimeReading? Quarter(TimeMatch match)
    {
        char letter = (match.Text("quarterword") ?? "Q")[0];
        int most = letter == 'Q' ? 4 : 2;
        int number = (match.Number("ordinal") ?? match.Number("day"))!.Value;
        if (number == 0)
            number = most;
        if (number > most)
            return null;
        if (match.Number("year") is { } year)
            return TimeReading.Of(CalendarPeriod.PartOfYear(year, letter, number), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + letter + number.ToString(CultureInfo.InvariantCulture));
        return match.Number("shift") is { } shift
            ? TimeReading.Of(CalendarPeriod.PartOfYear(published.Year + shift, letter, number), true)
            : Nearest(published, y => CalendarPeriod.PartOfYear(y, letter, number));
    }

    private TimeReading Weekday(TimeMatch match)
    {
        int weekday = (match.Number("weekday") ?? match.Number("weekdaypart"))!.Value;
        string? part = match.Text("daypart") ?? match.Text("smallpart") ?? match.Text("weekdaypart");
        TimeReading reading = Weekday(match, weekday);
        return match.Has("night") ? reading.Night() : reading.At(part);
    }

    private TimeReading Weekday(TimeMatch match, int weekday)
    {
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture));
        if (match.Number("dayadjective") is { } days)
            return TimeReading.Of(CalendarPeriod.Day(published.AddDays(days)), true);
        if (match.Number("shift") is { } shift)
        {
            CalendarDate day = match.Text("unit") is "week" ? Calendar.MondayOf(published).AddDays((7 * shift) + weekday - 1)
                : shift < 0 ? Calendar.WeekdayUpTo(published.AddDays(-1), weekday).AddDays(7 * (shift + 1))
                : shift > 0 ? Calendar.WeekdayFrom(published.AddDays(1), weekday).AddDays(7 * (shift - 1))
                : Calendar.MondayOf(published).AddDays(weekday - 1);
            return TimeReading.Of(CalendarPeriod.Day(day), true);
        }

        return TimeReading.Of(
            CalendarPeriod.Day(Calendar.WeekdayUpTo(published, weekday)),
            CalendarPeriod.Day(Calendar.WeekdayFrom(published, weekday)));
    }

    private TimeReading Today(TimeMatch match)
    {
        int days = (match.Number("relday") ?? match.Number("dayadjective"))!.Value;
        bool now = match.Has("dayadjective") && !match.Has("unit") && days == 0;
        if (_discourse.Published is not { } published || now)
            return TimeReading.Unknown(TimeType.Date, now ? "PRESENT_REF" : "XXXX-XX-XX") with { DatesEvents = !now };
        return TimeReading.Of(CalendarPeriod.Day(published.AddDays(days)), true).At(match.Text("daypart") ?? match.Text("smallpart"));
    }

    private TimeReading Daypart(TimeMatch match)
    {
        bool other = match.Has("shift");
        return (_discourse.Day is { } day && !other ? TimeReading.Of(CalendarPeriod.Day(day)) : TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX"))
            .At(match.Text("daypart"));
    }

    private TimeReading Holiday(TimeMatch match)
    {
        string rule = match.Text("holiday")!;
        if (match.Number("year") is { } year)
            return TimeReading.Of(HolidayOf(rule, year), true);
        return _discourse.Published is { } published
            ? Nearest(published, y => HolidayOf(rule, y))
            : TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");
    }

    private static CalendarPeriod HolidayOf(string rule, int year)
    {
        int colon = rule.IndexOf(':');
        CalendarDate from = HolidayDay(colon < 0 ? rule : rule.Substring(0, colon), year);
        CalendarDate to = colon < 0 ? from : HolidayDay(rule.Substring(colon + 1), year);
        return new CalendarPeriod(PeriodKind.Day, from.ToString(), from, to);
    }

    private static CalendarDate HolidayDay(string rule, int year)
        => rule[0] == 'E'
            ? Calendar.Easter(year).AddDays(int.Parse(rule.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            : new CalendarDate(
                year,
                int.Parse(rule.Substring(0, 2), CultureInfo.InvariantCulture),
                int.Parse(rule.Substring(3), CultureInfo.InvariantCulture));

    private TimeReading? Unit(TimeMatch match)
    {
        string? part = match.Text("part") ?? match.Text("partofmonth") ?? match.Text("partofweek");
        string unit = match.Text("unit") ?? match.Text("previous") ?? match.Text("following")
            ?? (match.Has("partofmonth") ? "month" : match.Has("partofweek") ? "week" : "weekend");
        int? shift = match.Number("shift") ?? (match.Has("previous") ? -1 : match.Has("following") ? 1 : null);
        if (unit == "day")
            return match.Has("previous") || (match.Has("following")) ? Neighbour(shift!.Value)
                : shift > 0 && part is null ? Neighbour(shift.Value) : null;
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, UnknownUnit(unit));
        if (match.Has("following") && _discourse.Last?.Period is { } story)
            return TimeReading.Of(InUnit(story.From, unit, 1));
        if (match.Has("weekendword"))
            return Weekend(published);
        bool anchored = shift is null && part is not null && unit is "year" or "decade" or "century";
        CalendarDate from = anchored && _discourse.Last is { OwnYear: true, Period: { } last } ? last.From : published;
        return TimeReading.Of(Part(part, InUnit(from, unit, shift ?? 0)), shift is not null);
    }

    private static TimeReading Weekend(CalendarDate published)
    {
        CalendarPeriod own = CalendarPeriod.Weekend(published);
        return TimeReading.Of(own.From <= published ? own : CalendarPeriod.Weekend(published.AddDays(-7)), own);
    }

    private static CalendarPeriod InUnit(CalendarDate day, string unit, int shift)
    {
        switch (unit)
        {
            case "week":
                return CalendarPeriod.Week(day.AddDays(7 * shift));
            case "weekend":
                return CalendarPeriod.Weekend(day.AddDays(7 * shift));
            case "month":
                CalendarDate month = day.AddMonths(shift);
                return CalendarPeriod.Month(month.Year, month.Month);
            case "quarter":
                CalendarDate quarter = day.AddMonths(3 * shift);
                return CalendarPeriod.PartOfYear(quarter.Year, 'Q', ((quarter.Month - 1) / 3) + 1);
            case "half":
                CalendarDate half = day.AddMonths(6 * shift);
                return CalendarPeriod.PartOfYear(half.Year, 'H', ((half.Month - 1) / 6) + 1);
            case "year":
                return CalendarPeriod.Year(day.Year + shift);
            case "decade":
                return CalendarPeriod.Decade(((day.Year / 10) + shift) * 10);
            case "century":
                return CalendarPeriod.Century((day.Year / 100) + 1 + shift);
            default:
                return CalendarPeriod.Day(day.AddDays(shift));
        }
    }

    private TimeReading Same(TimeMatch match)
    {
        string unit = match.Text("unit")!;
        return _discourse.Last?.Period is { } last
            ? TimeReading.Of(unit == "day" ? CalendarPeriod.Day(last.From) : InUnit(last.From, unit, 0)) with { OwnYear = _discourse.Last.OwnYear }
            : TimeReading.Unknown(TimeType.Date, UnknownUnit(unit));
    }

    private TimeReading Neighbour(int days)
        => (_discourse.Last?.Period is { Kind: PeriodKind.Day } last ? last.From : _discourse.Published) is { } day
            ? TimeReading.Of(CalendarPeriod.Day(day.AddDays(days))) with { Anchors = false }
            : TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");

    private TimeReading Clock(TimeMatch match)
    {
        string clock = match.Text("clock")!;
        if (match.Text("dayparts") is "AF" or "EV" or "NI" && string.CompareOrdinal(clock, "T12") < 0 && string.CompareOrdinal(clock, "T05") > 0)
            clock = "T" + Two(int.Parse(clock.Substring(1, 2), CultureInfo.InvariantCulture) + 12) + clock.Substring(3);
        TimeReading? day = _discourse.Day is null ? null : _discourse.Last;
        return TimeReading.Unknown(TimeType.Time, DayOf(day?.Value) + clock) with { FutureValue = DayOf(day?.FutureValue) + clock, DatesEvents = false };
    }

    private static string DayOf(string? value) => value is { Length: >= 10 } ? value.Substring(0, 10) : "";

    private static string Length(TimeMatch match)
        => match.Text("duration") ?? match.Text("length") ?? DurationValue.Of(1, match.Text("unit")!);

    private static string Set(TimeMatch match)
    {
        if (match.Text("set") is { } set)
            return set;
        if (match.Text("duration") is { } duration)
            return duration;
        if (match.Text("dayparts") is { } daypart)
            return "XXXX-XX-XXT" + daypart;
        if (match.Has("ordinal") && match.Text("unit") is { } period)
            return DurationValue.Of(1, period);
        if ((match.Text("weekday") ?? match.Text("weekdays")) is { } weekday)
            return "XXXX-WXX-" + weekday;
        if (match.Number("weekdaypart") is { } joined)
            return "XXXX-WXX-" + joined.ToString(CultureInfo.InvariantCulture) + "T" + match.Text("weekdaypart");
        return match.Text("units") is { } units ? DurationValue.Unknown(units) : DurationValue.Of(1, match.Text("unit")!);
    }

    /// <summary>The last such stretch that has begun by a day, and the next that has not ended.</summary>
    private static TimeReading Nearest(CalendarDate published, Func<int, CalendarPeriod> inYear)
    {
        int past = published.Year, future = published.Year;
        while (inYear(past).From > published)
            past--;
        while (inYear(future).To < published)
            future++;
        if (inYear(future - 1).To >= published)
            future--;
        return TimeReading.Of(inYear(past), inYear(future));
    }

    private static CalendarPeriod Part(TimeMatch match, CalendarPeriod period) => Part(match.Text("part"), period);

    private static CalendarPeriod Part(string? part, CalendarPeriod period) => part is null ? period : period.Part(part);

    private static string UnknownUnit(string unit) => unit switch
    {
        "week" => "XXXX-WXX",
        "weekend" => "XXXX-WXX-WE",
        "month" => "XXXX-XX",
        "quarter" => "XXXX-QX",
        "half" => "XXXX-HX",
        "year" => "XXXX",
        "decade" => "XXX",
        "century" => "XX",
        _ => "XXXX-XX-XX",
    };

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
