using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Cuts coordinated verb phrases apart: "sendet Truppen und liefert Waffen", "gekämpft und ihr Leben verloren haben". Each becomes a
/// clause of its own that shares what stands in front with the one before.
/// </summary>
internal static class CoordinationSplitter
{
    public static List<Clause> Split(List<Clause> clauses, VerbFinder verbs, Word[] words)
    {
        var result = new List<Clause>(clauses.Count);
        foreach (Clause clause in clauses)
            SplitOne(clause, clauses, verbs, words, result);
        return result;
    }

    private static void SplitOne(Clause clause, List<Clause> clauses, VerbFinder verbs, Word[] words, List<Clause> result)
    {
        result.Add(clause);
        Clause current = clause;
        for (int k = 1; k + 1 < current.Words.Count; k++)
        {
            bool coordinated = words[current.Words[k]].Is(FunctionClass.Coordinator | FunctionClass.ListCoordinator);
            if (coordinated ? !IsCut(current, k, verbs, words) : !IsListed(current, k, verbs, words))
                continue;
            var next = new Clause(clause.Type)
            {
                IsGapped = coordinated && (IsGap(current, k, words) || IsParallel(current, k, words, verbs)),
                Parent = clause.Parent,
                Previous = current,
                Opener = clause.Opener,
                RelativeWord = clause.RelativeWord,
                RelativePreposition = clause.RelativePreposition,
                IsParenthetical = clause.IsParenthetical,
                FollowsColon = clause.FollowsColon,
            };
            int behind = coordinated ? k + 1 : k;
            next.Words.AddRange(current.Words.GetRange(behind, current.Words.Count - behind));
            current.Words.RemoveRange(k, current.Words.Count - k);
            next.IsPart = next.IsGapped && CountedParts.StartsWithNumber(words, next.Words);
            AdoptFollowing(current, next, clauses);
            result.Add(next);
            current = next;
            k = 0;
        }
    }

