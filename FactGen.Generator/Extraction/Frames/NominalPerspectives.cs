using System;

namespace FactGen.Extraction;

/// <summary>How the article stands to an event that a noun names.</summary>
internal sealed record NominalView(Perspective Perspective, Modality Modality, bool IsNegated, ClaimStatus? Status, bool ClauseTimeCounts, bool IsTopic);

/// <summary>
/// Says whose claim an event noun is, and whether it is one at all: as the topic of a speech verb it is the speaker's; under nouns of
/// intent, attempts and topics it is none (codebook section 1; 9.2, 9.6, 9.8).
/// </summary>
internal sealed class NominalPerspectives(SegmentedText text)
{
    /// <param name="phrase">The phrase whose head is the event noun.</param>
    /// <param name="whole">The phrase that it is a conjunct of, or itself.</param>
    /// <param name="clause">The clause that holds it.</param>
    /// <param name="grammar">Its sentence.</param>
    /// <param name="attribution">The attribution of its sentence.</param>
    /// <param name="rule">The rule that makes it a claim.</param>
    /// <returns>Null when the event is not said to be so.</returns>
    public NominalView? Of(Phrase phrase, Phrase whole, Clause clause, SentenceGrammar grammar, SentenceAttribution attribution, FrameRule rule)
    {
        // A definite attack is said to have happened even where the clause is only a purpose (codebook 9.1).
        bool presupposes = rule.Kind == "Offensive";
        // "bei einem Treffen" tells where something was said, not what.
        bool isMeeting = rule.Kind == "Visit";
        string verb = clause.Verb.Lemma;
        Perspective? evidence = EvidenceOver(whole, attribution);
        if (IsUnderIrrealisNoun(whole) || whole.Preposition is "ohne" or "statt" or "anstatt" or "zur-unterstützung" || (whole.Preposition == "für" && evidence is null && !IsAccusation(clause, grammar, attribution) && !(presupposes && IsConfession(clause, attribution)) && !IsMandate(whole, clause) && ThanksFor(whole, clause, attribution) is null))
            return null;
        if (IsOnlyTopic(whole, clause))
            return null;
        if (whole.Preposition == "vor" && Cues.German.Is(Cue.VergeVerb, clause.Verb.Lemma))
            return null;
        if (IsAimed(whole, clause) || (IsAwaited(whole, clause) && !(whole.Preposition == "vor" && IsTheOne(phrase, grammar))))
            return null;
        Perspective perspective = attribution.Of(clause);
        bool negated = phrase.IsNegated;
        bool clauseTime = IsCore(whole, clause) && !IsPeopleElsewhere(whole, clause) && !Cues.German.Is(Cue.AnniversaryVerb, verb);
        ClaimStatus? status = null;
        bool refused = Cues.German.Is(Cue.RefuseVerb, verb);
        // "schloss eine Entsendung aus": who says so; "lehnte eine Entsendung ab" is a deed.
        SpeechFrame? frame = (refused && clauseTime && !(SpeechLexicon.German.Verb(verb) is not null && attribution.Frames.Exists(excluding => excluding.Clause == clause && !excluding.Speakers.IsEmpty))) || whole.Preposition is "während" or "anlässlich" or "nach" or "vor" or "seit" || (isMeeting && whole.Preposition is "bei" or "auf" or "in")
            ? null : FrameOver(whole, clause, attribution);
        // "lehnt die Entsendung ab": refusing says what is not to be, whoever tells it.
        if (frame is { Group.Act: null, Group.Polarity: Polarity.Affirmed } && Cues.German.Is(Cue.RefuseVerb, frame.Lemma))
            frame = null;
        // "Mit dem Angriff hatte niemand gerechnet": it came all the same.
        bool surprises = frame is { Group: { Act: null, Modality: not Modality.Certain } } && clause.IsNegated && IsDefinite(phrase, grammar) && clause.Verb.Tense is VerbTense.Preterite or VerbTense.Pluperfect;
        if (surprises)
            (frame, clauseTime, perspective) = (null, false, perspective with { Modality = Modality.Certain });
        if (evidence is not null)
        {
            if (evidence.IsIrrealis)
                return null;
            perspective = evidence;
            negated ^= perspective.IsDenied;
            status = perspective.Status;
            clauseTime = false;
        }
        else if (frame is not null)
        {
            if (frame.Group.Inner == InnerSource.None || (frame.Group.Act == "Deny" && IsOfDoubtedWords(whole)) || (frame.Clause.IsNegated && frame.Group.Act is not null))
                return null;
            // "Hunderte Tote werden befürchtet": what is feared has not happened (codebook 9.52).
            if (frame.Group.Act is null && rule.Kind == "Casualties" && Cues.German.Is(Cue.PreventVerb, frame.Lemma) && (phrase == frame.Clause.Object || phrase == frame.Clause.Subject))
                return null;
            // "müssen mit Toten rechnen"
            if (frame.Group.Act is null && clause.Verb.Modal == "müssen" && !Cues.German.Is(Cue.ExistenceVerb, frame.Lemma) && frame.Group.Modality != Modality.Certain)
                return null;
            perspective = frame.TopicPerspective ?? perspective;
            negated ^= perspective.IsDenied;
            // "wird ein Angriff erwartet"
            status = perspective.Status ?? (Cues.German.Is(Cue.PlanVerb, frame.Lemma) ? ClaimStatus.Planned : null);
            clauseTime = false;
        }
        else
        {
            if (perspective.IsIrrealis && !(presupposes && IsDefinite(phrase, grammar)))
                return null;
            // "verhindert eine Million Tote": what is not to happen to people has not happened either.
            bool core = clauseTime || (rule.Kind == "Casualties" && IsCore(whole, clause));
            if ((core || whole.Preposition == "mit") && Cues.German.Is(Cue.PreventVerb, verb))
                return null;
            if (core && !presupposes && !IsMandate(whole, clause) && (Cues.German.Is(Cue.IrrealisVerb, verb) || (phrase == clause.Object && Cues.German.Is(Cue.EnableVerb, verb)) || (verb is "sein" or "bleiben" && LeavesOpen(clause, grammar))))
                return null;
            if (clauseTime && rule.Kind != "Casualties" && SpeechLexicon.German.Verb(verb) is { Inner: InnerSource.None } && !IsViolence(clause.Subject))
                return null;
            if (IsMandate(whole, clause))
            {
                status = ClaimStatus.Planned;
                // "erteilt keine Genehmigung für die Lieferung"
                negated ^= whole.Governor is { IsNegated: true } || ((whole.Governor == clause.Object || whole == clause.Object) && clause.IsNegated);
            }

            // "soll den Anschlag geplant haben": what was planned then has been made, or there would not be the one.
            bool madeReal = presupposes && TakesPlaceInRelative(phrase, grammar) || presupposes && clause.Verb.Voice == Voice.Active && (clause.Verb.IsNonfinitePerfect || clause.Verb.Tense is VerbTense.Perfect or VerbTense.Pluperfect) && IsTheOne(phrase, grammar);
            if ((clauseTime || phrase == clause.Dative) && !madeReal && !(phrase == clause.Subject && clause.Object is { Pronoun: < 0 } && clause.Verb.Voice == Voice.Active) && (Cues.German.Is(Cue.PlanVerb, verb) || Cues.German.Is(Cue.WeighVerb, verb)))
                status = ClaimStatus.Planned;
            if (clauseTime && IsScheduled(clause))
                status = ClaimStatus.Planned;
            if ((clauseTime || whole.Preposition == "auf") && refused)
            {
                status = ClaimStatus.Planned;
                negated ^= !clause.IsNegated;
                // "sagte im April ein Treffen ab": when it was called off, and not when it was to be.
                clauseTime &= !(isMeeting && clause.Verb.Tense is VerbTense.Preterite or VerbTense.Perfect or VerbTense.Pluperfect);
            }
            else if (clauseTime && Cues.German.Is(Cue.FailVerb, verb) && rule.Properties.ContainsKey("fails"))
            {
                negated ^= !clause.IsNegated;
            }
            // "Der Abzug wurde beendet": what is carried out is over because it is done.
            else if (clauseTime && Cues.German.Is(Cue.StopVerb, verb) && rule.Properties.ContainsKey("ceases") && !(rule.Kind == "Withdrawal" && Cues.German.Is(Cue.CarryOutVerb, verb)))
            {
                negated ^= !clause.IsNegated;
                status = clause.Verb.Tense == VerbTense.Future || perspective.Status == ClaimStatus.Planned ? ClaimStatus.Planned : ClaimStatus.Ongoing;
            }
            else if (clauseTime && clause.IsNegated && rule.Kind == "Agreement" && !Cues.German.Is(Cue.ExistenceVerb, verb) && !Cues.German.Is(Cue.MakeVerb, verb))
            {
                // "werde eine Einigung nicht blockieren": there is none yet; who does not keep the treaty has one.
                if (!IsDefinite(phrase, grammar) || StartsWith(grammar, phrase.Determiner, "ein"))
                    return null;
            }
            else if (clauseTime && clause.IsNegated && Cues.German.Is(Cue.StopVerb, verb))
            {
                // "hat die Angriffe nicht beendet": they go on.
                negated ^= perspective.IsDenied;
                status ??= ClaimStatus.Ongoing;
            }
            else if (clauseTime)
            {
                // "Die Einnahme der Stadt kostete keinen Schuss": what does something has taken place.
                bool takesPlace = phrase == clause.Subject && clause.Object is { Pronoun: < 0 } && clause.Verb.Voice == Voice.Active && IsDefinite(phrase, grammar);
                negated ^= perspective.IsDenied ^ (clause.IsNegated && !HasNegativePhrase(clause) && !takesPlace && !Cues.German.Is(Cue.AftermathVerb, verb));
                if (Cues.German.Is(Cue.ContinueVerb, verb))
                    status ??= ClaimStatus.Ongoing;
                // "werde das Abkommen untergraben": there is one, or it could not be harmed.
                bool exists = rule.Kind == "Agreement" && phrase == clause.Object && IsDefinite(phrase, grammar) && !Cues.German.Is(Cue.MakeVerb, verb);
                status ??= exists ? null : clause.Verb.Tense == VerbTense.Future ? ClaimStatus.Planned : perspective.Status;
            }

            // "Hinter dem Anschlag steckt vermutlich …"
            bool ownHedge = clauseTime || clause.Type == ClauseType.Verbless || whole.Preposition is "hinter" or "für";
            if (!ownHedge)
                perspective = perspective with { Modality = perspective.IsComplement && perspective.Act is not null ? perspective.Act.Modality : Modality.Certain };
        }

        Modality modality = perspective.Modality;
        if (Hedge(phrase, grammar) is { } hedge)
        {
            if (hedge.Dropped)
                return null;
            modality = (Modality)Math.Max((int)modality, (int)hedge.Modality);
            status = hedge.Status ?? status;
        }

        if (status is null && IsPlannedInRelative(phrase, grammar))
            status = ClaimStatus.Planned;
        // "erwägt die Entsendung": it may come to it (codebook 9.45).
        if (frame is null && evidence is null && clauseTime && Cues.German.Is(Cue.WeighVerb, verb))
            modality = (Modality)Math.Max((int)modality, (int)Modality.Possible);
        // "Ein Angriff gilt als möglich"
        if (frame is null && evidence is null && presupposes && phrase == clause.Subject && verb == "gelten" && LeavesOpen(clause, grammar))
            (modality, status) = (Modality.Possible, ClaimStatus.Planned);

        // "im April bei einem Besuch in Oslo": the visit is when what is told of it is.
        bool during = (isMeeting && whole.Preposition is "bei" or "während" or "auf" or "anlässlich")
            || (frame is null && IsCircumstance(whole));
        return new NominalView(perspective, modality, negated, status, clauseTime || during, frame is not null);
    }

