using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>Whose claim the content of a speech act is.</summary>
internal enum InnerSource : byte
{
    /// <summary>The speaker's.</summary>
    Speaker,

    /// <summary>Only that of whoever reports the act (an order).</summary>
    Reporter,

    /// <summary>Nobody's: demands and warnings say nothing of what happened.</summary>
    None,
}

/// <summary>A group of speech verbs and nouns that treat their content alike.</summary>
internal sealed record SpeechGroup(
    string Name, string? Act, Polarity Polarity, Modality Modality, ClaimStatus? Status, InnerSource Inner)
{
    /// <summary>Whether the event that is its object is taken for granted, not reported: "kritisierte die Stationierung".</summary>
    public bool PresupposesTopic { get; init; }

    /// <summary>What a negated verb makes of its content ("schließt nicht aus": possible); null where it says nothing of it.</summary>
    public Verdict? Negated { get; init; }

    /// <summary>Whether the verbs mean something else with "sich": "der Herbst kündigte sich an".</summary>
    public bool IsNotReflexive { get; init; }

    /// <summary>Whether the participle with "sein" tells no act: "ist gefordert, auf Hilfe angewiesen".</summary>
    public bool IsNoState { get; init; }

    /// <summary>Whether it makes known what was decided or done, so that without words of its own it is no act: "Das gab er bekannt".</summary>
    public bool IsMakingKnown { get; init; }

    /// <summary>Whether the subject does not say it but has heard it: "erfuhr aus Militärkreisen".</summary>
    public bool IsLearnt { get; init; }

    /// <summary>The functions of whom the act is done to.</summary>
    public ImmutableArray<string> To { get; init; } = ["dative", "gegenüber", "vor", "zu"];

    /// <summary>The functions of what the act is about.</summary>
    public ImmutableArray<string> About { get; init; } = ["object", "für", "zu", "über", "von", "vor", "nach", "auf", "um"];
}

/// <summary>Where a verb does another act than its own.</summary>
/// <param name="Function">The function that it must have.</param>
/// <param name="OfContent">Whether it may have only a content clause instead.</param>
/// <param name="Nouns">Which nouns may stand there; none where any may.</param>
/// <param name="Group">The act.</param>
internal sealed record ConditionalAct(string Function, bool OfContent, HashSet<string> Nouns, SpeechGroup Group);

/// <summary>Verbs and nouns of speech, from German/speech.txt.</summary>
internal sealed class SpeechLexicon
{
    private const string File = "German/speech.txt";

    /// <summary>Behind a preposition of a topic: only something that was done.</summary>
    private const string Deed = "{deed}";

    /// <summary>Behind the function of an act: also of a verb that has only a content clause.</summary>
    private const string Content = ",content";

    private static readonly Lazy<SpeechLexicon> Shared = new(() => new SpeechLexicon());

    private readonly Dictionary<string, SpeechGroup> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, SpeechGroup>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpeechGroup> _nouns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _active = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ofThings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _granting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _professing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _idioms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _topics = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deeds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionalAct> _conditional = new(StringComparer.Ordinal);
    private readonly HashSet<string> _light = new(StringComparer.Ordinal);
    private readonly HashSet<string> _arrivals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _sources = new(StringComparer.Ordinal);

    private SpeechLexicon()
    {
        SpeechGroup? group = null;
        foreach ((int number, string line) in EmbeddedText.Lines(File))
        {
            string[] words = line.Split([' ', ':', '='], StringSplitOptions.RemoveEmptyEntries);
            if (words[0] == "group")
                words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            switch (words[0])
            {
                case "group":
                    group = ReadGroup(words, number);
                    break;
                case "verb" when group is not null:
                    Add(_verbs, words, group, number);
                    break;
                case "phrase" when group is not null:
                    _verbs[Lemma(words[1]) + " " + words[2]] = group;
                    if (!_phrases.TryGetValue(words[2], out Dictionary<string, SpeechGroup>? phrases))
                        _phrases.Add(words[2], phrases = new(StringComparer.Ordinal));
                    phrases[Lemma(words[1])] = group;
                    break;
                case "with" when group is not null:
                    _conditional.Add(Lemma(words[1]), new ConditionalAct(words[2].Replace(Content, ""), words[2].EndsWith(Content, StringComparison.Ordinal), [.. words.Skip(3)], group));
                    break;
                case "noun" when group is not null:
                    Add(_nouns, words, group, number);
                    break;
                case "light":
                    _light.UnionWith(words.Skip(1).Select(Lemma));
                    break;
                case "arrival":
                    _arrivals.UnionWith(words.Skip(1).Select(Lemma));
                    _light.UnionWith(_arrivals);
                    break;
                case "source":
                    _sources.Add(Lemma(words[1]), [.. words.Skip(2)]);
                    break;
                case "active":
                    _active.UnionWith(words.Skip(1));
                    break;
                case "things":
                    _ofThings.UnionWith(words.Skip(1));
                    break;
                case "granting":
                    _granting.UnionWith(words.Skip(1));
                    break;
                case "professing":
                    _professing.UnionWith(words.Skip(1));
                    break;
                case "idiom":
                    _idioms.Add(Lemma(words[1]), [.. words.Skip(2)]);
                    break;
                case "topic":
                    if (words.Any(static word => word.EndsWith(Deed, StringComparison.Ordinal)))
                        _deeds.Add(Lemma(words[1]));
                    _topics.Add(Lemma(words[1]), [.. words.Skip(2).Select(static word => word.Replace(Deed, "")).Select(static word => word == "object" ? "" : word)]);
                    break;
                default:
                    throw new FormatException($"{File}:{number}: expected 'group', 'verb:' or 'noun:', found '{words[0]}'.");
            }
        }
    }

