namespace FactGen.Extraction;

/// <summary>Whether what a verb tells has happened, is under way or planned (codebook section 3; 9.24, 9.37, 9.45).</summary>
internal static class ClaimStatuses
{
    public static ClaimStatus OfVerb(Clause clause, Perspective perspective, SentenceGrammar grammar)
    {
        bool intended = clause.Verb.Modal is "sollen" or "wollen" && clause.Verb.Tense == VerbTense.Preterite;
        bool past = (clause.Verb.Tense is VerbTense.Perfect or VerbTense.Pluperfect or VerbTense.Preterite && !intended && !IsReportedState(clause, perspective, grammar)) || clause.Verb.IsNonfinitePerfect;
        // "werden bis Mai abgezogen sein" is past only as seen from then; "werden wohl abgezogen sein" supposes.
        if (clause.Verb.Tense == VerbTense.Future && clause.Verb.IsNonfinitePerfect && perspective.Modality == Modality.Certain)
            return ClaimStatus.Planned;
        if (clause.Verb.Tense == VerbTense.Future && !clause.Verb.IsNonfinitePerfect)
            return Continues(clause, grammar) || Cues.German.Is(Cue.ContinueVerb, clause.Verb.Lemma) ? ClaimStatus.Ongoing : ClaimStatus.Planned;
        // "sollen bis Mai abgezogen sein" is past only as seen from then.
        if (perspective.Status == ClaimStatus.Planned && (!past || (clause.Verb.Modal == "sollen" && clause.Verb.IsNonfinitePerfect)) && clause.Type != ClauseType.Participial)
            return ClaimStatus.Planned;
        if (clause.Type == ClauseType.Infinitive && clause.Parent is { } parent && Cues.German.Is(Cue.BeginVerb, parent.Verb.Lemma))
            return ClaimStatus.Ongoing;
        if (clause.Verb.Tense == VerbTense.Preterite && IsReportedState(clause, perspective, grammar))
            return ClaimStatus.Ongoing;
        if (!past && clause.Verb.Voice == Voice.StatalPassive && clause.Words.Exists(i => Cues.German.Is(Cue.NowAdverb, grammar.Words[i].FunctionForm)))
            return ClaimStatus.Ongoing;
        if (!past && (clause.HasCeased || Continues(clause, grammar)) && clause.Type != ClauseType.Participial)
            return ClaimStatus.Ongoing;
        return ClaimStatus.Occurred;
    }

    /// <summary>"Die Rebellen hielten weiterhin den Hafen, teilte die Armee mit": in reported speech a past in the plural that says that something goes on is a Konjunktiv of the present.</summary>
    private static bool IsReportedState(Clause clause, Perspective perspective, SentenceGrammar grammar)
        => clause is { Type: ClauseType.Main, Verb: { Tense: VerbTense.Preterite, Voice: Voice.Active, Modal: null, Finite: >= 0 } } && perspective.IsComplement && clause.Opener is null
            && (clause.Verb.Person & WordFeatures.Number) == WordFeatures.Plural && (grammar.Words[clause.Verb.Finite].FiniteFeatures & WordFeatures.KonjunktivII) != 0
            && (Continues(clause, grammar) || clause.Phrases.Exists(phrase => phrase.Time >= 0 && Cues.German.Is(Cue.SinceWord, grammar.Words[phrase.First].FunctionForm)));

    /// <summary>The plain present of an active or passive verb, without a modal; also that of an infinitive that tells what somebody says.</summary>
    public static bool IsPlainPresent(Clause clause, Perspective perspective)
        => (clause.Verb.Tense == VerbTense.Present || (clause.Type == ClauseType.Infinitive && perspective.IsComplement && !clause.Verb.IsNonfinitePerfect)) && clause.Verb.Modal is null && clause.Verb.Voice != Voice.StatalPassive
            && clause.Type is not ClauseType.Participial;

    private static bool Continues(Clause clause, SentenceGrammar grammar)
    {
        foreach (int i in clause.Words)
        {
            if (i != clause.ParticleWord && Cues.German.Is(Cue.Ongoing, grammar.Words[i].FunctionForm) && !IsFocus(i, grammar))
                return true;
        }

        return false;
    }

    /// <summary>"noch nicht", "noch im Mai", "immer mehr": not every "noch" or "immer" says that something goes on.</summary>
    private static bool IsFocus(int word, SentenceGrammar grammar)
    {
        string? form = grammar.Words[word].FunctionForm;
        string? before = word > 0 ? grammar.Words[word - 1].FunctionForm : null;
        string? after = word + 1 < grammar.Words.Length ? grammar.Words[word + 1].FunctionForm : null;
        return form switch
        {
            "noch" => before is not ("immer" or "derzeit") && after is not "immer",
            "immer" => before != "noch" && after != "noch",
            _ => false,
        };
    }
}
