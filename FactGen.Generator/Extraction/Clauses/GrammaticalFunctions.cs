using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Decides which phrase of a clause is its subject, which its objects: by case where it shows, by agreement with the verb, else by
/// order (the first is the subject, as in most clauses of news).
/// </summary>
internal static class GrammaticalFunctions
{
    /// <summary>"so viele Dörfer wie seit März 2022 nicht": a comparison is no longer than that.</summary>
    private const int MaxCompared = 7;

    public static void Assign(Clause clause, Word[] words)
    {
        AssignNegation(clause, words);
        MarkComparisons(clause, words);
        List<Phrase> candidates = Candidates(clause, words);
        if (clause.Type is ClauseType.Infinitive or ClauseType.Participial)
        {
            AssignObjects(clause, candidates, null, words);
            return;
        }

        if (CountedParts.Assign(clause, candidates))
            return;
        ReattachConjuncts(clause);
        ReattachBetween(clause);
        Phrase? subject = SharesSubject(clause, candidates, words) ? null : FindSubject(clause, candidates, words);
        clause.Subject = subject;
        AssignObjects(clause, candidates, subject, words);
        if (subject is null && clause.Previous is not null)
        {
            clause.Subject = clause.Previous.Subject;
            clause.IsNegated |= clause.Subject is { IsNegated: true };
        }

        // "gab Moldau sechs Millionen Euro, Lettland drei": another giver, the same receiver.
        if (clause is { IsGapped: true, Dative: null, Subject: not null, Object.Quantity: >= 0, Previous.Dative: { } receiver })
            clause.Dative = receiver;
        TellFutureFromPassive(clause, words);
        TellPassiveOfLetting(clause, words);
    }

