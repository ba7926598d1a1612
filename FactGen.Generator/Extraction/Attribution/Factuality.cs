using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// What a clause's own words do to its claims: hedges, modal verbs, plans, and everything under which nothing is said to be so
/// (codebook section 3; 9.2, 9.42, 9.45).
/// </summary>
internal static class Factuality
{
    /// <summary>What <see cref="Hedged"/> looks for: most words are none of them.</summary>
    private static readonly HashSet<string> s_hedges = new(
        [.. Cues.German.Words(Cue.Probable), .. Cues.German.Words(Cue.Possible), .. Cues.German.Words(Cue.IrrealisAdverb), .. Cues.German.Words(Cue.HabitualAdverb)], StringComparer.Ordinal);

    public static Perspective OfClause(Clause clause, Perspective perspective, SentenceGrammar grammar)
    {
        perspective = Hedged(clause, perspective, grammar.Words);
        perspective = Modal(clause, perspective, grammar);
        perspective = UnderVerb(clause, perspective, grammar.Words);
        if (IsCondition(clause, grammar) || IsQuestion(grammar) || IsUnreal(clause, perspective) || IsConsequence(clause, grammar))
            perspective = perspective with { IsIrrealis = true };
        if (clause.Verb.Tense == VerbTense.Future)
            perspective = perspective with { Status = ClaimStatus.Planned };
        return perspective;
    }

    private static Perspective Hedged(Clause clause, Perspective perspective, Word[] words)
    {
        foreach (int i in clause.Words)
        {
            if (words[i].FunctionForm is not { } form || !s_hedges.Contains(form) || IsOfSubset(i, words))
                continue;
            if (Cues.German.Is(Cue.Probable, form))
                perspective = perspective.AtMost(Modality.Probable);
            else if (Cues.German.Is(Cue.Possible, form))
                perspective = perspective.AtMost(Modality.Possible);
            else if ((Cues.German.Is(Cue.IrrealisAdverb, form) || (clause.Verb is { Tense: VerbTense.Present, Modal: null } && Cues.German.Is(Cue.HabitualAdverb, form))) && !IsInPhrase(i, clause))
                perspective = perspective with { IsIrrealis = true };
        }

        return perspective;
    }

    /// <summary>"mehrere Soldaten, darunter wohl auch drei Offiziere": what hedges a part says nothing of the whole.</summary>
    private static bool IsOfSubset(int word, Word[] words)
    {
        int before = word - 1;
        while (before > 0 && words[before].Is(FunctionClass.Adverb) && !Cues.German.Is(Cue.SubsetOpener, words[before].FunctionForm))
            before--;
        return before > 0 && words[before - 1].Mark is ',' or '–' && Cues.German.Is(Cue.SubsetOpener, words[before].FunctionForm);
    }

    /// <summary>How firm the words between "darunter" and what it opens are.</summary>
    public static Modality HedgeInFront(int word, Word[] words)
    {
        Modality modality = Modality.Certain;
        for (int i = word - 1; i > 0 && words[i].Is(FunctionClass.Adverb) && !Cues.German.Is(Cue.SubsetOpener, words[i].FunctionForm); i--)
        {
            if (Cues.German.Is(Cue.Possible, words[i].FunctionForm))
                return Modality.Possible;
            if (Cues.German.Is(Cue.Probable, words[i].FunctionForm))
                modality = Modality.Probable;
        }

        return modality;
    }

