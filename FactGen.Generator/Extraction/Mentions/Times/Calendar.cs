using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Weeks, weekdays and Easter.</summary>
internal static class Calendar
{
    /// <summary>The day of the week, from Monday (1) to Sunday (7).</summary>
    public static int WeekdayOf(CalendarDate day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static CalendarDate MondayOf(CalendarDate day) => day.AddDays(1 - WeekdayOf(day));

    /// <summary>The ISO 8601 name of the week of a Monday: it belongs to the year of its Thursday.</summary>
    public static string WeekName(CalendarDate monday)
    {
        CalendarDate thursday = monday.AddDays(3);
        int week = (thursday.DaysSince(new CalendarDate(thursday.Year, 1, 1)) / 7) + 1;
        return thursday.Year.ToString("0000", CultureInfo.InvariantCulture) + "-W" + week.ToString("00", CultureInfo.InvariantCulture);
    }

    /// <summary>The latest such weekday on or before a day.</summary>
    public static CalendarDate WeekdayUpTo(CalendarDate day, int weekday) => day.AddDays(-((WeekdayOf(day) - weekday + 7) % 7));

    /// <summary>The first such weekday on or after a day.</summary>
    public static CalendarDate WeekdayFrom(CalendarDate day, int weekday) => day.AddDays((weekday - WeekdayOf(day) + 7) % 7);

    /// <summary>A weekday of a month by its number; 0 is the last.</summary>
    public static CalendarDate Nth(int number, int weekday, int year, int month)
    {
        var first = new CalendarDate(year, month, 1);
        return number == 0 ? WeekdayUpTo(first.AddMonths(1).AddDays(-1), weekday) : WeekdayFrom(first, weekday).AddDays(7 * (number - 1));
    }

    /// <summary>Easter Sunday (the anonymous Gregorian computus).</summary>
    public static CalendarDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return new CalendarDate(year, f / 31, (f % 31) + 1);
    }
}
