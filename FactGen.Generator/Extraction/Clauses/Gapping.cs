using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Clauses whose verb is left out because the clause before has it: "Ghana entsandte 300 Soldaten, | Togo 100". Only the plainest form
/// is read, a name and a number; anything longer may as well be an apposition or a list.
/// </summary>
internal static class Gapping
{
    /// <summary>
    /// Whether a stretch from a position on is a name, perhaps with a preposition, a number and perhaps what it counts, and nothing else
    /// up to the next coordinator.
    /// </summary>
    public static bool IsRemnant(Word[] words, List<int> stretch, int from)
    {
        int at = from;
        if (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Preposition))
            at++;
        while (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Article))
            at++;
        int name = at;
        while (at < stretch.Count && words[stretch[at]].Match >= 0 && words[stretch[at]].IsCapital)
            at++;
        if (at == name)
            return false;
        while (at < stretch.Count && words[stretch[at]].Is(FunctionClass.Adverb) && words[stretch[at]].Quantity < 0)
            at++;
        int number = at;
        while (at < stretch.Count && words[stretch[at]].Quantity >= 0)
            at++;
        if (at == number || stretch[number] == stretch[name] + 1 && words[stretch[name]].Match == words[stretch[number]].Match)
            return false;
        if (at < stretch.Count && words[stretch[at]].IsCapital && words[stretch[at]].Noun is not null)
            at++;
        return at == stretch.Count || words[stretch[at]].Is(FunctionClass.ListCoordinator);
    }

    /// <summary>Whether a stretch has a number of its own, which a remnant can be set against.</summary>
    public static bool HasNumber(Word[] words, List<int> stretch)
    {
        foreach (int i in stretch)
        {
            if (words[i].Quantity >= 0)
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

    /// <summary>Gives remnants what stands beside the verb of the clause before: where and when is the same.</summary>
    public static void ShareAdverbials(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (!clause.IsGapped || clause.Previous is not { } previous)
                continue;
            foreach (Phrase phrase in previous.Phrases)
            {
                if (phrase.Time >= 0 || (phrase.Preposition is { } preposition && !clause.Phrases.Exists(own => own.Preposition == preposition)))
                    clause.Phrases.Add(phrase);
            }
        }
    }
}
