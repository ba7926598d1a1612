namespace FactGen.Extraction;

/// <summary>What the catalogue knows of a state besides its names.</summary>
/// <param name="Entity">The state.</param>
/// <param name="Gender">The gender of its name.</param>
/// <param name="EnglishAdjective">The first part of composed ids: "SouthKorean", "US".</param>
/// <param name="Adjective">Its German adjective without ending, "südkoreanisch"; or null.</param>
/// <param name="Capital">Its capital, or null where that has the state's own name.</param>
internal sealed record StateEntry(Entity Entity, NameGender Gender, string EnglishAdjective, string? Adjective, Entity? Capital);
