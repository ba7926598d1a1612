using System.Globalization;

namespace FactGen.Extraction;

/// <content>Days that are called by their weekday, by today or by a holiday, and parts of days.</content>
internal sealed partial class TimeResolver
{
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
        if (match.Number("dayadjective") is { } offset)
            return TimeReading.Of(CalendarPeriod.Day(published.AddDays(offset)), true);
        if (match.Text("duration") is { } ago)
        {
            // "Montag in acht Tagen" is a Monday, too.
            bool ahead = match.Has("in");
            return DurationValue.Days(ago) / 7 * 7 is { } days
                ? TimeReading.Of(CalendarPeriod.Day(ahead ? Calendar.WeekdayFrom(published, weekday).AddDays(days) : Calendar.WeekdayUpTo(published, weekday).AddDays(-days)), true)
                : TimeReading.Unknown(TimeType.Date, "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture));
        }

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
            CalendarPeriod.Day(Calendar.WeekdayFrom(published, weekday))) with { IsWeekly = true };
    }

    private TimeReading Today(TimeMatch match)
    {
        int days = (match.Number("relday") ?? match.Number("dayadjective"))!.Value;
        bool now = match.Has("dayadjective") && !match.Has("unit") && days == 0;
        if (_discourse.Published is not { } published || now)
            return TimeReading.Unknown(TimeType.Date, now ? "PRESENT_REF" : "XXXX-XX-XX") with { DatesEvents = !now };
        if (match.Text("duration") is { } length)
        {
            return DurationValue.From(published.AddDays(days), length, ahead: match.Has("in")) is { } then
                ? TimeReading.Of(CalendarPeriod.Day(then), true)
                : TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");
        }

        TimeReading day = TimeReading.Of(CalendarPeriod.Day(published.AddDays(days)), true);
        return match.Has("night") ? day.Night() : day.At(match.Text("daypart") ?? match.Text("smallpart"));
    }

    private TimeReading Daypart(TimeMatch match)
    {
        string part = match.Text("daypart")!;
        TimeReading unknown = TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX").At(part);
        return match.Number("shift") switch
        {
            null or 0 => unknown with { LacksDay = true },
            1 => _discourse.Day is { Period: { } day } ? TimeReading.Of(CalendarPeriod.Day(day.From.AddDays(1))).At(part) : unknown,
            -1 when _discourse.Published is { } published => LastPartOfDay(published, part),
            _ => unknown,
        };
    }

    /// <summary>"in der vergangenen Nacht": it began yesterday and may have ended today.</summary>
    private static TimeReading LastPartOfDay(CalendarDate published, string part)
    {
        TimeReading yesterday = TimeReading.Of(CalendarPeriod.Day(published.AddDays(-1)), true).At(part);
        var night = new DateInterval(published.AddDays(-1), published);
        return part == "NI" ? yesterday with { Past = night, Future = night } : yesterday;
    }

    private TimeReading? Holiday(TimeMatch match)
    {
        int number = match.Number("ordinal") ?? match.Number("day") ?? 0;
        if ((match.Has("christmasday") && number is not (1 or 2)) || (match.Has("advent") && number is not (>= 1 and <= 4)))
            return null;
        string rule = match.Text("holiday")
            ?? (match.Has("advent") ? "A-" + (7 * (4 - number)).ToString(CultureInfo.InvariantCulture)
            : match.Has("christmasday") ? "12-2" + (4 + number).ToString(CultureInfo.InvariantCulture)
            : match.Rule.Kind.Substring(FixedHoliday.Length));
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

    private static CalendarDate HolidayDay(string rule, int year) => rule[0] switch
    {
        'E' => Calendar.Easter(year).AddDays(Integer(rule.Substring(1))),
        'A' => Calendar.WeekdayUpTo(new CalendarDate(year, 12, 24), 7).AddDays(Integer(rule.Substring(1))),
        'S' => Calendar.Nth(Integer(rule.Substring(4)), 7, year, Integer(rule.Substring(1, 2))),
        _ => new CalendarDate(year, Integer(rule.Substring(0, 2)), Integer(rule.Substring(3))),
    };

    private static int Integer(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>"am zweiten Sonntag im September", "am letzten Tag des Jahres", "in der ersten Woche im Mai".</summary>
    private TimeReading? Nth(TimeMatch match)
    {
        int number = (match.Number("ordinal") ?? match.Number("day"))!.Value;
        if (number > 4)
            return null;
        if (match.Number("year") is { } year)
            return TimeReading.Of(NthOf(match, number, year), true);
        return _discourse.Published is { } published
            ? Nearest(published, y => NthOf(match, number, y))
            : TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");
    }

    private static CalendarPeriod NthOf(TimeMatch match, int number, int year)
    {
        CalendarPeriod whole = match.Number("month") is { } month ? CalendarPeriod.Month(year, month) : CalendarPeriod.Year(year);
        if (match.Number("weekday") is { } weekday)
            return CalendarPeriod.Day(Calendar.Nth(number, weekday, year, whole.From.Month));
        if (match.Text("unit") == "week")
            return PartOfMonth(match, year, whole.From.Month);
        return CalendarPeriod.Day(number == 0 ? whole.To : whole.From.AddDays(number - 1));
    }
}