    /// <summary>"Ziel ist ein Abzug", "Eine Forderung der Rebellen ist der Abzug": what is wanted.</summary>
    private static bool IsAimed(Phrase phrase, Clause clause)
        => clause.Verb.Lemma == "sein" && (phrase == clause.Subject ? clause.Object : phrase == clause.Object ? clause.Subject : null) is { Preposition: null, Noun: { } aim }
            && (Cues.German.Is(Cue.IrrealisNoun, aim.Lemma) || SpeechLexicon.German.Noun(aim.Lemma) is { Act: "Demand" or "Warn" });

    /// <summary>"hofft auf einen Abzug", "warnt vor einem Angriff": what may come.</summary>
    private static bool IsAwaited(Phrase phrase, Clause clause)
        => phrase is { Preposition: "auf" or "vor", Governor: null } && Cues.German.Is(Cue.AwaitingVerb, clause.Verb.Lemma);

    /// <summary>"bezweifelte Angaben zum Beschuss": what is doubted is what others say of it.</summary>
    private static bool IsOfDoubtedWords(Phrase phrase)
        => phrase is { Preposition: "zu", Governor: { } governor } && (IsWords(governor) || (governor.Preposition is null && governor.Above is { } above && IsWords(above)));

    private static bool IsWords(Phrase phrase) => phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null;

