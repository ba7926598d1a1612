using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>What a time expression means, before the words in front of it are looked at.</summary>
/// <param name="Type">Its TIMEX3 type.</param>
/// <param name="Value">Its TIMEX3 value, read as past.</param>
/// <param name="Past">Its days, read as past.</param>
internal sealed record TimeReading(TimeType Type, string Value, DateInterval Past)
{
    /// <summary>Its days, read as future.</summary>
    public DateInterval Future { get; init; } = Past;

    /// <summary>Its TIMEX3 value, read as future.</summary>
    public string FutureValue { get; init; } = Value;

    /// <summary>Its days without what leads it, read as past.</summary>
    public DateInterval Inner { get; init; } = Past;

    public bool DatesEvents { get; init; } = true;

    public bool Approximate { get; init; }

    /// <summary>The stretch of the calendar that later expressions may count from, or null.</summary>
    public CalendarPeriod? Period { get; init; }

    /// <summary>Whether later expressions count from it; not where it counts from another itself ("am Tag zuvor").</summary>
    public bool Anchors { get; init; } = true;

    /// <summary>Whether it is a clock time or a part of a day that is not told with it.</summary>
    public bool LacksDay { get; init; }

    /// <summary>Whether the expression itself says the year.</summary>
    public bool OwnYear { get; init; }

    /// <summary>Whether it comes back each week; else each year, unless it says its year.</summary>
    public bool IsWeekly { get; init; }

    /// <summary>A stretch of the calendar that tense does not move.</summary>
    public static TimeReading Of(CalendarPeriod period, bool ownYear = false)
        => new(TimeType.Date, period.Value, new DateInterval(period.From, period.To)) { Period = period, OwnYear = ownYear };

    /// <summary>A stretch of the calendar that depends on tense.</summary>
    public static TimeReading Of(CalendarPeriod past, CalendarPeriod future)
        => Of(past) with { Future = new DateInterval(future.From, future.To), FutureValue = future.Value };

    /// <summary>An expression that cannot be placed.</summary>
    public static TimeReading Unknown(TimeType type, string value) => new(type, value, default);

    /// <summary>The same in a part of the day.</summary>
    public TimeReading At(string? daypart)
        => daypart is null ? this : this with { Type = TimeType.Time, Value = Value + "T" + daypart, FutureValue = FutureValue + "T" + daypart };

    /// <summary>The same on a day that stands elsewhere.</summary>
    public TimeReading On(TimeReading day)
    {
        string time = Value.Substring(Value.IndexOf('T'));
        return this with
        {
            Value = Day(day.Value) + time,
            FutureValue = Day(day.FutureValue) + time,
            Past = day.Past,
            Future = day.Future,
            Period = day.Period,
            LacksDay = false,
        };
    }

    /// <summary>The same as the night that ends on that day: both days.</summary>
    public TimeReading Night() => At("NI") with { Past = DayBefore(Past), Future = DayBefore(Future) };

    /// <summary>The same in the year of the expression that it is joined to: "im Juli oder August 2022".</summary>
    public TimeReading InYearOf(TimeReading other)
    {
        bool moves = !OwnYear && other.OwnYear && Period is { Kind: PeriodKind.Day or PeriodKind.Month or PeriodKind.Season } && Value.Length > 4;
        if (!moves || other.Period is not { } joined)
            return this;
        int year = joined.From.Year - (Period!.Value.From.AddMonths(12 * (joined.From.Year - Period.Value.From.Year)) > joined.From ? 1 : 0);
        int months = 12 * (year - Period.Value.From.Year);
        DateInterval days = new(Past.From?.AddMonths(months), Past.To?.AddMonths(months));
        string value = year.ToString("0000", CultureInfo.InvariantCulture) + Value.Substring(4);
        return this with { Past = days, Future = days, Value = value, FutureValue = value, OwnYear = true, Period = Moved(Period.Value, months, value) };
    }

    private static CalendarPeriod Moved(CalendarPeriod period, int months, string value)
        => period with { From = period.From.AddMonths(months), To = period.To.AddMonths(months), Value = value };

    /// <summary>The two ends of a time, so that the first is before the second: "von Montag bis Freitag" on a Wednesday.</summary>
    public static (TimeReading First, TimeReading Last) InOrder(TimeReading first, TimeReading last)
    {
        if (first.Period is null || last.Period is null)
            return (first, last);
        if (!first.OwnYear && first.Past.From > last.Past.To)
        {
            DateInterval past = first.Turned(first.Past, -1);
            first = first with { Past = past, Inner = past, Value = Renamed(first.Value, past) };
        }

        if (!last.OwnYear && first.Future.From > last.Future.To)
        {
            DateInterval future = last.Turned(last.Future, 1);
            last = last with { Future = future, FutureValue = Renamed(last.FutureValue, future) };
        }

        return (first, last);
    }

    /// <summary>The same days some weeks or years later.</summary>
    private DateInterval Turned(DateInterval days, int turns) => IsWeekly
        ? new DateInterval(days.From?.AddDays(7 * turns), days.To?.AddDays(7 * turns))
        : new DateInterval(days.From?.AddMonths(12 * turns), days.To?.AddMonths(12 * turns));

    /// <summary>A value with the first day of other days in it: the day, or as much of it as the value has.</summary>
    private static string Renamed(string value, DateInterval days)
    {
        if ((days.From ?? days.To) is not { } day)
            return value;
        bool isDay = value.Length >= 10 && value[4] == '-' && value[7] == '-';
        int kept = isDay ? 10 : 4;
        return day.ToString().Substring(0, kept) + value.Substring(kept);
    }

    private static string Day(string value) => value.Substring(0, Math.Min(value.Length, 10));

    private static DateInterval DayBefore(DateInterval days) => days with { From = days.From?.AddDays(-1) };
}
