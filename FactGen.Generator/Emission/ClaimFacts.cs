using System;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>What fills one role of a claim.</summary>
internal sealed record RoleFacts(string Role, EquatableArray<EntityMention> Fillers);

/// <summary>A field that only some kinds have, with its values.</summary>
internal sealed record FieldFacts(string Field, EquatableArray<string> Values);

/// <summary>A claim as it is emitted: equal to another when every one of its values is.</summary>
internal sealed record ClaimFacts
{
    /// <summary>Its id, the same in every build (see <see cref="ClaimId"/>).</summary>
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required SourceSpan Evidence { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>The chain of who says so: sets of sources, primary source first.</summary>
    public required EquatableArray<EquatableArray<EntityMention>> Attribution { get; init; }

    public required Polarity Polarity { get; init; }

    public required Modality Modality { get; init; }

    public required ClaimStatus Status { get; init; }

    public required EquatableArray<RoleFacts> Roles { get; init; }

    public required ClaimQuantity? Quantity { get; init; }

    public required ClaimTime? Time { get; init; }

    public required EquatableArray<FieldFacts> Fields { get; init; }

    public required string Rule { get; init; }

    public required SourceSpan Trigger { get; init; }

    /// <summary>What fills a role; empty when nothing does.</summary>
    public EquatableArray<EntityMention> Role(string role)
        => Roles.Items.FirstOrDefault(filled => string.Equals(filled.Role, role, StringComparison.Ordinal))?.Fillers
            ?? EquatableArray<EntityMention>.Empty;

    /// <summary>The values of a field; empty when it is not filled.</summary>
    public EquatableArray<string> Field(string field)
        => Fields.Items.FirstOrDefault(filled => string.Equals(filled.Field, field, StringComparison.Ordinal))?.Values
            ?? EquatableArray<string>.Empty;

    public static ClaimFacts From(ExtractedClaim claim, string id) => new()
    {
        Id = id,
        Kind = claim.Kind,
        Evidence = claim.Evidence,
        Line = claim.Line,
        Column = claim.Column,
        Attribution = claim.Attribution.Select(link => Array(link.Sources)).ToEquatableArray(),
        Polarity = claim.Polarity,
        Modality = claim.Modality,
        Status = claim.Status,
        Roles = claim.Roles.Select(role => new RoleFacts(role.Role, Array(role.Fillers))).ToEquatableArray(),
        Quantity = claim.Quantity,
        Time = claim.Time,
        Fields = claim.Fields.Select(field => new FieldFacts(field.Name, Array(field.Values))).ToEquatableArray(),
        Rule = claim.Rule,
        Trigger = claim.Trigger,
    };

    private static EquatableArray<T> Array<T>(ImmutableArray<T> items)
        where T : IEquatable<T>
        => new(items);
}
