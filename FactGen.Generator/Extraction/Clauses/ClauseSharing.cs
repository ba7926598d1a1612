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
    public static IEnumerable<(Clause Clause, int End)> Shared(Clause clause, SentenceGrammar grammar)
    {
        Clause own = clause;
        for (int i = 0; i < MostConjuncts && (own.Previous ?? Counted(own, grammar.Clauses)) is { } previous; i++, own = previous)
            yield return (previous, SharesWhole(own, previous, grammar.Words) ? int.MaxValue : previous.Verb.Finite);
    }

    /// <summary>Whether a clause has the phrases behind the verb of the one in front as well.</summary>
    public static bool SharesWhole(Clause clause, Clause previous, Word[] words)
        => previous.IsVerbFinal || clause.IsGapped || CountsOn(clause) || SharesVerb(clause, previous, words) || (SharesSubject(clause) && clause.Verb.Tense == previous.Verb.Tense);

    /// <summary>"…, als am Montag in Juba eine Bombe explodierte", "…, bei denen drei Menschen starben": the clauses that tell of the same moment.</summary>
    public static IEnumerable<Clause> Simultaneous(Clause clause, List<Clause> clauses)
    {
        if (IsSimultaneous(clause) || IsCarriedOut(clause))
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

    /// <summary>"begann am Montag, Goma zu beschießen": an infinitive whose governor says that it is done.</summary>
    private static bool IsCarriedOut(Clause clause)
        => clause is { Type: ClauseType.Infinitive, Opener: null, Parent: { } governing } && Cues.German.Is(Cue.RealisVerb, governing.Verb.Lemma);

    /// <summary>"In Bunia starben neun Menschen, 40 wurden verletzt": the clause in front, of which a bare number counts on.</summary>
    private static Clause? Counted(Clause clause, List<Clause> clauses)
    {
        if (clause.Type != ClauseType.Main || !CountsOn(clause))
            return null;
        Clause? front = null;
        foreach (Clause other in clauses)
        {
            if (other.Type == ClauseType.Main && !other.IsParenthetical && other.Start < clause.Start)
                front = other;
        }

        return front;
    }

    private static bool CountsOn(Clause clause) => clause.Subject is { Noun: null, Pronoun: < 0, Time: < 0, Matches.Count: 0, NameFirst: < 0 } subject && (subject.Quantity >= 0 || subject.IsOneMore);

    private static bool SharesVerb(Clause clause, Clause previous, Word[] words) => previous.HasFinite && !clause.HasFiniteOfItsOwn(words);

    public static bool SharesSubject(Clause clause) => clause.Subject is { } subject && !clause.Phrases.Contains(subject);
}
