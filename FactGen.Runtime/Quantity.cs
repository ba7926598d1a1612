using System;
using System.Diagnostics;
using System.Globalization;

namespace FactGen;

/// <summary>
/// How many or how much, as the words of an article bound it: "4000" is exactly that, "mehr als 10.000" has a lower bound that is
/// excluded, "rund 600" is approximate. A claim that states no quantity has <see cref="None"/>, so that queries never fail.
/// </summary>
/// <remarks>
/// <para>
/// Questions come in two kinds. <see cref="IsAtLeast"/>, <see cref="IsAtMost"/>, <see cref="IsMoreThan"/>, <see cref="IsLessThan"/> and
/// <see cref="IsExactly"/> are true only when the words leave no other possibility; <see cref="CouldBe"/> and <see cref="Overlaps"/>
/// are true unless the words rule it out.
/// </para>
/// <para>
/// A bound that is approximate may be off by <see cref="ApproximationMargin"/> of its value, either way: "rund 11.000" lies somewhere
/// from 9,900 to 12,100, so it is not certain to be at least 11,000, but is certain to be at least 9,000. "Fast 5.000" (approximate, with
/// an excluded upper bound only) is below 5,000 for certain, and not below 4,500. "Tausende" has the approximate lower bound 2,000 and no
/// upper one.
/// </para>
/// <para>
/// Numbers are not taken to be whole: "mehr als 10.000" is not certain to be at least 10,001. Questions are about numbers alone; compare
/// <see cref="Unit"/> where units may differ.
/// </para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, IFormattable
{
    /// <summary>How far an approximate bound may be off, as a share of its value: a tenth.</summary>
    public const double ApproximationMargin = 0.1;

    private readonly string? _unit;
    private readonly string? _text;

    /// <summary>Makes a quantity.</summary>
    /// <param name="lower">The least value, or null when open.</param>
    /// <param name="upper">The greatest value, or null when open.</param>
    /// <param name="lowerExclusive">Whether <paramref name="lower"/> itself is excluded.</param>
    /// <param name="upperExclusive">Whether <paramref name="upper"/> itself is excluded.</param>
    /// <param name="isApproximate">Whether the bounds are vague.</param>
    /// <param name="unit">What is counted or measured, in English: "soldiers", "USD"; empty when not said.</param>
    /// <param name="text">The words, verbatim.</param>
    /// <exception cref="ArgumentException">A bound is no number, or the lower one is above the upper one.</exception>
    public Quantity(
        double? lower,
        double? upper,
        bool lowerExclusive = false,
        bool upperExclusive = false,
        bool isApproximate = false,
        string unit = "",
        string text = "")
    {
        if (lower is { } low && double.IsNaN(low))
            throw new ArgumentException("A bound must be a number.", nameof(lower));
        if (upper is { } high && double.IsNaN(high))
            throw new ArgumentException("A bound must be a number.", nameof(upper));
        if (lower > upper)
            throw new ArgumentException("The lower bound is above the upper one.", nameof(lower));
        Lower = lower;
        Upper = upper;
        IsLowerExclusive = lowerExclusive && lower is not null;
        IsUpperExclusive = upperExclusive && upper is not null;
        IsApproximate = isApproximate;
        IsStated = true;
        _unit = unit;
        _text = text;
    }

    /// <summary>No quantity: what a claim has that states none. It is certain of nothing and rules nothing out.</summary>
    public static Quantity None => default;

    /// <summary>Whether there is a quantity at all.</summary>
    public bool IsStated { get; }

    /// <summary>The least value as the words give it; null when open or not stated.</summary>
    public double? Lower { get; }

    /// <summary>The greatest value as the words give it; null when open or not stated.</summary>
    public double? Upper { get; }

    /// <summary>Whether <see cref="Lower"/> itself is excluded: "mehr als".</summary>
    public bool IsLowerExclusive { get; }

    /// <summary>Whether <see cref="Upper"/> itself is excluded: "weniger als".</summary>
    public bool IsUpperExclusive { get; }

    /// <summary>Whether the words are vague: "rund", "fast", "Tausende".</summary>
    public bool IsApproximate { get; }

    /// <summary>What is counted or measured, lower-case English plural or a code: "soldiers", "USD", "km2", "percent"; empty when not said.</summary>
    public string Unit => _unit ?? "";

    /// <summary>The words of the article, verbatim: "mehr als 10.000 Soldaten"; empty when not stated.</summary>
    public string Text => _text ?? "";

    /// <summary>A quantity that is exactly this number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="unit">What is counted or measured.</param>
    public static Quantity Exactly(double number, string unit = "") => new(number, number, unit: unit);

    /// <summary>Whether it is certain to be <paramref name="number"/> or more.</summary>
    public bool IsAtLeast(double number) => IsStated && Least.Value >= number;

    /// <summary>Whether it is certain to be <paramref name="number"/> or less.</summary>
    public bool IsAtMost(double number) => IsStated && Most.Value <= number;

    /// <summary>Whether it is certain to be more than <paramref name="number"/>.</summary>
    public bool IsMoreThan(double number) => IsStated && (Least.Value > number || (Least.Value.Equals(number) && Least.IsExclusive));

    /// <summary>Whether it is certain to be less than <paramref name="number"/>.</summary>
    public bool IsLessThan(double number) => IsStated && (Most.Value < number || (Most.Value.Equals(number) && Most.IsExclusive));

    /// <summary>Whether it is certain to be <paramref name="number"/> and nothing else.</summary>
    public bool IsExactly(double number) => IsAtLeast(number) && IsAtMost(number);

    /// <summary>Whether the words leave room for it to be <paramref name="number"/>; true when nothing is stated.</summary>
    public bool CouldBe(double number) => Overlaps(Exactly(number));

    /// <summary>
    /// Whether there is a number that both could be; true when either states nothing. Where it is false, the two contradict each other
    /// if they count the same.
    /// </summary>
    public bool Overlaps(Quantity other)
        => !IsStated || !other.IsStated || (!LiesAbove(Least, other.Most) && !LiesAbove(other.Least, Most));

    /// <summary>
    /// Orders by the value that the words name: the lower bound, or the upper one where there is no lower; of the same value first what
    /// lies below it ("bis zu 500"), then the value itself, then what lies above ("mehr als 500"); then by the other bound, exactness and
    /// unit. What states nothing comes first.
    /// </summary>
    public int CompareTo(Quantity other)
    {
        int order = IsStated.CompareTo(other.IsStated);
        if (order == 0)
            order = Nullable.Compare(Lower ?? Upper, other.Lower ?? other.Upper);
        if (order == 0)
            order = Side.CompareTo(other.Side);
        if (order == 0)
            order = Nullable.Compare(Upper, other.Upper);
        if (order == 0)
            order = other.IsUpperExclusive.CompareTo(IsUpperExclusive);
        if (order == 0)
            order = IsApproximate.CompareTo(other.IsApproximate);
        return order != 0 ? order : string.CompareOrdinal(Unit, other.Unit);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("Not a quantity.", nameof(obj)),
    };

    /// <summary>Whether bounds, exactness and unit are the same; the words may differ.</summary>
    public bool Equals(Quantity other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => unchecked((((Lower.GetHashCode() * 397) ^ Upper.GetHashCode()) * 397) ^ StringComparer.Ordinal.GetHashCode(Unit));

    /// <summary>In English, with the current culture's numbers: "more than 10,000 soldiers".</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>In English, with the numbers of a culture.</summary>
    /// <param name="format">
    /// "G" or nothing: number and unit, "more than 10,000 soldiers"; "N": the number alone, "more than 10,000"; "W": the words of the
    /// article. What states nothing is "unstated" in the first two.
    /// </param>
    /// <param name="formatProvider">The culture of the numbers; null for the current one.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => QuantityWording.WithUnit(this, formatProvider ?? CultureInfo.CurrentCulture),
        "N" or "n" => QuantityWording.Number(this, formatProvider ?? CultureInfo.CurrentCulture),
        "W" or "w" => Text,
        _ => throw new FormatException($"A quantity has the formats G, N and W, not '{format}'."),
    };

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>"Fast 5.000": near its upper bound, and below it for certain.</summary>
    internal bool IsAlmost => IsApproximate && Lower is null && IsUpperExclusive;

    /// <summary>Below the named value, at it, or above it; what excludes the value lies farther.</summary>
    private int Side => Lower is null ? (IsUpperExclusive ? -2 : -1) : (IsLowerExclusive ? 2 : 0) + (Upper is null ? 1 : 0);

    /// <summary>The least that it could be.</summary>
    private Bound Least => this switch
    {
        { IsAlmost: true } => new Bound(Upper.GetValueOrDefault() - Margin(Upper.GetValueOrDefault()), false),
        { Lower: null } => new Bound(double.NegativeInfinity, false),
        { IsApproximate: true } => new Bound(Lower.GetValueOrDefault() - Margin(Lower.GetValueOrDefault()), false),
        _ => new Bound(Lower.GetValueOrDefault(), IsLowerExclusive),
    };

    /// <summary>The most that it could be.</summary>
    private Bound Most => this switch
    {
        { Upper: null } => new Bound(double.PositiveInfinity, false),
        { IsApproximate: true, IsAlmost: false } => new Bound(Upper.GetValueOrDefault() + Margin(Upper.GetValueOrDefault()), false),
        _ => new Bound(Upper.GetValueOrDefault(), IsUpperExclusive),
    };

    private static double Margin(double value) => Math.Abs(value) * ApproximationMargin;

    private static bool LiesAbove(Bound least, Bound most)
        => least.Value > most.Value || (least.Value.Equals(most.Value) && (least.IsExclusive || most.IsExclusive));

    private readonly struct Bound(double value, bool isExclusive)
    {
        public double Value { get; } = value;

        public bool IsExclusive { get; } = isExclusive;
    }
}
