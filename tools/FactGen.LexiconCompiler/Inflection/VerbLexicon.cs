using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The verbs of verbs.txt and auxiliaries.txt with their paradigms; derived verbs take theirs from their bases.</summary>
internal sealed class VerbLexicon
{
    private readonly MorphologyRules rules;
    private readonly Dictionary<string, VerbParadigm> paradigms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VerbEntry> entries = new(StringComparer.Ordinal);

    private VerbLexicon(MorphologyRules rules) => this.rules = rules;

    /// <summary>The verbs in the order of the files.</summary>
    public List<(VerbLexeme Lexeme, VerbParadigm Paradigm)> Verbs { get; } = [];

    /// <summary>The finite forms of separable verbs whose rest is no verb of its own: "stattete … aus".</summary>
    public List<(VerbLexeme Lexeme, VerbParadigm Paradigm)> Severed { get; } = [];

    /// <exception cref="FormatException">A line is wrong or a base is not listed.</exception>
    public static VerbLexicon Load(LexiconFiles files, MorphologyRules rules)
    {
        var lexicon = new VerbLexicon(rules);
        foreach (ListedVerb listed in ListedVerb.ReadAll(files, LexiconFiles.Auxiliaries))
        {
            lexicon.paradigms.Add(listed.Lexeme.Lemma, listed.Paradigm);
            lexicon.Verbs.Add((listed.Lexeme, listed.Paradigm));
        }

        var ordered = new List<VerbEntry>();
        foreach ((int number, string line) in files.Lines(LexiconFiles.Verbs))
        {
            VerbEntry entry = Parse(LexiconFiles.Verbs, number, line);
            ordered.Add(entry);
            // Of two verbs with one infinitive ("über|setzen", "über~setzen") the inseparable one is the base of others.
            if (!lexicon.entries.TryGetValue(entry.Lemma, out VerbEntry? other) || other.Particle.Length > 0)
                lexicon.entries[entry.Lemma] = entry;
        }

        foreach (VerbEntry entry in ordered)
            lexicon.Verbs.Add((lexicon.ToLexeme(entry), lexicon.Inflect(entry)));
        lexicon.AddSevered(ordered, AdjectiveStems(files));
        return lexicon;
    }

    private static HashSet<string> AdjectiveStems(LexiconFiles files)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int _, string line) in files.Lines(LexiconFiles.Adjectives))
        {
            foreach (InflectedForm stem in AdjectiveParadigm.Stems(line))
                stems.Add(stem.Form);
        }

        return stems;
    }

    private void AddSevered(List<VerbEntry> ordered, HashSet<string> adjectives)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (VerbEntry entry in ordered)
        {
            if (entry.Particle.Length == 0 || entry.Inherits || entries.ContainsKey(entry.BaseLemma) || paradigms.ContainsKey(entry.BaseLemma) || !known.Add(entry.BaseLemma))
                continue;
            var lexeme = new VerbLexeme(entry.BaseLemma, VerbClass.Full, entry.Perfect, "", entry.BaseLemma);
            Severed.Add((lexeme, VerbParadigm.FromParts(OwnParts(entry)).Severed(adjectives.Contains(Phonology.WithoutEnd(entry.BaseLemma, 2)))));
        }
    }

    private static VerbEntry Parse(string file, int number, string line)
    {
        try
        {
            return VerbEntry.Parse(line);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}, line {number}: {e.Message}", e);
        }
    }

    private VerbLexeme ToLexeme(VerbEntry entry) =>
        new(entry.Lemma, VerbClass.Full, entry.Perfect, entry.Particle, entry.Particle.Length > 0 ? entry.BaseLemma : entry.Lemma);

    private VerbParadigm Inflect(VerbEntry entry)
    {
        VerbParadigm paradigm = entry.Inherits ? Base(entry) : VerbParadigm.FromParts(OwnParts(entry));
        if (entry.Particle.Length > 0)
            return paradigm.WithParticle(entry.Particle);
        return entry.Prefix.Length > 0 ? paradigm.WithPrefix(entry.Prefix) : paradigm;
    }

    private VerbParts OwnParts(VerbEntry entry) =>
        entry.Parts ?? VerbParts.Weak(entry.BaseLemma, entry.Ge ?? TakesGe(entry.BaseLemma));

    private VerbParadigm Base(VerbEntry derived)
    {
        if (paradigms.TryGetValue(derived.BaseLemma, out VerbParadigm? known))
            return known;
        if (!entries.TryGetValue(derived.BaseLemma, out VerbEntry? entry))
            throw new FormatException($"'{derived.Lemma}' comes from '{derived.BaseLemma}', which is not listed.");
        VerbParadigm paradigm = Inflect(entry);
        paradigms.Add(derived.BaseLemma, paradigm);
        return paradigm;
    }

    /// <summary>
    /// Whether a weak verb's participle II has ge-: not after an unstressed prefix ("bestätigt") and not in verbs in -ieren
    /// ("stationiert"). A prefix counts when a syllable follows: "beten" and "ernten" have none.
    /// </summary>
    private bool TakesGe(string infinitive)
    {
        if (Phonology.EndsWith(infinitive, "ieren"))
            return false;
        int stemLength = VerbParts.StemOf(infinitive).Length;
        foreach (string prefix in rules.Inseparable)
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
