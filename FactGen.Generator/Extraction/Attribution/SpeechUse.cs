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

    /// <summary>What nobody is called.</summary>
    private const SemanticTags NoSurname = SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Time | SemanticTags.Goods | SemanticTags.Money;

    public static bool IsPerformed(SpeechFrame frame, Word[] words, SegmentedText text)
    {
        Clause clause = frame.Clause;
        if (SpeechLexicon.German.NeedsTopic(frame.Lemma) && !HasTopic(frame, words))
            return false;
        // "Die Regierung erfuhr, dass …": a fact, unless it is told where from, or by a medium in passing.
        if (frame.Group.IsLearnt && frame.SpeakerPhrase == clause.Subject && clause.Opener != "wie" && clause.Verb.Modal != "wollen")
            return false;
        if (frame.Group.Act is null)
            return true;
        if (clause.Verb.Voice != Voice.Active && SpeechLexicon.German.IsActive(frame.Lemma))
            return false;
        // "Erzählen Sie bitte": a word of courtesy, and no verb.
        if (frame.Lemma == "bitten" && frame.VerbWord > clause.Start + 1 && clause.Verb.Mood == VerbMood.KonjunktivI && clause.Words.Exists(i => i < frame.VerbWord && i > clause.Start && text.Form(words[i].Token) is "Sie"))
            return false;
        if (clause.Verb.Voice == Voice.StatalPassive && frame.Group.IsNoState)
            return false;
        // "Chelsea gegen Porto gefordert": a headline about a team, not about what somebody wants.
        if (clause is { Type: ClauseType.Verbless, Verb.Voice: not Voice.Active, Subject: { } challenged } && frame.Lemma == "fordern" && frame.Content.Count == 0
            && (challenged.Noun is null || (challenged.Noun.Tags & (SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Organisation)) != 0))
            return false;
        // "Das ließ sich nicht bestätigen": that is done to it, by nobody.
        if (frame.Group.IsNotReflexive && !frame.IsPhrase && clause.Verb.Matrix != "lassen" && HasReflexive(clause, words))
            return false;
        // "bestritt 67 Profikämpfe", "wird noch viele Finali bestreiten": so many of what takes place are done, not denied.
        if (frame is { Lemma: "bestreiten", Content.Count: 0 } && (clause.Verb.Voice == Voice.Active ? clause.Object : clause.Subject) is { } done && (done.Quantity >= 0 || done.IsPlural && IsMany(done, words)))
            return false;
        // "bedankte sich mit einem Tor": by something done, for nothing.
        if (frame.Group.Act == "Thank" && frame.Content.TrueForAll(static content => content.FollowsColon) && clause.Dative is null && clause.Phrases.Exists(static phrase => phrase.Preposition == "mit") && !clause.Phrases.Exists(static phrase => phrase.Preposition is "für" or "bei"))
            return false;
        if (IsIdiom(frame) || IsBlameOfThing(frame) || IsDoneToThing(frame))
            return false;
        if (SpeechLexicon.German.IsGranting(frame.Lemma) && frame.Content.Count == 0 && (clause.Dative is not null || clause.Verb.Voice != Voice.Active))
            return false;
        if (SpeechLexicon.German.IsProfessing(frame.Lemma) && frame.Content.Count == 0 && Professes(clause))
            return false;
        if (frame.SpeakerPhrase is not { } speaker || CanSpeak(Taken(speaker), frame, words, text))
            return true;
        // "wurde durch die Ermittlungen beschuldigt": by what means, not by whom.
        bool means = speaker.Preposition == "durch";
        if (means)
            frame.SpeakerPhrase = null;
        return means;
    }

    /// <summary>"bekannte sich zu Europa": to nothing that was done. "zum ersten Mal" says when.</summary>
    private static bool Professes(Clause clause)
    {
        bool professes = false;
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase is not { Preposition: "zu", Pronoun: < 0, Time: < 0 } || (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Time) != 0))
                continue;
            if (IsDeed(phrase) || (phrase.Genitive is { } deed && IsDeed(deed)))
                return false;
            professes = true;
        }

        return professes;
    }

    /// <summary>What a relative pronoun takes up.</summary>
    private static Phrase Taken(Phrase phrase)
        => phrase is { Pronoun: >= 0, Clause: { Type: ClauseType.Relative, Antecedent: { Genitive: null, Possessor: null } antecedent } clause }
            && phrase.Pronoun == clause.RelativeWord && !(antecedent.Noun is not null && antecedent.Matches.Count > 0) ? antecedent : phrase;

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
            bool counts = phrase == frame.Clause.Object || phrase == frame.Clause.Subject || (phrase == frame.Clause.Dative && phrase.CanBe(Agreement.Accusative))
                || (phrase.Preposition is { } preposition && SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition));
            if (phrase.Noun is { } noun && (counts ? SpeechLexicon.German.IsIdiom(frame.Lemma, noun.Lemma) : SpeechLexicon.German.IsIdiom(frame.Lemma, phrase.Preposition + "_" + noun.Lemma)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Things of a known sort do not speak, unless a name stands for who does: "der Konzern Nordsee". Of a verb that things do too, an unknown noun
    /// is no speaker either; a name without article is.
    /// </summary>
    private static bool CanSpeak(Phrase speaker, SpeechFrame frame, Word[] words, SegmentedText text)
    {
        bool ofThings = SpeechLexicon.German.IsOfThings(frame.Lemma);
        if (speaker.Pronoun >= 0 && words[speaker.Pronoun].FunctionForm is "das" or "dies" or "dieses" or "was" && speaker.Pronoun != speaker.Clause?.RelativeWord)
            return !ofThings;
        // "Sechs Jahre in der Fremde Banda warnte …": so long is nobody.
        if (speaker is { Noun: null, Quantity: >= 0, Matches.Count: 0, Head: >= 0 and var counted } && words[counted].Noun is { } measure && (measure.Tags & SemanticTags.Time) != 0)
            return false;
        if (speaker.Noun is not { } noun)
            return speaker.NameFirst < 0 || speaker.Matches.Count > 0 || speaker.Conjuncts.Count > 0 || !ofThings || !IsCommonNoun(speaker, frame, words, text);
        if ((noun.Tags & Speakers) != 0 || speaker.Conjuncts.Count > 0 || (IsBare(speaker) && (noun.Tags & NoSurname) == 0))
            return true;
        return !ofThings && (noun.Tags == SemanticTags.None || speaker.Matches.Count > 0 || speaker.NameFirst >= 0);
    }

    /// <summary>
    /// "Die Novelle widerspricht dem Plan": an unknown word with an article, or of which there are several, unless it is an acronym ("der WWF") or
    /// says something in a clause of its own.
    /// </summary>
    private static bool IsCommonNoun(Phrase name, SpeechFrame frame, Word[] words, SegmentedText text)
    {
        if (name.NameEnd != name.NameFirst + 1 || (frame.Lemma != "versprechen" && frame.Content.Exists(static content => !content.FollowsColon)))
            return false;
        bool several = (frame.Clause.Verb.Person & WordFeatures.Number) == WordFeatures.Plural && frame.SpeakerPhrase == frame.Clause.Subject;
        System.ReadOnlySpan<char> form = text.Form(words[name.NameFirst].Token);
        return (name.Determiner >= 0 || several) && !(form.Length > 1 && char.IsUpper(form[form.Length - 1]));
    }

    /// <summary>"Vogel dementierte": a noun in the singular without article is a surname.</summary>
    private static bool IsBare(Phrase subject)
        => subject.Determiner < 0 && subject.Adjectives.Count == 0 && subject.Quantity < 0 && subject.CanBe(Agreement.Singular);

    /// <summary>"macht den Klimawandel für die Verluste verantwortlich": a cause is named, nobody accused.</summary>
    private static bool IsBlameOfThing(SpeechFrame frame)
        => frame.Group is { Act: "Accuse" } && frame.Lemma.EndsWith("verantwortlich machen", System.StringComparison.Ordinal)
            && (frame.Clause.Verb.Voice == Voice.Active ? frame.Clause.Object : frame.Clause.Subject) is { Matches.Count: 0, NameFirst: < 0, Noun: { } blamed }
            && blamed.Tags != SemanticTags.None && (blamed.Tags & Speakers & ~(SemanticTags.Place | SemanticTags.Area | SemanticTags.Building | SemanticTags.Speech | SemanticTags.Document)) == 0;

    /// <summary>"Die Krise drängt Griechenland zu Reformen": whoever is asked or warned is somebody, so that a thing in front of the verb is what drives.</summary>
    private static bool IsDoneToThing(SpeechFrame frame)
        => frame.Group.Act is "Demand" or "Warn" && System.Linq.Enumerable.Contains(frame.Group.To, "object") && frame.Clause is { Verb: { Voice: Voice.Active, Finite: >= 0 and var verb }, Object: { Noun: { } noun, Matches.Count: 0, NameFirst: < 0 } thing }
            && thing.First == frame.Clause.Start && thing.First < verb && frame.SpeakerPhrase is { } speaker && speaker.First > verb && noun.Tags != SemanticTags.None && (noun.Tags & Speakers) == 0 && thing.CanBe(Agreement.Nominative);

    private static bool IsDeed(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0 && (noun.Tags & (SemanticTags.Abstract | SemanticTags.Meeting)) == 0;

    private static bool HasReflexive(Clause clause, Word[] words)
    {
        bool reflexive = false;
        foreach (int i in clause.Words)
        {
            reflexive |= words[i].Is(FunctionClass.Reflexive) || IsOwnPerson(words[i].FunctionForm, clause, words);
            if (words[i].FunctionForm is "gegenseitig" or "einander")
                return false;
        }

        return reflexive;
    }

    private static bool IsMany(Phrase phrase, Word[] words)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (words[i].FunctionForm is "viele" or "mehrere" or "einige" or "alle" or "vier")
                return true;
        }

        return false;
    }

    /// <summary>"was wir uns davon versprechen": the first person has no "sich".</summary>
    private static bool IsOwnPerson(string? form, Clause clause, Word[] words)
        => clause.Subject is { Pronoun: >= 0 } subject && words[subject.Pronoun].FunctionForm switch { "wir" => form is "uns", "ich" => form is "mir" or "mich", _ => false };

    /// <summary>"im Zusammenhang | mit dem Verkauf", but "drohte im Fernsehen | mit Gewalt", "bekannte sich am Telefon | zu der Tat": only what happens or is thought has such attributes.</summary>
    private static bool BelongsToAnother(Phrase phrase)
        => phrase.Above is { Preposition: not null, Time: < 0, Noun: { } above } && (above.Tags == SemanticTags.None || (above.Tags & Attributed) != 0) && (above.Tags & (SemanticTags.Media | SemanticTags.Building)) == 0;

    /// <summary>What has attributes behind "mit, zu, auf".</summary>
    private const SemanticTags Attributed = SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight | SemanticTags.Speech | SemanticTags.Agreement | SemanticTags.Document | SemanticTags.Money;

    /// <summary>A content clause, the word that announces one, or an object; a preposition counts where the verb asks for it.</summary>
    private static bool HasTopic(SpeechFrame frame, Word[] words)
    {
        if (frame.Content.Count > 0 || frame.IsBackward)
            return true;
        foreach (int i in frame.Clause.Words)
        {
            if (words[i].FunctionForm is { } form && (RelationWords.German.Is(RelationWord.Correlate, form) || RelationWords.German.Is(RelationWord.LooseCorrelate, form)))
                return true;
        }

        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            // "Im Zusammenhang mit dem Verkauf droht …": what belongs to another phrase is not what is spoken of.
            if (phrase.Preposition is { } preposition && phrase.Time < 0 && !BelongsToAnother(phrase) && SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition))
                return !SpeechLexicon.German.SpeaksOfDeeds(frame.Lemma) || IsDeed(phrase);
        }

        return SpeechLexicon.German.IsTopicOf(frame.Lemma, "") && (frame.Clause.Verb.Voice == Voice.Active ? frame.Clause.Object : frame.Clause.Subject) is { Quantity: < 0 } topic
            && (!SpeechLexicon.German.SpeaksOfDeeds(frame.Lemma) || IsDeed(topic))
            && !(topic.Pronoun >= 0 && words[topic.Pronoun].Is(FunctionClass.Reflexive));
    }
}
