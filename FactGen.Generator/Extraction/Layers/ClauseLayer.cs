using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Collects the clauses of an article, sentence by sentence.</summary>
internal sealed class ClauseLayer(SegmentedText text)
{
    private readonly ImmutableArray<ClauseView>.Builder _views = ImmutableArray.CreateBuilder<ClauseView>();

    public void Add(SentenceGrammar grammar)
    {
        var owners = new WordOwners(grammar, text);
        var indices = new Dictionary<Clause, int>();
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Words.Count > 0)
                indices.Add(clause, _views.Count + indices.Count);
        }

        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Words.Count == 0)
                continue;
            Clause? parent = clause.Parent ?? (clause.Type == ClauseType.Participial ? clause.Antecedent?.Clause : null);
            _views.Add(new ClauseView(
                owners.Spans(clause),
                clause.Type,
                clause.Opener,
                clause.Verb.Lemma,
                clause.Verb.Tense,
                clause.Verb.Mood,
                clause.Verb.Voice,
                clause.IsNegated,
                parent is not null && indices.TryGetValue(parent, out int index) ? index : -1,
                Span(clause.Subject, grammar),
                Span(clause.Object, grammar),
                Span(clause.Dative, grammar)));
        }
    }

    public ImmutableArray<ClauseView> ToImmutable() => _views.ToImmutable();

    private SourceSpan? Span(Phrase? phrase, SentenceGrammar grammar)
        => phrase is null ? null : PhraseExtent.Span(phrase, grammar, text);
}
