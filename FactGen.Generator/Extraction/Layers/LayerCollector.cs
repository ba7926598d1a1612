using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Collects, while the sentences of an article are read, the layers that claims are not made from.</summary>
internal sealed class LayerCollector(SegmentedText text, MentionIndex mentions)
{
    private readonly EntityLayer _entities = new(text, mentions);
    private readonly ClauseLayer _clauses = new(text);
    private readonly AttributionLayer _attributions = new(text);
    private readonly ImmutableArray<TriggerView>.Builder _triggers = ImmutableArray.CreateBuilder<TriggerView>();

    /// <summary>Takes the layers of a sentence that has been read.</summary>
    public void Add(SentenceGrammar grammar, SentenceAttribution attribution, ReferentResolver referents)
    {
        _entities.Add(grammar, referents);
        _clauses.Add(grammar);
        _attributions.Add(grammar, attribution);
    }

    /// <summary>Takes what became of the triggers of a sentence, and empties the list.</summary>
    public void AddTriggers(List<(FrameContext Context, string? Failure)> trace, SentenceGrammar grammar)
    {
        foreach ((FrameContext context, string? failure) in trace)
        {
            FrameRule rule = context.Rule;
            SourceSpan span = text.Tokens[grammar.Words[context.TriggerWord].Token].Span;
            _triggers.Add(new TriggerView(span, rule.Id, rule.Kind, rule.File, rule.Line, failure));
        }

        trace.Clear();
    }

    /// <summary>The analysis with the layers that were collected.</summary>
    public ArticleAnalysis Complete(ArticleAnalysis analysis) => analysis with
    {
        Entities = _entities.ToImmutable(),
        Clauses = _clauses.ToImmutable(),
        Attributions = _attributions.ToImmutable(),
        Triggers = _triggers.ToImmutable(),
    };
}
