using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The attribution of one sentence: its speech frames, and how the article stands to each clause.</summary>
internal sealed class SentenceAttribution(List<SpeechFrame> frames, Dictionary<Clause, Perspective> perspectives)
{
    public List<SpeechFrame> Frames { get; } = frames;

    public Dictionary<Clause, Perspective> Perspectives { get; } = perspectives;

    /// <summary>The phrases that name a source in passing: "nach Angaben des Ministeriums in Warschau".</summary>
    public HashSet<Phrase> Sources { get; } = [];

    /// <summary>How the article stands to what nouns of evidence speak of: "Belege für …", "keine Anzeichen für …".</summary>
    public Dictionary<Phrase, Perspective> Evidence { get; } = [];

    /// <summary>The chain that later sentences in Konjunktiv carry on.</summary>
    public ImmutableArray<AttributionLink> Carried { get; set; } = ImmutableArray<AttributionLink>.Empty;

    public Perspective Of(Clause clause) => Perspectives.TryGetValue(clause, out Perspective? perspective) ? perspective : Perspective.Article;
}

/// <summary>
/// Reads who says what, sentence by sentence. Frames inside a sentence are stacked by what contains what; a register keeps the last
/// source for sentences in Konjunktiv that carry it on (codebook 9.20 to 9.23, 9.41, 9.42).
/// </summary>
internal sealed class AttributionReader(SegmentedText text, MentionIndex mentions, ReferentResolver referents)
{
    private readonly SpeechFrameFinder _finder = new(text, mentions);
    private readonly AdverbialFrames _adverbials = new(text, referents);
    private readonly VerdictReader _verdicts = new(text);

    private ImmutableArray<AttributionLink> _register = ImmutableArray<AttributionLink>.Empty;
    private bool _previousWasReported;
    private SentenceAttribution? _previous;

    private SentenceGrammar _grammar = null!;
    private SentenceAttribution _sentence = null!;
    private readonly Dictionary<Clause, SpeechFrame> _contentOf = [];
    private readonly Dictionary<Clause, ImmutableArray<AttributionLink>> _adverbialLinks = [];

    public SentenceAttribution Read(SentenceGrammar grammar)
    {
        _grammar = grammar;
        _contentOf.Clear();
        _adverbialLinks.Clear();
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
        Remember(frames);
        return _sentence;
    }

    private void ResolveSpeakers(SpeechFrame frame)
    {
        if (frame.SpeakerPhrase is { } phrase)
        {
            bool speech = SpeechLexicon.German.Noun(phrase.Noun?.Lemma ?? "") is not null;
            frame.Speakers = speech ? referents.Owners(phrase, _grammar) : referents.Actors(phrase, _grammar);
            if (frame.Speakers.IsEmpty && speech)
                frame.Speakers = referents.Unnamed(phrase, _grammar);
            if (frame.Speakers.IsEmpty && speech)
                frame.Speakers = referents.Actors(phrase, _grammar);
        }

        // "heißt es in der Erklärung": whoever spoke before.
        bool impersonal = (frame.CarriesOn && _previousWasReported) || (frame.Lemma == "heißen" && frame.SpeakerPhrase is not null);
        if (frame.Speakers.IsEmpty && impersonal && _register.Length > 0)
            frame.Speakers = _register[0].Sources;
        if (MediumOf(frame) is { } medium)
            frame.Medium = referents.Actors(medium, _grammar);
        foreach (AdverbialFrame adverbial in _adverbials.Find(frame.Clause, _grammar))
        {
            if (adverbial.IsCited && frame.Cited.IsEmpty)
                frame.Cited = adverbial.Sources;
        }

        if (frame.Lemma == "zitieren" && frame.Clause.Verb.Voice != Voice.Active)
        {
            foreach (Phrase candidate in frame.Clause.Phrases)
            {
                if (candidate.Preposition is "von" or "durch")
                    frame.Medium = referents.Actors(candidate, _grammar);
            }
        }
    }

