using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Reads who says what, sentence by sentence. Frames inside a sentence are stacked by what contains what; a register keeps the last
/// source for sentences in Konjunktiv that carry it on (codebook 9.20 to 9.23, 9.41, 9.42).
/// </summary>
internal sealed partial class AttributionReader(SegmentedText text, MentionIndex mentions, ReferentResolver referents)
{
    private readonly SpeechFrameFinder _finder = new(text, mentions);
    private readonly AdverbialFrames _adverbials = new(text, referents);
    private readonly VerdictReader _verdicts = new(text);

    private ImmutableArray<AttributionLink> _register = ImmutableArray<AttributionLink>.Empty;
    private bool _previousWasReported;

    /// <summary>The paragraph of the sentence before: "dürfte, könnte" hardly go on with the source of another, or of a headline.</summary>
    private int _previousBlock = -1;

    private SentenceAttribution? _previous;

    private SentenceGrammar _grammar = null!;
    private SentenceAttribution _sentence = null!;
    private readonly Dictionary<Clause, SpeechFrame> _contentOf = [];
    private readonly Dictionary<Clause, ImmutableArray<AttributionLink>> _adverbialLinks = [];

    /// <summary>How firm what a clause says is by such a source: "nach Schätzung der Armee".</summary>
    private readonly Dictionary<Clause, Modality> _adverbialHedges = [];

    public SentenceAttribution Read(SentenceGrammar grammar)
    {
        _grammar = grammar;
        _contentOf.Clear();
        _adverbialLinks.Clear();
        _adverbialHedges.Clear();
        List<SpeechFrame> frames = _finder.Find(grammar);
        _sentence = new SentenceAttribution(frames, []);
        foreach (SpeechFrame frame in frames)
        {
            ResolveSpeakers(frame);
            foreach (Clause content in frame.Content)
            {
                if (!_contentOf.ContainsKey(content))
                    _contentOf[content] = frame;
            }
        }

        foreach (SpeechFrame frame in frames)
            ResolveFirstPerson(frame);
        foreach (Clause clause in grammar.Clauses)
            Of(clause);
        foreach (SpeechFrame frame in frames)
            frame.TopicPerspective = TopicOf(frame);
        foreach (Clause clause in grammar.Clauses)
            JudgeEvidence(clause);
        ApplyBackward(frames);
        SignQuotation();
        Remember(frames);
        return _sentence;
    }

    private Perspective Of(Clause clause)
    {
        if (_sentence.Perspectives.TryGetValue(clause, out Perspective? known))
            return known;
        // A clause that depends on itself through an odd sentence counts as a main clause.
        _sentence.Perspectives[clause] = Perspective.Article;
        Perspective perspective = Inherited(clause);
        perspective = WithAdverbialFrame(clause, perspective);
        // "Die Armee will Stellungen getroffen haben": she says so herself.
        if (clause.Verb is { Modal: "wollen", IsNonfinitePerfect: true, Mood: VerbMood.Indicative } && clause.Subject is { } subject
            && referents.Actors(subject, _grammar) is { IsEmpty: false } claimants)
            perspective = perspective.From(new AttributionLink(claimants));
        perspective = Factuality.OfClause(clause, perspective, _grammar);
        _sentence.Perspectives[clause] = perspective;
        return perspective;
    }

    private Perspective Inherited(Clause clause)
    {
        if (_contentOf.TryGetValue(clause, out SpeechFrame? frame))
            return ContentOf(frame, clause);
        // "Wie X mitteilte, …": the frame stands below what it reports, but is not reported itself.
        if (clause.Opener == "wie" && clause.Parent is { } reported && _contentOf.TryGetValue(reported, out SpeechFrame? own) && own.Clause == clause)
            return Perspective.Article;
        if (clause.Parent is { } judge && _verdicts.Of(clause, judge, _grammar) is { } verdict)
            return verdict.On(Of(judge));
        if (clause.Type == ClauseType.Participial && TopicFrame(clause) is { } speech)
            return TopicOf(speech);
        if (clause.Previous is { } previous && clause.Type != ClauseType.Infinitive && SharesPerspective(clause, previous))
            return WithoutHedges(previous);
        if (clause.Parent is { } parent)
            return SpeechNounBefore(clause, parent) is { } noun ? ContentOfNoun(noun, parent, clause)
                : _verdicts.OfNoun(clause, parent) is { } evidence ? ContentOfEvidence(evidence.Noun, evidence.Verdict, parent)
                : FromParent(clause, parent);
        return Carried(clause);
    }

