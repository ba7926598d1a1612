using System;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Durations as TIMEX3 writes them: "P3D", "PT90M", "PXM".</summary>
internal static class DurationValue
{
    /// <summary>The value of a quantity of time, or null when its unit is none.</summary>
    public static string? Of(QuantityMention quantity)
    {
        if (Unit(quantity.Unit) is not { } unit)
            return null;
        double? amount = quantity.Bounds.Lower ?? quantity.Bounds.Upper;
        return amount is null || IsVague(quantity.Bounds) ? Unknown(unit.Name) : Of(amount.Value * unit.Factor, unit.Name);
    }

    /// <summary>Whether a quantity names no number ("einige, Dutzende"): three, or twice a magnitude, or more.</summary>
    public static bool IsVague(QuantityBounds bounds)
        => bounds is { Approximate: true, Upper: null, LowerExclusive: false, Lower: 3 or 24 or >= 200 };

    /// <summary>The value of an unknown number of units: "PXD".</summary>
    public static string Unknown(string unit) => Prefix(unit) + (unit is "decade" ? "X0Y" : unit is "century" ? "X00Y" : "X" + Letter(unit));

    /// <summary>The value of a number of units.</summary>
    public static string Of(double number, string unit)
    {
        (number, unit) = unit switch
        {
            "decade" => (number * 10, "year"),
            "century" => (number * 100, "year"),
            "half" => (number * 6, "month"),
            _ => (number, unit),
        };
        if (number is > 0 and < 1)
        {
            (number, unit) = unit switch
            {
                "year" => (number * 12, "month"),
                "month" => (number * 30, "day"),
                "week" => (number * 7, "day"),
                "day" => (number * 24, "hour"),
                "hour" => (number * 60, "minute"),
                "minute" => (number * 60, "second"),
                _ => (number, unit),
            };
        }

        return Prefix(unit) + number.ToString("0.##", CultureInfo.InvariantCulture) + Letter(unit);
    }

    /// <summary>The unit of a quantity of time with what its number is multiplied by, or null.</summary>
    public static (string Name, double Factor)? Unit(string? unit) => unit switch
    {
        "years" => ("year", 1),
        "months" => ("month", 1),
        "quarters" => ("month", 3),
        "weeks" => ("week", 1),
        "days" => ("day", 1),
        "hours" => ("hour", 1),
        "minutes" => ("minute", 1),
        "seconds" => ("second", 1),
        "decades" => ("year", 10),
        "centuries" => ("year", 100),
        _ => null,
    };

    /// <summary>How many days a value in weeks or days is, or null.</summary>
    public static int? Days(string value)
        => Whole(value, 'W', 7, 'D');

    /// <summary>How many months a value in years or months is, or null.</summary>
    public static int? Months(string value)
        => Whole(value, 'Y', 12, 'M');

    /// <summary>The day that is a whole number of days, weeks, months or years before or after another; null for any other length.</summary>
    public static CalendarDate? From(CalendarDate day, string value, bool ahead)
    {
        int sign = ahead ? 1 : -1;
        return Days(value) is { } days ? day.AddDays(sign * days) : Months(value) is { } months ? day.AddMonths(sign * months) : null;
    }

    /// <summary>How many of the smaller of two units a value in either of them is, or null.</summary>
    private static int? Whole(string value, char larger, int times, char smaller)
    {
        char unit = value[value.Length - 1];
        return (unit == larger || unit == smaller) && int.TryParse(value.Substring(1, value.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 1000
            ? number * (unit == larger ? times : 1)
            : null;
    }

    private static string Prefix(string unit) => unit is "hour" or "minute" or "second" ? "PT" : "P";

    private static string Letter(string unit) => unit switch
    {
        "weekend" => "WE",
        "quarter" => "Q",
        "" => "",
        _ => unit.Substring(0, 1).ToUpperInvariant(),
    };
}
