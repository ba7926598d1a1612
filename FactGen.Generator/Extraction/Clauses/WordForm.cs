namespace FactGen.Extraction;

/// <summary>What the lexicon says of a form, for all places where it stands: who knows more of one place takes a <see cref="Copy"/>.</summary>
internal sealed class WordForm
{
    /// <summary>That of punctuation and numbers, of which it says nothing.</summary>
    public static readonly WordForm None = new();

    /// <summary>That of a word inside a name, which is no other word.</summary>
    public static readonly WordForm InName = new() { IsCapital = true };

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital;

    /// <summary>The closed classes that it can belong to; null for capitalised words inside a sentence.</summary>
    public FunctionWord? Function;

    /// <summary>The noun that it is, or null; of a compound, its head.</summary>
    public NounLexeme? Noun;

    /// <summary>A noun that it can be only as a plural behind a number ("11.000 Mann"), or null.</summary>
    public NounLexeme? PluralNoun;

    /// <summary>The noun for people that its ending shows where an article or a number stands in front of it ("zwei Posaunisten"), or null.</summary>
    public WordAnalysis? Person;

    /// <summary>The first part of a compound noun, as written, or null.</summary>
    public string? Modifier;

    /// <summary>Whether it is taken for a compound only because of its end: "Kamboni" for one of "Bonus".</summary>
    public bool IsOddCompound;

    /// <summary>The cells that it fills as a noun.</summary>
    public Agreement NounCells;

    /// <summary>The cells that it fills as an adjective or declined participle.</summary>
    public Agreement AdjectiveCells;

    /// <summary>The verb of which it can be a finite form, with the features of that form.</summary>
    public VerbLexeme? Finite;

    public WordFeatures FiniteFeatures;

    /// <summary>The verb of which it can be the infinitive.</summary>
    public VerbLexeme? Infinitive;

    /// <summary>The verb of which it can be the infinitive with inner "zu".</summary>
    public VerbLexeme? ZuInfinitive;

    /// <summary>The verb of which it can be the undeclined participle II.</summary>
    public VerbLexeme? Participle;

    /// <summary>The verb with "sein" of which it can be the participle as well: "gelangt" is of "gelangen" then, and not of "langen".</summary>
    public VerbLexeme? ParticipleWithSein;

    /// <summary>The verb of which it is a declined participle.</summary>
    public VerbLexeme? DeclinedParticiple;

    /// <summary>Whether the declined participle is a participle I ("kämpfenden").</summary>
    public bool IsParticipleI;

    /// <summary>The particle of separable verbs that it can be ("teil", "gefangen"), or null.</summary>
    public string? Particle;

    /// <summary>Whether it can be an adjective or adverb without an ending.</summary>
    public bool IsBareAdjective;

    /// <summary>Whether it can be an adjective with an ending, known or by its looks.</summary>
    public bool IsDeclinedAdjective;

    /// <summary>Whether it is an adjective with a capital, as names have them: "die Zentrale Wahlkommission".</summary>
    public bool IsNameAdjective;

    /// <summary>Another one, for a place that shows more than the form does.</summary>
    public WordForm Copy() => (WordForm)MemberwiseClone();
}
