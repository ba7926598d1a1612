using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>All frame rules, by trigger.</summary>
internal sealed class FrameCatalogue
{
    /// <summary>A trigger that follows fewer letters is another word: "Tod" in "Utod".</summary>
    private const int ShortestModifier = 3;

    private const int LongestCompound = 80;

    private static readonly Lazy<FrameCatalogue> Shared = new(static () => Of(ReadShipped()));

    private readonly Dictionary<string, List<FrameRule>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FrameRule>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FrameRule>> _adjectives = new(StringComparer.Ordinal);
    private readonly SpanTable<List<FrameRule>> _heads;

    private FrameCatalogue(List<FrameRule> rules)
    {
        Rules = rules.ToImmutableArray();
        foreach (FrameRule rule in rules)
        {
            foreach (string verb in rule.Verbs)
                Add(_verbs, verb, rule);
            foreach (string noun in rule.Nouns)
                Add(_nouns, noun, rule);
            foreach (string adjective in rule.Adjectives)
                Add(_adjectives, adjective, rule);
        }

        // A noun is the head of a compound in lower case, but behind a hyphen: "Luftangriff", "Nato-Angriff".
        var heads = new Dictionary<string, List<FrameRule>>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<FrameRule>> noun in _nouns)
            heads[FirstLetter.Lowered(noun.Key)] = noun.Value;
        _heads = new SpanTable<List<FrameRule>>(heads);
    }

    /// <summary>The catalogue of these rules.</summary>
    /// <exception cref="FormatException">Two rules have the same id; the message names the file and line of both.</exception>
    public static FrameCatalogue Of(List<FrameRule> rules)
    {
        var known = new Dictionary<string, FrameRule>(StringComparer.Ordinal);
        foreach (FrameRule rule in rules)
        {
            if (known.TryGetValue(rule.Id, out FrameRule? other))
                throw new FormatException($"{rule.File}:{rule.Line}: there is a rule '{rule.Id}' already, in {other.File}:{other.Line}.");
            known.Add(rule.Id, rule);
        }

        return new FrameCatalogue(rules);
    }

    /// <summary>The rules for German that are part of this assembly.</summary>
    public static FrameCatalogue German => Shared.Value;

    public ImmutableArray<FrameRule> Rules { get; }

    /// <summary>The rules that a verb triggers, those with a condition on another phrase first.</summary>
    public IReadOnlyList<FrameRule> OfVerb(string lemma) => _verbs.TryGetValue(lemma, out List<FrameRule>? rules) ? rules : [];

    /// <summary>The rules that a noun triggers, and what stands in front of the trigger when it is the head of a compound.</summary>
    public IReadOnlyList<FrameRule> OfNoun(string lemma, out string modifier)
    {
        modifier = "";
        if (_nouns.TryGetValue(lemma, out List<FrameRule>? rules))
            return rules;
        if (lemma.Length > LongestCompound)
            return [];
        Span<char> letters = stackalloc char[LongestCompound];
        lemma.AsSpan().CopyTo(letters);
        letters = letters.Slice(0, lemma.Length);
        for (int start = ShortestModifier; start < lemma.Length; start++)
        {
            letters[start] = char.ToLowerInvariant(letters[start]);
            if (_heads.TryGet(letters.Slice(start), out rules))
            {
                modifier = lemma.Substring(0, start);
                return rules!;
            }

            letters[start] = lemma[start];
        }

        return [];
    }

    /// <summary>The rules that an adjective in front of a noun triggers, by its stem: "tot" of "tote".</summary>
    public IReadOnlyList<FrameRule> OfAdjective(string stem) => _adjectives.TryGetValue(stem, out List<FrameRule>? rules) ? rules : [];

    private static void Add(Dictionary<string, List<FrameRule>> table, string trigger, FrameRule rule)
    {
        if (!table.TryGetValue(trigger, out List<FrameRule>? rules))
            table[trigger] = rules = [];
        int at = rules.FindIndex(other => Precedence(rule, other) < 0);
        rules.Insert(at < 0 ? rules.Count : at, rule);
    }

    /// <summary>
    /// Which of two rules is tried first: one with a condition on another phrase, then one that says that it comes first, then the one that asks for
    /// more, then by id. Neither files nor lines have a say.
    /// </summary>
    private static int Precedence(FrameRule a, FrameRule b)
    {
        int byWith = a.With.IsEmpty.CompareTo(b.With.IsEmpty);
        if (byWith != 0)
            return byWith;
        int byWord = b.Properties.ContainsKey("precedence").CompareTo(a.Properties.ContainsKey("precedence"));
        if (byWord != 0)
            return byWord;
        int byDemands = b.Demands.CompareTo(a.Demands);
        return byDemands != 0 ? byDemands : string.CompareOrdinal(a.Id, b.Id);
    }

    private static List<FrameRule> ReadShipped()
    {
        var rules = new List<FrameRule>();
        foreach (string name in EmbeddedText.Names("German/frames"))
            rules.AddRange(FrameFile.Read(name, EmbeddedText.Lines(name)));
        return rules;
    }
}
