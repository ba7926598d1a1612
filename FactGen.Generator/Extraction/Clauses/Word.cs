namespace FactGen.Extraction;

/// <summary>A token with what the lexicon and the catalogues know of it: everything that the grammar asks.</summary>
internal struct Word
{
    /// <summary>The index of its token in the article.</summary>
    public int Token;

    public TokenKind Kind;

    /// <summary>The first character: of punctuation, the mark.</summary>
    public char Mark;

    /// <summary>Whether it is the first word of its sentence, where a capital says nothing.</summary>
    public bool StartsSentence;

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

    /// <summary>What the lexicon says of it: all that is asked through the members below.</summary>
    public WordForm Form;

    public readonly bool IsCapital => Form.IsCapital;

    public readonly FunctionWord? Function => Form.Function;

    public readonly NounLexeme? Noun => Form.Noun;

    public readonly NounLexeme? PluralNoun => Form.PluralNoun;

    public readonly string? Modifier => Form.Modifier;

    public readonly bool IsOddCompound => Form.IsOddCompound;

    public readonly Agreement NounCells => Form.NounCells;

    public readonly Agreement AdjectiveCells => Form.AdjectiveCells;

    public readonly VerbLexeme? Finite => Form.Finite;

    public readonly WordFeatures FiniteFeatures => Form.FiniteFeatures;

    public readonly VerbLexeme? Infinitive => Form.Infinitive;

    public readonly VerbLexeme? ZuInfinitive => Form.ZuInfinitive;

    public readonly VerbLexeme? Participle => Form.Participle;

    public readonly VerbLexeme? ParticipleWithSein => Form.ParticipleWithSein;

    public readonly VerbLexeme? DeclinedParticiple => Form.DeclinedParticiple;

    public readonly bool IsParticipleI => Form.IsParticipleI;

    public readonly string? Particle => Form.Particle;

    public readonly bool IsBareAdjective => Form.IsBareAdjective;

    public readonly bool IsDeclinedAdjective => Form.IsDeclinedAdjective;

    public readonly bool IsNameAdjective => Form.IsNameAdjective;

    /// <summary>Its lower-case form when it is in a closed class, else null.</summary>
    public readonly string? FunctionForm => Function?.Form;

    public readonly FunctionClass Classes => Function?.Classes ?? FunctionClass.None;

    public readonly bool IsQuote => Kind is TokenKind.OpenQuote or TokenKind.CloseQuote;

    public readonly bool IsAuxiliary => Finite?.Class == VerbClass.Auxiliary;

    public readonly bool IsModal => Finite?.Class == VerbClass.Modal;

    /// <summary>Whether it can be a verb form that is not finite and stands in a verb cluster.</summary>
    public readonly bool IsNonfinite => Infinitive is not null || ZuInfinitive is not null || Participle is not null;

    public readonly bool Is(FunctionClass any) => (Classes & any) != 0;
}