    /// <summary>"Ein Treffen steht auf dem Programm"</summary>
    private static bool IsScheduled(Clause clause)
        => clause.Verb.Lemma == "stehen" && clause.Phrases.Exists(static phrase => phrase.Preposition == "auf" && Cues.German.Is(Cue.ScheduleNoun, phrase.Noun?.Lemma));

    /// <summary>"billigte den Angriff, der am Montag stattfand": what a relative clause says to have been.</summary>
    private static bool TakesPlaceInRelative(Phrase phrase, SentenceGrammar grammar)
        => grammar.Clauses.Exists(clause => clause is { Type: ClauseType.Relative, Verb: { Mood: VerbMood.Indicative, Modal: null, Tense: VerbTense.Preterite or VerbTense.Perfect }, IsNegated: false } && clause.Antecedent == phrase && clause.Subject is { } told && told.Pronoun == clause.RelativeWord
            && !Cues.German.Is(Cue.PlanVerb, clause.Verb.Lemma) && !Cues.German.Is(Cue.IrrealisVerb, clause.Verb.Lemma));

    /// <summary>"der Abzug, der bis Mai geplant ist": what a relative clause says of it.</summary>
    private static bool IsPlannedInRelative(Phrase phrase, SentenceGrammar grammar)
        => grammar.Clauses.Exists(clause => clause is { Type: ClauseType.Relative, Verb.Voice: not Voice.Active, IsNegated: false } && clause.Antecedent == phrase && (clause.Object ?? clause.Subject) is { } told && told.Pronoun == clause.RelativeWord
            && Cues.German.Is(Cue.PlanVerb, clause.Verb.Lemma) && clause.Verb.Tense is VerbTense.Present or VerbTense.Preterite);

