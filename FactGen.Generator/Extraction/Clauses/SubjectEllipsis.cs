using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// "Der Minister sagte, die Lage sei ernst, bestritt aber Verluste": behind what somebody reports, a verb of speech that comes first goes on with
/// the subject of the clause in front, unless somebody who can speak follows it.
/// </summary>
internal static class SubjectEllipsis
{
    private const SemanticTags Speakers = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Army | SemanticTags.Organisation
        | SemanticTags.Government | SemanticTags.Office | SemanticTags.Agency | SemanticTags.Media;

    public static void Resolve(List<Clause> clauses, Word[] words)
    {
        Clause? front = null;
        foreach (Clause clause in clauses)
        {
            if (clause.Type != ClauseType.Main || !clause.HasFinite || clause.Verb.Mood != VerbMood.Indicative || clause.IsParenthetical)
                continue;
            bool joined = front is not null && IsJoined(clause, front, words);
            if (front is not null && (joined || GoesOn(clause, front)))
            {
                if (!joined && clause.Subject is { } told)
                    clause.Object = told;
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

    private static bool GoesOn(Clause clause, Clause front)
        => clause.StartsWithVerb && clause.Previous is null && clause.Verb.Voice == Voice.Active && (clause.Verb.Person & front.Verb.Person & WordFeatures.Number) != 0
            && SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null && SpeechLexicon.German.Sources(clause.Verb.Lemma) is null
            && (clause.Subject is null || (clause.Object is null && IsTold(clause.Subject)));

    /// <summary>Whether a phrase that looks like a subject is a thing, and can be the object as well.</summary>
    private static bool IsTold(Phrase phrase)
        => phrase is { Noun: { } noun, NameFirst: < 0, Matches.Count: 0 } && phrase.CanBe(Agreement.Accusative) && noun.Tags != SemanticTags.None && (noun.Tags & Speakers) == 0;
}
