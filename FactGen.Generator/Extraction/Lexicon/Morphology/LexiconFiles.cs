namespace FactGen.Extraction;

/// <summary>The data files that make up a language's lexicon.</summary>
internal sealed record LexiconFiles(string Morphology, string Verbs, string Auxiliaries, string Nouns, string Adjectives)
{
    public static LexiconFiles German { get; } = new(
        "German/morphology.txt", "German/verbs.txt", "German/auxiliaries.txt", "German/nouns.txt", "German/adjectives.txt");
}
