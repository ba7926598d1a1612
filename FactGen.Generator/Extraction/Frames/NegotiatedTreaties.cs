using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Treaties of which the article has told that they are negotiated: until one is concluded, "das Abkommen" is none that there is.</summary>
internal sealed class NegotiatedTreaties
{
    private readonly List<string> _nouns = [];

    /// <summary>"die Verhandlungen zum Freihandelsabkommen mit Kanada"</summary>
    public void Observe(SentenceGrammar grammar)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
            {
                if (phrase is { Preposition: "über" or "zu" or "um" or "für", Noun: { } noun, Governor: { Noun: { } talks } above } && (noun.Tags & SemanticTags.Agreement) != 0
                    && (Cues.German.IsOrEndsIn(Cue.TalksNoun, talks.Lemma) || Cues.German.IsOrEndsIn(Cue.TalksNoun, above.Above?.Noun?.Lemma ?? "")))
                    _nouns.Add(noun.Lemma);
            }
        }
    }

    public void Conclude() => _nouns.Clear();

    /// <summary>"das Abkommen", of which there have been only talks so far.</summary>
    public bool IsNegotiated(FrameContext context)
        => context is { IsVerb: false, Rule.Kind: "Agreement", Phrase: { Determiner: >= 0, IsPlural: false, Noun: { } noun } }
            && _nouns.Exists(negotiated => negotiated.EndsWith(noun.Lemma, StringComparison.OrdinalIgnoreCase));
}