    /// <summary>The medium that was spoken to: "der Zeitung „Die Welt“", "in einem Interview mit der BBC", "im Deutschlandfunk".</summary>
    private Phrase? MediumOf(SpeechFrame frame)
    {
        if (frame.AddresseePhrase is { } addressee && referents.IsMedium(addressee, _grammar))
            return addressee;
        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            if (phrase == frame.SpeakerPhrase || phrase.Time >= 0)
                continue;
            bool place = phrase.Preposition is "in" or "bei" or "gegenüber";
            bool interview = phrase.Preposition is "mit" or "für" && Cues.German.Is(Cue.InterviewNoun, phrase.Governor?.Noun?.Lemma);
            if ((interview || (place && (phrase.Matches.Count > 0 || phrase.NameFirst >= 0))) && referents.IsMedium(phrase, _grammar))
                return phrase;
            if (place && Cues.German.Is(Cue.InterviewNoun, phrase.Noun?.Lemma) && phrase.Genitive is { } host && referents.IsMedium(host, _grammar))
                return host;
        }

        return null;
    }

    /// <summary>Who spoke to whom through whom, the first source in front.</summary>
    private static Perspective From(SpeechFrame frame, Perspective perspective)
    {
        if (frame.Medium.Length > 0)
            perspective = perspective.From(new AttributionLink(frame.Medium));
        if (frame.Speakers.Length > 0)
            perspective = perspective.From(new AttributionLink(frame.Speakers));
        return frame.Cited.Length > 0 ? perspective.From(new AttributionLink(frame.Cited)) : perspective;
    }

    /// <summary>"hervorheben möchte ich", inside what somebody says: that speaker.</summary>
    private void ResolveFirstPerson(SpeechFrame frame)
    {
        if (frame.Speakers.IsEmpty && frame.Clause.Subject is { Pronoun: >= 0 } subject && _grammar.Words[subject.Pronoun].FunctionForm is "ich" or "wir" && _contentOf.TryGetValue(frame.Clause, out SpeechFrame? outer))
            frame.Speakers = outer.Speakers;
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
        return phrase == told || (phrase.Preposition is "von" or "über" && phrase.Governor is null) ? frame : null;
    }

    /// <summary>"ein Bericht der BBC, wonach …", "die Behauptung, dass …": the noun of speech that a content clause follows.</summary>
    private static Phrase? SpeechNounBefore(Clause clause, Clause parent)
    {
        bool opened = clause.Opener is "wonach" or "dass" or "daß";
        bool infinitive = clause.Type == ClauseType.Infinitive && clause.Opener is null;
        if (!opened && !infinitive && !(clause.Type == ClauseType.Main && clause.Verb.Mood != VerbMood.Indicative))
            return null;
        Phrase? nearest = null;
        foreach (Phrase phrase in parent.Phrases)
        {
            if (phrase.First < clause.Start && (!infinitive || phrase.LastEnd == clause.Start - 1) && phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null)
                nearest = phrase;
        }

        return nearest;
    }

    private Perspective ContentOfNoun(Phrase noun, Clause parent, Clause content)
    {
        // "dementierte Berichte, wonach …": what is done to the report is done to what it says.
        if (_sentence.Frames.Find(frame => frame.Clause == parent && frame.Group.Act is not null && noun == parent.Object && !frame.Speakers.IsEmpty) is { } act)
            return ContentOf(act, content);
        Perspective outer = Of(parent);
        SpeechGroup group = SpeechLexicon.German.Noun(noun.Noun!.Lemma)!;
        ImmutableArray<EntityMention> sources = referents.Owners(noun, _grammar);
        if (sources.IsEmpty)
            sources = referents.Unnamed(noun, _grammar);
        Perspective inner = outer with
        {
            IsComplement = true,
            IsDenied = group.Polarity == Polarity.Negated,
            Status = group.Status,
            Act = group,
            Modality = group.Modality,
            IsIrrealis = outer.IsIrrealis || group.Inner == InnerSource.None,
        };
        return sources.IsEmpty ? inner.AtMost(outer.Chain.IsEmpty ? Modality.Probable : Modality.Certain) : inner.From(new AttributionLink(sources));
    }

    private void JudgeEvidence(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Governor is { } evidence && VerdictReader.OfEvidence(evidence, clause) is { } verdict && (!verdict.IsOpen || clause.IsNegated))
                _sentence.Evidence[phrase] = ContentOfEvidence(evidence, verdict, clause);
        }
    }

    /// <summary>"Die NATO hat keine Beweise dafür, dass …": whoever has the evidence, or whose it is, says so.</summary>
    private Perspective ContentOfEvidence(Phrase noun, Verdict verdict, Clause parent)
    {
        Perspective inner = verdict.On(Of(parent));
        ImmutableArray<EntityMention> sources = referents.Owners(noun, _grammar);
        if (sources.IsEmpty && noun == parent.Object && parent.Subject is { } holder)
            sources = referents.Actors(holder, _grammar);
        return sources.IsEmpty ? inner : inner.From(new AttributionLink(sources));
    }

    /// <summary>The second of two coordinated clauses has the frame of the first, but not its hedges.</summary>
    private Perspective WithoutHedges(Clause previous)
    {
        Perspective outer = _contentOf.TryGetValue(previous, out SpeechFrame? frame) ? ContentOf(frame, previous)
            : previous.Parent is { } parent ? FromParent(previous, parent) : Carried(previous);
        return _adverbialLinks.TryGetValue(previous, out ImmutableArray<AttributionLink> links) ? outer with { Chain = links.AddRange(outer.Chain) } : outer;
    }

    private static bool SharesPerspective(Clause clause, Clause previous)
        => clause.Type == previous.Type && (clause.Type != ClauseType.Main || clause.Verb.Mood == previous.Verb.Mood);

    private Perspective FromParent(Clause clause, Clause parent)
    {
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

    private Perspective ContentOf(SpeechFrame frame, Clause content)
    {
        Perspective outer = Of(frame.Clause);
        // "nannte Berichte, …, falsch": what the speaker makes of it.
        if (_verdicts.OfPredicate(frame.Clause, _grammar) is { } verdict)
            return verdict.On(outer).From(new AttributionLink(frame.Speakers));
        Verdict? negated = frame.Clause.IsNegated ? frame.Group.Negated : null;
        if (frame.Group.Inner == InnerSource.None || (frame.Clause.IsNegated && negated is null && frame.Group.Polarity == Polarity.Affirmed) || content.Opener is "ob")
            outer = outer with { IsIrrealis = true };
        bool denied = IsDenial(frame);
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

    /// <summary>A main clause on its own: Konjunktiv I goes on with the last source.</summary>
    private Perspective Carried(Clause clause)
    {
        if (clause.Type is not (ClauseType.Main or ClauseType.Verbless))
            return Perspective.Article;
        bool adverb = _adverbials.CarriesOn(clause, _grammar);
        bool reported = clause.Verb.Mood == VerbMood.KonjunktivI
            || (clause.Verb.Mood == VerbMood.KonjunktivII && _previousWasReported)
            || (_previousWasReported && (adverb || GoesOnQuoted(clause)));
        // "… kamen laut Armee vier Soldaten ums Leben, sieben weitere wurden verletzt"; "…, verletzt wurde demnach niemand".
        if (!reported && (adverb || IsElliptic(clause)) && SourceBefore(clause) is { Chain.IsEmpty: false } told)
        {
            _adverbialLinks[clause] = told.Chain;
            return Perspective.Article with { Chain = told.Chain };
        }

        // "Nach Angaben der Polizei seien …": the Konjunktiv has a source of its own.
        if (!reported || (!adverb && !_adverbials.Find(clause, _grammar).IsEmpty))
            return Perspective.Article;
        // "Nach Angaben aus Seoul entsandte der Norden 15.000 Soldaten, 600 von ihnen seien gefallen": the source of the same sentence.
        if (!adverb && SourceBefore(clause) is { Chain.IsEmpty: false } same)
            return Perspective.Article with { Chain = same.Chain, IsComplement = true };
        if (_register.IsEmpty)
            return clause.Verb.Mood == VerbMood.KonjunktivI ? Perspective.Article with { Modality = Modality.Probable } : Perspective.Article;
        if (adverb)
            _adverbialLinks[clause] = _register;
        return Perspective.Article with { Chain = _register, IsComplement = !adverb };
    }

    /// <summary>Whether the subject is only a number, whose noun stands in the clause before: the two clauses tell one thing.</summary>
    private static bool IsElliptic(Clause clause)
        => clause.Subject is { Noun: null, Quantity: >= 0, Pronoun: < 0, Matches.Count: 0, Preposition: null };

    /// <summary>How the article stands to the main clause in front of this one in the sentence; null where there is none.</summary>
    private Perspective? SourceBefore(Clause clause)
    {
        Perspective? nearest = null;
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Start >= clause.Start)
                break;
            if (other.Type == ClauseType.Main && other.Parent is null && _sentence.Perspectives.TryGetValue(other, out Perspective? perspective))
                nearest = perspective;
        }

        return nearest;
    }

    /// <summary>Whether a sentence is nothing but direct speech that goes on: „…“, sagte sie. „Wir …“</summary>
    private bool GoesOnQuoted(Clause clause)
        => _sentence.Frames.Count == 0 && _finder.IsQuoted(clause, _grammar)
            && (_grammar.Words[0].Kind == TokenKind.OpenQuote || mentions.Quote(_grammar.Words[0].Token) == mentions.Quote(_grammar.Words[clause.Start].Token));

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
            links.Insert(frame.IsCited ? 0 : links.Count, new AttributionLink(frame.Sources));
            _sentence.Sources.Add(frame.Phrase);
            perspective = perspective.AtMost(frame.Modality);
        }

        if (links.Count == 0)
            return perspective;
        _adverbialLinks[clause] = _adverbialLinks.TryGetValue(clause, out ImmutableArray<AttributionLink> carried) ? links.ToImmutable().AddRange(carried) : links.ToImmutable();
        return perspective with { Chain = links.ToImmutable().AddRange(perspective.Chain) };
    }

    /// <summary>"Das teilte die Polizei mit" gives the sentence before its source.</summary>
    private void ApplyBackward(List<SpeechFrame> frames)
    {
        if (_previous is null)
            return;
        foreach (SpeechFrame frame in frames)
        {
            if (!frame.IsBackward || frame.Speakers.IsEmpty || frame.Content.Count > 0 || frame.Group.Polarity == Polarity.Negated)
                continue;
            ImmutableArray<AttributionLink> links = From(frame, Perspective.Article).Chain;
            foreach (Clause clause in new List<Clause>(_previous.Perspectives.Keys))
            {
                Perspective perspective = _previous.Perspectives[clause];
                if (clause.Type != ClauseType.Relative)
                    _previous.Perspectives[clause] = perspective with { Chain = perspective.Chain.AddRange(links) };
            }
        }
    }

    private void Remember(List<SpeechFrame> frames)
    {
        ImmutableArray<AttributionLink> chain = ImmutableArray<AttributionLink>.Empty;
        foreach (SpeechFrame frame in frames)
        {
            if (frame.Speakers.IsEmpty || frame.Group.Inner == InnerSource.Reporter)
                continue;
            Perspective outer = _sentence.Of(frame.Clause);
            chain = From(frame, outer).Chain;
            if (outer.Chain.IsEmpty || frame.Content.Count > 0)
                break;
        }

        if (chain.IsEmpty)
        {
            foreach (Clause clause in _grammar.Clauses)
            {
                if (clause.Type is ClauseType.Main or ClauseType.Verbless && _sentence.Of(clause) is { Chain.IsEmpty: false } perspective)
                {
                    chain = perspective.Chain;
                    break;
                }
            }
        }

        _previousWasReported = !chain.IsEmpty;
        if (!chain.IsEmpty)
            _register = chain;
        _sentence.Carried = _register;
        _previous = _sentence;
    }
}
