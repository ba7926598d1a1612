using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// The stems of an adjective: a line of adjectives.txt. "schnell" follows the rules; "groß größer größt" lists its comparison;
/// "hoch hoh- höher höchst" has another stem before endings; "lila -" never takes an ending, "ander-" always takes one.
/// </summary>
internal static class AdjectiveParadigm
{
    /// <summary>The undeclined forms and bound stems; endings are taken off when a form is looked up.</summary>
    public static List<InflectedForm> Stems(string line)
    {
        string[] words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        string positive = words[0];
        if (positive.EndsWith("-", StringComparison.Ordinal))
            return [new InflectedForm(Phonology.WithoutEnd(positive, 1), WordFeatures.Bound)];
        var stems = new List<InflectedForm>(4) { new(positive, WordFeatures.None) };
        int next = 1;
        string declined = DeclinedStem(positive);
        if (words.Length > 1 && words[1].EndsWith("-", StringComparison.Ordinal))
        {
            declined = words[1].Substring(0, words[1].Length - 1);
            next = 2;
            if (declined.Length == 0)
                return stems;
        }

        if (declined != positive)
            stems.Add(new InflectedForm(declined, WordFeatures.Bound));
        bool listed = words.Length > next;
        if (listed && words.Length != next + 2)
            throw new FormatException($"'{line}': a comparative and a superlative belong together.");
        string comparative = listed ? words[next] : declined + "er";
        string superlative = listed ? words[next + 1] : Superlative(positive);
        foreach (string form in comparative.Split('/'))
            stems.Add(new InflectedForm(form, WordFeatures.Comparative));
        foreach (string form in superlative.Split('/'))
            stems.Add(new InflectedForm(form, WordFeatures.Superlative | WordFeatures.Bound));
        return stems;
    }

    /// <summary>"dunkel" to "dunkl", "teuer" to "teur", "leise" to "leis".</summary>
    private static string DeclinedStem(string positive)
    {
        if (Phonology.EndsWith(positive, "e"))
            return Phonology.WithoutEnd(positive, 1);
        bool elides = (Phonology.EndsWith(positive, "el") && positive.Length > 3 && !Phonology.IsVowel(positive[positive.Length - 3]))
            || Phonology.EndsWith(positive, "euer") || Phonology.EndsWith(positive, "auer");
        return elides ? Phonology.WithoutEnd(positive, 2) + positive[positive.Length - 1] : positive;
    }

    private static string Superlative(string positive)
    {
        if (Phonology.EndsWith(positive, "e"))
            positive = Phonology.WithoutEnd(positive, 1);
        bool linked = (Phonology.EndsInDental(positive) || Phonology.EndsInSibilant(positive) || Phonology.EndsWith(positive, "sch"))
            && !Phonology.EndsWith(positive, "isch") && !Phonology.EndsWith(positive, "end");
        return positive + (linked ? "est" : "st");
    }
}
