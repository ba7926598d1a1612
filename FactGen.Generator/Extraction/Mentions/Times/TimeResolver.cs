using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Turns matched rules into days of the calendar (codebook, section 5).</summary>
internal sealed partial class TimeResolver(TimeDiscourse discourse)
{
    /// <summary>How the kind of a rule begins whose words are a holiday: "holiday=10-03".</summary>
    private const string FixedHoliday = "holiday=";

    private readonly TimeDiscourse _discourse = discourse;

    /// <summary>What a match means, or null when it is no time after all ("31. Februar").</summary>
    public TimeReading? Resolve(TimeMatch match) => match.Rule.Kind switch
    {
        "date" => Date(match),
        "month" => Month(match),
        "year" => Year(match),
        "decade" => Decade(match),
        "century" => Century(match),
        "turn" => Turn(match),
        "season" => Season(match),
        "quarter" => Quarter(match),
        "week" => Week(match),
        "spell" => Spell(match.Number("year")!.Value, match.Number("yy")!.Value),
        "weekday" => Weekday(match),
        "today" => Today(match),
        "daypart" => Daypart(match),
        "holiday" => Holiday(match),
        "nth" => Nth(match),
        "opening" => Opening(match),
        "unit" => Unit(match),
        "same" => Same(match),
        "neighbour-1" => Neighbour(match.Text("unit")!, -1),
        "neighbour+1" => Neighbour(match.Text("unit")!, 1),
        "clock" => Clock(match),
        "now" => TimeReading.Unknown(TimeType.Date, "PRESENT_REF") with { DatesEvents = false },
        "span" => Span(match),
        "length" => TimeReading.Unknown(TimeType.Duration, Length(match)) with { DatesEvents = false },
        "set" => TimeReading.Unknown(TimeType.Set, Set(match)) with { DatesEvents = false },
        _ when match.Rule.Kind.StartsWith(FixedHoliday, StringComparison.Ordinal) => Holiday(match),
        _ => throw new ArgumentException($"Line {match.Rule.Line} of the time words has the unknown kind '{match.Rule.Kind}'."),
    };

    private TimeReading? Date(TimeMatch match)
    {
        TimeReading? date = match.Text("number-date") is { } exact && CalendarDate.TryParse(exact, out CalendarDate day)
            ? TimeReading.Of(CalendarPeriod.Day(day), true)
            : match.Text("listed-day") is { } closing ? ListedDay(match.Number("listed-day")!.Value, closing)
            : match.Number("short-date") is { } both ? DayOfMonth(match, both / 100, both % 100)
            : match.Has("unit") ? DayOfThisMonth(match.Number("day")!.Value)
            : DayOfMonth(match, (match.Number("month") ?? match.Number("yy"))!.Value, (match.Number("day") ?? match.Number("dayordinal"))!.Value);
        return match.Has("night") ? date?.Night() : date?.At(match.Text("daypart"));
    }

    private TimeReading? DayOfThisMonth(int day)
        => _discourse.Published is { } published ? Exact(published.Year, published.Month, day) : TimeReading.Unknown(TimeType.Date, "XXXX-XX-" + Two(day));

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
        if (match is not null && !match.Has("weekday") && Shift(match) is { } shift)
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
        int month = (match.Number("month") ?? match.Number("clearmonth") ?? match.Number("monthhalf") ?? match.Number("monthweek"))!.Value;
        if (match.Number("year") is { } year)
            return TimeReading.Of(PartOfMonth(match, year, month), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + Two(month));
        if (Shift(match) is { } shift)
        {
            int chosen = match.Has("yearword") || match.Has("previous") || match.Has("duration") ? published.Year + shift
                : shift < 0 ? published.Year + shift + (month < published.Month ? 1 : 0)
                : shift > 0 ? published.Year + shift - (month > published.Month ? 1 : 0)
                : published.Year;
            return TimeReading.Of(PartOfMonth(match, chosen, month), true);
        }

