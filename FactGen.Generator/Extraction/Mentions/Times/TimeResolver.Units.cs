namespace FactGen.Extraction;

/// <content>Weeks, months, years and the like, counted from the publication or from what was told last.</content>
internal sealed partial class TimeResolver
{
    private TimeReading? Unit(TimeMatch match)
    {
        string? part = match.Text("part") ?? match.Text("partofmonth") ?? match.Text("partofweek");
        string unit = match.Text("unit") ?? match.Text("previous") ?? match.Text("following")
            ?? (match.Has("partofmonth") ? "month" : match.Has("partofweek") ? "week" : "weekend");
        int? shift = match.Number("shift") ?? (match.Has("previous") ? -1 : match.Has("following") ? 1 : null);
        if (unit == "day")
        {
            return match.Has("course") && _discourse.Published is { } today ? TimeReading.Of(CalendarPeriod.Day(today))
                : match.Has("previous") || match.Has("following") || (shift > 0 && part is null) ? Neighbour(unit, shift!.Value)
                : null;
        }

        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, UnknownUnit(unit));
        if (match.Has("following") && _discourse.Last?.Period is { } story)
            return TimeReading.Of(InUnit(story.From, unit, 1));
        if (match.Has("weekendword"))
            return Weekend(published);
        if (unit == "weekend" && shift == 1 && CalendarPeriod.Weekend(published) is var coming && coming.From > published)
            return TimeReading.Of(coming, true);
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

    /// <summary>"am Tag zuvor, im Jahr darauf": counted from what was spoken of last; only what was before can be counted from today.</summary>
    private TimeReading Neighbour(string unit, int shift)
        => (_discourse.Last?.Period is { } last && (unit != "day" || last.Kind == PeriodKind.Day) ? last.From
            : shift < 0 ? _discourse.Published : null) is { } day
            ? TimeReading.Of(InUnit(day, unit, shift)) with { Anchors = false }
            : TimeReading.Unknown(TimeType.Date, UnknownUnit(unit));

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
}
