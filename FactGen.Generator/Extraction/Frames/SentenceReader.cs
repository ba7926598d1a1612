using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Takes the sentences of an article one after the other through grammar, attribution and frames.</summary>
internal sealed class SentenceReader
{
    private readonly SegmentedText _text;
    private readonly MentionIndex _mentions;
    private readonly ReferentResolver _referents;
    private readonly AttributionReader _attribution;
    private readonly WordTagger _tagger;
    private readonly ClaimFactory _frames;
    private readonly StatementFactory _statements;
    private readonly QuotationFactory _quotations;
    private readonly ClaimAssembler _assembler;
    private readonly Correction _correction;
    private readonly LayerCollector? _layers;
    private readonly ImmutableArray<SourceSpan>.Builder _unnamedSources = ImmutableArray.CreateBuilder<SourceSpan>();
    private List<ClaimDraft> _previous = [];

    /// <summary>Those of the sentence before the one before.</summary>
    private List<ClaimDraft> _beforePrevious = [];

    public SentenceReader(SegmentedText text, MentionIndex mentions, CalendarDate? published, LayerCollector? layers = null)
    {
        _layers = layers;
        _text = text;
        _mentions = mentions;
        _referents = new ReferentResolver(text, mentions, published);
        _attribution = new AttributionReader(text, mentions, _referents);
        _tagger = new WordTagger(text, mentions);
        _frames = new ClaimFactory(text, mentions, _referents, published) { Trace = layers is null ? null : [] };
        _statements = new StatementFactory(text, mentions, _referents);
        _quotations = new QuotationFactory(text, mentions);
        _assembler = new ClaimAssembler(text);
        _correction = new Correction(text);
    }

    /// <summary>Where somebody says what became claims, and nobody was found who it is.</summary>
    public ImmutableArray<SourceSpan> UnnamedSources => _unnamedSources.ToImmutable();

    public void Read(ImmutableArray<ExtractedClaim>.Builder claims, CancellationToken cancellation)
    {
        var waiting = new Queue<(SentenceGrammar Grammar, SentenceAttribution Attribution)>();
        for (int index = 0; index < _text.Sentences.Length; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_text.Reading.Blocks[_text.Sentences[index].Block].HoldsProse || _text.Sentences[index].IsTooLong)
                continue;
            SentenceGrammar grammar = SentenceGrammar.Parse(_text, index, _mentions, _tagger);
            if (grammar.Clauses.Count == 0)
                continue;
            _referents.Observe(grammar);
            SentenceAttribution attribution = _attribution.Read(grammar);
            _layers?.Add(grammar, attribution, _referents);
            // A sentence may give the one before it its source, so claims are made one sentence late; those of direct speech when its speaker is told.
            waiting.Enqueue((grammar, attribution));
            while (waiting.Count > Math.Max(1, _attribution.UnsignedSentences))
                MakeClaims(waiting.Dequeue(), claims, cancellation);
        }

        while (waiting.Count > 0)
            MakeClaims(waiting.Dequeue(), claims, cancellation);
    }

    private void MakeClaims((SentenceGrammar Grammar, SentenceAttribution Attribution) sentence, ImmutableArray<ExtractedClaim>.Builder claims, CancellationToken cancellation)
    {
        List<ClaimDraft> drafts = _frames.Make(sentence.Grammar, sentence.Attribution, cancellation);
        _layers?.AddTriggers(_frames.Trace!, sentence.Grammar);
        _statements.Make(sentence.Grammar, sentence.Attribution, drafts);
        _quotations.Make(sentence.Grammar, sentence.Attribution, drafts);
        AddBackwardDenials(sentence.Attribution, drafts);
        AddCorrections(sentence.Grammar, sentence.Attribution, drafts);
        AddUnnamedSources(sentence.Grammar, sentence.Attribution, drafts);
        _assembler.Assemble(sentence.Grammar, sentence.Attribution, drafts, claims);
        _beforePrevious = _previous;
        _previous = drafts;
    }

    private void AddUnnamedSources(SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        foreach (SpeechFrame frame in attribution.Frames)
        {
            bool isNobody = frame.Speakers.IsEmpty && frame.Medium.IsEmpty && frame.Cited.IsEmpty;
            if (!isNobody || !drafts.Exists(draft => IsUnsourced(draft) && frame.Content.Contains(draft.Clause)))
                continue;
            int first = frame.SpeakerPhrase?.First ?? frame.VerbWord, end = frame.SpeakerPhrase?.End ?? frame.VerbWord + 1;
            _unnamedSources.Add(_text.Cover(grammar.Words[first].Token, grammar.Words[end - 1].Token + 1));
        }
    }

    private static bool IsUnsourced(ClaimDraft draft) => draft.Perspective.Chain.IsEmpty && draft.IsEvent;

    /// <summary>"Die Armee wies das zurück": what the sentence before told, once more, denied and without its number (codebook 9.5, 9.44).</summary>
    private void AddBackwardDenials(SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        foreach (SpeechFrame frame in attribution.Frames)
        {
            if (!frame.IsBackward || frame.Group.Polarity != Polarity.Negated || frame.Speakers.IsEmpty || frame.Clause.IsNegated || frame.Content.Count > 0)
                continue;
            bool here = drafts.Exists(draft => draft.Clause.Start < frame.Clause.Start && draft.IsEvent);
            // "Die Stadt sei gefallen, sagte er. „Wir haben gesiegt.“ Die Armee bestritt das": what he says in between tells of no other event.
            List<ClaimDraft> before = _previous.Exists(static draft => draft.IsEvent) ? _previous : _beforePrevious.FindAll(static draft => !draft.Perspective.Chain.IsEmpty);
            foreach (ClaimDraft told in here ? drafts.ToArray() : before.ToArray())
            {
                // What is told beside it is not denied: "der von Rebellen gehaltene Ort sei gefallen".
                if (!told.IsEvent || told.Clause.Type is ClauseType.Participial or ClauseType.Relative || (here && told.Clause.Start > frame.Clause.Start))
                    continue;
                ClaimDraft denial = told.Denied(Perspective.Article.From(new AttributionLink(frame.Speakers)), frame.Clause, frame.VerbWord);
                denial.Quantity = here ? told.Quantity : null;
                drafts.Add(denial);
            }
        }
    }

    /// <summary>"Das ist falsch": what the sentence before told, once more and denied, with its number (codebook 9.43).</summary>
    private void AddCorrections(SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        if (grammar.Clauses.Find(clause => _correction.Is(clause, grammar)) is not { } correction)
            return;
        foreach (ClaimDraft told in _previous)
        {
            if (told.IsEvent)
                drafts.Add(told.Denied(Perspective.Article with { Chain = attribution.Of(correction).Chain }, correction, correction.Verb.Finite));
        }
    }
}