        return _discourse.StoryYear is { } story
            ? TimeReading.Of(PartOfMonth(match, story, month), true)
            : Nearest(published, y => PartOfMonth(match, y, month));
    }

    /// <summary>"Mitte Mai, erste Maihälfte, letzte Maiwoche".</summary>
    private static CalendarPeriod PartOfMonth(TimeMatch match, int year, int month)
    {
        CalendarPeriod whole = Part(match, CalendarPeriod.Month(year, month));
        if (match.Number("ordinal") is not { } number)
            return whole;
        int days = match.Has("monthhalf") ? 15 : 7;
        if (number == 0 || (number == 2 && days == 15))
            return whole with { From = days == 15 ? whole.From.AddDays(days) : whole.To.AddDays(1 - days) };
        CalendarDate from = whole.From.AddDays((number - 1) * days);
        return whole with { From = from, To = from.AddDays(days - 1) };
    }

    /// <summary>How many years away: "vergangenen Jahres, des Vorjahres, vor zwei Jahren"; null where nothing says so.</summary>
    private static int? Shift(TimeMatch match)
        => match.Number("shift") ?? (match.Has("previous") ? -1 : match.Text("duration") is { } ago && DurationValue.Months(ago) is { } months ? -months / 12 : null);

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
        int number = (match.Number("decade") ?? match.Number("decadenoun"))!.Value;
        return TimeReading.Of(Part(match, CalendarPeriod.Decade(number >= 1000 ? number : number == 0 ? 2000 : 1900 + number)), true);
    }

    private static TimeReading? Century(TimeMatch match)
    {
        if ((match.Number("day") ?? match.Number("centuryordinal")) is not { } number)
            return null;
        CalendarPeriod century = Part(match, CalendarPeriod.Century(number));
        if (match.Number("ordinal") is { } half)
            century = half == 1 ? century with { To = century.From.AddMonths(50 * 12).AddDays(-1) } : century with { From = century.From.AddMonths(50 * 12) };
        return TimeReading.Of(century, true);
    }

    private TimeReading? Week(TimeMatch match)
    {
        int number = (match.Number("day") ?? match.Number("yy"))!.Value;
        if (number is < 1 or > 53)
            return null;
        CalendarPeriod In(int year) => CalendarPeriod.Week(new CalendarDate(year, 1, 4).AddDays(7 * (number - 1)));
        return match.Number("year") is { } year ? TimeReading.Of(In(year), true)
            : _discourse.Published is { } published ? TimeReading.Of(In(published.Year))
            : TimeReading.Unknown(TimeType.Date, "XXXX-W" + Two(number));
    }

    /// <summary>"Saison 2021/22": some of two years, which has no name in TIMEX3.</summary>
    private static TimeReading Spell(int year, int shortYear)
    {
        int last = year - (year % 100) + shortYear;
        return TimeReading.Unknown(TimeType.Date, UnknownUnit("day")) with
        {
            Past = new DateInterval(CalendarPeriod.Year(year).From, CalendarPeriod.Year(last < year ? last + 100 : last).To),
        };
    }

    private TimeReading Turn(TimeMatch match)
    {
        if (match.Number("year") is { } own)
            return TimeReading.Of(TurnOf(own), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-XX-XX");
        return Nearest(published, TurnOf);
    }

    private static CalendarPeriod TurnOf(int year)
    {
        var last = new CalendarDate(year, 12, 31);
        return new CalendarPeriod(PeriodKind.Day, last.ToString(), last, last.AddDays(1));
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
        if (Shift(match) is not { } shift)
            return Nearest(published, In);
        if (match.Has("yearword") || match.Has("duration"))
            return TimeReading.Of(In(published.Year + shift), true);
        int year = published.Year + 1;
        while (shift < 0 ? In(year).To >= published : In(year).From > published)
            year--;
        return TimeReading.Of(In(shift < 0 ? year + shift + 1 : year + shift), true);
    }

    private TimeReading? Quarter(TimeMatch match)
    {
        char letter = (match.Text("quarterword") ?? match.Text("halfword") ?? "Q")[0];
        int most = letter == 'Q' ? 4 : 2;
        int number = (match.Number("ordinal") ?? match.Number("day") ?? match.Number("quarter") ?? match.Number("roman"))!.Value;
        if (number == 0)
            number = most;
        if (number > most)
            return null;
        if (match.Number("year") is { } year)
            return TimeReading.Of(CalendarPeriod.PartOfYear(year, letter, number), true);
        if (_discourse.Published is not { } published)
            return TimeReading.Unknown(TimeType.Date, "XXXX-" + letter + number.ToString(CultureInfo.InvariantCulture));
        return Shift(match) is { } shift
            ? TimeReading.Of(CalendarPeriod.PartOfYear(published.Year + shift, letter, number), true)
            : match.Has("unit") ? TimeReading.Of(CalendarPeriod.PartOfYear(published.Year, letter, number))
            : Nearest(published, y => CalendarPeriod.PartOfYear(y, letter, number));
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

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
