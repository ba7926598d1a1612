using System;
using System.Globalization;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>A quantity as part of a name: <c>MoreThan10000</c>, <c>About600</c>, <c>Thousands</c>.</summary>
internal static class QuantityName
{
    public static string Of(QuantityBounds bounds) => bounds switch
    {
        { Lower: { } lower, Upper: { } upper } when lower.Equals(upper) => bounds.Approximate ? "About" + Number(lower) : Number(lower),
        { Lower: { } lower, Upper: { } upper } => (bounds.Approximate ? "About" : "") + Number(lower) + "To" + Number(upper),
        { Lower: { } lower, LowerExclusive: true } => "MoreThan" + Number(lower),
        { Lower: { } lower, Approximate: true } => Vague(lower),
        { Lower: { } lower } => "AtLeast" + Number(lower),
        { Upper: { } upper, UpperExclusive: true } => (bounds.Approximate ? "Almost" : "LessThan") + Number(upper),
        { Upper: { } upper } => "UpTo" + Number(upper),
        _ => "",
    };

    /// <summary>The plural magnitudes, which mean twice themselves or more (codebook, section 4).</summary>
    private static string Vague(double lower) => lower switch
    {
        3 => "Several",
        24 => "Dozens",
        200 => "Hundreds",
        2_000 => "Thousands",
        20_000 => "TensOfThousands",
        200_000 => "HundredsOfThousands",
        2_000_000 => "Millions",
        2_000_000_000 => "Billions",
        _ => "AboutOrMoreThan" + Number(lower),
    };

    private static string Number(double number) => Math.Abs(number) switch
    {
        >= 1e9 when IsShort(number / 1e9) => Digits(number / 1e9) + "Billion",
        >= 1e6 when IsShort(number / 1e6) => Digits(number / 1e6) + "Million",
        _ => Digits(number),
    };

    private static bool IsShort(double number) => Math.Abs((number * 100) - Math.Round(number * 100)) < 1e-6;

    private static string Digits(double number)
        => number.ToString("0.##", CultureInfo.InvariantCulture).Replace("-", "Minus").Replace(".", "Point");
}
