namespace FactGen.Extraction;

/// <summary>
/// Titles of papers that nobody has listed: "berichtete die „Abendpost“". A noun alone between quotation marks behind its article is the name of something,
/// and of a paper where somebody says something; but "nannte die „Mauer“ riskant" names what the mark is on.
/// </summary>
internal static class PaperTitle
{
    /// <summary>Whether a phrase of a clause is such a title, and can be its subject.</summary>
    public static bool Speaks(Phrase phrase, Clause clause, Word[] words)
        => IsTitle(phrase, words) && clause.Verb.Voice == Voice.Active && SpeechLexicon.German.Verb(clause.Verb.Lemma) is { Act: null }
            && !Cues.German.Is(Cue.NamingVerb, clause.Verb.Lemma) && !RelationWords.German.Is(RelationWord.PredicateVerb, clause.Verb.Lemma);

    private static bool IsTitle(Phrase phrase, Word[] words)
        => phrase is { Determiner: >= 0, Adjectives.Count: 0, Preposition: null, Head: > 0 and var head } && words[head - 1].Kind == TokenKind.OpenQuote
            && head + 1 < words.Length && words[head + 1].Kind == TokenKind.CloseQuote
            && (phrase.Noun is null || (phrase.Noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Abstract)) == 0);
}
