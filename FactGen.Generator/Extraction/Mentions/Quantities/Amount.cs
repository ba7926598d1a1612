namespace FactGen.Extraction;

/// <summary>A number with its magnitude, before the words that bound it are looked at.</summary>
/// <param name="Value">The number; of a vague one the least that it says.</param>
/// <param name="Next">The index behind its last token.</param>
/// <param name="Vague">Whether it names only a least number ("Tausende, mehrere").</param>
/// <param name="Unit">The unit that stands in front of it or is part of it: "$ 20", "die Hälfte".</param>
/// <param name="Scale">What a magnitude word multiplied it by, else 1.</param>
/// <param name="InWords">Whether it is written in letters.</param>
/// <param name="Cut">Whether its magnitude stands with the number behind it: "fünf- bis sechstausend".</param>
internal readonly record struct Amount(double Value, int Next, bool Vague = false, string? Unit = null, double Scale = 1, bool InWords = false, bool Cut = false);