    /// <summary>"Die NATO geht von zwölf getöteten Zivilisten aus": the speech verb whose topic a participle belongs to.</summary>
    private SpeechFrame? TopicFrame(Clause participial)
    {
        if (participial.Antecedent is not { } phrase || participial.Parent is not { } parent)
            return null;
        SpeechFrame? frame = _sentence.Frames.Find(candidate => candidate.Clause == parent);
        if (frame is null || frame.Group.Inner == InnerSource.None || frame.Content.Count > 0 || phrase == frame.SpeakerPhrase)
            return null;
        Phrase? told = parent.Verb.Voice == Voice.Active ? parent.Object : parent.Subject;
        return phrase == told || (phrase.Preposition is { } opener && phrase.Governor is null && (opener is "von" or "über" || frame.Group.Name == "count" || SpeechLexicon.German.IsTopicOf(frame.Lemma, opener))) ? frame : null;
    }

    /// <summary>The second of two coordinated clauses has the frame of the first, with what it hedges, but not the first's own hedges.</summary>
    private Perspective WithoutHedges(Clause previous)
    {
        Perspective outer = _contentOf.TryGetValue(previous, out SpeechFrame? frame) ? ContentOf(frame, previous)
            : previous.Parent is { } parent ? FromParent(previous, parent) : Carried(previous);
        if (_adverbialHedges.TryGetValue(previous, out Modality hedge))
            outer = outer.AtMost(hedge);
        return _adverbialLinks.TryGetValue(previous, out ImmutableArray<AttributionLink> links) ? outer with { Chain = links.AddRange(outer.Chain) } : outer;
    }

    /// <summary>"…, er habe gewonnen und sollte bleiben": the past of a modal verb that looks like a Konjunktiv is one behind a Konjunktiv.</summary>
    private bool SharesPerspective(Clause clause, Clause previous)
        => clause.Type == previous.Type
            && (clause.Type != ClauseType.Main || clause.Verb.Mood == previous.Verb.Mood
                // "…, seien beschossen worden und erwiderten das Feuer": so is that of any verb in the plural, where the Konjunktiv shows in no other form.
                || ((previous.Verb.Mood == VerbMood.KonjunktivI || (previous.Verb.Mood == VerbMood.KonjunktivII && IsPlural(clause))) && clause.Verb.Finite >= 0 && (_grammar.Words[clause.Verb.Finite].IsModal || IsPlural(clause)) && (_grammar.Words[clause.Verb.Finite].FiniteFeatures & WordFeatures.KonjunktivII) != 0));

    private static bool IsPlural(Clause clause)
        => (clause.Verb.Person & WordFeatures.Number) == WordFeatures.Plural && SpeechLexicon.German.Verb(clause.Verb.Lemma) is null;

    private Perspective FromParent(Clause clause, Clause parent)
    {
        // "sprach von einem Mann, der geschossen habe": the Konjunktiv is what the speaker says.
        if (clause.Verb.Mood == VerbMood.KonjunktivI && clause.Type == ClauseType.Relative && _sentence.Frames.Find(frame => frame.Clause == parent && !frame.Speakers.IsEmpty) is { } telling
            && clause.Antecedent != telling.SpeakerPhrase)
            return ContentOf(telling, clause);
        // "erzählte von Männern, die erschossen wurden": so is what is said of those of whom he tells.
        if (clause is { Type: ClauseType.Relative, Antecedent: { Preposition: "von", Quantity: < 0, Determiner: < 0 } topic } && _sentence.Frames.Find(frame => frame.Clause == parent && frame.Group.Name == "say" && !frame.Speakers.IsEmpty) is { } teller
            && topic != teller.SpeakerPhrase && topic.Governor is null or { Preposition: null })
            return ContentOf(teller, clause);
        // "Sie bezichtigte Baku, …, was Baku bestritt": what is told of the whole is told beside it.
        if (clause is { Type: ClauseType.Relative, Opener: "was" } && clause.Verb.Mood == VerbMood.Indicative && SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null)
            parent = Top(parent);
        Perspective outer = Of(parent);
        bool apart = clause.Verb.Mood == VerbMood.Indicative
            && (clause.Type == ClauseType.Relative || (clause.Type == ClauseType.Subordinate && Cues.German.Is(Cue.AdversativeOpener, clause.Opener)));
        if (apart && _adverbialLinks.TryGetValue(parent, out ImmutableArray<AttributionLink> links) && !_adverbials.OpensClause(clause))
            outer = outer with { Chain = outer.Chain.RemoveRange(0, Math.Min(links.Length, outer.Chain.Length)), Modality = Modality.Certain };
        // A hedge covers its own predicate only.
        return outer with
        {
            Modality = outer.IsComplement ? outer.Modality : Modality.Certain,
            Status = clause.Type is ClauseType.Relative or ClauseType.Participial || !outer.IsComplement ? null : outer.Status,
        };
    }

