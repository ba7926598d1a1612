namespace FactGen.Extraction;

/// <summary>How many or how much, as an interval (codebook, section 4).</summary>
/// <param name="Lower">The least value, or null when open.</param>
/// <param name="Upper">The greatest value, or null when open.</param>
/// <param name="LowerExclusive">Whether <paramref name="Lower"/> itself is excluded ("mehr als").</param>
/// <param name="UpperExclusive">Whether <paramref name="Upper"/> itself is excluded ("weniger als").</param>
/// <param name="Approximate">Whether the words are vague ("rund", "Tausende", "mehrere").</param>
internal readonly record struct QuantityBounds(
    double? Lower, double? Upper, bool LowerExclusive = false, bool UpperExclusive = false, bool Approximate = false);

/// <summary>A quantity in the text: its number with the words that bound it, and a unit of measure where it has one.</summary>
/// <param name="Span">All its words: "mehr als 20 Milliarden Dollar", "rund 11.000", "Tausende".</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Bounds">What it says.</param>
/// <param name="Unit">
/// The unit when the quantity's own words give it ("USD", "percent", "km2", "km", "tonnes"); null for plain numbers, whose
/// unit is the noun that they count.
/// </param>
internal readonly record struct QuantityMention(SourceSpan Span, int FirstToken, int EndToken, QuantityBounds Bounds, string? Unit);
