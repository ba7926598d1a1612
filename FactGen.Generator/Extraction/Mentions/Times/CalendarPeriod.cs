using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>How fine a stretch of the calendar is.</summary>
internal enum PeriodKind : byte
{
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}

/// <summary>A stretch of the calendar that has a TIMEX3 name.</summary>
/// <param name="Kind">How fine it is.</param>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
internal readonly record struct CalendarPeriod(PeriodKind Kind, string Value, CalendarDate From, CalendarDate To)
{
    /// <summary>The first days, the middle or the last days: thirds, as the codebook (5 and 9.37) cuts them. The value stays.</summary>
    public CalendarPeriod Part(string part)
    {
        (CalendarDate from, CalendarDate to) = (From, To);
        (CalendarDate first, CalendarDate second) = Kind switch
        {
            PeriodKind.Month => (from.AddDays(10), from.AddDays(20)),
            PeriodKind.Week => (from.AddDays(2), from.AddDays(4)),
            PeriodKind.Decade => (from.AddMonths(4 * 12), from.AddMonths(7 * 12)),
            PeriodKind.Century => (from.AddMonths(33 * 12), from.AddMonths(67 * 12)),
            _ => Thirds(from, to),
        };
        return part switch
        {
            "start" => this with { To = first.AddDays(-1) },
            "mid" => this with { From = first, To = second.AddDays(-1) },
            "end" => this with { From = second },
            _ => this,
        };
    }

    public static CalendarPeriod Day(CalendarDate day) => new(PeriodKind.Day, day.ToString(), day, day);

    public static CalendarPeriod Month(int year, int month)
    {
        var first = new CalendarDate(year, month, 1);
        return new(PeriodKind.Month, $"{Four(year)}-{Two(month)}", first, first.AddMonths(1).AddDays(-1));
    }

    public static CalendarPeriod Year(int year)
        => new(PeriodKind.Year, Four(year), new CalendarDate(year, 1, 1), new CalendarDate(year, 12, 31));

    /// <summary>A season, or some of its months ("Spätherbst"). Winter goes on into the next year.</summary>
    public static CalendarPeriod Season(int year, string name, int firstMonth, int lastMonth)
    {
        var first = new CalendarDate(year, firstMonth, 1);
        int months = ((lastMonth - firstMonth + 12) % 12) + 1;
        return new(PeriodKind.Season, $"{Four(year)}-{name}", first, first.AddMonths(months).AddDays(-1));
    }

    /// <summary>Part <paramref name="number"/> of a year cut into equal parts; the letter names them: Q, H.</summary>
    public static CalendarPeriod PartOfYear(int year, char letter, int number)
    {
        int months = letter == 'Q' ? 3 : 6;
        var first = new CalendarDate(year, ((number - 1) * months) + 1, 1);
        PeriodKind kind = letter == 'Q' ? PeriodKind.Quarter : PeriodKind.HalfYear;
        return new(kind, $"{Four(year)}-{letter}{number.ToString(CultureInfo.InvariantCulture)}", first, first.AddMonths(months).AddDays(-1));
    }

    /// <summary>The week of a day, from Monday to Sunday, numbered as ISO 8601 does.</summary>
    public static CalendarPeriod Week(CalendarDate day)
    {
        CalendarDate monday = Calendar.MondayOf(day);
        return new(PeriodKind.Week, Calendar.WeekName(monday), monday, monday.AddDays(6));
    }

    /// <summary>Saturday and Sunday of the week of a day.</summary>
    public static CalendarPeriod Weekend(CalendarDate day)
    {
        CalendarDate monday = Calendar.MondayOf(day);
        return new(PeriodKind.Weekend, Calendar.WeekName(monday) + "-WE", monday.AddDays(5), monday.AddDays(6));
    }

    public static CalendarPeriod Decade(int firstYear)
        => new(PeriodKind.Decade, Four(firstYear).Substring(0, 3), new CalendarDate(firstYear, 1, 1), new CalendarDate(firstYear + 9, 12, 31));

    /// <summary>A century by its number: the 19th has the value 18.</summary>
    public static CalendarPeriod Century(int number)
    {
        int first = Math.Max(1, (number - 1) * 100);
        return new(PeriodKind.Century, Two(number - 1), new CalendarDate(first, 1, 1), new CalendarDate(((number - 1) * 100) + 99, 12, 31));
    }

    private static (CalendarDate First, CalendarDate Second) Thirds(CalendarDate from, CalendarDate to)
    {
        int months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        if (months >= 3)
            return (from.AddMonths(months / 3), from.AddMonths(months * 2 / 3));
        int days = to.DaysSince(from) + 1;
        return (from.AddDays(days / 3), from.AddDays(days * 2 / 3));
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Four(int number) => number.ToString("0000", CultureInfo.InvariantCulture);
}