    public static SpeechLexicon German => Shared.Value;

    public SpeechGroup? Verb(string lemma) => _verbs.TryGetValue(lemma, out SpeechGroup? group) ? group : null;

    /// <summary>The group of a verb with a fixed word beside it: "verantwortlich machen".</summary>
    public SpeechGroup? Phrase(string word, string lemma)
        => _phrases.TryGetValue(lemma, out Dictionary<string, SpeechGroup>? phrases) && phrases.TryGetValue(word, out SpeechGroup? group) ? group : null;

    /// <summary>Whether a verb speaks with a fixed word beside it.</summary>
    public bool HasPhrases(string lemma) => _phrases.ContainsKey(lemma);

    /// <summary>Whether a verb speaks only in the active: "war gestanden" and "wurde bekannt" are other words.</summary>
    public bool IsActive(string lemma) => _active.Contains(lemma);

    /// <summary>Whether things do this too: "Die Lage verlangt Geduld".</summary>
    public bool IsOfThings(string lemma) => _ofThings.Contains(lemma);

    /// <summary>Whether a verb means that somebody is given something where it has a receiver: "räumt ihm Chancen ein".</summary>
    public bool IsGranting(string lemma) => _granting.Contains(lemma);

    /// <summary>Whether a verb says with "zu" what somebody stands for: "bekennt sich zu Europa".</summary>
    public bool IsProfessing(string lemma) => _professing.Contains(lemma);

    /// <summary>Whether a verb speaks only where it says about what.</summary>
    public bool NeedsTopic(string lemma) => _topics.ContainsKey(lemma);

    /// <summary>Whether a verb says something else with this noun as its object: "ein Spiel bestreiten".</summary>
    public bool IsIdiom(string lemma, string noun)
    {
        if (!_idioms.TryGetValue(lemma, out HashSet<string>? nouns))
            return false;
        foreach (string one in nouns)
        {
            if (noun.EndsWith(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase behind this preposition, or for "" an object, is what such a verb speaks about.</summary>
    public bool IsTopicOf(string lemma, string preposition) => _topics.TryGetValue(lemma, out HashSet<string>? topics) && topics.Contains(preposition);

    /// <summary>Whether a verb speaks only of deeds: "die Verantwortung für den Anschlag übernehmen", but not "für das Ressort".</summary>
    public bool SpeaksOfDeeds(string lemma) => _deeds.Contains(lemma);

    /// <summary>The act that a verb does only with certain words beside it: "den Ausnahmezustand ausrufen".</summary>
    public ConditionalAct? Conditional(string lemma) => _conditional.TryGetValue(lemma, out ConditionalAct? act) ? act : null;

    /// <summary>Whether a verb only says that the act is done which its object names: "einen Befehl geben".</summary>
    public bool IsLight(string lemma) => _light.Contains(lemma);

    /// <summary>Whether a verb says that of the act which its subject names: "Zusagen kamen aus Oslo".</summary>
    public bool IsArrival(string lemma) => _arrivals.Contains(lemma);

    /// <summary>The prepositions behind which the source of a verb stands whose subject is none ("aus Kreisen verlautete"); or null.</summary>
    public string[]? Sources(string lemma) => _sources.TryGetValue(lemma, out string[]? prepositions) ? prepositions : null;

    public SpeechGroup? Noun(string lemma) => _nouns.TryGetValue(lemma, out SpeechGroup? group) ? group : null;

    private static SpeechGroup ReadGroup(string[] words, int number)
    {
        var group = new SpeechGroup(words[1], null, Polarity.Affirmed, Modality.Certain, null, InnerSource.Speaker);
        for (int i = 2; i < words.Length; i++)
        {
            string[] pair = words[i].Split('=');
            group = (pair[0], pair[pair.Length - 1]) switch
            {
                ("act", var act) => group with { Act = act },
                ("polarity", "Negated") => group with { Polarity = Polarity.Negated },
                ("modality", "Probable") => group with { Modality = Modality.Probable },
                ("topic", "presupposed") => group with { PresupposesTopic = true },
                ("negated", var reading) when Verdict.Named(reading) is { } verdict => group with { Negated = verdict },
                ("status", "Planned") => group with { Status = ClaimStatus.Planned },
                ("inner", "reporter") => group with { Inner = InnerSource.Reporter },
                ("not", "reflexive") => group with { IsNotReflexive = true },
                ("not", "state") => group with { IsNoState = true },
                ("backward", "say") => group with { IsMakingKnown = true },
                ("subject", "hearer") => group with { IsLearnt = true },
                ("inner", "none") => group with { Inner = InnerSource.None },
                ("to", var functions) => group with { To = [.. functions.Split(',')] },
                ("about", var functions) => group with { About = [.. functions.Split(',')] },
                _ => throw new FormatException($"{File}:{number}: '{words[i]}' is no property of a group."),
            };
        }

        return group;
    }

    private static void Add(Dictionary<string, SpeechGroup> table, string[] words, SpeechGroup group, int number)
    {
        for (int i = 1; i < words.Length; i++)
        {
            string lemma = Lemma(words[i]);
            if (table.TryGetValue(lemma, out SpeechGroup? other) && other != group)
                throw new FormatException($"{File}:{number}: '{lemma}' is in the groups '{other.Name}' and '{group.Name}'.");
            table[lemma] = group;
        }
    }

    private static string Lemma(string word) => word.Replace("|", "").Replace('_', ' ');
}
