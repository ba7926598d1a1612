namespace FactGen.Extraction;

/// <summary>A token with what the lexicon and the catalogues know of it: everything that the grammar asks.</summary>
internal struct Word
{
    /// <summary>The index of its token in the article.</summary>
    public int Token;

    public TokenKind Kind;

    /// <summary>The first character: of punctuation, the mark.</summary>
    public char Mark;

    /// <summary>Whether it starts with a capital letter.</summary>
    public bool IsCapital;

    /// <summary>Whether it is the first word of its sentence, where a capital says nothing.</summary>
    public bool StartsSentence;

    /// <summary>The closed classes that it can belong to; null for capitalised words inside a sentence.</summary>
    public FunctionWord? Function;

    /// <summary>Its lower-case form when it is in a closed class, else null.</summary>
    public readonly string? FunctionForm => Function?.Form;

    /// <summary>The noun that it is, or null; of a compound, its head.</summary>
    public NounLexeme? Noun;

    /// <summary>A noun that it can be only as a plural behind a number ("11.000 Mann"), or null.</summary>
    public NounLexeme? PluralNoun;

    /// <summary>The first part of a compound noun, as written, or null.</summary>
    public string? Modifier;

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

    /// <summary>The index of the catalogue match that covers it, or -1.</summary>
    public int Match;

    /// <summary>Whether it is the name of a state.</summary>
    public bool IsState;

    /// <summary>Whether it is the name of a state that has no article: "Eritrea", not "Iran".</summary>
    public bool IsBareState;

    /// <summary>The index of the quantity that covers it, or -1.</summary>
    public int Quantity;

    /// <summary>The index of the time expression that covers it, or -1.</summary>
    public int Time;

    public readonly FunctionClass Classes => Function?.Classes ?? FunctionClass.None;

    public readonly bool IsQuote => Kind is TokenKind.OpenQuote or TokenKind.CloseQuote;

    public readonly bool IsAuxiliary => Finite?.Class == VerbClass.Auxiliary;

    public readonly bool IsModal => Finite?.Class == VerbClass.Modal;

    /// <summary>Whether it can be a verb form that is not finite and stands in a verb cluster.</summary>
    public readonly bool IsNonfinite => Infinitive is not null || ZuInfinitive is not null || Participle is not null;

    public readonly bool Is(FunctionClass any) => (Classes & any) != 0;
}
