using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A quantity of a claim.</summary>
internal sealed record ClaimQuantity(QuantityBounds Bounds, string? Unit, SourceSpan Span, string Text);

/// <summary>A time of a claim; both ends null where it stays unresolved.</summary>
internal sealed record ClaimTime(CalendarDate? From, CalendarDate? To, bool Approximate, SourceSpan Span, string Text);

/// <summary>What fills one role of a claim ("agent", "partner", "target", "place").</summary>
internal sealed record RoleFillers(string Role, ImmutableArray<EntityMention> Fillers);

/// <summary>
/// A field that only some kinds have ("force", "items", "outcome", "act", "text", …): one value, or several for lists.
/// Flags ("additional") have the value "true".
/// </summary>
internal sealed record ClaimField(string Name, ImmutableArray<string> Values);

/// <summary>One link of an attribution chain: a set of sources.</summary>
internal sealed record AttributionLink(ImmutableArray<EntityMention> Sources);

/// <summary>A claim that an article makes (codebook, section 1), with the rule and the words that it comes from.</summary>
internal sealed record ExtractedClaim
{
    /// <summary>The name of its kind: "Deployment".</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence that says it.</summary>
    public required SourceSpan Evidence { get; init; }

    /// <summary>The 1-based line of the evidence's first character.</summary>
    public required int Line { get; init; }

    /// <summary>The 1-based column of the evidence's first character, in UTF-16 code units.</summary>
    public required int Column { get; init; }

    /// <summary>Who says so, primary source first; empty when the article itself does.</summary>
    public ImmutableArray<AttributionLink> Attribution { get; init; } = ImmutableArray<AttributionLink>.Empty;

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    public ClaimStatus Status { get; init; }

    /// <summary>The roles that are filled, in the order agent, partner, target, place.</summary>
    public ImmutableArray<RoleFillers> Roles { get; init; } = ImmutableArray<RoleFillers>.Empty;

    public ClaimQuantity? Quantity { get; init; }

    public ClaimTime? Time { get; init; }

    /// <summary>The fields of its kind that are filled, in the order of the kind's declaration.</summary>
    public ImmutableArray<ClaimField> Fields { get; init; } = ImmutableArray<ClaimField>.Empty;

    /// <summary>The id of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that the rule fired on.</summary>
    public required SourceSpan Trigger { get; init; }
}
