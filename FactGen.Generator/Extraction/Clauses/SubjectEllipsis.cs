using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Verbs in a row have one subject. "Der Minister sagte, die Lage sei ernst, bestritt aber Verluste": behind what somebody reports, a verb of
/// speech that comes first goes on with the subject of the clause in front, unless somebody who can speak follows it. "Die Rebellen stürmten
/// die Stadt, töteten Soldaten und …": a verb of another sort frames nothing, so that it goes on with the clause right before it.
/// </summary>
internal static class SubjectEllipsis
{
    private const SemanticTags Speakers = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Army | SemanticTags.Organisation
        | SemanticTags.Government | SemanticTags.Office | SemanticTags.Agency | SemanticTags.Media;

    public static void Resolve(List<Clause> clauses, Word[] words)
    {
        Clause? front = null;
        // The clause whose subject has turned out to be its object, and that object: what goes on with the clause has it no more either.
        Clause? corrected = null;
        Phrase? mistaken = null;
        Clause? completed = null;
        foreach (Clause clause in clauses)
        {
            // "…, stürmten Goma und | nahmen zwei Polizisten gefangen": so does what goes on with a clause that has got its subject only now.
            if (completed is not null && clause.Previous == completed && clause is { Object: null, Subject: { } own } && clause.Words[clause.Words[0] == clause.Verb.Finite ? 0 : clause.Words.Count > 1 ? 1 : 0] == clause.Verb.Finite && CanBeObject(own))
                (clause.Object, clause.Subject, completed) = (own, completed.Subject, clause);
            if (corrected is not null && clause.Previous == corrected && clause.Subject == mistaken)
                (clause.Subject, corrected) = (corrected.Subject, clause);
            if (clause.Type != ClauseType.Main || !clause.HasFinite || clause.Verb.Mood != VerbMood.Indicative || clause.IsParenthetical)
                continue;
            clause.Subject ??= clause.Previous?.Subject;
            bool joined = front is not null && IsJoined(clause, front, words);
            if (front is not null && (joined || GoesOn(clause, front, words)))
            {
                if (!joined && clause.Subject is { } told)
                    (clause.Object, corrected, mistaken) = (told, clause, told);
                if (!joined && clause.Subject is null)
                    completed = clause;
                (clause.Subject, clause.Previous, clause.StartsWithVerb) = (front.Subject, front, false);
            }

            if (clause.Subject is not null && !clause.StartsWithVerb)
                front = clause;
        }
    }

    /// <summary>"sagte, Kenia sei bereit, und kündigte Wahlen an": behind a Konjunktiv the indicative is told by the article again.</summary>
    private static bool IsJoined(Clause clause, Clause front, Word[] words)
        => clause.Previous is { Verb.Mood: VerbMood.KonjunktivI } reported && reported != front && clause.Subject == reported.Subject && !clause.IsGapped
            && clause.HasFiniteOfItsOwn(words) && !words[clause.Verb.Finite].IsModal
            && (clause.Verb.Person & front.Verb.Person & WordFeatures.Number) != 0;

    private static bool GoesOn(Clause clause, Clause front, Word[] words)
    {
        if (!clause.StartsWithVerb || clause.Previous is not null || clause.FollowsColon || (clause.Verb.Person & front.Verb.Person & WordFeatures.Number) == 0)
            return false;
        if (Turns(clause, front, words))
            return true;
        if (clause.Verb.Voice != Voice.Active)
            return false;
        return SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null
            ? SpeechLexicon.German.Sources(clause.Verb.Lemma) is null && (clause.Subject is null || (clause.Object is null && IsTold(clause.Subject) && !PaperTitle.Speaks(clause.Subject, clause, words)))
            : IsListed(clause, front) && (clause.Subject is null ? clause.Object is not null : clause.Object is null && CanBeObject(clause.Subject));
    }

    /// <summary>"Der Pilot rettete sich, | wurde aber gefangen genommen": what turns against the clause in front goes on with its subject.</summary>
    private static bool Turns(Clause clause, Clause front, Word[] words)
        => clause.Subject is null && front.End == clause.Start - 1 && front.Verb.Finite > front.Start && words[clause.Start - 1].Mark == ',' && clause.Start + 1 < words.Length
            && Cues.German.Is(Cue.Turn, words[clause.Start + 1].FunctionForm) && SpeechLexicon.German.Verb(clause.Verb.Lemma) is null;

    /// <summary>Whether a clause directly follows a main clause that could do without it, and its verb is none of thought.</summary>
    private static bool IsListed(Clause clause, Clause front)
        => front.End == clause.Start - 1 && front.Verb.Finite > front.Start && front.Verb.VerbWords.Length <= 1
            && !RelationWords.German.Is(RelationWord.ThoughtVerb, clause.Verb.Lemma);

    /// <summary>Whether what looks like a subject is rather the object of a verb that already has one: "töteten 20 Soldaten".</summary>
    private static bool CanBeObject(Phrase phrase)
        => phrase.CanBe(Agreement.Accusative) && phrase is { Pronoun: < 0, Matches.Count: 0, NameFirst: < 0 } && (phrase.Quantity >= 0 || phrase.Determiner < 0 || phrase.IsPlural);

    /// <summary>Whether a phrase that looks like a subject is a thing, and can be the object as well.</summary>
    private static bool IsTold(Phrase phrase)
        => phrase is { Noun: { } noun, NameFirst: < 0, Matches.Count: 0 } && phrase.CanBe(Agreement.Accusative) && noun.Tags != SemanticTags.None && (noun.Tags & Speakers) == 0 && !IsSurname(phrase, noun);

    /// <summary>"…, hebt Steinberg hervor": what can be counted has an article in the singular, a surname has none.</summary>
    private static bool IsSurname(Phrase phrase, NounLexeme noun)
        => phrase is { Determiner: < 0, Quantity: < 0, Adjectives.Count: 0, Conjuncts.Count: 0, Genitive: null } && !phrase.IsPlural
            && (noun.Tags & (SemanticTags.Place | SemanticTags.Area | SemanticTags.Building | SemanticTags.Animal | SemanticTags.Body)) != 0
            && (noun.Tags & (SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Goods | SemanticTags.Money | SemanticTags.Speech | SemanticTags.Time)) == 0;
}
