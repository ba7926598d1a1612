using System;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>Whether two quantities leave no number that both could be; a tenth off is no difference where words are vague.</summary>
internal static class ToldCounts
{
    private const double Margin = 0.1;

    /// <summary>Those who disagree about a count rarely do so by more; what differs more is mostly a count of something else.</summary>
    private const double LargestRatio = 10;

    public static bool Differ(ClaimQuantity one, ClaimQuantity other)
        => string.Equals(one.Unit, other.Unit, StringComparison.Ordinal)
            && (Least(one.Bounds) > Most(other.Bounds) || Least(other.Bounds) > Most(one.Bounds));

    /// <summary>A single one is a case, and no count.</summary>
    public static bool IsCount(ClaimQuantity quantity) => Least(quantity.Bounds) > 1;

    public static bool AreOfOneSize(ClaimQuantity one, ClaimQuantity other)
        => Named(one.Bounds) <= Named(other.Bounds) * LargestRatio && Named(other.Bounds) <= Named(one.Bounds) * LargestRatio;

    private static double Named(QuantityBounds bounds) => bounds.Lower ?? bounds.Upper ?? 0;

    private static double Least(QuantityBounds bounds)
        => bounds.Lower is { } lower ? lower - (bounds.Approximate ? lower * Margin : 0) : double.NegativeInfinity;

    private static double Most(QuantityBounds bounds)
        => bounds.Upper is { } upper ? upper + (bounds.Approximate ? upper * Margin : 0) : double.PositiveInfinity;
}
