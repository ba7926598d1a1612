using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <content>What has no day of its own: clock times, lengths, and what recurs.</content>
internal sealed partial class TimeResolver
{
    private const int QuarterHour = 15;

    private static TimeReading Clock(TimeMatch match)
    {
        int minutes = match.Text("clock") is { } clock ? MinutesOf(clock) : 60 * match.Number("hours")!.Value;
        minutes += (QuarterHour * (match.Number("clockside") ?? 0)) - (match.Has("halb") ? 2 * QuarterHour : 0);
        if (match.Text("dayparts") is "AF" or "EV" or "NI" && minutes is >= 5 * 60 and < 12 * 60)
            minutes += 12 * 60;
        string value = "T" + Two(minutes / 60) + ":" + Two(minutes % 60);
        return TimeReading.Unknown(TimeType.Time, value) with { LacksDay = true, DatesEvents = false };
    }

    /// <summary>"in den letzten drei Tagen"; "in den kommenden Jahren" is any time to come.</summary>
    private static TimeReading Span(TimeMatch match)
        => match.Text("duration") is { } length ? TimeReading.Unknown(TimeType.Duration, length)
            : match.Number("shift") > 0 ? TimeReading.Unknown(TimeType.Date, "FUTURE_REF")
            : TimeReading.Unknown(TimeType.Duration, DurationValue.Unknown(match.Text("units")!));

    /// <summary>"in den ersten drei Monaten des Jahres": a length that begins or ends with a year.</summary>
    private TimeReading? Opening(TimeMatch match)
    {
        string length = match.Text("duration")!;
        if (match.Number("ordinal") is not (0 or 1) || (match.Number("year") ?? _discourse.Published?.Year) is not { } year)
            return TimeReading.Unknown(TimeType.Duration, length);
        CalendarPeriod whole = CalendarPeriod.Year(year);
        DateInterval? days = match.Number("ordinal") == 1
            ? DurationValue.From(whole.From, length, ahead: true) is { } end ? new DateInterval(whole.From, end.AddDays(-1)) : null
            : DurationValue.From(whole.To.AddDays(1), length, ahead: false) is { } start ? new DateInterval(start, whole.To) : null;
        return days is { } found ? new TimeReading(TimeType.Duration, length, found) : TimeReading.Unknown(TimeType.Duration, length);
    }

    private static int MinutesOf(string clock)
        => (60 * int.Parse(clock.Substring(1, 2), CultureInfo.InvariantCulture)) + int.Parse(clock.Substring(4, 2), CultureInfo.InvariantCulture);

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
        if (match.Number("ordinal") is { } every && match.Text("unit") is { } period)
            return DurationValue.Of(match.Has("weekday") ? 1 : Math.Max(1, every), period);
        if ((match.Text("weekday") ?? match.Text("weekdays")) is { } weekday)
            return "XXXX-WXX-" + weekday;
        if (match.Number("weekdaypart") is { } joined)
            return "XXXX-WXX-" + joined.ToString(CultureInfo.InvariantCulture) + "T" + match.Text("weekdaypart");
        return match.Text("units") is { } units ? DurationValue.Unknown(units) : DurationValue.Of(1, match.Text("unit") ?? "day");
    }
}
