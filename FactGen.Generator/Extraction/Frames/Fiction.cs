using System;

namespace FactGen.Extraction;

/// <summary>
/// What is made up: of films, novels and plays the words around them tell, and of listings the work that they cite. What its words tell happens
/// there and not in the world.
/// </summary>
internal sealed class Fiction(SegmentedText text)
{
    private const int LongestCitation = 12;

    private const int LongestCountry = 3;

    /// <summary>Whether the sentence cites a work with its country and year: "(F/D 2006, Lea Roth)".</summary>
    private bool _cites;

    public void Enter(SentenceGrammar grammar) => _cites = CitesWork(grammar.Words);

    /// <summary>"ein Film über einen Vater, der seine Tochter entführt", "Im Roman stirbt der Held": plots are told in the plain present.</summary>
    public bool Tells(Clause clause)
    {
        if (clause is { Type: ClauseType.Participial, Antecedent: { } told })
            return IsPlayed(told) || (told.Clause is { Verb.Tense: VerbTense.Present } around && Cues.German.Is(Cue.WorkNoun, around.Subject?.Noun?.Lemma));
        if (clause.Verb.Tense != VerbTense.Present)
            return false;
        if (_cites)
            return true;
        for (Clause? around = clause; around is not null; around = around.Parent)
        {
            if (around.Phrases.Exists(static phrase => phrase.Noun is { } work && Cues.German.Is(Cue.WorkNoun, work.Lemma)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether what somebody says is said in a work: "In der Serie warnt der Förster das Dorf", "die Halm verkörpert eine Wirtin, die alle warnt".
    /// Who announces a film, or says something about one, is no part of it.
    /// </summary>
    public bool IsSaidInside(Clause clause)
    {
        if (clause.Verb.Tense != VerbTense.Present)
            return false;
        for (Clause? around = clause; around is not null; around = around.Parent)
        {
            if (around.Phrases.Exists(static phrase => phrase is { Preposition: "in", Governor: null } && Cues.German.Is(Cue.WorkNoun, phrase.Noun?.Lemma)) || (around != clause && Cues.German.Is(Cue.PlayVerb, around.Verb.Lemma)))
                return true;
        }

        return _cites;
    }

    /// <summary>"griffen bei einer Übung ein Dorf an": where forces play war, nobody is attacked or taken; but people may die.</summary>
    public static bool IsDrill(Clause clause, string kind)
    {
        if (kind is not ("Offensive" or "TerritorialControl" or "Capture" or "Combat"))
            return false;
        for (Clause? around = clause; around is not null; around = around.Parent)
        {
            if (around.Phrases.Exists(static phrase => phrase.Preposition is "bei" or "in" or "während" or "zu" && phrase.Governor is null && Cues.German.Is(Cue.DrillNoun, phrase.Noun?.Lemma)))
                return true;
            // "griff in der zweiten Halbzeit an"
            if (around.Phrases.Exists(static phrase => phrase.Preposition is "in" or "mit" or "vor" or "nach" or "an" or "von" && phrase.Governor is null && Cues.German.Is(Cue.SportNoun, phrase.Noun?.Lemma)))
                return true;
        }

        return false;
    }

    /// <summary>"Es fehlt der verletzte Stürmer", "Der Torwart ist verletzt": who cannot play, and nothing that was done to anybody.</summary>
    public static bool IsOutOfPlay(Clause clause, FrameRule rule)
    {
        if (!rule.Constants.TryGetValue("outcome", out string? outcome) || outcome != "Wounded" || !(clause.Type == ClauseType.Participial || clause.Verb.Voice == Voice.StatalPassive))
            return false;
        for (Clause? around = clause; around is not null; around = around.Parent)
        {
            if (IsPlayer(around.Antecedent) || around.Phrases.Exists(IsPlayer))
                return true;
        }

        return false;
    }

    private static bool IsPlayer(Phrase? phrase) => phrase?.Noun is { } noun && (Cues.German.IsOrEndsIn(Cue.PlayerNoun, noun.Lemma) || Cues.German.Is(Cue.SportNoun, noun.Lemma));

    /// <summary>"Der Angriff der Gäste wurde vom Torhüter abgewehrt": where a player stops it.</summary>
    public static bool IsStoppedByPlayer(Clause clause, string kind)
        => kind is "Offensive" or "Combat" && clause.Phrases.Exists(static phrase => phrase.Preposition == "von" && IsPlayer(phrase));

    /// <summary>"die Oper Die Eroberung von Mexiko", "die Premiere der Entführung", "in der Rolle des Mörders"</summary>
    public bool Names(Phrase phrase, Clause clause)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            // "eine Serie von Anschlägen" is none on the screen.
            if (Cues.German.Is(Cue.WorkNoun, above.Noun?.Lemma) && !(Cues.German.Is(Cue.SeriesNoun, above.Noun!.Lemma) && phrase is { Preposition: "von", IsPlural: true } && phrase.Governor == above))
                return true;
        }

        // "Drei Tote im Roman"
        if (clause.Type == ClauseType.Verbless && clause.Phrases.Exists(static work => work.Preposition == "in" && Cues.German.Is(Cue.WorkNoun, work.Noun?.Lemma)))
            return true;
        // "Der Film erzählt von einer Entführung"
        if (clause.Verb.Tense == VerbTense.Present && Cues.German.Is(Cue.WorkNoun, clause.Subject?.Noun?.Lemma))
            return true;
        if (Cues.German.Is(Cue.DrillVerb, clause.Verb.Lemma) && clause.Object is { } played && (phrase == played || phrase.Ancestors.Contains(played)))
            return true;
        return (_cites && clause.Verb.Tense == VerbTense.Present) || IsPlayed(phrase) || clause.Phrases.Exists(work => work.End == phrase.First && phrase.Preposition is null && Cues.German.Is(Cue.WorkNoun, work.Noun?.Lemma));
    }

    /// <summary>"die Darstellung einer entführten Mutter"</summary>
    private static bool IsPlayed(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (Cues.German.IsOrEndsIn(Cue.PartNoun, above.Noun?.Lemma ?? ""))
                return true;
        }

        return false;
    }

    private bool CitesWork(Word[] words)
    {
        for (int i = 0; i + 2 < words.Length; i++)
        {
            if (words[i].Mark != '(' || !IsCountry(text.Form(words[i + 1].Token)))
                continue;
            for (int k = i + 2; k < words.Length && k < i + LongestCitation && words[k].Mark != ')'; k++)
            {
                if (IsYear(text.Form(words[k].Token)))
                    return true;
                if (words[k].Kind == TokenKind.Word && !IsCountry(text.Form(words[k].Token)))
                    break;
            }
        }

        return false;
    }

    private static bool IsCountry(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestCountry)
            return false;
        foreach (char letter in form)
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private static bool IsYear(ReadOnlySpan<char> form)
        => form.Length == 4 && form[0] is '1' or '2' && char.IsDigit(form[1]) && char.IsDigit(form[2]) && char.IsDigit(form[3]);
}