    /// <summary>"neun getötet, | 40 verletzt und drei verschleppt": a comma between participles that have one auxiliary.</summary>
    private static bool IsListed(Clause clause, int k, VerbFinder verbs, Word[] words)
    {
        int left = clause.Words[k - 1], right = clause.Words[k];
        if (right != left + 2 || words[left + 1].Mark != ',' || clause.Type == ClauseType.Infinitive || IsNonfinite(words, right, verbs)
            || !(words[right].Quantity >= 0 || words[right].Time >= 0 || words[right].IsCapital || words[right].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition | FunctionClass.Adverb) || words[right].IsBareAdjective)
            || Cues.German.Is(Cue.SubsetOpener, words[right].FunctionForm))
            return false;
        // "Zwei Soldaten tot, | fünf verletzt": a headline has predicates as well.
        if (clause.Type == ClauseType.Verbless && words[right].Quantity >= 0 && right + 1 < words.Length && !(words[right + 1].FunctionForm is "von" || Cues.German.Is(Cue.SubsetOpener, words[right + 1].FunctionForm)) && (IsPredicate(words[left]) || IsPredicate(words[clause.End - 1])))
            return (IsPredicate(words[left]) || IsNonfinite(words, left, verbs)) && (IsPredicate(words[clause.End - 1]) || HasNonfinite(words, clause.Words, k + 1, clause.Words.Count, verbs));
        return words[left].Participle is not null && IsNonfinite(words, left, verbs) && HasNonfinite(words, clause.Words, k + 1, clause.Words.Count, verbs);
    }

    /// <summary>"tot", with "sind" left out.</summary>
    public static bool IsPredicate(Word word) => word is { IsCapital: false, IsBareAdjective: true, Function: null or { Classes: FunctionClass.Particle }, Quantity: < 0, IsNonfinite: false };

    /// <summary>"rief an und verlangte, die Truppen abzuziehen": what follows depends on the second verb.</summary>
    private static void AdoptFollowing(Clause front, Clause next, List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.Parent == front && clause.Words.Count > 0 && clause.Words[0] > next.Words[0])
                clause.Parent = next;
        }
    }

    private static bool IsGap(Clause clause, int k, Word[] words)
        => clause.Type == ClauseType.Main && Gapping.HasNumber(words, clause.Words, k) && clause.Words.GetRange(0, k) is var front
            && (Gapping.IsRemnant(words, front, clause.Words, k + 1) || ((clause.IsGapped || CountedParts.IsCountedIn(words, front)) && !CountedParts.IsList(words, front, clause.Words, k + 1) && CountedParts.IsPart(words, clause.Words, k + 1)));

    /// <summary>"reiste nach Gao und | am Montag nach Kidal"</summary>
    private static bool IsParallel(Clause clause, int k, Word[] words, VerbFinder verbs)
        => clause.Type == ClauseType.Main && CountedParts.IsParallel(words, clause.Words, k, clause.Words, k + 1) && (clause.IsGapped || verbs.HasFinite(clause.Words.GetRange(0, k)));

    private static bool IsCut(Clause clause, int k, VerbFinder verbs, Word[] words)
    {
        List<int> stretch = clause.Words;
        if (IsGap(clause, k, words) && (clause.IsGapped || HasFinite(words, stretch, 0, k, verbs, false)))
            return true;
        if (IsParallel(clause, k, words, verbs))
            return true;
        int left = stretch[k - 1], right = stretch[k + 1];
        if (IsNonfinite(words, left, verbs) && !IsNonfinite(words, right, verbs) && HasNonfinite(words, stretch, k + 1, stretch.Count, verbs))
            return true;
        // "wurden neun getötet, darunter ein Kind, | und 40 verletzt": behind the participle its clause is complete.
        int auxiliary = stretch.FindIndex(i => (words[i].IsAuxiliary || words[i].IsModal) && verbs.CanBeFinite(i));
        if (auxiliary >= 0 && !IsNonfinite(words, left, verbs) && HasNonfinite(words, stretch, auxiliary + 1, k, verbs) && HasNonfinite(words, stretch, k + 1, stretch.Count, verbs))
            return true;
        // "waren fünf Rebellen tot | und sechs verletzt"
        if (auxiliary >= 0 && words[stretch[auxiliary]].Finite is { Lemma: "sein" } && IsPredicate(words[left]) && words[right].Quantity >= 0 && HasNonfinite(words, stretch, k + 1, stretch.Count, verbs))
            return true;
        if (clause.Type == ClauseType.Infinitive)
            return verbs.IsZuInfinitive(left) && HasNonfinite(words, stretch, k + 1, stretch.Count, verbs);
        if (clause.Type is ClauseType.Subordinate or ClauseType.Relative)
            return verbs.CanBeFinite(left) && IsOwnFinite(words, left, stretch, verbs) && HasFinite(words, stretch, k + 1, stretch.Count, verbs, false);
        return HasFinite(words, stretch, 0, k, verbs, false) && HasFinite(words, stretch, k + 1, NextCoordinator(words, stretch, k + 1), verbs, true);
    }

    private static int NextCoordinator(Word[] words, List<int> stretch, int from)
    {
        for (int k = from; k < stretch.Count; k++)
        {
            if (words[stretch[k]].Is(FunctionClass.Coordinator | FunctionClass.ListCoordinator))
                return k;
        }

        return stretch.Count;
    }

    /// <summary>Whether a finite verb stands there; behind a coordinator an ambiguous form counts when words follow it.</summary>
    private static bool HasFinite(Word[] words, List<int> stretch, int from, int to, VerbFinder verbs, bool behind)
    {
        for (int k = from; k < to; k++)
        {
            int i = stretch[k];
            if (!verbs.CanBeFinite(i) || (behind && EndsModal(words, stretch, from, k, verbs)))
                continue;
            if (words[i].IsAuxiliary || words[i].IsModal ? words[i].Infinitive is null || behind || k == to - 1 : !words[i].IsNonfinite)
                return true;
            // "Ein Soldat starb und vier weitere erlitten Verletzungen": without an auxiliary it is no participle.
            if (behind ? (k == from || (words[i].Participle is not null && !HasAuxiliary(words, stretch, verbs))) && k + 1 < stretch.Count && words[i].IsNonfinite : words[i].IsNonfinite && !HasAuxiliary(words, stretch, verbs))
                return true;
        }

        return false;
    }

    /// <summary>"soll Devisen, Öl und Getreide | erhalten haben": the infinitive of the modal verb in front, behind its participle.</summary>
    private static bool EndsModal(Word[] words, List<int> stretch, int from, int at, VerbFinder verbs)
        => at == stretch.Count - 1 && at > from + 1 && words[stretch[at]] is { IsAuxiliary: true, Infinitive: not null } && words[stretch[at - 1]].Participle is not null && IsNonfinite(words, stretch[at - 1], verbs)
            && words[stretch[from]].IsCapital && stretch.FindIndex(i => words[i].IsModal && verbs.CanBeFinite(i)) is >= 0 and var modal && modal < from;

    private static bool HasAuxiliary(Word[] words, List<int> stretch, VerbFinder verbs)
    {
        foreach (int i in stretch)
        {
            if (verbs.CanBeFinite(i) && (words[i].IsAuxiliary || words[i].IsModal))
                return true;
        }

        return false;
    }

    private static bool IsOwnFinite(Word[] words, int i, List<int> stretch, VerbFinder verbs)
        => !words[i].IsNonfinite || words[i].IsAuxiliary || words[i].IsModal || !HasAuxiliary(words, stretch, verbs);

    private static bool IsNonfinite(Word[] words, int i, VerbFinder verbs)
        => !words[i].IsCapital && words[i].IsNonfinite && words[i].Quantity < 0 && words[i].Function is null && !verbs.IsAttributive(i);

    private static bool HasNonfinite(Word[] words, List<int> stretch, int from, int to, VerbFinder verbs)
    {
        for (int k = from; k < to; k++)
        {
            if (IsNonfinite(words, stretch[k], verbs))
                return true;
        }

        return false;
    }
}
