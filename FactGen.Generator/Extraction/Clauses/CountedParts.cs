using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Numbers that count on what the clause in front counts: "schickte 900 Soldaten nach Mali: | 400 im Mai, | gut 500 im Juni", "Aus Ghana kamen
/// 60 Soldaten, | 40 aus Togo", "entsandte erst 300, | dann 200 Soldaten". Each is a clause of its own whose verb is left out, as it has a time, a
/// place or a turn of its own.
/// </summary>
internal static class CountedParts
{
    /// <summary>What is counted by parts although the clause in front gives no number.</summary>
    private const SemanticTags Countable = SemanticTags.Human | SemanticTags.Force | SemanticTags.Weapon | SemanticTags.Vehicle;

    /// <summary>Whether a stretch from a position on is such a number with what belongs to it, up to its end or the next coordinator.</summary>
    public static bool IsPart(Word[] words, List<int> stretch, int from)
    {
        // "nicht 900, sondern 600 Soldaten"
        if (words[stretch[0]].FunctionForm == Contrast.Replacement || words[stretch[from > 0 ? from - 1 : 0]].FunctionForm == Contrast.Replacement)
            return false;
        int at = BehindOpener(words, stretch, from);
        bool isNext = false;
        while (at < stretch.Count && words[stretch[at]].Quantity < 0 && words[stretch[at]].Time < 0 && (words[stretch[at]].Is(FunctionClass.Adverb) || Gapping.IsMore(words, stretch, at)))
        {
            isNext |= Cues.German.Is(Cue.TurnAdverb, words[stretch[at]].FunctionForm);
            at++;
        }

        int number = at;
        while (at < stretch.Count && words[stretch[at]].Quantity >= 0 && (!words[stretch[at]].IsCapital || IsNumberNoun(words[stretch[at]])))
            at++;
        if (at == number)
            return false;
        // "die Hälfte | davon | im Mai"
        if (at < stretch.Count && Cues.German.Is(Cue.SubsetOpener, words[stretch[at]].FunctionForm))
            at++;
        while (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Adverb) && words[stretch[at]].Time < 0)
            at++;
        if (at < stretch.Count && words[stretch[at]] is { IsCapital: true, Noun: not null, Quantity: < 0, Match: < 0, Time: < 0 })
            at++;
        else if (isNext)
            return at == stretch.Count;
        return (isNext && (at == stretch.Count || words[stretch[at]].Is(FunctionClass.Preposition))) || IsCircumstance(words, stretch, at);
    }

    /// <summary>"verlegte 300 Soldaten und | vier Panzer nach Gao": side by side, each with its number and noun, they are two things that one verb tells of.</summary>
    public static bool IsList(Word[] words, List<int> front, List<int> stretch, int from)
    {
        int last = front.Count - 1;
        while (last > 0 && words[front[last]] is { Quantity: < 0 } word && (word.IsCapital || word.IsDeclinedAdjective) && word.Time < 0)
            last--;
        if (last == front.Count - 1 || words[front[last]].Quantity < 0 || words[front[last]].Time >= 0 || from >= stretch.Count || words[stretch[from]].Quantity < 0)
            return false;
        int at = from;
        while (at < stretch.Count && words[stretch[at]].Quantity >= 0)
            at++;
        while (at < stretch.Count && !words[stretch[at]].IsCapital && words[stretch[at]].IsDeclinedAdjective)
            at++;
        return at < stretch.Count && words[stretch[at]] is { IsCapital: true, Noun: not null, Match: < 0, Time: < 0 };
    }

    /// <summary>Whether what stands behind the number is the number's own, as nothing else is set against the clause in front.</summary>
    public static bool StartsWithNumber(Word[] words, List<int> stretch)
        => BehindOpener(words, stretch, 0) is var at && at < stretch.Count && (words[stretch[at]].Quantity >= 0 || Gapping.IsMore(words, stretch, at));

    /// <summary>"davon | 1.000 in Niger"</summary>
    private static int BehindOpener(Word[] words, List<int> stretch, int at) => at < stretch.Count && Cues.German.Is(Cue.SubsetOpener, words[stretch[at]].FunctionForm) ? at + 1 : at;

    /// <summary>
    /// "war am Mittwoch in Oslo, | am Freitag in Bergen", "schickte Kämpfer nach Gao und | von dort nach Kidal": another time, or the next turn, with another
    /// place behind a preposition that the clause in front has too.
    /// </summary>
    public static bool IsParallel(Word[] words, List<int> front, int frontCount, List<int> stretch, int from)
    {
        int at = from;
        bool turn = false;
        while (at < stretch.Count && (words[stretch[at]].Time >= 0 || Cues.German.Is(Cue.TurnAdverb, words[stretch[at]].FunctionForm)))
        {
            turn = true;
            at++;
        }

        // "von dort | nach Manama"
        if (!turn && at + 1 < stretch.Count && words[stretch[at]].FunctionForm == "von" && words[stretch[at + 1]].Is(FunctionClass.PlaceProform))
        {
            turn = true;
            at += 2;
            if (at < stretch.Count && Cues.German.Is(Cue.OnwardAdverb, words[stretch[at]].FunctionForm))
                at++;
        }

        if (!turn || at + 1 >= stretch.Count || !words[stretch[at]].Is(FunctionClass.Preposition) || words[stretch[at]].Function!.Preposition is not { } preposition || !HasNamed(words, front, frontCount, preposition))
            return false;
        at++;
        while (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Article))
            at++;
        int name = at;
        while (at < stretch.Count && words[stretch[at]] is { IsCapital: true, Time: < 0, Quantity: < 0 })
            at++;
        return at > name && words[stretch[name]].Match >= 0 && (at == stretch.Count || words[stretch[at]].Is(FunctionClass.ListCoordinator));
    }

    private static bool HasNamed(Word[] words, List<int> front, int count, string preposition)
    {
        for (int k = 0; k + 1 < count; k++)
        {
            if (words[front[k]].Function?.Preposition != preposition || words[front[k]].Time >= 0)
                continue;
            int next = words[front[k + 1]].Is(FunctionClass.Article) && k + 2 < count ? k + 2 : k + 1;
            if (words[front[next]] is { IsCapital: true, Match: >= 0 })
                return true;
        }

        return false;
    }

    /// <summary>"schickte Soldaten nach Somalia, | 1.100 im Herbst": several of what is counted behind.</summary>
    public static bool HasSeveral(Word[] words, List<int> front)
        => front.Exists(i => words[i] is { IsCapital: true, Match: < 0, Time: < 0, Noun: { } noun } word && (word.NounCells & Agreement.Plural) != 0 && (noun.Tags & Countable) != 0);

    /// <summary>"zwölf Millionen", "die Hälfte"; not "zwölf Kilometer".</summary>
    private static bool IsNumberNoun(Word word)
        => word.Noun is null or { Tags: SemanticTags.None } || Cues.German.Is(Cue.Partitive, word.Noun.Lemma) || Cues.German.Is(Cue.Magnitude, word.Noun.Lemma);

    /// <summary>Whether the clause in front counts something that has a noun.</summary>
    public static bool IsCountedIn(Word[] words, List<int> front)
    {
        for (int k = 0; k + 1 < front.Count; k++)
        {
            if (words[front[k]].Quantity < 0)
                continue;
            int next = k + 1;
            while (next < front.Count && words[front[next]].Quantity < 0 && !words[front[next]].IsCapital && words[front[next]].IsDeclinedAdjective)
                next++;
            if (next < front.Count && words[front[next]] is { IsCapital: true, Noun: not null, Time: < 0 } counted && !(counted.Quantity >= 0 && IsNumberNoun(counted)))
                return true;
        }

        return false;
    }

    /// <summary>A time, or phrases of which one has a time or a name: "in einer zweiten Welle im Januar", "aus Togo".</summary>
    private static bool IsCircumstance(Word[] words, List<int> stretch, int at)
    {
        bool told = false, opened = false;
        for (; at < stretch.Count && !words[stretch[at]].Is(FunctionClass.ListCoordinator); at++)
        {
            // ", die meisten aus Mali": behind a comma somebody else is told of.
            if (at > 0 && words[stretch[at] - 1].Mark == ',')
                break;
            Word word = words[stretch[at]];
            if (word.Time >= 0)
                told = opened = true;
            else if (word.Is(FunctionClass.Preposition) && word.FunctionForm is not ("mit" or "unter") && (word.FunctionForm != "von" || (at + 1 < stretch.Count && words[stretch[at + 1]].Match >= 0)))
                opened = true;
            else if (!opened || !(word.IsCapital || word.Is(FunctionClass.AnyDeterminer) || word.IsDeclinedAdjective))
                return false;
            else
                told |= word.IsCapital && (word.Match >= 0 || word.Noun is null);
        }

        return told;
    }

    /// <summary>
    /// Gives the number of a clause without a verb the function that what it goes on with has in the clause in front; false where it is set
    /// against somebody or has nothing to go on with.
    /// </summary>
    public static bool Assign(Clause clause, List<Phrase> candidates)
    {
        if (!clause.IsGapped || clause.Previous is not { } front)
            return false;
        if (candidates.Count == 0)
        {
            (clause.Subject, clause.Object, clause.Dative) = (front.Subject, front.Object, front.Dative);
            return true;
        }

        if (candidates.Count != 1 || candidates[0] is not { Quantity: >= 0, NameFirst: < 0, Matches.Count: 0 } number)
            return false;
        if (front.Object is { } counted && Counts(counted, front, number))
        {
            (clause.Subject, clause.Object, clause.Dative) = (front.Subject, number, front.Dative);
            return true;
        }

        if (front.Subject is { } subject && Counts(subject, front, number))
        {
            clause.Subject = number;
            return true;
        }

        foreach (Phrase phrase in front.Phrases)
        {
            if (phrase.Preposition is not null && phrase.Clause == front && Counts(phrase, front, number))
            {
                (clause.Subject, clause.Object, number.Preposition) = (front.Subject, front.Object, phrase.Preposition);
                return true;
            }
        }

        return false;
    }

    private static bool Counts(Phrase counted, Clause front, Phrase number)
    {
        Phrase told = counted.Pronoun >= 0 && counted.Pronoun == front.RelativeWord && front.Antecedent is { } antecedent ? antecedent : counted;
        if (told.Time >= 0 || (told.Quantity < 0 && !(told is { IsPlural: true, Noun: { } several } && (several.Tags & Countable) != 0)))
            return false;
        number.Noun ??= told.Noun;
        return true;
    }
}
