using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A clause as the clause layer shows it, apart from the sentence that it was read in.</summary>
/// <param name="Spans">Its own words, without those of clauses inside it.</param>
/// <param name="Type">Its shape.</param>
/// <param name="Opener">The word that opens it ("dass", "nachdem"), or null.</param>
/// <param name="Verb">The infinitive of its full verb, with its particle; empty where it has none.</param>
/// <param name="Tense">The tense of its verb.</param>
/// <param name="Mood">The mood of its finite verb.</param>
/// <param name="Voice">Whether its subject does or suffers what the verb says.</param>
/// <param name="IsNegated">Whether its verb is negated.</param>
/// <param name="Parent">The index, in the layer, of the clause that it depends on; -1 for none.</param>
/// <param name="Subject">Its subject; in another clause where it is shared. Null where none was found.</param>
/// <param name="Object">Its accusative object, or null.</param>
/// <param name="Dative">Its dative object, or null.</param>
internal sealed record ClauseView(
    ImmutableArray<SourceSpan> Spans,
    ClauseType Type,
    string? Opener,
    string Verb,
    VerbTense Tense,
    VerbMood Mood,
    Voice Voice,
    bool IsNegated,
    int Parent,
    SourceSpan? Subject,
    SourceSpan? Object,
    SourceSpan? Dative);
