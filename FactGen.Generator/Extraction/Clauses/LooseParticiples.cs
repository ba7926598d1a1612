using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Participles that stand beside what they tell of: "Die 40 Soldaten, | im Mai nach Mali verlegt, | sind wohlauf", "Im Mai nach Mali verlegt, |
/// sind die Soldaten …". Each is a participial clause of its own, like one in front of a noun.
/// </summary>
internal static class LooseParticiples
{
    /// <summary>Whether a stretch is such a participle: it ends in one, and the verb of the clause around it comes right behind the comma.</summary>
    public static bool Is(Word[] words, List<Segment> segments, int index, VerbFinder verbs)
    {
        List<int> stretch = segments[index].Words;
        int last = stretch[stretch.Count - 1];
        if (stretch.Count < 2 || words[last].IsCapital || words[last].Participle is not { Class: VerbClass.Full } || index + 1 >= segments.Count || segments[index].IsParenthetical
            || segments[index + 1] is not { Before: ',', IsParenthetical: false } next || !verbs.CanBeFinite(next.Words[0])
            || words[stretch[0]].Is(FunctionClass.Subordinator | FunctionClass.Relative | FunctionClass.RelativeAdverb | FunctionClass.Interrogative | FunctionClass.Coordinator | FunctionClass.Pronoun)
            || (words[stretch[0]].Is(FunctionClass.AnyDeterminer) && !words[stretch[0]].Is(FunctionClass.Preposition) && words[stretch[0]].Time < 0))
            return false;
        for (int k = 0; k < stretch.Count - 1; k++)
        {
            // "Der Konvoi, | der gestern kam, | wie sie sagten": only time, place and manner stand in front of the participle.
            Word word = words[stretch[k]];
            if (k == 0 && !(word.Time >= 0 || word.Is(FunctionClass.Preposition | FunctionClass.Adverb)))
                return false;
            if (verbs.CanBeFinite(stretch[k]) || word.Is(FunctionClass.Pronoun))
                return false;
        }

        return true;
    }

    /// <summary>The cluster of a participle that stands alone: a passive, or what the subject has done where its perfect takes "sein" only.</summary>
    public static VerbCluster Read(Clause clause, Word[] words)
    {
        int participle = clause.Words[clause.Words.Count - 1];
        VerbLexeme verb = words[participle].Participle!;
        return new VerbCluster
        {
            Verbs = [verb],
            VerbWords = [participle],
            Voice = (verb.Perfect & PerfectAuxiliary.Haben) == 0 ? Voice.Active : Voice.Passive,
            Tense = VerbTense.Perfect,
        };
    }

    /// <summary>Gives each the phrase that it tells of: the one in front of it, or the subject behind it.</summary>
    public static void Assign(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause is not { Type: ClauseType.Participial, Antecedent: null, Parent: { } parent })
                continue;
            foreach (Phrase phrase in parent.Phrases)
            {
                if (phrase.First < clause.Start && phrase is { Pronoun: < 0, Time: < 0 } && (phrase.Preposition is null || clause.Antecedent is null))
                    clause.Antecedent = phrase;
            }

            clause.Antecedent ??= parent.Subject;
        }
    }
}