    /// <summary>The clause that all above a clause depend on, and that reports it.</summary>
    private Clause Top(Clause clause)
    {
        Clause top = clause;
        for (int depth = 0; depth < _grammar.Clauses.Count; depth++)
        {
            if ((_contentOf.TryGetValue(top, out SpeechFrame? frame) ? frame.Clause : top.Parent) is not { } above)
                break;
            top = above;
        }

        return top;
    }

    private Perspective ContentOf(SpeechFrame frame, Clause content)
    {
        Perspective outer = Of(frame.Clause);
        // "nannte Berichte, …, falsch": what the speaker makes of it.
        if (_verdicts.OfPredicate(frame.Clause, _grammar) is { } verdict)
            return verdict.On(outer).From(new AttributionLink(frame.Speakers));
        Verdict? negated = frame.Clause.IsNegated ? frame.Group.Negated : null;
        if (frame.Group.Inner == InnerSource.None || (frame.Clause.IsNegated && negated is null && frame.Group.Polarity == Polarity.Affirmed) || content.Opener is "ob")
            outer = outer with { IsIrrealis = true };
        bool denied = IsDenial(frame) && !frame.IsReply(content);
        Perspective inner = outer with
        {
            IsComplement = true,
            IsDenied = denied,
            Status = frame.Group.Status,
            Act = frame.Group,
            Modality = negated?.Modality ?? (frame.Clause.IsNegated ? Modality.Certain : frame.Group.Modality),
        };
        if (frame.Group.Inner == InnerSource.Reporter)
            return inner;
        inner = From(frame, inner);
        return frame.Speakers.Length > 0 ? inner : inner.AtMost(inner.Chain.IsEmpty ? Modality.Probable : Modality.Certain);
    }

    private static bool IsDenial(SpeechFrame frame)
        => frame.Clause.IsNegated ? frame.Group.Negated is { IsDenied: true } : frame.Group.Polarity == Polarity.Negated;

    /// <summary>How the article stands to the noun phrase that a speech act is about.</summary>
    private Perspective TopicOf(SpeechFrame frame)
    {
        Perspective outer = Of(frame.Clause);
        Perspective topic = outer with
        {
            IsDenied = IsDenial(frame),
            Status = frame.Group.Status,
            Act = frame.Group,
            Modality = frame.Group.Modality,
        };
        if (frame.Group.Inner == InnerSource.Reporter)
            return topic;
        topic = From(frame, topic);
        if (frame.Speakers.Length > 0)
            return topic;
        // "wurde genannt" right behind reported speech goes on with its source; else nobody stands for it (codebook 9.21, 9.53).
        if (topic.Chain.IsEmpty && _previousWasReported && frame.Group.Act is null && frame.SpeakerPhrase is null)
            return topic with { Chain = _register };
        return topic.Chain.IsEmpty ? topic.AtMost(Modality.Probable) : topic;
    }

    private Perspective WithAdverbialFrame(Clause clause, Perspective perspective)
    {
        ImmutableArray<AdverbialFrame> frames = _adverbials.Find(clause, _grammar);
        if (frames.IsEmpty)
            return perspective;
        var links = ImmutableArray.CreateBuilder<AttributionLink>();
        bool speaks = _sentence.Frames.Exists(frame => frame.Clause == clause && !frame.Speakers.IsEmpty);
        foreach (AdverbialFrame frame in frames)
        {
            // The speaker relies on it for what is said, not for saying it.
            if (frame.IsCited && speaks)
                continue;
            if (frame.IsCited)
                links.Insert(0, new AttributionLink(frame.Sources));
            else
                links.AddRange(CitedBy(frame.Phrase, clause) is { IsEmpty: false } first ? frame.Links.Insert(0, new AttributionLink(first)) : frame.Links);
            _sentence.Sources.Add(frame.Phrase);
            perspective = perspective.AtMost(frame.Modality);
            _adverbialHedges[clause] = frame.Modality;
        }

        if (links.Count == 0)
            return perspective;
        _adverbialLinks[clause] = _adverbialLinks.TryGetValue(clause, out ImmutableArray<AttributionLink> carried) ? links.ToImmutable().AddRange(carried) : links.ToImmutable();
        return perspective with { Chain = links.ToImmutable().AddRange(perspective.Chain) };
    }
}
