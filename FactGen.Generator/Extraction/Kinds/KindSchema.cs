using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>How the values of a kind's own field are typed.</summary>
internal enum FieldType : byte
{
    /// <summary>Words of the article, or a plural noun in English.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,

    /// <summary>Said or not.</summary>
    Flag,

    /// <summary>One of a closed set of names.</summary>
    Choice,
}

/// <summary>A role of a kind.</summary>
/// <param name="Role">The interchange name: "agent", "partner", "target" or "place".</param>
/// <param name="Property">The name in the typed API: "Sender".</param>
/// <param name="Summary">What it means, one sentence.</param>
/// <param name="IsMain">Whether it may come from the context of the article (codebook 9.13).</param>
internal sealed record RoleSchema(string Role, string Property, string Summary, bool IsMain);

/// <summary>A field that only some kinds have.</summary>
/// <param name="Field">The interchange name: "outcome".</param>
/// <param name="Property">The name in the typed API: "Outcome".</param>
/// <param name="Type">How its values are typed.</param>
/// <param name="Choices">The names of a <see cref="FieldType.Choice"/>, in order; else empty.</param>
/// <param name="Summary">What it means, one sentence.</param>
internal sealed record FieldSchema(string Field, string Property, FieldType Type, ImmutableArray<string> Choices, string Summary)
{
    /// <summary>What each of the <see cref="Choices"/> means, in their order.</summary>
    public ImmutableArray<string> ChoiceSummaries { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>
/// A part of the names that claims of a kind have in the typed API: pieces that are joined, each a list of alternatives (roles,
/// fields, "quantity", "unit", "source") of which the first that is filled counts.
/// </summary>
internal sealed record NamePart(ImmutableArray<ImmutableArray<string>> Pieces);

/// <summary>A kind of claim: its name and what takes part in it. The typed classes are generated from it.</summary>
/// <param name="Name">The interchange name: "Deployment".</param>
/// <param name="Set">The name of the set of its claims: "Deployments".</param>
/// <param name="Summary">What an instance is, one sentence.</param>
/// <param name="Quantity">The name of the quantity in the typed API ("Count", "Amount"), or null when the kind has none.</param>
internal sealed record KindSchema(
    string Name,
    string Set,
    string Summary,
    string? Quantity,
    ImmutableArray<RoleSchema> Roles,
    ImmutableArray<FieldSchema> Fields)
{
    /// <summary>The name of the typed class: the kind's own, but where the set has the same.</summary>
    public string Class { get; init; } = Name;

    /// <summary>What the quantity counts or measures, one sentence; null when the kind has none.</summary>
    public string? QuantitySummary { get; init; }

    /// <summary>How its claims are named.</summary>
    public ImmutableArray<NamePart> NameParts { get; init; } = ImmutableArray<NamePart>.Empty;
}
