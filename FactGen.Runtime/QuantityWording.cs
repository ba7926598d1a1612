using System;
using System.Globalization;

namespace FactGen;

/// <summary>Quantities in English words.</summary>
internal static class QuantityWording
{
    private const string NotStated = "unstated";
    private const string Format = "#,##0.##";

    public static string WithUnit(Quantity quantity, IFormatProvider culture)
    {
        string number = Number(quantity, culture);
        if (!quantity.IsStated || quantity.Unit.Length == 0)
            return number;
        bool countsGroups = Vague(quantity) is { } vague && vague is not "several";
        string unit = IsOfOne(quantity) ? UnitWording.Singular(quantity.Unit) : quantity.Unit;
        return countsGroups ? $"{number} of {unit}" : $"{number} {unit}";
    }

    public static string Number(Quantity quantity, IFormatProvider culture)
    {
        string? lower = quantity.Lower is { } least ? Digits(least, culture) : null, upper = quantity.Upper is { } most ? Digits(most, culture) : null;
        string about = quantity.IsApproximate ? "about " : "";
        return quantity switch
        {
            { IsStated: false } => NotStated,
            { Lower: null, Upper: null } => "some",
            { Lower: { } low, Upper: { } high } when low.Equals(high) => about + lower,
            { Lower: not null, Upper: not null } => about + Range(quantity, lower!, upper!),
            { IsLowerExclusive: true } => $"more than {about}{lower}",
            { Lower: not null } => Vague(quantity) ?? $"at least {about}{lower}",
            { IsAlmost: true } => "almost " + upper,
            { IsUpperExclusive: true } => "less than " + upper,
            _ => $"up to {about}{upper}",
        };
    }

    /// <summary>Whether the one number that it names is one: "1 soldier", "at least 1 soldier".</summary>
    private static bool IsOfOne(Quantity quantity)
        => (quantity.Lower ?? quantity.Upper) is 1 && (quantity.Upper ?? quantity.Lower) is 1;

    /// <summary>"10,000", and "1.5 million" where that says the same.</summary>
    private static string Digits(double number, IFormatProvider culture)
    {
        var (scale, word) = Math.Abs(number) switch
        {
            >= 1e12 => (1e12, " trillion"),
            >= 1e9 => (1e9, " billion"),
            >= 1e6 => (1e6, " million"),
            _ => (1, ""),
        };
        double scaled = Math.Round(number / scale, 2);
        bool isSame = Math.Abs((scaled * scale) - number) < 0.5;
        return scale > 1 && isSame ? scaled.ToString(Format, culture) + word : number.ToString(Format, culture);
    }

    private static string Range(Quantity quantity, string lower, string upper) => quantity switch
    {
        { IsLowerExclusive: false, IsUpperExclusive: false } => $"{lower} to {upper}",
        { IsUpperExclusive: false } => $"more than {lower} to {upper}",
        { IsLowerExclusive: false } => $"{lower} to less than {upper}",
        _ => $"more than {lower} to less than {upper}",
    };

    /// <summary>The plural magnitudes, which mean twice themselves or more; null when it is none.</summary>
    private static string? Vague(Quantity quantity)
    {
        if (!quantity.IsApproximate || quantity.IsLowerExclusive || quantity.Upper is not null)
            return null;
        return quantity.Lower switch
        {
            3 => "several",
            24 => "dozens",
            200 => "hundreds",
            2_000 => "thousands",
            20_000 => "tens of thousands",
            200_000 => "hundreds of thousands",
            2_000_000 => "millions",
            2_000_000_000 => "billions",
            _ => null,
        };
    }
}
