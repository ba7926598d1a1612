using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Clauses whose verb is left out because the clause before has it: "Ghana entsandte 300 Soldaten, | Togo 100", "Im Norden starben neun
/// Menschen, | im Süden drei". Only what is set against it is read: somebody, somewhere or some time, and a number. Anything else may as
/// well be an apposition or a list.
/// </summary>
internal static class Gapping
{
    /// <summary>Whether a stretch from a position on is such a remnant, up to its end or the next coordinator.</summary>
    public static bool IsRemnant(Word[] words, List<int> front, List<int> stretch, int from)
    {
        int at = from;
        if (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Preposition))
            at++;
        while (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Article))
            at++;
        int contrast = at;
        at = BehindContrast(words, stretch, at, at > from);
        if (at == contrast)
            return false;
        // "der Geheimdienst | in Kigali | von 90"
        if (at + 1 < stretch.Count && words[stretch[at]].FunctionForm is "in" or "aus" && words[stretch[at + 1]] is { Match: >= 0, IsCapital: true })
            at += 2;
        while (at < stretch.Count && words[stretch[at]].Quantity < 0 && (words[stretch[at]].Is(FunctionClass.Adverb) || IsMore(words, stretch, at)))
            at++;
        if (at + 1 < stretch.Count && words[stretch[at]].Is(FunctionClass.Preposition) && words[stretch[at]].Quantity < 0 && CountsBehind(words, front, words[stretch[at]].FunctionForm))
            at++;
        int number = at;
        while (at < stretch.Count && words[stretch[at]].Quantity >= 0)
            at++;
        if (at == number || (stretch[number] == stretch[contrast] + 1 && words[stretch[contrast]].Match >= 0 && words[stretch[contrast]].Match == words[stretch[number]].Match))
            return false;
        while (at < stretch.Count && !words[stretch[at]].IsCapital && words[stretch[at]].IsDeclinedAdjective)
            at++;
        if (at < stretch.Count && words[stretch[at]].IsCapital && words[stretch[at]].Noun is not null)
            at++;
        return at == stretch.Count || words[stretch[at]].Is(FunctionClass.ListCoordinator) || EndsInPlace(words, stretch, at);
    }

    /// <summary>"im April | weitere 600"</summary>
    public static bool IsMore(Word[] words, List<int> stretch, int at)
        => at + 1 < stretch.Count && words[stretch[at]] is { IsCapital: false, IsDeclinedAdjective: true, Quantity: < 0 } && words[stretch[at + 1]].Quantity >= 0;

    /// <summary>The position behind what is set against the clause in front: a name, a time, or a noun that is introduced.</summary>
    private static int BehindContrast(Word[] words, List<int> stretch, int at, bool introduced)
    {
        int first = at;
        while (at < stretch.Count && words[stretch[at]].Time >= 0)
            at++;
        // "im Juni | in Kidal | 20"
        if (at > first && at + 1 < stretch.Count && words[stretch[at]].Is(FunctionClass.Preposition) && words[stretch[at]].Quantity < 0 && words[stretch[at + 1]] is { Match: >= 0, IsCapital: true })
            at++;
        while (at < stretch.Count && words[stretch[at]].Time < 0 && words[stretch[at]].Match >= 0 && words[stretch[at]].IsCapital)
            at++;
        // "Australien | im Juni | 350"
        while (at > first && at < stretch.Count && words[stretch[at]].Time >= 0)
            at++;
        if (at == first && introduced && at < stretch.Count && words[stretch[at]] is { IsCapital: true, Noun: not null, Quantity: < 0 })
            at++;
        return at;
    }

    /// <summary>"sprach von 40 Toten, | die Rebellen von mehr als 100": the number in front stands behind the same preposition.</summary>
    private static bool CountsBehind(Word[] words, List<int> front, string? preposition)
    {
        for (int k = 0; k + 1 < front.Count; k++)
        {
            if (words[front[k]].FunctionForm == preposition && words[front[k]].Is(FunctionClass.Preposition) && words[front[k + 1]].Quantity >= 0)
                return true;
        }

        return false;
    }

    /// <summary>"und Togo 100 Soldaten | nach Mali": what all of them have in common stands behind the last.</summary>
    private static bool EndsInPlace(Word[] words, List<int> stretch, int at)
    {
        if (at + 1 >= stretch.Count || !words[stretch[at]].Is(FunctionClass.Preposition))
            return false;
        for (int k = at + 1; k < stretch.Count; k++)
        {
            if (!words[stretch[k]].IsCapital && !words[stretch[k]].Is(FunctionClass.Article | FunctionClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>Whether a stretch has a number of its own, which a remnant can be set against.</summary>
    public static bool HasNumber(Word[] words, List<int> stretch) => HasNumber(words, stretch, stretch.Count);

    /// <summary>Whether one stands among so many first words of a stretch.</summary>
    public static bool HasNumber(Word[] words, List<int> stretch, int count)
    {
        for (int k = 0; k < count; k++)
        {
            if (words[stretch[k]].Quantity >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Gives remnants the verb of the clause before.</summary>
    public static void ShareVerbs(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.IsGapped && clause.Previous is { } previous)
                clause.Verb = previous.Verb;
        }
    }

    /// <summary>Gives remnants what stands beside the verb of the clause before, as where and when are the same, and both what the other's number counts.</summary>
    public static void ShareAdverbials(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (!clause.IsGapped || clause.Previous is not { } previous)
                continue;
            ShareCounted(previous, clause);
            foreach (Phrase phrase in previous.Phrases)
            {
                if (IsShared(phrase, clause))
                    clause.Phrases.Add(phrase);
            }
        }

        // "Ghana entsandte 300, | Togo 100 Soldaten nach Mali": what stands behind the last.
        for (int k = clauses.Count - 1; k >= 0; k--)
        {
            if (!clauses[k].IsGapped || clauses[k].IsPart || clauses[k].Previous is not { } previous)
                continue;
            ShareCounted(clauses[k], previous);
            foreach (Phrase phrase in clauses[k].Phrases)
            {
                if (phrase is { Preposition: not null, Time: < 0 } && phrase.Clause == clauses[k] && phrase.First > clauses[k].Start && IsShared(phrase, previous))
                    previous.Phrases.Add(phrase);
            }
        }
    }

    private static bool IsShared(Phrase phrase, Clause clause)
        => phrase.Time >= 0 ? !clause.Phrases.Exists(static own => own.Time >= 0)
            : phrase.Preposition is { } preposition && !Cues.German.Is(Cue.SourcePreposition, preposition) && !clause.Phrases.Exists(own => own.Preposition == preposition && (own.Matches.Count > 0 || phrase.Matches.Count == 0));

    private static void ShareCounted(Clause from, Clause to)
    {
        if (from.Phrases.Find(static phrase => phrase is { Quantity: >= 0, Noun: not null })?.Noun is not { } counted)
            return;
        foreach (Phrase phrase in to.Phrases)
        {
            if (phrase is { Quantity: >= 0, Noun: null, NameFirst: < 0, Matches.Count: 0 })
                phrase.Noun = counted;
        }
    }
}
