using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>What morphology.txt lists: the short closed classes that word formation draws on.</summary>
/// <param name="Inseparable">The prefixes that are never stressed, so that participle II has no ge-: "be", "ver".</param>
/// <param name="LinkingElements">What may stand between the parts of a compound: "s", "en".</param>
/// <param name="NameEndings">Nouns that names of places and persons end in, so that they show no compound by themselves: "Burg".</param>
/// <param name="EndingsOfVerbs">What makes a feminine noun of a verb's stem: "ung".</param>
/// <param name="FeminineEndings">Endings of feminine nouns that name no person and no thing: "heit".</param>
/// <param name="MasculineEndings">The same of masculine ones: "ismus".</param>
/// <param name="DoerEndings">What makes a person of a verb's stem: "er".</param>
/// <param name="TradeEndings">Endings of nouns for people that inflect like those: "ler".</param>
/// <param name="CallingEndings">The same of those that have -en in all other cases: "ist".</param>
/// <param name="PostEndings">The same of those that have -e in the plural: "eur".</param>
/// <param name="AdjectiveEndings">What makes adjectives: "lich".</param>
/// <param name="EndingsOfNouns">What makes adjectives and adverbs of a noun: "los".</param>
internal sealed record MorphologyRules(
    ImmutableArray<string> Inseparable, ImmutableArray<string> LinkingElements, ImmutableArray<string> NameEndings,
    ImmutableArray<string> EndingsOfVerbs, ImmutableArray<string> FeminineEndings, ImmutableArray<string> MasculineEndings,
    ImmutableArray<string> DoerEndings, ImmutableArray<string> TradeEndings, ImmutableArray<string> CallingEndings, ImmutableArray<string> PostEndings, ImmutableArray<string> AdjectiveEndings,
    ImmutableArray<string> EndingsOfNouns)
{
    public static MorphologyRules German() => Of(EmbeddedText.Lines("German/morphology.txt"));

    /// <summary>The rules in the lines of a file.</summary>
    public static MorphologyRules Of(IEnumerable<(int Number, string Line)> lines)
    {
        var rows = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach ((_, string line) in lines)
        {
            string[] words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            rows.Add(words[0], words.Skip(1).ToImmutableArray());
        }

        return new MorphologyRules(rows["inseparable"], rows["linking"], rows["names"], rows["of-verbs"], rows["feminine"], rows["masculine"],
            rows["doers"], rows["trades"], rows["callings"], rows["posts"], rows["adjectives"], rows["of-nouns"]);
    }

    /// <summary>Whether a word looks like an adjective that was made of another word, and not like a surname.</summary>
    public bool HasAdjectiveEnding(ReadOnlySpan<char> form) => EndingOf(form, AdjectiveEndings) > 0;

    /// <summary>Whether a noun looks as if it was made of another word.</summary>
    public bool HasNounEnding(string lemma)
        => EndingOf(lemma.AsSpan(), EndingsOfVerbs) > 0 || EndingOf(lemma.AsSpan(), FeminineEndings) > 0 || EndingOf(lemma.AsSpan(), MasculineEndings) > 0;

    /// <summary>The length of the ending that a form has, or 0.</summary>
    public static int EndingOf(ReadOnlySpan<char> form, ImmutableArray<string> endings)
    {
        foreach (string ending in endings)
        {
            if (form.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return ending.Length;
        }

        return 0;
    }
}
