namespace FactGen.Extraction;

/// <summary>
/// Whether a verb of speech says in its clause that somebody speaks. Many mean something else with "sich", as a state, or of things:
/// "die Spannung kündigte sich an", "die Regierung ist gefordert", "das Gesetz verspricht Vorteile".
/// </summary>
internal static class SpeechUse
{
    private const SemanticTags Speakers = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Army | SemanticTags.Organisation
        | SemanticTags.Government | SemanticTags.Office | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Meeting | SemanticTags.Speech | SemanticTags.Document
        // A town, a building and a country speak for those who govern there.
        | SemanticTags.Place | SemanticTags.Area | SemanticTags.Building;

    public static bool IsPerformed(SpeechFrame frame, Word[] words)
    {
        Clause clause = frame.Clause;
        if (frame.Group.Act is null)
            return true;
        if (clause.Verb.Voice != Voice.Active && SpeechLexicon.German.IsActive(frame.Lemma))
            return false;
        if (clause.Verb.Voice == Voice.StatalPassive && frame.Group.IsNoState)
            return false;
        if (frame.Group.IsNotReflexive && !frame.IsPhrase && HasReflexive(clause, words))
            return false;
        if (IsIdiom(frame))
            return false;
        if (SpeechLexicon.German.NeedsTopic(frame.Lemma) && !HasTopic(frame, words))
            return false;
        return clause.Verb.Voice != Voice.Active || clause.Subject is not { Noun: { } noun } subject || CanSpeak(subject, noun);
    }

    /// <summary>
    /// "Sie bestritten ihr letztes Spiel", "drängten auf den Ausgleich"; where the cases do not tell subject and object apart ("die Hitze forderte
    /// 20 Todesopfer") the noun may be taken for the subject.
    /// </summary>
    private static bool IsIdiom(SpeechFrame frame)
    {
        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            if (phrase == frame.Noun)
                continue;
            bool counts = phrase == frame.Clause.Object || phrase == frame.Clause.Subject
                || (phrase.Preposition is { } preposition && SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition));
            if (counts && phrase.Noun is { } noun && SpeechLexicon.German.IsIdiom(frame.Lemma, noun.Lemma))
                return true;
        }

        return false;
    }

    /// <summary>Things of a known sort do not speak, unless a name stands for who does: "der Konzern Nordsee".</summary>
    private static bool CanSpeak(Phrase subject, NounLexeme noun)
        => noun.Tags == SemanticTags.None || (noun.Tags & Speakers) != 0 || IsBare(subject) || subject.Matches.Count > 0 || subject.NameFirst >= 0 || subject.Conjuncts.Count > 0;

    /// <summary>"Vogel dementierte": a noun in the singular without article is a surname.</summary>
    private static bool IsBare(Phrase subject)
        => subject.Determiner < 0 && subject.Adjectives.Count == 0 && subject.Quantity < 0 && subject.CanBe(Agreement.Singular);

    private static bool IsDeed(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0 && (noun.Tags & (SemanticTags.Abstract | SemanticTags.Meeting)) == 0;

    private static bool HasReflexive(Clause clause, Word[] words)
    {
        bool reflexive = false;
        foreach (int i in clause.Words)
        {
            reflexive |= words[i].Is(FunctionClass.Reflexive);
            if (words[i].FunctionForm is "gegenseitig" or "einander")
                return false;
        }

        return reflexive;
    }

    /// <summary>A content clause, the word that announces one, or an object; a preposition counts where the verb asks for it.</summary>
    private static bool HasTopic(SpeechFrame frame, Word[] words)
    {
        if (frame.Content.Count > 0 || frame.IsBackward)
            return true;
        foreach (int i in frame.Clause.Words)
        {
            if (words[i].FunctionForm is { } form && RelationWords.German.Is(RelationWord.Correlate, form))
                return true;
        }

        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && phrase.Time < 0 && SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition))
                return !SpeechLexicon.German.SpeaksOfDeeds(frame.Lemma) || IsDeed(phrase);
        }

        return SpeechLexicon.German.IsTopicOf(frame.Lemma, "") && frame.Clause.Object is { Quantity: < 0 } topic
            && !(topic.Pronoun >= 0 && words[topic.Pronoun].Is(FunctionClass.Reflexive));
    }
}