    /// <summary>"die sonst ruhige Stadt": an adverb inside a phrase says nothing of its clause.</summary>
    private static bool IsInPhrase(int word, Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.First <= word && word < phrase.End)
                return true;
        }

        return false;
    }

    private static Perspective Modal(Clause clause, Perspective perspective, SentenceGrammar grammar)
    {
        bool unreal = clause.Verb.Mood == VerbMood.KonjunktivII;
        switch (clause.Verb.Modal)
        {
            case "dürfen":
                return unreal ? perspective.AtMost(Modality.Probable) : perspective with { IsIrrealis = true };
            case "mögen" when unreal:
                // "hervorheben möchte ich": said by doing so; else only a wish.
                return SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null && (clause.Verb.Person & WordFeatures.FirstPerson) != 0
                    ? perspective : perspective with { IsIrrealis = true };
            case "können" when clause.Verb is { Mood: VerbMood.Indicative, Tense: VerbTense.Preterite or VerbTense.Perfect or VerbTense.Pluperfect } or { Mood: VerbMood.KonjunktivI, Tense: VerbTense.Perfect }:
                // "konnten sich einigen", "konnte nicht gefasst werden": what somebody could or could not do, he did or did not.
                return perspective;
            // "die man unter Arrest stellen kann": what anybody can do, nobody does.
            case "können" when SpeechLexicon.German.Verb(clause.Verb.Lemma) is null && clause.Subject is { Pronoun: >= 0 } anybody && grammar.Words[anybody.Pronoun].FunctionForm == "man":
                return perspective with { IsIrrealis = true };
            case "können" or "mögen":
                perspective = perspective.AtMost(Modality.Possible);
                return IsPast(clause) ? perspective : perspective with { Status = perspective.Status ?? (unreal || clause.Verb.Mood == VerbMood.KonjunktivI ? ClaimStatus.Planned : null) };
            case "sollen":
                return Hearsay(clause, perspective, grammar.Words);
            case "wollen":
                return IsPast(clause) ? perspective : perspective with { Status = ClaimStatus.Planned };
            case "müssen":
                return IsPast(clause) || clause.Verb.Tense is VerbTense.Preterite or VerbTense.Perfect or VerbTense.Pluperfect ? perspective : perspective with { IsIrrealis = true };
            default:
                return perspective;
        }
    }

    /// <summary>
    /// "soll entsandt haben" is hearsay: Probable where nobody is named, mere report where somebody is. "soll im Mai entsenden" is a plan
    /// (codebook section 3; 9.45).
    /// </summary>
    private static Perspective Hearsay(Clause clause, Perspective perspective, Word[] words)
    {
        // "Künftig sollen es 900 sein"
        bool future = clause.Words.Exists(word => Cues.German.Is(Cue.FutureAdverb, words[word].FunctionForm));
        bool hearsay = (!future && ((IsPast(clause) && !HasDeadline(clause, words)) || clause.Verb.Lemma is "sein" or "haben" || clause.Verb.Verbs.Length == 0)) || IsState(clause) || IsThereIs(clause, words);
        if (hearsay)
            return perspective.Chain.IsEmpty ? perspective.AtMost(Modality.Probable) : perspective;
        return perspective with { Status = perspective.Status ?? ClaimStatus.Planned };
    }

    /// <summary>"sollen auf der Seite der Rebellen kämpfen": what goes on, and no plan.</summary>
    public static bool IsState(Clause clause)
        => clause.Verb is { Modal: "sollen", Tense: VerbTense.Present, Voice: Voice.Active } && Cues.German.Is(Cue.StateVerb, clause.Verb.Lemma);

    /// <summary>"soll es Tote gegeben haben", "soll es Verletzte geben"</summary>
    private static bool IsThereIs(Clause clause, Word[] words)
        => clause.Verb.Lemma == "geben" && clause.Words.Exists(word => words[word].FunctionForm == "es") && !HasDeadline(clause, words);

    /// <summary>"sollen bis September abgezogen sein"</summary>
    private static bool HasDeadline(Clause clause, Word[] words)
        => clause.Phrases.Exists(phrase => phrase.Time >= 0 && words[phrase.First].FunctionForm == "bis");

    private static bool IsPast(Clause clause) => clause.Verb.IsNonfinitePerfect;

    private static Perspective UnderVerb(Clause clause, Perspective perspective, Word[] words)
    {
        Clause? parent = clause.Verb.Matrix is null ? clause.Parent : clause;
        if (clause.Verb.Matrix is null && clause.Type != ClauseType.Infinitive && clause.Opener is not ("dass" or "daß"))
            return perspective;
        // "Wir hoffen Truppen zu entsenden": an infinitive with "zu" of which nobody knows on what it depends.
        if (parent is null)
            return clause is { Type: ClauseType.Infinitive, Opener: null, Start: 0 } && clause.Verb.Lemma.Length > 0 ? perspective with { IsIrrealis = true } : perspective;
        string verb = clause.Verb.Matrix ?? parent.Verb.Lemma;
        if (clause.Type == ClauseType.Infinitive && (GoverningNoun(clause, parent) ?? PlanInFrontOfVerb(clause, parent)) is { Noun: { } noun } governor)
        {
            if (Cues.German.Is(Cue.PlanNoun, noun.Lemma))
                // "hatten möglicherweise Pläne, …"
                return Hedged(parent, perspective, words) with { Status = ClaimStatus.Planned, IsDenied = perspective.IsDenied ^ (parent.IsNegated || governor.IsNegated || IsDropped(parent, words)) };
            if (Cues.German.Is(Cue.IrrealisNoun, noun.Lemma))
                return perspective with { IsIrrealis = true };
        }

        // Whoever "erklärt sich bereit" promises; whoever only "ist bereit" does not (codebook 9.45).
        if (clause.Type == ClauseType.Infinitive && perspective.Act is not null && !IsPast(clause) && HasReadyWord(parent, words))
            return parent.Verb.Lemma == "sein" ? perspective with { IsIrrealis = true } : perspective with { Status = ClaimStatus.Planned };
        // "plant nicht, Truppen zu schicken"
        if (Cues.German.Is(Cue.PlanVerb, verb))
            return perspective with { Status = ClaimStatus.Planned, IsDenied = perspective.IsDenied ^ (parent != clause && parent.IsNegated) };
        if (Cues.German.Is(Cue.WeighVerb, verb))
            return perspective.AtMost(Modality.Possible) with { Status = ClaimStatus.Planned };
        if (Cues.German.Is(Cue.RefuseVerb, verb))
            return perspective with { Status = ClaimStatus.Planned, IsDenied = !parent.IsNegated };
        if (Cues.German.Is(Cue.IrrealisVerb, verb))
            return perspective with { IsIrrealis = true };
        // "Der Armee gelang es nicht, Goma einzunehmen": what nobody succeeds in or begins is not done; what nobody stops is.
        if (clause.Type == ClauseType.Infinitive && clause.Opener is null && perspective.Act is null && parent.IsNegated && Cues.German.Is(Cue.RealisVerb, verb) && !Cues.German.Is(Cue.CeaseVerb, verb))
            return perspective with { IsDenied = !perspective.IsDenied };
        // What an infinitive says counts only under verbs of speech and verbs that say that it is done.
        return (clause.Type == ClauseType.Infinitive || clause.Verb.Matrix is not null) && perspective.Act is null && !Cues.German.Is(Cue.RealisVerb, verb)
            ? perspective with { IsIrrealis = true }
            : perspective;
    }

    /// <summary>"hat die Absicht, Truppen abzuziehen": the noun right in front of an infinitive.</summary>
    private static Phrase? GoverningNoun(Clause infinitive, Clause parent)
        => infinitive.Opener is null ? parent.Phrases.Find(phrase => phrase.LastEnd <= infinitive.Start && infinitive.Start - phrase.LastEnd <= 1) : null;

    /// <summary>"gab den Plan auf", "Der Plan ist vom Tisch"</summary>
    private static bool IsDropped(Clause clause, Word[] words)
        => Cues.German.Is(Cue.DropVerb, clause.Verb.Lemma)
            || (clause.Verb.Lemma is "sein" or "liegen" && clause.Words.Exists(i => Cues.German.Is(Cue.DropNoun, words[i].Noun?.Lemma)));

    /// <summary>"rückt von seinem Plan | ab, Truppen zu schicken", "hat den Plan | aufgegeben, …": a plan with nothing but its verb behind it.</summary>
    private static Phrase? PlanInFrontOfVerb(Clause infinitive, Clause parent)
    {
        if (infinitive.Opener is not null || parent.Phrases.Count == 0 || parent.Phrases[parent.Phrases.Count - 1] is not { Noun: { } noun } plan || !Cues.German.Is(Cue.PlanNoun, noun.Lemma) || plan.LastEnd > infinitive.Start)
            return null;
        for (int i = plan.LastEnd; i < infinitive.Start - 1; i++)
        {
            if (i != parent.ParticleWord && i != parent.Verb.Finite && System.Array.IndexOf(parent.Verb.VerbWords, i) < 0)
                return null;
        }

        return plan;
    }

    /// <summary>"erklärte sich bereit, Soldaten zu entsenden"</summary>
    private static bool HasReadyWord(Clause clause, Word[] words)
    {
        foreach (int i in clause.Words)
        {
            if (Cues.German.Is(Cue.ReadyWord, words[i].FunctionForm))
                return true;
        }

        return false;
    }

    private static bool IsCondition(Clause clause, SentenceGrammar grammar)
    {
        // "Glaubt man der Opposition": no condition, but who says so.
        if (Cues.German.Is(Cue.BelieveVerb, clause.Verb.Lemma) && clause.Start == 0 && clause.Subject is { Pronoun: >= 0 } anybody && grammar.Words[anybody.Pronoun].FunctionForm == "man")
            return false;
        if (clause.Opener is { } opener && FunctionWords.German.Find(System.MemoryExtensions.AsSpan(opener)) is { } word
            && (word.Classes & FunctionClass.HypotheticalOpener) != 0 && !IsTemporal(clause, opener))
            return true;
        // "wie viele Zivilisten getötet wurden": an indirect question.
        if (clause.Opener == "wie" && clause.OpenerWord >= 0 && clause.OpenerWord + 1 < grammar.Words.Length
            && grammar.Words[clause.OpenerWord + 1].FunctionForm is "viele" or "viel")
            return true;
        // "Sollte X angreifen, werde …"
        return clause == grammar.Clauses[0] && clause.Type == ClauseType.Main && clause.Verb.Finite >= 0 && clause.Verb.Finite == clause.Start
            && grammar.Clauses.Count > 1 && HasVerbFirst(grammar, clause);
    }

    /// <summary>"bis die Truppen abzogen", "bevor er reiste": past tense tells what happened.</summary>
    private static bool IsTemporal(Clause clause, string opener)
        => (opener is "bis" or "bevor" or "ehe" or "sobald" or "solange" && clause.Verb.Tense is VerbTense.Preterite or VerbTense.Pluperfect && clause.Verb.Mood == VerbMood.Indicative)
            || (opener is "bevor" or "ehe" && clause.Verb is { Tense: VerbTense.Perfect, Mood: VerbMood.Indicative or VerbMood.KonjunktivI } && clause.Parent is { } earlier && IsTold(earlier));

    /// <summary>"hat geschossen, bevor er getötet worden ist": what went before is past.</summary>
    private static bool IsTold(Clause clause) => IsPast(clause) || clause.Verb.Tense is VerbTense.Preterite or VerbTense.Perfect or VerbTense.Pluperfect;

    private static bool HasVerbFirst(SentenceGrammar grammar, Clause first)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause != first && clause.Type == ClauseType.Main && clause.Verb.Finite == clause.Start)
                return SpeechLexicon.German.Verb(clause.Verb.Lemma) is null;
        }

        return false;
    }

    /// <summary>"würde Soldaten schicken, wenn …", "Falls Kenia kommt, zieht Uganda ab": what would or will be only under a condition.</summary>
    private static bool IsConsequence(Clause clause, SentenceGrammar grammar)
    {
        // "Sollte die Waffenruhe halten, könnte Kenia Soldaten entsenden"
        if (clause.Type == ClauseType.Main && clause.Verb.Finite == clause.Start && grammar.Clauses[0] is { Verb.Modal: "sollen" } doubt && doubt != clause && IsCondition(doubt, grammar)
            && SpeechLexicon.German.Verb(clause.Verb.Lemma) is null)
            return true;
        bool unreal = clause.Verb is { Mood: VerbMood.KonjunktivII, Modal: null };
        if (clause.Type != ClauseType.Main || !(unreal || (clause.Verb is { Mood: VerbMood.Indicative, Tense: VerbTense.Present, Modal: null } && SpeechLexicon.German.Verb(clause.Verb.Lemma) is null)))
            return false;
        return grammar.Clauses.Exists(condition => condition.Type == ClauseType.Subordinate && (unreal || condition.Parent == clause)
            && Cues.German.Is(unreal ? Cue.UnrealOpener : Cue.ConditionOpener, condition.Opener));
    }

    private static bool IsQuestion(SentenceGrammar grammar)
    {
        for (int i = grammar.Words.Length - 1; i >= 0 && grammar.Words[i].Kind is not TokenKind.Word; i--)
        {
            if (grammar.Words[i].Mark == '?')
                return true;
        }

        return false;
    }

    /// <summary>Konjunktiv II that reports nothing: "hätte angegriffen".</summary>
    private static bool IsUnreal(Clause clause, Perspective perspective)
        => clause.Verb.Mood == VerbMood.KonjunktivII && perspective.Chain.IsEmpty && !perspective.IsComplement
            // "sie seien entkommen und hätten die Stadt überrannt": what goes on with a report is one.
            && clause.Previous is not { Verb.Mood: VerbMood.KonjunktivI } && clause.Verb.Modal is not ("dürfen" or "können" or "sollen")
            && clause.Type is not (ClauseType.Participial or ClauseType.Infinitive);
}