    /// <summary>"Eine Waffenruhe ist möglich": a predicate that leaves open whether there is one.</summary>
    private bool LeavesOpen(Clause clause, SentenceGrammar grammar)
    {
        foreach (int i in clause.Words)
        {
            if (Cues.German.Is(Cue.OpenPredicate, text.Forms[grammar.Words[i].Token].Text))
                return true;
        }

        return false;
    }

    /// <summary>"meldete 71 getötete Soldaten": what a participle says of the topic of a saying verb is the speaker's; null under no such verb.</summary>
    public static Perspective? OfTopic(Phrase phrase, SentenceAttribution attribution)
        => phrase.Clause is { } clause && FrameOver(phrase, clause, attribution) is { Group: { Act: null, Inner: not InnerSource.None } } frame
            ? frame.TopicPerspective : null;

    /// <summary>Whether a clause tells of what a noun names, so that its place is the event's: as its subject, object or circumstance, and not as the topic of a speech act.</summary>
    public static bool IsToldBy(Clause clause, Phrase phrase, SentenceAttribution attribution)
        => (IsCore(phrase, clause) && !IsPeopleElsewhere(phrase, clause) && FrameOver(phrase, clause, attribution) is null)
            || (phrase.Clause == clause && IsCircumstance(phrase));

    /// <summary>"starben neun Soldaten | bei Angriffen": a circumstance of the verb also right behind people, who have no attributes of that sort.</summary>
    private static bool IsCircumstance(Phrase phrase)
        => Cues.German.Is(Cue.SimultaneousPreposition, phrase.Preposition)
            && (phrase.Governor is null || (phrase.Preposition == "bei" && phrase.Governor is { Governor: null, Noun: { } noun } && (noun.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0));

    /// <summary>Whether a phrase is the subject or object of its clause, or stands in a clause without a verb.</summary>
    private static bool IsCore(Phrase phrase, Clause clause)
        => phrase == clause.Subject || phrase == clause.Object || (clause.Type == ClauseType.Verbless && phrase.Governor is null)
            // "Zu einem Treffen kam es nicht"
            || (phrase.Preposition == "zu" && clause is { IsNegated: true, Verb.Lemma: "kommen" } && (clause.Subject ?? clause.Object) is { Pronoun: >= 0 });

    /// <summary>"Zwei Tote konnten nicht geborgen werden": that they died is not what the clause says, but what it starts from.</summary>
    private static bool IsPeopleElsewhere(Phrase phrase, Clause clause)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Body)) != 0 && clause.Type != ClauseType.Verbless
            && !Cues.German.Is(Cue.ExistenceVerb, clause.Verb.Lemma);

    private static bool HasNegativePhrase(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.IsNegated)
                return true;
        }

        return false;
    }

    /// <summary>The speech verb of the clause when the phrase is what it tells: its object, its subject in the passive, "über …", "von …".</summary>
    private static SpeechFrame? FrameOver(Phrase phrase, Clause clause, SentenceAttribution attribution)
    {
        if (ThanksFor(phrase, clause, attribution) is { } thanks)
            return thanks;
        foreach (SpeechFrame frame in attribution.Frames)
        {
            // "Arbeiter fanden die Leiche": nothing is said.
            if (frame.Clause != clause || frame.Group.PresupposesTopic || Cues.German.Is(Cue.FindVerb, frame.Lemma))
                continue;
            Phrase top = phrase;
            // "berichtet unter Berufung auf das Ministerium | von 40 Toten": what follows a source is no attribute of it.
            while (top.Above is { } above && above.Clause == clause && !(above == clause.Subject && clause.Verb.Voice == Voice.Active)
                && !(top.Preposition is "von" or "über" && above.Governor is { Noun: { } citing } && Cues.German.Is(Cue.CitingNoun, citing.Lemma)))
                top = above;
            bool passive = clause.Verb.Voice != Voice.Active;
            if (passive ? IsIn(clause.Subject, top) : IsIn(clause.Object, top) || (IsIn(clause.Dative, top) && top != frame.AddresseePhrase))
                return frame;
            if (top.Preposition is "über" or "von" or "auf" or "zu" or "an" or "für" && top != frame.SpeakerPhrase && (frame.Group.Name != "say" || top.Preposition is "über" or "von"))
                return frame;
            // "rechnet mit 300 Gefallenen"
            if (top.Preposition is { } asked && SpeechLexicon.German.IsTopicOf(frame.Lemma, asked))
                return frame;
        }

        return null;
    }

    /// <summary>"dankte dem Verbündeten für die Entsendung": what thanks are given for, whatever noun stands in front.</summary>
    private static SpeechFrame? ThanksFor(Phrase phrase, Clause clause, SentenceAttribution attribution)
        => phrase.Preposition == "für" ? attribution.Frames.Find(frame => frame.Clause == clause && frame.Group.Act == "Thank") : null;

    private static bool IsIn(Phrase? whole, Phrase part)
    {
        if (whole is null)
            return false;
        foreach (Phrase member in whole.Members())
        {
            if (member == part || (member.Genitive is { } genitive && IsIn(genitive, part)) || (member.Possessor is { } possessor && IsIn(possessor, part)))
                return true;
        }

        return false;
    }

    private static bool IsDefinite(Phrase phrase, SentenceGrammar grammar)
        => phrase.Possessor is not null || (phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Article | FunctionClass.Possessive));

    private bool StartsWith(SentenceGrammar grammar, int word, string start)
        => word >= 0 && System.MemoryExtensions.StartsWith(text.Form(grammar.Words[word].Token), System.MemoryExtensions.AsSpan(start), StringComparison.OrdinalIgnoreCase);

    /// <summary>"den Anschlag"; not "einen Anschlag", "die Anschläge".</summary>
    private bool IsTheOne(Phrase phrase, SentenceGrammar grammar)
        => !phrase.IsPlural && phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Article)
            && !StartsWith(grammar, phrase.Determiner, "ein");

    /// <summary>"macht X für Y verantwortlich", "X war für Y verantwortlich" say that Y happened.</summary>
    private bool IsAccusation(Clause clause, SentenceGrammar grammar, SentenceAttribution attribution)
        => clause.Words.Exists(i => grammar.Words[i].IsBareAdjective && Cues.German.IsForm(Cue.ResponsibleWord, text.Form(grammar.Words[i].Token))) || attribution.Frames.Exists(frame => frame.Clause == clause && frame.Group.Act == "Accuse");

    /// <summary>"übernahm die Verantwortung für den Anschlag"</summary>
    private static bool IsConfession(Clause clause, SentenceAttribution attribution)
        => !clause.IsNegated && attribution.Frames.Exists(frame => frame is { Group.Act: "Acknowledge", Speakers.IsEmpty: false } && frame.Clause == clause);

    /// <summary>"machte zu Verlusten keine Angaben", "äußerte sich zu den Toten nicht", "sagte zu dem Angriff": what somebody speaks about is not said to be so (codebook 9.6).</summary>
    private static bool IsOnlyTopic(Phrase phrase, Clause clause)
    {
        Phrase top = phrase;
        while (top.Above is { } above && above.Clause == clause)
            top = above;
        bool told = top.Preposition == "zu" || (top.Preposition is "über" or "von" && clause.IsNegated) || (top != phrase && top == clause.Object && top.IsNegated);
        return told && ((clause.Object?.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is { Act: null })
            || (top.Preposition == "zu" && SpeechLexicon.German.Verb(clause.Verb.Lemma) is { Name: "say" }));
    }

    /// <summary>"Belege für die Beteiligung an einem Angriff": how the article stands to what the evidence is for.</summary>
    private static Perspective? EvidenceOver(Phrase phrase, SentenceAttribution attribution)
    {
        if (attribution.Evidence.TryGetValue(phrase, out Perspective? own))
            return own;
        foreach (Phrase above in phrase.Ancestors)
        {
            if (attribution.Evidence.TryGetValue(above, out Perspective? perspective))
                return perspective;
        }

        return null;
    }

    /// <summary>"Die Gefechte forderten Opfer": what is no speaker demands nothing.</summary>
    private static bool IsViolence(Phrase? phrase) => phrase?.Noun is { } noun && (noun.Tags & (SemanticTags.Attack | SemanticTags.Fight)) != 0;

    /// <summary>"das Mandat, die Genehmigung, grünes Licht | für die Entsendung", "gab für die Entsendung | grünes Licht", "Das Mandat erlaubt | die Entsendung"</summary>
    public static bool IsMandate(Phrase phrase, Clause clause)
        => phrase == clause.Object ? clause.Subject?.Noun is { } grant && Cues.German.IsOrEndsIn(Cue.MandateNoun, grant.Lemma)
            : phrase.Preposition == "für" && (phrase.Governor ?? clause.Object) is { Noun: { } noun } leave && (Cues.German.IsOrEndsIn(Cue.MandateNoun, noun.Lemma) || (noun.Lemma == "Licht" && leave.Adjectives.Count > 0));

    private static bool IsUnderIrrealisNoun(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above.Noun is { } noun && Cues.German.Is(Cue.IrrealisNoun, noun.Lemma))
                return true;
        }

        return false;
    }

    private (Modality Modality, ClaimStatus? Status, bool Dropped)? Hedge(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int adjective in phrase.Adjectives)
        {
            string stem = AdjectiveStem.Of(text.Form(grammar.Words[adjective].Token));
            if (Cues.German.Is(Cue.ProbableAdjective, stem))
                return (Modality.Probable, null, false);
            if (Cues.German.Is(Cue.PossibleAdjective, stem))
                return (Modality.Possible, null, false);
            if (Cues.German.Is(Cue.PlannedAdjective, stem))
                return (Modality.Certain, ClaimStatus.Planned, false);
            // "bei weiteren Angriffen", "bei einem weiteren Angriff": one more, and none that goes on.
            if (Cues.German.Is(Cue.OngoingAdjective, stem) && !(Cues.German.IsForm(Cue.Additional, text.Form(grammar.Words[adjective].Token)) && (phrase.IsPlural || phrase.Quantity >= 0 || phrase.Determiner < 0 || grammar.Words[phrase.Determiner].FunctionForm is not ("der" or "die" or "das"))))
                return (Modality.Certain, ClaimStatus.Ongoing, false);
            if (Cues.German.Is(Cue.DroppedAdjective, stem))
                return (Modality.Certain, null, true);
        }

        return null;
    }
}
