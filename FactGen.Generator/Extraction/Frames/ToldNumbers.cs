namespace FactGen.Extraction;

/// <summary>Finds the number of what a noun of number measures: "Die Zahl der Toten stieg auf 40" tells it elsewhere in the clause.</summary>
internal static class ToldNumbers
{
    private static readonly string[] s_prepositions = ["auf", "bei", "mit", "von"];

    /// <summary>The noun of number that a phrase is the measured of, or is itself; null when there is none.</summary>
    public static Phrase? NounOfNumber(Phrase phrase)
    {
        if (Cues.German.Is(Cue.NumberNoun, phrase.Noun?.Lemma))
            return phrase;
        return phrase.Above is { } above && Cues.German.Is(Cue.NumberNoun, above.Noun?.Lemma) ? above : null;
    }

    /// <summary>The bare number of the clause: where it went ("auf 40"), stands ("bei 40") or what it is ("beträgt 40").</summary>
    public static Phrase? Find(Phrase number, Clause clause)
    {
        foreach (string preposition in s_prepositions)
        {
            foreach (Phrase phrase in clause.Phrases)
            {
                if (phrase.Preposition == preposition && phrase != number && IsBareNumber(phrase))
                    return phrase;
            }
        }

        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is null && phrase != number && IsBareNumber(phrase))
                return phrase;
        }

        return null;
    }

    /// <summary>"Die Zahl der Toten steigt": more were killed, if it is not said by how much in percent.</summary>
    public static bool Rises(Clause clause)
        => Cues.German.Is(Cue.RiseVerb, clause.Verb.Lemma) && !clause.Phrases.Exists(static phrase => phrase.Quantity >= 0);

    private static bool IsBareNumber(Phrase phrase)
        => phrase is { Quantity: >= 0, Time: < 0, Pronoun: < 0, NameFirst: < 0, Matches.Count: 0 }
            && (phrase.Noun is null || Cues.German.Is(Cue.GenericPeople, phrase.Noun.Lemma));
}
