using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Relations without a frame of their own: sentences in Konjunktiv or with "soll" that go on with the last source, and speech acts that
/// are told by their topic.
/// </summary>
internal sealed class CarriedRelations(SegmentedText text)
{
    /// <summary>A source reaches so many sentences.</summary>
    private const int Reach = 2;

    private RelationDraft? _last;

    /// <summary>Who spoke last.</summary>
    public RelationDraft? Last => _last;

    private RelationDraft? _teller;

    /// <summary>The last sentence in Konjunktiv that went on with a source.</summary>
    private int _run = -2;

    /// <summary>The last sentence with "soll", and with which one several in a row began: what nobody is said to plan is told as somebody's plan by going on.</summary>
    private (int Index, Sentence Sentence)? _plan;

    /// <summary>The last sentence in which anybody was said to say something.</summary>
    private int _lastSentence;

    /// <summary>Remembers who spoke last in a sentence.</summary>
    public void Remember(IEnumerable<RelationDraft> relations)
    {
        foreach (RelationDraft relation in relations)
        {
            if (relation.Speaker.Count == 0)
                continue;
            _lastSentence = relation.Sentence;
            // "demnach" goes on with who spoke before.
            bool isOwnCue = relation.Cue.Count == 1 && relation.Speaker.Count == 1 && relation.Cue[0] == relation.Speaker[0];
            if ((relation.Carries && !isOwnCue) || _last is null)
                _last = relation;
        }
    }

    /// <summary>"kritisierte die Pläne": who performs a speech act is the source of what follows in Konjunktiv, whether or not it is told what was said.</summary>
    public void Speaks(RelationDraft frame) => _last = frame;

    /// <summary>"Der Minister äußerte sich. Es gehe um Geld": who may speak in the next sentence, if nobody has spoken in this one.</summary>
    public void Tells(RelationDraft? teller) => _teller = teller;

