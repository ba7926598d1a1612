using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// How the article stands to what a clause says: who says so, whether it is denied, how firm it is, whether it is a plan, and
/// whether it is said to be so at all.
/// </summary>
internal sealed record Perspective
{
    /// <summary>The article itself, without a hedge.</summary>
    public static Perspective Article { get; } = new();

    /// <summary>Who says so, primary source first.</summary>
    public ImmutableArray<AttributionLink> Chain { get; init; } = ImmutableArray<AttributionLink>.Empty;

    /// <summary>Whether the primary source denies it.</summary>
    public bool IsDenied { get; init; }

    public Modality Modality { get; init; }

    /// <summary>Planned when it is the content of a promise or plan; otherwise null.</summary>
    public ClaimStatus? Status { get; init; }

    /// <summary>Whether it is only a condition, purpose, attempt, wish, question or demand: no claim (codebook 9.2).</summary>
    public bool IsIrrealis { get; init; }

    /// <summary>Whether a frame with "dass", Konjunktiv or an inquit covers it, rather than an adverbial frame (codebook 9.20).</summary>
    public bool IsComplement { get; init; }

    /// <summary>The speech act whose content it is, or null.</summary>
    public SpeechGroup? Act { get; init; }

    /// <summary>The same from a source in front; whoever tells what he said himself is no second source.</summary>
    public Perspective From(AttributionLink source)
        => source.Sources.Length == 1 && Chain.Length > 0 && Chain[0].Sources.Length == 1 && Chain[0].Sources[0].Entity.Id == source.Sources[0].Entity.Id ? this : this with { Chain = Chain.Insert(0, source) };

    public Perspective AtMost(Modality modality) => modality > Modality ? this with { Modality = modality } : this;
}
