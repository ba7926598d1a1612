using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What clauses have in common with the ones beside and around them: where and when holds for more than one verb (codebook 9.25).</summary>
internal static class ClauseSharing
{
    private const int MostConjuncts = 8;

    /// <summary>
    /// The clauses in front that a clause is coordinated with, nearest first, and up to which word it shares their phrases: all of them where
    /// the two have the subject or the auxiliary in common, else what stands in front of the verb.
    /// </summary>
    public static IEnumerable<(Clause Clause, int End)> Shared(Clause clause, Word[] words)
    {
        Clause own = clause;
        for (int i = 0; i < MostConjuncts && own.Previous is { } previous; i++, own = previous)
            yield return (previous, SharesWhole(own, previous, words) ? int.MaxValue : previous.Verb.Finite);
    }

    /// <summary>Whether a clause has the phrases behind the verb of the one in front as well.</summary>
    public static bool SharesWhole(Clause clause, Clause previous, Word[] words)
        => previous.IsVerbFinal || clause.IsGapped || SharesVerb(clause, previous, words) || (SharesSubject(clause) && clause.Verb.Tense == previous.Verb.Tense);

    /// <summary>"…, als am Montag in Juba eine Bombe explodierte", "…, bei denen drei Menschen starben": the clauses that tell of the same moment.</summary>
    public static IEnumerable<Clause> Simultaneous(Clause clause, List<Clause> clauses)
    {
        if (IsSimultaneous(clause))
        {
            if (clause.Parent is { } above)
                yield return above;
            yield break;
        }

        if (clause is { Type: ClauseType.Relative, RelativePreposition: { } preposition, Antecedent: { Noun.Tags: var tags, Clause: { } told } }
            && (tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0 && Cues.German.Is(Cue.SimultaneousPreposition, preposition))
            yield return told;
        foreach (Clause below in clauses)
        {
            if (below.Parent == clause && IsSimultaneous(below))
                yield return below;
        }
    }

    private static bool IsSimultaneous(Clause clause) => clause.Type == ClauseType.Subordinate && Cues.German.Is(Cue.SimultaneousOpener, clause.Opener);

    private static bool SharesVerb(Clause clause, Clause previous, Word[] words) => previous.HasFinite && !clause.HasFiniteOfItsOwn(words);

    private static bool SharesSubject(Clause clause) => clause.Subject is { } subject && !clause.Phrases.Contains(subject);
}
