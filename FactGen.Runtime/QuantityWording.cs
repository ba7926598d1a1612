using System;
using System.Globalization;

namespace FactGen;

/// <summary>Quantities in English words.</summary>
internal static class QuantityWording
{
    private const string NotStated = "unstated";

    public static string WithUnit(Quantity quantity, IFormatProvider culture)
    {
        string number = Number(quantity, culture);
        if (!quantity.IsStated || quantity.Unit.Length == 0)
            return number;
        bool countsGroups = Vague(quantity) is { } vague && vague is not "several";
        return countsGroups ? $"{number} of {quantity.Unit}" : $"{number} {quantity.Unit}";
    }

    public static string Number(Quantity quantity, IFormatProvider culture)
    {
        string? lower = quantity.Lower?.ToString("#,##0.##", culture), upper = quantity.Upper?.ToString("#,##0.##", culture);
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
