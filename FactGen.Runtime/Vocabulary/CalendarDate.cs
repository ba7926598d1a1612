using System;
using System.Globalization;

#if FACTGEN_ENGINE
namespace FactGen.Extraction;
#else
namespace FactGen;
#endif

/// <summary>
/// A day of the proleptic Gregorian calendar, without a time of day or a time zone. It exists because
/// <c>System.DateOnly</c> is missing from netstandard2.0, and a public member may not differ between target frameworks.
/// </summary>
#if FACTGEN_ENGINE
internal
#else
public
#endif
readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly int _dayNumber;

    private CalendarDate(int dayNumber) => _dayNumber = dayNumber;

    /// <summary>Makes the date of a year (1 to 9999), month (1 to 12) and day of that month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this((int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay))
    {
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => AsDateTime.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => AsDateTime.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => AsDateTime.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => AsDateTime.DayOfWeek;

    private DateTime AsDateTime => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <summary>Whether there is such a day.</summary>
    public static bool IsValid(int year, int month, int day)
        => year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>Reads <c>yyyy-MM-dd</c>, and nothing else.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        bool read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime time);
        date = read ? new CalendarDate((int)(time.Ticks / TimeSpan.TicksPerDay)) : default;
        return read;
    }

    /// <summary>The date a number of days later, or earlier when negative; stops at the ends of the calendar.</summary>
    public CalendarDate AddDays(int days)
    {
        long sum = (long)_dayNumber + days;
        return new CalendarDate((int)Math.Max(0, Math.Min(sum, DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay)));
    }

    /// <summary>The same day a number of months later (or the last day of that month); stops at the ends of the calendar.</summary>
    public CalendarDate AddMonths(int months)
    {
        long month = (Year * 12L) + Month - 1 + months;
        if (month < 12)
            return new CalendarDate(1, 1, 1);
        if (month >= 10_000L * 12)
            return new CalendarDate(9999, 12, 31);
        int year = (int)(month / 12), ofYear = (int)(month % 12) + 1;
        return new CalendarDate(year, ofYear, Math.Min(Day, DateTime.DaysInMonth(year, ofYear)));
    }

    /// <summary>The number of days from another date to this one.</summary>
    public int DaysSince(CalendarDate other) => _dayNumber - other._dayNumber;

    /// <summary>The date as a <see cref="DateTime"/> at midnight, of unspecified kind.</summary>
    public DateTime ToDateTime() => AsDateTime;

#if NET
    /// <summary>The same day.</summary>
    public static implicit operator DateOnly(CalendarDate date) => DateOnly.FromDayNumber(date._dayNumber);

    /// <summary>The same day.</summary>
    public static implicit operator CalendarDate(DateOnly date) => new(date.DayNumber);
#endif

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _dayNumber.CompareTo(other._dayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _dayNumber == other._dayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _dayNumber;

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => AsDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>Whether the left day is earlier.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left._dayNumber < right._dayNumber;

    /// <summary>Whether the left day is later.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left._dayNumber > right._dayNumber;

    /// <summary>Whether the left day is earlier or the same.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left._dayNumber <= right._dayNumber;

    /// <summary>Whether the left day is later or the same.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left._dayNumber >= right._dayNumber;
}
