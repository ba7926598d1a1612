using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// "nicht Kinshasa, sondern Goma": the clause says what stands behind "sondern"; the phrase in front of it is rejected, and the rest of
/// the clause is not denied.
/// </summary>
internal static class Contrast
{
    /// <summary>The coordinator in front of what replaces the rejected.</summary>
    public const string Replacement = "sondern";

    /// <summary>Takes the rejected phrase out of its clause.</summary>
    public static void Resolve(Clause clause, Word[] words)
    {
        int replacement = -1;
        foreach (int word in clause.Words)
        {
            if (words[word].FunctionForm == Replacement)
                replacement = word;
        }

        if (replacement < 0 || clause.Phrases.Find(phrase => phrase.First > replacement) is not { } stated)
            return;
        foreach (Phrase rejected in clause.Phrases)
        {
            if (rejected.First > replacement || NegationOf(rejected, words) is not (>= 0 and var negation) || (rejected.Preposition is null) != (stated.Preposition is null))
                continue;
            clause.ContrastWord = negation;
            clause.Phrases.RemoveAll(phrase => phrase == rejected || IsWithin(phrase, rejected, replacement));
            return;
        }
    }

    /// <summary>The word right in front of a phrase, or its determiner, that negates it; -1 if none does.</summary>
    private static int NegationOf(Phrase phrase, Word[] words)
    {
        if (phrase.IsNegated)
            return phrase.Determiner;
        bool isRejected = phrase.First > 0 && words[phrase.First - 1].FunctionForm == "nicht";
        return isRejected ? phrase.First - 1 : -1;
    }

    private static bool IsWithin(Phrase phrase, Phrase rejected, int replacement)
    {
        if (phrase.First > replacement)
            return false;
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above == rejected)
                return true;
        }

        return false;
    }
}
