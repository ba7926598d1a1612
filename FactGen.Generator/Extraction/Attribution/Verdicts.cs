using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>How a clause judges what its content clause says.</summary>
internal readonly record struct Verdict(bool IsDenied, Modality Modality, ClaimStatus? Status, bool IsOpen)
{
    /// <summary>The reading of a name as in German/verdicts.txt, or null when there is none.</summary>
    public static Verdict? Named(string name) => name switch
    {
        "so" => new Verdict(false, Modality.Certain, null, false),
        "not-so" => new Verdict(true, Modality.Certain, null, false),
        "likely" => new Verdict(false, Modality.Probable, null, false),
        "unlikely" => new Verdict(true, Modality.Probable, null, false),
        "possible" => new Verdict(false, Modality.Possible, null, false),
        "looming" => new Verdict(false, Modality.Possible, ClaimStatus.Planned, false),
        "open" => new Verdict(false, Modality.Certain, null, true),
        _ => null,
    };

    /// <summary>How the article stands to the content of a clause that judges it.</summary>
    public Perspective On(Perspective outer)
    {
        Perspective inner = outer with { IsComplement = true, IsDenied = IsDenied ^ outer.IsDenied, Status = Status, IsIrrealis = outer.IsIrrealis || IsOpen };
        return inner.AtMost(Modality);
    }
}

/// <summary>Verbs, predicates and nouns that say whether a content clause is so, from German/verdicts.txt.</summary>
internal sealed class Verdicts
{
    private const string File = "German/verdicts.txt";

    private static readonly Lazy<Verdicts> Shared = new(() => new Verdicts());

    private static readonly char[] Separators = [' ', ':', '/'];

    private readonly Dictionary<string, (Verdict Said, Verdict Negated)> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Verdict Said, Verdict Negated)> _predicates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Verdict Said, Verdict Negated)> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _copulas = new(StringComparer.Ordinal);
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);

    private Verdicts()
    {
        (Verdict, Verdict)? group = null;
        foreach ((int number, string line) in EmbeddedText.Lines(File))
        {
            string[] words = line.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "copula" or "holder":
                    for (int i = 1; i < words.Length; i++)
                        (words[0] == "copula" ? _copulas : _holders).Add(words[i].Replace("|", ""));
                    break;
                case "group" when words.Length == 4:
                    group = (Reading(words[2], number), Reading(words[3], number));
                    break;
                case "verb" when group is not null:
                    Add(_verbs, words, group.Value, number);
                    break;
                case "predicate" when group is not null:
                    Add(_predicates, words, group.Value, number);
                    break;
                case "noun" when group is not null:
                    Add(_nouns, words, group.Value, number);
                    break;
                default:
                    throw new FormatException($"{File}:{number}: expected 'copula:', 'holder:', 'group NAME: reading / reading', 'verb:', 'predicate:' or 'noun:', found '{line.Trim()}'.");
            }
        }
    }

    public static Verdicts German => Shared.Value;

    public Verdict? OfVerb(string lemma, bool negated) => Find(_verbs, lemma, negated);

    /// <param name="word">An adjective without ending, or the lemma of a noun.</param>
    /// <param name="negated">Whether its clause is negated.</param>
    public Verdict? OfPredicate(string word, bool negated) => Find(_predicates, word, negated);

    public Verdict? OfNoun(string lemma, bool negated) => Find(_nouns, lemma, negated);

    public bool IsCopula(string lemma) => _copulas.Contains(lemma);

    /// <summary>Whether a verb says who has evidence, so that its negation denies what the evidence would be for.</summary>
    public bool IsHolder(string lemma) => _holders.Contains(lemma);

    private static Verdict? Find(Dictionary<string, (Verdict Said, Verdict Negated)> table, string word, bool negated)
        => table.TryGetValue(word, out (Verdict Said, Verdict Negated) pair) ? negated ? pair.Negated : pair.Said : null;

    private static Verdict Reading(string name, int number)
        => Verdict.Named(name) ?? throw new FormatException($"{File}:{number}: '{name}' is no reading of a verdict.");

    private static void Add(Dictionary<string, (Verdict Said, Verdict Negated)> table, string[] words, (Verdict, Verdict) group, int number)
    {
        for (int i = 1; i < words.Length; i++)
        {
            string word = words[i].Replace("|", "");
            if (table.ContainsKey(word))
                throw new FormatException($"{File}:{number}: '{word}' is in two groups.");
            table[word] = group;
        }
    }
}