    /// <summary>"Die Angaben ließen sich nicht bestätigen": what lets itself be confirmed is confirmed by somebody; "ließ sich Waffen liefern" has another object.</summary>
    private static void TellPassiveOfLetting(Clause clause, Word[] words)
    {
        if (clause.Verb is not { Matrix: "lassen", Voice: Voice.Active } || clause.Subject is not { } done || (done.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Office | SemanticTags.Government | SemanticTags.Group)) != 0)
            || (done.Noun is null && done.Pronoun < 0) || (clause.Object ?? clause.Dative) is not { } self || !IsReflexive(self, words) || (clause.Object is not null && clause.Object != self))
            return;
        clause.Verb.Voice = Voice.Passive;
        clause.Object = null;
        if (clause.Dative == self)
            clause.Dative = null;
    }

    /// <summary>"Die Regierung in Harare und die Armee haben …": what is joined to the place is the second subject of a plural verb.</summary>
    private static void ReattachConjuncts(Clause clause)
    {
        if ((clause.Verb.Person & WordFeatures.Plural) == 0 || (clause.Verb.Person & WordFeatures.Singular) != 0)
            return;
        foreach (Phrase place in clause.Phrases)
        {
            if (place is { Preposition: null, Conjuncts.Count: 0, Genitive: { Conjuncts: { Count: 1 } owned } whose } several && !several.CanBe(Agreement.NominativePlural) && several.CanBe(Agreement.Nominative)
                && owned[0].CanBe(Agreement.Nominative) && !owned[0].CanBe(Agreement.Genitive) && !HasPluralSubject(clause, several))
            {
                // "trafen sich eine Delegation der Taliban | und Außenminister Ruto"
                several.Conjuncts.Add(owned[0]);
                whose.Conjuncts.Clear();
                return;
            }

            if (place is not { Preposition: "in" or "aus" or "von" or "bei", Conjuncts: { Count: 1 } joined, Governor: { Preposition: null, Conjuncts.Count: 0 } head }
                || joined[0] is not { } second || head.CanBe(Agreement.NominativePlural) || !head.CanBe(Agreement.Nominative) || !second.CanBe(Agreement.Nominative)
                || HasPluralSubject(clause, head))
                continue;
            place.Conjuncts.Clear();
            head.Conjuncts.Add(second);
            return;
        }
    }

    /// <summary>"zwischen der Regierung in Harare und den Rebellen", "zwischen der Regierung von Mosambik und der Renamo": the second of the two, and nobody at the place.</summary>
    private static void ReattachBetween(Clause clause)
    {
        foreach (Phrase place in clause.Phrases)
        {
            // "zwischen einer Delegation der Taliban und Ruto"
            if (place is { Preposition: "zwischen", Conjuncts.Count: 0, IsPlural: false, Genitive: { Conjuncts: { Count: 1 } owned } whose } && !owned[0].CanBe(Agreement.Genitive))
            {
                place.Conjuncts.Add(owned[0]);
                whose.Conjuncts.Clear();
                continue;
            }

            if (place is not { Preposition: "in" or "aus" or "von" or "bei", Conjuncts: { Count: 1 } joined, Governor: { Preposition: "zwischen", Conjuncts.Count: 0, IsPlural: false } first })
                continue;
            first.Conjuncts.Add(joined[0]);
            place.Conjuncts.Clear();
        }
    }

    private static bool HasPluralSubject(Clause clause, Phrase but)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase != but && phrase is { Preposition: null, Pronoun: < 0, Time: < 0 } && (phrase.CanBe(Agreement.NominativePlural) || phrase.Conjuncts.Count > 0))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a coordinated clause goes on with the subject of the one before: its verb comes first or is shared, and nothing in it can
    /// only be a nominative.
    /// </summary>
    private static bool SharesSubject(Clause clause, List<Phrase> candidates, Word[] words)
    {
        if (clause.Previous?.Subject is null || clause.IsGapped)
            return false;
        foreach (Phrase phrase in candidates)
        {
            if (phrase.CanBe(Agreement.Nominative) && (phrase.Cells & ~Agreement.Nominative) == 0)
                return false;
        }

        bool own = clause.HasFiniteOfItsOwn(words);
        // "dass neun Menschen getötet und 40 verletzt worden seien": the passive has no object that this could be.
        if (clause.IsVerbFinal && clause.Verb.Voice == Voice.Passive && candidates.Exists(static phrase => phrase.CanBe(Agreement.Nominative)))
            return false;
        if (clause.IsVerbFinal || IsUnderModal(clause, words))
            return true;
        if (own)
            return clause.Verb.Finite == FirstContent(clause, words);
        return clause.Verb.Voice == Voice.Active && clause.Verb.Verbs.Length > 0 && clause.Verb.Verbs[0] is { } verb && (verb.Perfect & PerfectAuxiliary.Haben) != 0;
    }

    /// <summary>"musste Insolvenz anmelden und Anleger auffordern": an infinitive at the end, though it looks like a plural too.</summary>
    private static bool IsUnderModal(Clause clause, Word[] words)
        => clause is { Type: ClauseType.Main, Previous.Verb.Modal: not null, Words.Count: > 1 } && clause.Verb.Verbs.Length == 1
            && words[clause.Words[clause.Words.Count - 1]] is { Infinitive: not null, IsModal: false, IsAuxiliary: false } && clause.Verb.VerbWords[0] == clause.Words[clause.Words.Count - 1];

    private static int FirstContent(Clause clause, Word[] words)
    {
        foreach (int i in clause.Words)
        {
            if (!words[i].Is(FunctionClass.Coordinator))
                return i;
        }

        return clause.Start;
    }

    /// <summary>"als Geiseln", "wie Frankreich": what is compared is neither subject nor object.</summary>
    private static void MarkComparisons(Clause clause, Word[] words)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            int before = phrase.First - 1;
            if (phrase.Preposition is null && before >= clause.Start && words[before].FunctionForm is "als" or "wie" && !(clause.IsVerbFinal && before == clause.Start))
                phrase.Comparison = words[before].FunctionForm;
            // "Die M23, so ein Sprecher, habe …": a source between commas does nothing.
            else if (phrase.Preposition is null && before > clause.Start && words[before - 1].Mark == ',' && Cues.German.Is(Cue.SoFrame, words[before].FunctionForm))
                phrase.Comparison = words[before].FunctionForm;
        }
    }

    /// <summary>"126 Menschen, darunter | 68 Kinder", "40 Kämpfer, darunter | der Kommandeur": a part of what was told before.</summary>
    private static bool IsSubset(Phrase phrase, List<Phrase> before, Word[] words)
        => OpensSubset(phrase, words) && before.Exists(counted => counted.Quantity >= 0 || (phrase.Quantity < 0 && counted.IsPlural));

    /// <summary>"darunter | 68 Kinder", "unter ihnen | 68 Kinder"</summary>
    private static bool OpensSubset(Phrase phrase, Word[] words)
        => phrase.First > 0 && (Cues.German.Is(Cue.SubsetOpener, words[phrase.First - 1].FunctionForm)
            || (phrase.First > 1 && words[phrase.First - 1].FunctionForm is "ihnen" or "denen" && words[phrase.First - 2].FunctionForm == "unter"));

    /// <summary>"hat 6.000 Mann verloren, also | die Hälfte der Truppe": the same in other words.</summary>
    private static bool Restates(Phrase phrase, Word[] words)
        => phrase.First > 1 && Cues.German.Is(Cue.RestatingOpener, words[phrase.First - 1].FunctionForm) && words[phrase.First - 2].Mark is ',' or '–' or '(';

    /// <summary>The phrases without a preposition that can be a subject or object, each once.</summary>
    private static List<Phrase> Candidates(Clause clause, Word[] words)
    {
        var candidates = new List<Phrase>();
        // "darunter 3.000 Mann | Verstärkung": what stands right behind a part is no more of the clause than the part.
        int endOfSubset = -1;
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Preposition is not null || phrase.Time >= 0 || phrase.Comparison is not null || IsAdverbial(phrase, words) || IsOfPronoun(phrase, words) || Restates(phrase, words))
                continue;
            if (IsSubset(phrase, candidates, words) || phrase.First == endOfSubset || (candidates.Count > 0 && IsAddedBehind(phrase, clause, words)))
                endOfSubset = phrase.LastEnd;
            else
                candidates.Add(phrase);
        }

        // "Fast zehn Jahre war die Armee dort": how long, where there is anything else.
        if (candidates.Count > 1 && candidates.Exists(phrase => !IsDuration(phrase, words)))
            candidates.RemoveAll(phrase => IsDuration(phrase, words));
        if (candidates.Count > 2)
            candidates.RemoveAll(phrase => IsRecurrence(phrase, words));
        return candidates;
    }

    private static bool IsDuration(Phrase phrase, Word[] words)
        => phrase is { Quantity: >= 0, Determiner: < 0, Genitive: null, Conjuncts.Count: 0 } && words[phrase.End - 1].Noun is { } unit && (unit.Tags & SemanticTags.Time) != 0;

    /// <summary>"jedes Jahr", "jeden Monat": how often.</summary>
    private static bool IsRecurrence(Phrase phrase, Word[] words)
        => phrase is { Determiner: >= 0, Genitive: null, Conjuncts.Count: 0, Noun: { } unit } && (unit.Tags & SemanticTags.Time) != 0 && words[phrase.Determiner].FunctionForm is "jedes" or "jeden" or "jede";

    /// <summary>"hatten 26 Menschen erschossen, | fast alle Touristen": behind the closed clause and a comma only more of what was told can stand.</summary>
    private static bool IsAddedBehind(Phrase phrase, Clause clause, Word[] words)
    {
        int close = clause.ParticleWord;
        foreach (int verb in clause.Verb.VerbWords)
            close = System.Math.Max(close, verb);
        if (clause.IsGapped || clause.Type != ClauseType.Main || clause.Verb.Voice == Voice.StatalPassive || clause.Verb.Finite < 0 || close <= clause.Verb.Finite || phrase.First <= close)
            return false;
        for (int i = close + 1; i < phrase.First; i++)
        {
            if (words[i].Mark == ',')
                return true;
        }

        return false;
    }

    /// <summary>"keiner | der Verdächtigen gestand": the genitive behind an indefinite pronoun.</summary>
    private static bool IsOfPronoun(Phrase phrase, Word[] words)
        => phrase is { First: > 0, Determiner: >= 0 } && phrase.CanBe(Agreement.Genitive) && words[phrase.Determiner].FunctionForm is "der" or "des"
            && words[phrase.First - 1].FunctionForm is "keiner" or "keine" or "keines" or "jeder" or "jede" or "jedes" or "niemand" or "viele" or "alle" or "einige" or "mehrere" or "manche" or "welche";

    /// <summary>"wenige Wochen später", and the "wo" of "die Stadt, wo Truppen stehen": adverbials in the shape of phrases.</summary>
    private static bool IsAdverbial(Phrase phrase, Word[] words)
        => (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Time) != 0 && phrase.LastEnd < words.Length && Cues.German.Is(Cue.MeasuredAdverb, words[phrase.LastEnd].FunctionForm))
            || (Cues.German.Is(Cue.ClockNoun, phrase.Noun?.Lemma) && phrase.Head > 0 && words[phrase.Head - 1].Kind == TokenKind.Number)
            || (phrase.Pronoun >= 0 && Cues.German.Is(Cue.RelativePlaceAdverb, words[phrase.Pronoun].FunctionForm))
            || IsMeasuredTime(phrase, words) || IsInARow(phrase, words);

    /// <summary>"die dritte Nacht | in Folge", "den zweiten Tag | hintereinander"</summary>
    private static bool IsInARow(Phrase phrase, Word[] words)
        => phrase is { Noun: { } unit, LastEnd: > 0 and var end } && (unit.Tags & SemanticTags.Time) != 0 && end < words.Length
            && (words[end].FunctionForm == "hintereinander" || (words[end].FunctionForm == "in" && end + 1 < words.Length && Cues.German.Is(Cue.RowNoun, words[end + 1].Noun?.Lemma)));

    /// <summary>"Einen Tag | nach dem Angriff", "zwei Wochen | vor der Wahl", "zehn Jahre | lang": how long after or before, or at all.</summary>
    private static bool IsMeasuredTime(Phrase phrase, Word[] words)
        => phrase is { Pronoun: < 0, LastEnd: > 0 and var end } && end < words.Length && words[end].FunctionForm is "nach" or "vor" or "lang" && words[end - 1].Noun is { } unit && (unit.Tags & SemanticTags.Time) != 0
            && (phrase.Quantity >= 0 || words[phrase.First].FunctionForm is "einen" or "wenige" or "einige" or "mehrere");

    /// <summary>
    /// "Die Truppen werden Niger verlassen": where participle and infinitive look alike, a subject and an object together make it a future.
    /// </summary>
    private static void TellFutureFromPassive(Clause clause, Word[] words)
    {
        VerbCluster verb = clause.Verb;
        if (verb is { Voice: Voice.Passive, Tense: VerbTense.Present, Finite: >= 0, VerbWords.Length: > 0 } && clause.Subject is not null && clause.Object is not null
            && words[verb.Finite].Finite is { Lemma: "werden" } && words[verb.VerbWords[0]] is { Participle: not null, Infinitive: not null })
            (verb.Voice, verb.Tense) = (Voice.Active, VerbTense.Future);
    }

    private static Phrase? FindSubject(Clause clause, List<Phrase> candidates, Word[] words)
    {
        Phrase? best = null;
        int bestScore = int.MinValue;
        // "Die Behauptung wies die Armee zurück": who speaks is somebody. But "Die Gefechte forderten Opfer".
        bool speakerWanted = clause.Verb.Voice == Voice.Active && SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null
            && (!candidates.Exists(IsViolence) || candidates.Exists(other => IsSpokesman(other, clause, words) || other is { Noun: null, Pronoun: < 0, Quantity: < 0, Matches.Count: > 0 }));
        bool giverWanted = clause.Verb.Voice == Voice.Active && Cues.German.Is(Cue.GiverVerb, clause.Verb.Lemma);
        for (int k = 0; k < candidates.Count; k++)
        {
            Phrase phrase = candidates[k];
            if (!phrase.CanBe(Agreement.Nominative) || IsReflexive(phrase, words))
                continue;
            int score = -k;
            if ((phrase.Cells & ~Agreement.Nominative) == 0)
                score += 20;
            // "Die Armee verlor 40 Soldaten, die Rebellen 20": a verb that is left out may have another number.
            if (!clause.IsGapped && !Agrees(phrase, clause.Verb.Person, words))
                score -= IsPeopleByName(phrase, clause, words) ? 13 : 30;
            else if (phrase.Pronoun >= 0 && phrase.Pronoun == clause.RelativeWord ? !AntecedentAgrees(clause, phrase) : IsSingularName(phrase, clause.Verb.Person) && HasOtherActor(candidates, phrase, clause, words))
                score -= 12;
            if (giverWanted && IsGiven(phrase, clause) && HasGiver(candidates, phrase, clause, words))
                score -= 12;
            if (phrase.Pronoun >= 0 && words[phrase.Pronoun].FunctionForm == "es")
                score -= clause.Verb.Voice == Voice.Passive ? 12 : candidates.Count > 1 ? 3 : 0;
            if (phrase.Pronoun >= 0 && candidates.Count > 1 && (words[phrase.Pronoun].FunctionForm is "das" or "dies" || (speakerWanted && words[phrase.Pronoun].FunctionForm == "was"))
                && !(phrase.Pronoun == clause.RelativeWord && clause.Antecedent is { NamesState: true }))
                score -= 3;
            // "Die kündigte der Minister an": of a demonstrative and somebody, somebody speaks.
            if (speakerWanted && phrase.Pronoun >= 0 && phrase.Pronoun != clause.RelativeWord && words[phrase.Pronoun].FunctionForm is "die" or "diese" && candidates.Exists(other => IsSpokesman(other, clause, words)))
                score -= 5;
            if (IsActor(phrase) || PaperTitle.Speaks(phrase, clause, words))
                score += speakerWanted ? 2 : 1;
            if (phrase.Pronoun >= 0 && phrase.Pronoun == clause.RelativeWord && IsGround(clause.Antecedent) && HasOtherActor(candidates, phrase, clause, words))
                score -= 3;
            if (phrase.Pronoun >= 0 && phrase.Pronoun == clause.RelativeWord && phrase.CanBe(Agreement.Accusative) && IsVictim(clause) && candidates.Exists(IsForce))
                score -= 3;
            if (IsCountedVictims(phrase, clause, candidates, words) || IsInFrontOfDoer(phrase, clause, candidates, words) || IsInFrontOfThem(phrase, clause, candidates, words))
                score -= 3;
            // "Als Grund wurden die Verluste genannt", "Im Januar erbeuteten Truppen zwei Soldaten": right behind the finite verb.
            if (score > bestScore)
            {
                bestScore = score;
                best = phrase;
            }
        }

        return bestScore > -15 ? best : null;
    }

    /// <summary>"die Bauern, die Soldaten getötet hatten": of civilians and somebody else the civilians are killed.</summary>
    private static bool IsVictim(Clause clause)
        => clause.Antecedent?.Noun is { } noun && (noun.Tags & SemanticTags.Human) != 0 && (noun.Tags & (SemanticTags.Force | SemanticTags.Army | SemanticTags.Office)) == 0
            && noun.Force is null && clause.Verb.Voice == Voice.Active && Cues.German.Is(Cue.KillVerb, clause.Verb.Lemma);

    /// <summary>"Drohnen hat Polen geliefert", "die Einheit, die Polen schickte": what is handed over or sent, and does neither.</summary>
    private static bool IsGiven(Phrase phrase, Clause clause)
        => phrase is { Noun: null, Quantity: >= 0, Pronoun: < 0, NameFirst: < 0, Matches.Count: 0 }
            || (phrase.Pronoun >= 0 && phrase.Pronoun == clause.RelativeWord ? clause.Antecedent : phrase) is { Noun: { } noun, NamesState: false, NameFirst: < 0 }
            && (noun.Tags & (SemanticTags.Weapon | SemanticTags.Vehicle | SemanticTags.Goods | SemanticTags.Money | SemanticTags.Force)) != 0 && (noun.Tags & (SemanticTags.Army | SemanticTags.Government)) == 0;

    /// <summary>Whether a state, a body or somebody in office is there who can be the subject.</summary>
    private static bool HasGiver(List<Phrase> candidates, Phrase given, Clause clause, Word[] words)
        => candidates.Exists(other => other != given && other.CanBe(Agreement.Nominative) && (other.Cells & ~Agreement.Dative) != 0 && Agrees(other, clause.Verb.Person, words)
            && (other.NamesState || other is { Noun: null, Quantity: < 0, Matches.Count: > 0 } || (other.Noun is { } noun && (noun.Tags & (SemanticTags.Army | SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Office)) != 0)));

    /// <summary>"Zwei Soldaten haben die Ukrainer gefangen genommen", "Mehrere Dörfer haben die Rebellen eingenommen": of some people or places at the front and a side behind the verb, the side does it.</summary>
    private static bool IsInFrontOfDoer(Phrase phrase, Clause clause, List<Phrase> candidates, Word[] words)
        => clause is { Type: ClauseType.Main, Verb: { Voice: Voice.Active, Finite: var finite } } && phrase.First < finite && phrase is { Determiner: < 0, Pronoun: < 0, Conjuncts.Count: 0, Noun: { } noun } && phrase.IsPlural
            && (IsGround(phrase) ? SpeechLexicon.German.Verb(clause.Verb.Lemma) is null : (noun.Tags & SemanticTags.Human) != 0 && !Cues.German.Is(Cue.GroupStandIn, noun.Lemma) && noun.Force is null or "soldiers" && Cues.German.Is(Cue.KillVerb, clause.Verb.Lemma))
            && candidates.Exists(side => side.First > finite && side is { Determiner: >= 0, Pronoun: < 0 } && IsSide(side) && side.CanBe(Agreement.NominativePlural) && Agrees(side, clause.Verb.Person, words));

    /// <summary>"30 Tote zählten die Sanitäter": of a number of victims at the front and somebody behind the verb, the victims do nothing.</summary>
    private static bool IsCountedVictims(Phrase phrase, Clause clause, List<Phrase> candidates, Word[] words)
        => clause is { Type: ClauseType.Main, Verb: { Voice: Voice.Active, Finite: var finite, Lemma: not ("sein" or "werden" or "bleiben") } } && phrase.First < finite && phrase is { Quantity: >= 0, Pronoun: < 0 } && Cues.German.Is(Cue.VictimNoun, phrase.Noun?.Lemma)
            && candidates.Exists(side => side.First > finite && side is { Quantity: < 0, Pronoun: < 0 } && (side.Determiner >= 0 || side.Matches.Count > 0) && IsActor(side) && side.CanBe(Agreement.Nominative) && Agrees(side, clause.Verb.Person, words));

    /// <summary>"Teile der Stadt haben sie erobert": of ground at the front and a pronoun right behind the verb, the pronoun does it.</summary>
    private static bool IsInFrontOfThem(Phrase phrase, Clause clause, List<Phrase> candidates, Word[] words)
        => clause is { Type: ClauseType.Main, Verb: { Voice: Voice.Active, Finite: var finite } } && phrase.First < finite && phrase is { Pronoun: < 0, Noun: { } noun }
            && (IsGround(phrase) || Cues.German.Is(Cue.Partitive, noun.Lemma))
            && candidates.Exists(other => other.First == finite + 1 && other.Pronoun >= 0 && words[other.Pronoun].FunctionForm == "sie");

    /// <summary>"die Ukrainer, die Taliban, die Rebellen, die Truppen"</summary>
    private static bool IsSide(Phrase phrase)
        => phrase.Noun is { } noun ? noun.Force is not null || (noun.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0 || Cues.German.Is(Cue.GroupStandIn, noun.Lemma) : phrase.Matches.Count > 0;

    private static bool IsForce(Phrase phrase)
        => phrase.CanBe(Agreement.Nominative) && phrase.Noun is { } noun && (noun.Force is not null || (noun.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0);

    /// <summary>"Lendu greifen Mine an": in front of a verb in the plural a name that nobody knows is that of a people or a band.</summary>
    private static bool IsPeopleByName(Phrase phrase, Clause clause, Word[] words)
        => phrase is { Noun: null, Pronoun: < 0, Quantity: < 0, Determiner: < 0, Conjuncts.Count: 0, Matches.Count: 0, NameFirst: >= 0 and var name } && phrase.NameEnd == name + 1
            && clause is { Type: ClauseType.Main, Verb: { Voice: Voice.Active, Finite: >= 0 and var verb } } && phrase.First < verb && phrase.First == clause.Start && words[phrase.First] is { StartsSentence: true, IsDeclinedAdjective: false, IsBareAdjective: false }
            // "Elfjähriger erschossen"
            && words[verb].Participle is null;

    /// <summary>"Das kleine Bunia eroberten Rebellen": one town, before a verb in the plural.</summary>
    private static bool IsSingularName(Phrase phrase, WordFeatures person)
        => phrase is { Noun: null, Pronoun: < 0, Quantity: < 0, Determiner: >= 0, Conjuncts.Count: 0 } && !phrase.CanBe(Agreement.NominativePlural)
            && (person & WordFeatures.Number) == WordFeatures.Plural;

    private static bool IsGround(Phrase? phrase)
        => phrase?.Noun is { } noun && (noun.Tags & (SemanticTags.Place | SemanticTags.Area | SemanticTags.Building)) != 0;

    /// <summary>"die Stadt, die die Rebellen eingenommen haben": a place does less than an actor who can be the subject too.</summary>
    private static bool HasOtherActor(List<Phrase> candidates, Phrase pronoun, Clause clause, Word[] words)
    {
        foreach (Phrase phrase in candidates)
        {
            if (phrase != pronoun && phrase.CanBe(Agreement.Nominative) && IsActor(phrase) && Agrees(phrase, clause.Verb.Person, words) && !IsReflexive(phrase, words))
                return true;
        }

        return false;
    }

    private static bool IsActor(Phrase phrase)
        => phrase.Matches.Count > 0 || phrase.NameFirst >= 0 || phrase.Pronoun >= 0
            || (phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Army | SemanticTags.Government
                | SemanticTags.Organisation | SemanticTags.Office | SemanticTags.Agency | SemanticTags.Group | SemanticTags.Media)) != 0);

    /// <summary>A person in the singular, as the verb is, by a name or a noun that says so.</summary>
    private static bool IsSpokesman(Phrase phrase, Clause clause, Word[] words)
        => phrase is { Pronoun: < 0, Noun: { } noun } && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && phrase.CanBe(Agreement.Nominative & Agreement.Singular)
            && (clause.Verb.Person & WordFeatures.Number) == WordFeatures.Singular && Agrees(phrase, clause.Verb.Person, words);

    private static bool IsViolence(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Attack | SemanticTags.Fight)) != 0;

    private static bool IsReflexive(Phrase phrase, Word[] words)
        => phrase.Pronoun >= 0 && words[phrase.Pronoun].Is(FunctionClass.Reflexive);

    /// <summary>Whether a phrase can be the subject of a verb of this person and number.</summary>
    private static bool Agrees(Phrase phrase, WordFeatures person, Word[] words)
    {
        if ((person & WordFeatures.Number) == 0)
            return true;
        bool plural = (person & WordFeatures.Plural) != 0;
        if (phrase.Conjuncts.Count > 0)
            return plural || phrase.IsAlternative || phrase.Noun is not null;
        if (phrase.Pronoun >= 0 && words[phrase.Pronoun].FunctionForm is { } pronoun)
            return pronoun is "sie" or "die" or "was" or "das" or "es" or "wer" || (pronoun is "wir" or "beide" or "alle" or "viele") == plural;
        if (phrase.Noun is null)
        {
            // Names are singular, but for "die USA", "die Vereinten Nationen"; what has an adjective ("maskierte Reiter") is a rare noun.
            return !plural || (phrase.Adjectives.Count > 0 && phrase.CanBe(Agreement.NominativePlural)) || phrase.Determiner >= 0 || phrase.Quantity >= 0 || (phrase.Cells & Agreement.Singular) == 0 || phrase.Matches.Count > 0 && phrase.NameFirst < 0 && phrase.Possessor is null && phrase.CanBe(Agreement.Plural);
        }

        // "Es verlor 80 Mann": a noun that is only a plural, whatever its form.
        if (phrase.Noun.Gender == Agreement.None && phrase.Quantity >= 0)
            return plural;
        return phrase.CanBe(plural ? Agreement.NominativePlural : Agreement.Nominative & Agreement.Singular)
            || (phrase.Quantity >= 0 && (plural || words[phrase.First].FunctionForm == "ein"));
    }

    /// <summary>
    /// "Soldaten, die Polen geschickt hatte": a relative pronoun has the number of what it takes up. That may have been found wrongly, so
    /// it decides only between the pronoun and another subject.
    /// </summary>
    private static bool AntecedentAgrees(Clause clause, Phrase pronoun)
    {
        if (clause.Antecedent is not { } antecedent || (clause.Verb.Person & WordFeatures.Number) == 0)
            return true;
        bool plural = (clause.Verb.Person & WordFeatures.Plural) != 0;
        return antecedent.Conjuncts.Count > 0 || (pronoun.CanBe(plural ? Agreement.Plural : Agreement.Singular) && antecedent.CanBe(plural ? Agreement.Plural : Agreement.Singular));
    }

    private static void AssignObjects(Clause clause, List<Phrase> candidates, Phrase? subject, Word[] words)
    {
        Phrase? dative = null, accusative = null;
        foreach (Phrase phrase in candidates)
        {
            if (phrase == subject)
                continue;
            bool canBeAccusative = phrase.CanBe(Agreement.Accusative), canBeDative = phrase.CanBe(Agreement.Dative);
            if (canBeDative && !canBeAccusative)
                dative ??= phrase;
            else if (canBeAccusative && !canBeDative)
                accusative ??= phrase;
        }

        foreach (Phrase phrase in candidates)
        {
            if (phrase == subject || phrase == dative || phrase == accusative)
                continue;
            if (!phrase.CanBe(Agreement.Accusative | Agreement.Dative))
                continue;
            // Of two open ones, the receiver stands first: "liefert Russland Raketen".
            if (accusative is null && (dative is not null || !IsActor(phrase) || TakesNoReceiver(clause) || !HasLaterCandidate(candidates, phrase, subject, words)))
                accusative = phrase;
            else
                dative ??= phrase;
        }

        clause.Object = accusative;
        clause.Dative = dative;
    }

    /// <summary>"haben El-Fasher nach Monaten Belagerung eingenommen": what is done to somebody or something, and for nobody.</summary>
    private static bool TakesNoReceiver(Clause clause)
        => Cues.German.Is(Cue.KillVerb, clause.Verb.Lemma) || Cues.German.Is(Cue.ConquerVerb, clause.Verb.Lemma);

    private static bool HasLaterCandidate(List<Phrase> candidates, Phrase phrase, Phrase? subject, Word[] words)
    {
        bool later = false;
        foreach (Phrase other in candidates)
        {
            if (other == phrase)
                later = true;
            else if (later && other != subject && other.CanBe(Agreement.Accusative) && !IsReflexive(other, words))
                return true;
        }

        return false;
    }

    /// <summary>"aus nicht ganz klaren Gründen"; not "von Goma aus nicht erneut an".</summary>
    private static bool IsBehindPreposition(int at, Word[] words)
    {
        if (at == 0 || !words[at - 1].Is(FunctionClass.Preposition))
            return false;
        int next = at + 1;
        while (next < words.Length && !words[next].IsCapital && (words[next].IsBareAdjective || words[next].IsDeclinedAdjective))
            next++;
        return next > at + 1 && next < words.Length && words[next].IsCapital && words[next - 1].IsDeclinedAdjective;
    }

    /// <summary>
    /// "die nicht mehr benötigten Truppen", "nicht näher genannte Hilfen": behind its determiner, or in front of its participle, "nicht" belongs
    /// to a phrase.
    /// </summary>
    private static bool IsOfAttribute(int at, Clause clause, Word[] words)
        => clause.Phrases.Exists(phrase => HoldsAttribute(phrase, at, words));

    private static bool HoldsAttribute(Phrase phrase, int at, Word[] words)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (IsInFrontOfAttribute(member, at, words) || (member.Genitive is { } genitive && HoldsAttribute(genitive, at, words)))
                return true;
        }

        return false;
    }

    private static bool IsInFrontOfAttribute(Phrase phrase, int at, Word[] words)
    {
        if (phrase.Determiner >= 0)
            return phrase.Determiner < at && at < phrase.Head;
        return phrase.Adjectives.Count > 0 && words[phrase.Adjectives[0]].DeclinedParticiple is not null && phrase.Adjectives[0] <= at + 3 && at < phrase.Adjectives[0]
            && BehindAdverbs(at, words) == phrase.Adjectives[0];
    }

    /// <summary>The first word behind another that is no adverb.</summary>
    private static int BehindAdverbs(int at, Word[] words)
    {
        int next = at + 1;
        while (next < words.Length && (words[next].Is(FunctionClass.Adverb) || words[next].IsBareAdjective))
            next++;
        return next;
    }

    /// <summary>"Die Armee nahm die Stadt ein, nicht das Umland": behind the whole clause and a comma something else is denied.</summary>
    private static bool IsContrast(Clause clause, int at, Word[] words)
    {
        int word = clause.Words[at];
        if (at == 0 || !(words[word - 1].Mark == ',' || words[word - 1].FunctionForm == "und") || clause.Type != ClauseType.Main || clause.Verb.Finite < 0 || clause.Verb.Finite > word || at + 1 >= clause.Words.Count)
            return false;
        foreach (int verb in clause.Verb.VerbWords)
        {
            if (verb > word)
                return false;
        }

        return words[clause.Words[at + 1]] is { IsCapital: true } or { IsDeclinedAdjective: true } or { FunctionForm: "als" } || words[clause.Words[at + 1]].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition);
    }

    /// <summary>"so viel | wie seit Jahren nicht mehr", "so viele | wie noch nie": what is compared denies nothing.</summary>
    private static bool IsCompared(Clause clause, int at, Word[] words)
    {
        for (int k = at - 1; k > 0 && k > at - MaxCompared; k--)
        {
            if (words[clause.Words[k]].FunctionForm != "wie")
                continue;
            for (int so = k - 1; so >= 0 && so > k - MaxCompared; so--)
            {
                if (words[clause.Words[so]].FunctionForm is "so" or "soviel" or "ebenso")
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Kaum im Amt, | flog sie nach Oslo": no sooner, but she did.</summary>
    private static bool IsHardlyYet(Clause clause, int at, Word[] words)
        => at == 0 && words[clause.Words[0]].FunctionForm == "kaum" && clause.Verb.Finite > 1 && words[clause.Verb.Finite - 1].Mark == ',';

    private static void AssignNegation(Clause clause, Word[] words)
    {
        for (int k = 0; k < clause.Words.Count; k++)
        {
            ref readonly Word word = ref words[clause.Words[k]];
            if (word.Function is null)
                continue;
            if (word.FunctionForm == "weder")
            {
                clause.IsNegated = true;
            }
            else if (word.Is(FunctionClass.Negation) && clause.Words[k] != clause.ContrastWord && word.Quantity < 0 && !IsHardlyYet(clause, k, words))
            {
                // "nicht nur … sondern auch" denies nothing; "nicht mehr als 50" bounds a number.
                string? next = k + 1 < clause.Words.Count ? words[clause.Words[k + 1]].FunctionForm : null;
                if (IsOfAttribute(clause.Words[k], clause, words) || IsBehindPreposition(clause.Words[k], words) || IsContrast(clause, k, words) || IsCompared(clause, k, words))
                    continue;
                // "fordern nicht weniger als den Titel"
                bool bounds = next == "weniger" && k + 2 < clause.Words.Count && words[clause.Words[k + 2]].FunctionForm == "als";
                if (!bounds && next is not ("nur" or "allein" or "zuletzt" or "bloß"))
                    clause.IsNegated = true;
                if (next is "mehr" or "länger")
                    clause.HasCeased = true;
            }
        }

        // "die von Ankara nicht anerkannte Regierung"
        for (int before = clause.Type == ClauseType.Participial ? clause.Verb.VerbWords[0] - 1 : -1; before >= 0 && BehindAdverbs(before, words) == clause.Verb.VerbWords[0]; before--)
            clause.IsNegated |= words[before].Is(FunctionClass.Negation);
        // "weder bestätigt noch dementiert"
        if (clause.Previous is { IsNegated: true } previous && previous.StartsNeither && !clause.HasFiniteOfItsOwn(words))
            clause.IsNegated = true;
        foreach (int i in clause.Words)
            clause.StartsNeither |= words[i].FunctionForm == "weder";
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.IsNegated && phrase.Governor is null)
                clause.IsNegated = true;
        }
    }
}