    /// <summary>The relation of a sentence that has none of its own, or null.</summary>
    public RelationDraft? Find(SentenceGrammar grammar, SentenceAttribution attribution, SentenceRelations own)
    {
        Clause? main = null;
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type == ClauseType.Main && clause.HasFinite && !own.Framing.Contains(clause.Start) && !clause.IsParenthetical)
            {
                main = clause;
                break;
            }
        }

        if (_run == grammar.Index - 1 && own.Attributed.Count > 0 && GoesOn(grammar, own))
            return Carry(SpeechType.IndirectFreeIndirect, grammar);
        if (main is null || own.Attributed.Count > 0)
            return null;
        if (Backward(main, grammar, attribution) is { } backward)
            return backward;
        // "soll gebaut werden" is a plan, which the article may tell of itself.
        bool near = _last is not null && grammar.Index - _lastSentence <= (main.Verb is { Voice: Voice.Passive, IsNonfinitePerfect: false } ? 1 : Reach);
        bool next = _last is not null && grammar.Index - _lastSentence <= 1;
        VerbMood mood = ReportedMood.Of(main, grammar.Words);
        if (mood == VerbMood.KonjunktivI || (mood == VerbMood.KonjunktivII && next && main.Verb.Modal is not "mögen"))
        {
            if (_teller is { } teller && teller.Sentence == grammar.Index - 1 && (_last is null || _last.Sentence < teller.Sentence) && text.Sentences[teller.Sentence].Block == grammar.Sentence.Block)
                _last = teller;
            return Carry(SpeechType.IndirectFreeIndirect, grammar);
        }

        if ((main.Verb.Modal == "sollen" || main.Verb.Lemma == "sollen") && main.Verb.Tense != VerbTense.Preterite)
        {
            Sentence? first = _plan is { } before && before.Index == grammar.Index - 1 && before.Sentence.Block == grammar.Sentence.Block ? before.Sentence : null;
            _plan = (grammar.Index, near || first is null ? grammar.Sentence : first.Value);
            if (near)
                return Carry(SpeechType.FreeIndirect, grammar);
            if (first is { } opening)
                return new RelationDraft(SpeechType.FreeIndirect) { Content = [SourceSpan.FromBounds(opening.Span.Start, grammar.Sentence.Span.End)], Sentence = grammar.Index };
        }

        return Topic(main, grammar, attribution);
    }

    /// <summary>"Das teilte die Polizei mit.", "Davon geht die Polizei aus.": what the sentence before says, and the word that takes it up.</summary>
    private RelationDraft? Backward(Clause main, SentenceGrammar grammar, SentenceAttribution attribution)
    {
        SpeechFrame? frame = attribution.Frames.Find(f => f.Clause == main && f.IsBackward);
        int taken = main.Words.Count > 0 && RelationWords.German.Is(RelationWord.Correlate, grammar.Words[main.Words[0]].FunctionForm) ? main.Words[0]
            : main.Object is { Pronoun: >= 0 } told ? told.First : main.Subject is { Pronoun: >= 0 } named ? named.First : -1;
        if (frame?.SpeakerPhrase is not { } speaker || grammar.Index == 0 || frame.Group.Polarity == Polarity.Negated || Cues.German.Is(Cue.NamingVerb, main.Verb.Lemma))
            return null;
        Sentence before = text.Sentences[grammar.Index - 1];
        if (before.Block != grammar.Sentence.Block || taken != 0)
            return null;
        var owners = new WordOwners(grammar, text);
        var parts = new FrameParts(grammar, owners, text);
        var content = new HashSet<int> { taken };
        var framing = new HashSet<int>(main.Words);
        framing.ExceptWith(content);
        return new RelationDraft(SpeechType.Indirect)
        {
            Content = [SourceSpan.FromBounds(Lead(grammar.Index).Span.Start, before.Span.End), .. WordStretches.Exact(content, grammar, text)],
            Cue = parts.Cue(main, without: taken),
            Frame = parts.Frame(framing, content),
            Speaker = parts.Speaker(main, speaker),
            Sentence = grammar.Index,
        };
    }

    /// <summary>"Er halte noch lange. Man gehe davon aus, dass …": a sentence in Konjunktiv among others, although it tells what somebody says itself.</summary>
    private static bool GoesOn(SentenceGrammar grammar, SentenceRelations own)
        => grammar.Clauses.Find(static clause => clause.Type == ClauseType.Main && clause.HasFinite && !clause.IsParenthetical) is { } top
            && !own.Attributed.Contains(top.Start) && ReportedMood.Of(top, grammar.Words) != VerbMood.Indicative;

    /// <summary>Where starts what "das teilte die Polizei mit" takes up: the sentence before, or both sentences that an article opens with.</summary>
    private Sentence Lead(int index)
    {
        Sentence before = text.Sentences[index - 1];
        bool opens = index > 1 && text.Sentences[index - 2].Block == before.Block && (index == 2 || !text.Reading.Blocks[text.Sentences[index - 3].Block].HoldsProse);
        return opens ? text.Sentences[index - 2] : before;
    }

    private RelationDraft Carry(SpeechType type, SentenceGrammar grammar)
    {
        if (type == SpeechType.IndirectFreeIndirect)
            _run = grammar.Index;
        var relation = new RelationDraft(type) { Content = [BeforeQuotation(grammar)], Sentence = grammar.Index };
        if (_last is not null)
        {
            relation.Speaker = _last.Speaker;
            relation.CarriedFrom = _last.CarriedFrom ?? _last;
        }

        return relation;
    }

    /// <summary>"Kenia sei dankbar: „Sie haben uns geholfen.“": up to the colon; the words behind it are quoted by themselves.</summary>
    private SourceSpan BeforeQuotation(SentenceGrammar grammar)
    {
        Word[] words = grammar.Words;
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Mark == ':' && words[i].Kind == TokenKind.Punctuation && words[i + 1].Kind == TokenKind.OpenQuote && words[words.Length - 1].Kind is not TokenKind.Word)
                return SourceSpan.FromBounds(grammar.Sentence.Span.Start, text.Tokens[words[i].Token].Span.End);
        }

        return grammar.Sentence.Span;
    }

    /// <summary>"Die Opposition fordert seinen Rücktritt.": the sentence itself is the report.</summary>
    private RelationDraft? Topic(Clause main, SentenceGrammar grammar, SentenceAttribution attribution)
    {
        // "hatte angekündigt" is told as what went before, "kann fordern" not as said.
        if (!RelationWords.German.Is(RelationWord.TopicVerb, main.Verb.Lemma) || main.Verb.Tense == VerbTense.Pluperfect || main.Verb.Modal is not null)
            return null;
        SpeechFrame? frame = attribution.Frames.Find(f => f.Clause == main);
        Phrase? speaker = frame is not null ? frame.SpeakerPhrase : main.Subject;
        if (speaker is null || (speaker.Pronoun < 0 && speaker.Noun is { } noun && (noun.Tags & (SemanticTags.Abstract | SemanticTags.Event)) != 0))
            return null;
        var parts = new FrameParts(grammar, new WordOwners(grammar, text), text);
        return parts.Speaker(main, speaker) is { Count: > 0 } named ? new RelationDraft(SpeechType.Reported) { Content = [grammar.Sentence.Span], Speaker = named, Sentence = grammar.Index } : null;
    }
}
