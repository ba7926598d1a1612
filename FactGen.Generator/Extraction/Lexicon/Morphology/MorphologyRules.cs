using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>What morphology.txt lists: the short closed classes that word formation draws on.</summary>
/// <param name="Inseparable">The prefixes that are never stressed, so that participle II has no ge-: "be", "ver".</param>
/// <param name="LinkingElements">What may stand between the parts of a compound: "s", "en".</param>
/// <param name="NameEndings">Nouns that names of places and persons end in, so that they show no compound by themselves: "Burg".</param>
internal sealed record MorphologyRules(
    ImmutableArray<string> Inseparable, ImmutableArray<string> LinkingElements, ImmutableArray<string> NameEndings)
{
    public static MorphologyRules Load(string file)
    {
        var rows = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach ((_, string line) in EmbeddedText.Lines(file))
        {
            string[] words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            rows.Add(words[0], words.Skip(1).ToImmutableArray());
        }

        return new MorphologyRules(rows["inseparable"], rows["linking"], rows["names"]);
    }

    /// <summary>
    /// Whether a weak verb's participle II has ge-: not after an unstressed prefix ("bestätigt") and not in verbs in -ieren
    /// ("stationiert"). A prefix counts when a syllable follows: "beten" and "ernten" have none.
    /// </summary>
    public bool TakesGe(string infinitive)
    {
        if (Phonology.EndsWith(infinitive, "ieren"))
            return false;
        int stemLength = VerbParts.StemOf(infinitive).Length;
        foreach (string prefix in Inseparable)
        {
            if (infinitive.StartsWith(prefix, StringComparison.Ordinal)
                && Phonology.HasVowel(infinitive.Substring(0, stemLength), prefix.Length))
            {
                return false;
            }
        }

        return true;
    }
}
