namespace FactGen.Extraction;

/// <summary>An expression on its way to a mention.</summary>
/// <param name="Core">The index of the first token of the expression itself.</param>
/// <param name="CoreEnd">The index behind its last token.</param>
/// <param name="First">The index of the first token of what leads it.</param>
/// <param name="End">The index behind the last token that belongs to it.</param>
/// <param name="Reading">What it means.</param>
/// <param name="Join">What joins it to the one before ("to", "and", …), or null.</param>
internal sealed record FoundTime(int Core, int CoreEnd, int First, int End, TimeReading Reading, string? Join = null);
