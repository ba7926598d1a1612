using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Collects who is said to say what, as the WIKINEWS quotation scheme marks it: quotations with their marks, frames with the comma or
/// colon that parts them from what is said, sentences that go on with a source as one relation.
/// </summary>
internal sealed class AttributionLayer
{
    private readonly SegmentedText _text;
    private readonly SentenceQuotes _quotes;
    private readonly QuotationRelations _quotations;
    private readonly CarriedRelations _carried;
    private readonly List<RelationDraft> _relations = [];

    public AttributionLayer(SegmentedText text)
    {
        _text = text;
        _quotes = new SentenceQuotes(text);
        _quotations = new QuotationRelations(text, _quotes);
        _carried = new CarriedRelations(text);
    }

    public void Add(SentenceGrammar grammar, SentenceAttribution attribution)
    {
        List<QuotedSpan> quotes = _quotes.Of(grammar.Index);
        if (quotes.Exists(quote => quote.Span.Contains(grammar.Sentence.Span)))
            return;
        var own = new SentenceRelations(grammar, attribution, quotes, _text);
        List<RelationDraft> found = own.Find();
        if (_carried.Find(grammar, attribution, own) is { } carried)
        {
            if (carried.Type != SpeechType.Reported && Previous(carried) is { } previous)
                Extend(previous, carried);
            else
                found.Add(carried);
        }

        foreach (RelationDraft relation in found)
            _quotations.Hold(grammar.Index, relation);
        _relations.AddRange(found);
        _carried.Remember(found);
        foreach (RelationDraft frame in own.QuotationFrames())
        {
            if (_quotations.Offer(frame))
                _carried.Remember([frame]);
            else if (found.Count == 0 && frame is { Type: SpeechType.Direct, Speaker.Count: > 0 })
                _carried.Speaks(frame);
        }

        if (found.Count == 0)
            _carried.Tells(own.Teller());
        if (_carried.Last is { } source)
            _quotations.Speak(grammar.Index, source);
    }

    /// <summary>The relations by where their content starts, the wider first.</summary>
    public ImmutableArray<AttributionRelation> ToImmutable()
    {
        _quotations.Complete(_relations);
        _relations.RemoveAll(static relation => relation.Content.Count == 0);
        _relations.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.End != b.End ? b.End.CompareTo(a.End) : a.Type.CompareTo(b.Type));
        var relations = ImmutableArray.CreateBuilder<AttributionRelation>(_relations.Count);
        int end = -1;
        foreach (RelationDraft relation in _relations)
        {
            // "Er sagte, es sei davon auszugehen, dass …": what nobody says inside what somebody says is a part of that.
            if (relation is not { Type: SpeechType.Indirect, Speaker.Count: 0 } || relation.End > end)
                relations.Add(relation.ToRelation());
            end = Math.Max(end, relation.End);
        }

        return relations.ToImmutable();
    }

    /// <summary>The relation that a sentence goes on with: of the same type, in the sentence before.</summary>
    private RelationDraft? Previous(RelationDraft carried)
    {
        RelationDraft? previous = _relations.Count > 0 ? _relations[_relations.Count - 1] : null;
        return previous?.Type == carried.Type && previous.Sentence == carried.Sentence - 1 ? previous : null;
    }

    private void Extend(RelationDraft previous, RelationDraft carried)
    {
        previous.Content = [SourceSpan.FromBounds(previous.Start, carried.End)];
        previous.Sentence = carried.Sentence;
        _quotations.Hold(carried.Sentence, previous);
        _carried.Remember([previous]);
    }
}
