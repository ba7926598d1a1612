namespace FactGen.Emission;

/// <summary>A claim that has a member of its own in the typed API, with what its documentation says.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Id">The claim's id.</param>
/// <param name="Sentence">The sentence that says it, on one line.</param>
/// <param name="Told">Who says so and how firmly, in English.</param>
/// <param name="Article">The name of its article.</param>
/// <param name="Line">The line that the sentence begins in.</param>
internal sealed record NamedClaim(string Kind, string Member, string Id, string Sentence, string Told, string Article, int Line);

/// <summary>A name that several claims would have: each has it with an ending of its own.</summary>
/// <param name="Kind">The name of their kind.</param>
/// <param name="Member">The name without an ending.</param>
/// <param name="Id">The id of the claim that it stands for: the first, by publication, article and place.</param>
/// <param name="Article">The name of that claim's article.</param>
/// <param name="Choices">The members to use instead, each of which means one claim.</param>
internal sealed record AmbiguousName(string Kind, string Member, string Id, string Article, EquatableArray<string> Choices);
