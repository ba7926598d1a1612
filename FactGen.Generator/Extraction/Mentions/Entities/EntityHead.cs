namespace FactGen.Extraction;

/// <summary>A noun that makes an entity, alone or with what it belongs to: "Regierung", "Außenminister", "Analysten".</summary>
/// <param name="Id">Its part of the composed id: "Government", "ForeignMinister".</param>
/// <param name="Noun">The noun that stands for all its synonyms, in the nominative: "Armee" for "Streitkräfte".</param>
/// <param name="Gender">The gender of <paramref name="Noun"/>.</param>
/// <param name="Kind">What sort of thing it makes.</param>
/// <param name="StandsAlone">Whether it makes an entity without belonging to anything ("Analysten", "Augenzeugen").</param>
/// <param name="IsRole">Whether it is an office or role of one person.</param>
/// <param name="Country">The state that the noun itself ties it to ("Kremlchef"), or null.</param>
internal sealed record EntityHead(
    string Id, string Noun, NameGender Gender, EntityKind Kind, bool StandsAlone = false, bool IsRole = false, string? Country = null)
{
    /// <summary>Whether the noun is a plural.</summary>
    public bool IsPlural => Gender == NameGender.Plural;
}
