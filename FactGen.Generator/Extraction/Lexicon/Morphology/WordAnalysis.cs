namespace FactGen.Extraction;

/// <summary>What a form can be.</summary>
/// <param name="Lexeme">The word that it is a form of.</param>
/// <param name="Features">What its shape says, for verbs and adjectives.</param>
/// <param name="Agreement">The cells that it can fill in a noun phrase, for nouns and declined words; otherwise none.</param>
internal readonly record struct WordAnalysis(Lexeme Lexeme, WordFeatures Features, Agreement Agreement)
{
    public VerbLexeme? Verb => Lexeme as VerbLexeme;

    public NounLexeme? Noun => Lexeme as NounLexeme;

    public AdjectiveLexeme? Adjective => Lexeme as AdjectiveLexeme;

    public bool IsFinite => (Features & WordFeatures.Person) != 0;

    public bool Is(WordFeatures features) => (Features & features) == features;
}
