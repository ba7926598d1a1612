using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Makes <c>Statement</c> drafts from performed speech acts, verbal and nominal (codebook 2; 9.7, 9.19, 9.32, 9.33, 9.53).</summary>
internal sealed class StatementFactory(SegmentedText text, MentionIndex mentions, ReferentResolver referents)
{
    private readonly ClaimTimes _times = new(mentions, text);

    private readonly Fiction _fiction = new(text);

    public void Make(SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        _times.Enter(grammar);
        _fiction.Enter(grammar);
        foreach (SpeechFrame frame in attribution.Frames)
        {
            // "Das gab der Minister bekannt" only says who said the sentence before.
            if (frame.Group.Act is { } act && !(frame.IsBackward && frame.Group.IsMakingKnown))
                OfVerb(frame, act, grammar, attribution, drafts);
        }

        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type == ClauseType.Participial)
                OfParticiple(clause, grammar, attribution, drafts);
            foreach (Phrase phrase in clause.Phrases)
            {
                if (attribution.Frames.Exists(frame => frame.Noun == phrase || (frame.SpeakerPhrase == phrase && frame.Group.Act is not null)))
                    continue;
                OfNoun(phrase, clause, grammar, attribution, drafts);
            }
        }
    }

    private void OfVerb(SpeechFrame frame, string act, SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        Clause clause = frame.Clause;
        Perspective perspective = attribution.Of(clause);
        bool passive = clause.Verb.Voice != Voice.Active;
        // "Bestätigungen gibt es nicht": nobody is said to confirm.
        if (frame.Noun is not null && frame.SpeakerPhrase is null && !passive)
            return;
        // "würden höhere Preise verlangen": what would be, or what others are said to do all the time.
        if (clause.Verb is { Tense: VerbTense.Future, Mood: VerbMood.KonjunktivII })
            return;
        if (_fiction.IsSaidInside(clause))
            return;
        // "erscheint nicht wie angekündigt im Mai": that it was announced is said in passing, and of something else.
        if (frame.VerbWord > 0 && grammar.Words[frame.VerbWord - 1].FunctionForm == "wie")
            return;
        // "wer die Änderungen verlangt hat": asked, not told.
        if (frame.SpeakerPhrase is { Pronoun: >= 0 } asked && grammar.Words[asked.Pronoun].FunctionForm == "wer")
            return;
        // "soll noch verkündet werden": nobody has said anything yet.
        bool due = passive && frame.Speakers.IsEmpty && clause.Verb.Modal == "sollen" && perspective.Chain.IsEmpty;
        if (perspective.IsIrrealis || due || (frame.Speakers.IsEmpty && !passive && clause.Subject is null or { Noun: not null }))
            return;
        // The speaker is the agent; attribution holds relays only (codebook 9.19), among them the medium that was spoken to.
        // But who says "nach eigener Darstellung" that he did so tells of it.
        bool own = clause.Phrases.Exists(phrase => attribution.Sources.Contains(phrase) && phrase.Adjectives.Exists(adjective => Cues.German.IsForm(Cue.OwnAdjective, text.Form(grammar.Words[adjective].Token))));
        if (!own && !perspective.Chain.IsEmpty && !frame.Speakers.IsEmpty && perspective.Chain[0].Sources.Length > 0 && perspective.Chain[0].Sources[0].Entity.Id == frame.Speakers[0].Entity.Id)
            perspective = perspective with { Chain = perspective.Chain.RemoveAt(0) };
        if (!frame.Medium.IsEmpty)
            perspective = perspective.From(new AttributionLink(frame.Medium));
        Phrase? addressee = Addressee(frame, grammar);
        string? about = About(frame, addressee, grammar);
        if (about is null && addressee is null && frame.Speakers.IsEmpty)
            return;
        ClaimStatus status = IsToCome(clause) ? ClaimStatus.Planned : ClaimStatus.Occurred;
        var draft = new ClaimDraft("Statement", "statement." + act.ToLowerInvariant(), clause, frame.VerbWord)
        {
            Perspective = perspective,
            Modality = IsAble(clause, act) ? Modality.Certain : perspective.Modality,
            IsNegated = perspective.IsDenied ^ clause.IsNegated,
            Status = status,
            Time = OfAct(clause, status),
        };
        draft.Set("act", act);
        if (!frame.Speakers.IsEmpty && !IsPartOfSome(frame.SpeakerPhrase, grammar))
            draft.Roles["agent"] = frame.Speakers;
        // What leads back to the speaker is somebody else.
        if (addressee is not null && Actors(addressee, grammar) is { IsEmpty: false } partner && !IsBodyOf(addressee, partner[0]) && !(!frame.Speakers.IsEmpty && partner[0].Entity.Id == frame.Speakers[0].Entity.Id))
            draft.Roles["partner"] = partner;
        if (about is not null)
            draft.Set("about", about);
        drafts.Add(draft);
    }

    /// <summary>"wird fordern", "soll sich verpflichten", "will Anklage erheben": an act that nobody has done yet; who does not want to confirm does not confirm.</summary>
    private static bool IsToCome(Clause clause)
        => clause.Verb.Tense == VerbTense.Future
            || (clause.Verb is { Modal: "sollen" or "wollen", Tense: VerbTense.Present, IsNonfinitePerfect: false, Mood: not VerbMood.KonjunktivII } && !clause.IsNegated
                // "wollen helfen und versprechen, zu zahlen": as well a verb of its own.
                && !(clause.Previous is not null && (clause.Verb.Person & WordFeatures.Plural) != 0 && clause.Verb.VerbWords.Length == 1));

    /// <summary>"Drei von 15 sagten zu", "40.000 fordern": how many they are is not who they are.</summary>
    private static bool IsPartOfSome(Phrase? speaker, SentenceGrammar grammar)
        => speaker is { Noun: null, Quantity: >= 0, Matches.Count: 0, Pronoun: < 0, NameFirst: < 0, Apposition: null, Conjuncts.Count: 0 }
            && (grammar.Words[speaker.Head].Kind == TokenKind.Number || ReferentResolver.Following(speaker) is { Preposition: "von" });

    /// <summary>"kann bestätigen", "kann weder bestätigen noch dementieren": able to say so, and no guess.</summary>
    private static bool IsAble(Clause clause, string act)
        => clause.Verb is { Modal: "können", Mood: not VerbMood.KonjunktivII } && act is "Confirm" or "Deny" or "Acknowledge";

    /// <summary>The phrase that names to whom the act is done; a medium only passes it on (codebook 9.36).</summary>
    private Phrase? Addressee(SpeechFrame frame, SentenceGrammar grammar)
    {
        foreach (string function in frame.Group.To)
        {
            if (Find(frame, function, grammar) is { } phrase && phrase != frame.SpeakerPhrase && phrase != frame.Noun && !BelongsToObject(phrase, frame) && IsAddressed(phrase, frame, grammar))
                return frame.Medium.IsEmpty || !referents.IsMedium(phrase, grammar) ? phrase : null;
        }

        return null;
    }

    /// <summary>The phrase that has a function in the clause of a speech act: "object", "dative", "genitive" or a preposition.</summary>
    private static Phrase? Find(SpeechFrame frame, string function, SentenceGrammar grammar)
    {
        Clause clause = frame.Clause;
        Phrase? logical = clause.Verb.Voice == Voice.Active ? clause.Object : clause.Subject;
        return function switch
        {
            "object" => logical,
            "dative" => Dative(frame, logical),
            "genitive" => frame.Noun?.Genitive ?? clause.Phrases.Find(phrase => phrase is { Preposition: null, Governor: null, Time: < 0, Pronoun: < 0 }
                && phrase != clause.Subject && phrase != clause.Object && phrase != clause.Dative && phrase.CanBe(Agreement.Genitive)),
            _ => Prepositional(frame, function),
        };
    }

    /// <summary>
    /// "warf Ruto vor, gelogen zu haben", "Ruto wird Betrug vorgeworfen": names show no case, so that of what is done to somebody they may be taken for the object. Where
    /// an act needs nobody to be done to, a name is none: "haben Ruto (UDA) und Odinga (ODM) Reformen angekündigt".
    /// </summary>
    private static Phrase? Dative(SpeechFrame frame, Phrase? logical)
    {
        bool receives = IsDoneToSomebody(frame.Group.Act);
        if (frame.Clause.Dative is { } dative)
            return receives || dative.Pronoun >= 0 || !dative.CanBe(Agreement.Nominative | Agreement.Accusative) ? dative : null;
        bool open = logical is { Noun: null, Pronoun: < 0, Determiner: < 0, Preposition: null } && logical.CanBe(Agreement.Dative);
        return open && frame.Group.Act == "Accuse" && (frame.Content.Count > 0 || frame.Clause.Verb.Voice != Voice.Active) ? logical : null;
    }

    private static bool IsDoneToSomebody(string? act) => act is "Accuse" or "Demand" or "Warn" or "Order" or "Thank" or "Promise";

    /// <summary>"fordert Waffenlieferungen an die Ukraine": to whom the weapons go, not whom he asks; nor "Politiker von drei Parteien fordern".</summary>
    private static bool BelongsToObject(Phrase phrase, SpeechFrame frame)
        => phrase is { Preposition: { } preposition, Above: { } above } && above.Pronoun < 0 && above != frame.Noun
            && (above == (frame.Clause.Verb.Voice == Voice.Active ? frame.Clause.Object : frame.Clause.Subject) || (preposition == "von" && above.Noun is not null));

    /// <summary>
    /// Somebody to whom the act is done. A name of which nothing is known may be a thing's ("kündigt Event an"), unless the act is always done to
    /// somebody and the name has no article: "warf Mattel vor".
    /// </summary>
    private bool IsAddressed(Phrase phrase, SpeechFrame frame, SentenceGrammar grammar)
    {
        // "165 Mal angeklagt"
        if (phrase is { Noun: null, Quantity: >= 0, Pronoun: < 0, Matches.Count: 0 } && referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.Unknown })
            return false;
        if (phrase.Noun is { } noun ? (noun.Tags & SemanticTags.Time) != 0 : phrase.Quantity >= 0 && phrase.NameFirst >= 0)
            return false;
        if (IsActor(phrase, grammar) && !IsBehindDash(phrase, frame, grammar))
            return phrase.Pronoun >= 0 || phrase.Noun is not null || referents.Actor(phrase, grammar) is not { Entity.Kind: EntityKind.Unknown } || IsBareName(phrase, frame);
        return false;
    }

    /// <summary>"Kenia beantragt Hilfe – Ruto: Es eilt": behind a dash something else begins.</summary>
    private static bool IsBehindDash(Phrase phrase, SpeechFrame frame, SentenceGrammar grammar)
    {
        for (int i = frame.VerbWord + 1; i < phrase.First; i++)
        {
            if (grammar.Words[i].Kind == TokenKind.Punctuation && grammar.Words[i].Mark is '–' or '—')
                return true;
        }

        return false;
    }

    private static bool IsBareName(Phrase phrase, SpeechFrame frame)
        => IsDoneToSomebody(frame.Group.Act) && phrase is { First: > 0, Determiner: < 0, Adjectives.Count: 0, Preposition: null } && phrase.NameEnd == phrase.NameFirst + 1;

    private ImmutableArray<EntityMention> Actors(Phrase phrase, SentenceGrammar grammar)
        => referents.Speakers(phrase, grammar) is { IsEmpty: false } actors ? actors : referents.Sides(phrase, grammar);

    /// <summary>"Angeklagt sind zwei Mitarbeiter der Bank": they, and not the bank.</summary>
    private static bool IsBodyOf(Phrase people, EntityMention whose)
        => whose.Entity.Kind == EntityKind.Organisation && people.Noun is { } noun && (noun.Tags & SemanticTags.Human) != 0 && (noun.Tags & (SemanticTags.Group | SemanticTags.Force | SemanticTags.Organisation)) == 0
            && (people.Genitive is not null || people.Possessor is not null);

    private bool IsActor(Phrase phrase, SentenceGrammar grammar)
        => !referents.Sides(phrase, grammar).IsEmpty || referents.Actor(phrase, grammar) is { Entity.Kind: not EntityKind.Place } && (phrase.Noun is null || (phrase.Noun.Tags & (SemanticTags.Abstract | SemanticTags.Event)) == 0);

    private static bool IsTime(Phrase phrase) => phrase.Time >= 0 || (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Time) != 0);

    private static Phrase? Prepositional(SpeechFrame frame, string preposition)
    {
        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            // "erhebt nach dem Bericht Forderungen": what a noun is about stands behind it.
            if (phrase.Preposition != preposition || phrase == frame.Noun || IsTime(phrase) || IsCircumstance(phrase, frame) || (preposition == "nach" && frame.Noun is { } named && phrase.First < named.First))
                continue;
            // "falsche Angaben an die Behörden wurden ihm vorgeworfen": what belongs to another noun.
            if (frame.Group.Act == "Accuse" && preposition == "an" && phrase.Above is { Noun: not null } above && above != frame.Noun)
                continue;
            // "Politiker bis hin zur Vorsitzenden würdigten": whoever is spoken to stands behind the verb.
            if (preposition == "zu" && frame.Clause is { Type: ClauseType.Main, Verb.Finite: var verb } && phrase.First < verb && !SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition))
                continue;
            return phrase;
        }

        return null;
    }

    /// <summary>"Vor der Wahl warnte er vor Unruhen": the first of two says when.</summary>
    private static bool IsCircumstance(Phrase phrase, SpeechFrame frame)
        => phrase.Preposition == "vor" && phrase.First < frame.Clause.Verb.Finite && frame.Clause.Phrases.Exists(other => other.Preposition == "vor" && other.First > frame.Clause.Verb.Finite && !IsTime(other));

    /// <summary>What the act is about: its content clauses, else its object with all that belongs to it.</summary>
    private string? About(SpeechFrame frame, Phrase? addressee, SentenceGrammar grammar)
    {
        int first = int.MaxValue, end = -1;
        Phrase? own = Topic(frame, addressee, grammar);
        foreach (Clause content in frame.Content)
        {
            // "versprechen Aufklärung, man sei das schuldig": what is only joined to it comes on top.
            if (own is not null && (IsAside(content, frame) || frame.IsReply(content)))
                continue;
            // "Während er betonte, X zu tun, forderten sie, dass …": what another in front of it said.
            if (!frame.IsInquit && content is { Type: ClauseType.Infinitive } && content.End <= frame.Clause.Start && frame.Content.Count > 1)
                continue;
            // "mache niemandem einen Vorwurf: Alle haben sich bemüht": why not, and not what for.
            if (content.FollowsColon && frame.Clause.IsNegated)
                continue;
            first = Math.Min(first, content.Start);
            end = Math.Max(end, content.End);
        }

        if (end > first)
        {
            end = Widen(end, frame.Content, grammar);
            return grammar.Span(text, first, end).In(text.Source);
        }

        Clause clause = frame.Clause;
        if (clause.Type == ClauseType.Relative && clause.Opener == "was" && clause.Parent is { } whole)
            return grammar.Span(text, whole.Start, whole.End).In(text.Source);
        Phrase? topic = own;
        return topic is null ? null : grammar.Span(text, StartOf(topic, grammar), Quoted(topic.Pronoun >= 0 ? topic.End : EndOf(topic, frame, grammar), topic, grammar)).In(text.Source);
    }

    /// <summary>"vor „neuen Abenteuern“": with the mark that closes what its first word opens.</summary>
    private static int Quoted(int end, Phrase topic, SentenceGrammar grammar)
    {
        int open = 0;
        for (int i = topic.First; i < end; i++)
            open += grammar.Words[i].Kind == TokenKind.OpenQuote ? 1 : grammar.Words[i].Kind == TokenKind.CloseQuote ? -1 : 0;
        return open > 0 && end < grammar.Words.Length && grammar.Words[end].Kind == TokenKind.CloseQuote ? end + 1 : end;
    }

    /// <summary>A main clause behind the act, neither quoted nor announced by a colon; and what somebody fears or hopes ("drohten mit Streik, aus Angst, dass …").</summary>
    private static bool IsAside(Clause content, SpeechFrame frame)
        => content.Type is ClauseType.Main or ClauseType.Verbless ? (!content.FollowsColon || frame.Clause.Type == ClauseType.Relative) && !frame.IsInquit && content.Start > frame.Clause.Start
            : content.Opener is "dass" or "daß" && frame.Clause.Phrases.Exists(phrase => phrase.Preposition is "aus" or "in" && phrase.LastEnd <= content.Start
                && content.Start - phrase.LastEnd <= 1 && Cues.German.Is(Cue.IrrealisNoun, phrase.Noun?.Lemma));

    /// <summary>Where a phrase starts behind its preposition, unless that is one with its article ("zum").</summary>
    private static int StartOf(Phrase phrase, SentenceGrammar grammar)
        => phrase.Preposition is not null && phrase.First + 1 < phrase.End && grammar.Words[phrase.First] is var first && first.Is(FunctionClass.Preposition) && !first.Is(FunctionClass.AnyDeterminer)
            ? phrase.First + 1 : phrase.First;

    /// <summary>The phrase that the act is about; not whom it is done to.</summary>
    private static Phrase? Topic(SpeechFrame frame, Phrase? addressee, SentenceGrammar grammar)
    {
        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && !IsTime(phrase) && SpeechLexicon.German.IsTopicOf(frame.Lemma, preposition) && Told(phrase) is { } topic)
                return topic.First < frame.Clause.Verb.Finite ? Again(topic) ?? topic : topic;
        }

        foreach (string function in frame.Group.About)
        {
            if (Told(Find(frame, function, grammar)) is { } phrase)
                return phrase;
        }

        return null;

        // "Vor dem Spiel warnte er | vor dem Gegner": the first says when.
        Phrase? Again(Phrase first)
            => frame.Clause.Phrases.Find(phrase => phrase.First > frame.Clause.Verb.Finite && phrase.Preposition == first.Preposition && phrase.Above is null or { Preposition: null } && Told(phrase) is not null);

        Phrase? Told(Phrase? phrase)
            => phrase is null || phrase == addressee || phrase == frame.SpeakerPhrase || phrase == frame.Noun
                || (phrase.Pronoun >= 0 && grammar.Words[phrase.Pronoun].FunctionForm is not ("das" or "dies" or "dieses" or "dem" or "diesem")) ? null : phrase;
    }

    /// <summary>Clauses that hang on a content clause belong to it.</summary>
    private static int Widen(int end, List<Clause> content, SentenceGrammar grammar)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type is not ClauseType.Participial && clause is not { Type: ClauseType.Relative, Opener: "was" } && clause.Parent is { } parent && content.Contains(parent) && clause.Start >= end && clause.End > end)
                end = clause.End;
        }

        return end;
    }

    /// <summary>Where a phrase ends with its attributes and the relative clause behind it.</summary>
    private static int EndOf(Phrase phrase, SpeechFrame frame, SentenceGrammar grammar)
        => EndOf(phrase, frame.Clause, next => next != frame.Noun && next != frame.SpeakerPhrase, grammar);

    private static int EndOf(Phrase phrase, Clause clause, Predicate<Phrase> belongs, SentenceGrammar grammar)
    {
        int end = phrase.Conjuncts.Count > 0 ? phrase.Conjuncts[phrase.Conjuncts.Count - 1].End : phrase.End;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First == end && next.Preposition is not null && next.Time < 0 && belongs(next))
                end = next.Conjuncts.Count > 0 ? next.Conjuncts[next.Conjuncts.Count - 1].End : next.End;
        }

        foreach (Clause relative in grammar.Clauses)
        {
            if (relative.Type == ClauseType.Relative && relative.Parent == clause && relative.Antecedent is { } antecedent && antecedent.First >= phrase.First && antecedent.End <= end)
                end = Math.Max(end, relative.End);
        }

        return end;
    }

    /// <summary>"der vom Rat geforderte Abzug": the act of whoever the participle names.</summary>
    private void OfParticiple(Clause clause, SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        if (clause is not { Verb: { Voice: Voice.Passive, Lemma: var lemma, VerbWords.Length: > 0 }, Antecedent: { Head: >= 0 } topic, Parent: { } parent }
            || SpeechLexicon.German.Verb(lemma) is not { Act: { } act } || SpeechLexicon.German.IsActive(lemma) || (topic.Noun is { } noun && SpeechLexicon.German.IsIdiom(lemma, noun.Lemma)))
            return;
        Phrase? speaker = clause.Phrases.Find(static phrase => phrase.Preposition is "von" or "durch" or "seitens" && phrase.Time < 0);
        if (speaker is null || referents.Actors(speaker, grammar) is not { IsEmpty: false } speakers)
            return;
        var draft = new ClaimDraft("Statement", "statement." + act.ToLowerInvariant() + ".participle", clause, clause.Verb.VerbWords[0])
        {
            Perspective = Perspective.Article with { Chain = attribution.Of(parent).IsComplement ? attribution.Of(parent).Chain : [] },
            IsNegated = clause.IsNegated,
            Time = OfAct(clause, ClaimStatus.Occurred),
        };
        draft.Roles["agent"] = speakers;
        draft.Set("act", act);
        draft.Set("about", grammar.Span(text, Math.Min(topic.Head, clause.End), EndOf(topic, parent, static _ => true, grammar)).In(text.Source));
        drafts.Add(draft);
    }

    // Nominal acts: "die Ankündigung Nordkoreas", "Bestätigung durch …", "auf Befehl von …"

    private void OfNoun(Phrase phrase, Clause clause, SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        if (phrase.Noun is not { } noun || SpeechLexicon.German.Noun(noun.Lemma) is not { Act: { } act } || act == "Accuse")
            return;
        // "die Warnung der UNO vor einer Hungersnot", "Kenias Forderung nach Reformen": of a bare "Forderung" nobody knows whether it was made then.
        Phrase? asked = act is "Demand" or "Warn" ? AskedFor(phrase, clause) : null;
        Clause? behind = ContentBehind(phrase, clause, grammar);
        // "Auf Bitten der Regierung schickte Botswana Soldaten": what is done was asked for.
        bool done = act == "Demand" && phrase is { Preposition: "auf" or "nach", Determiner: < 0 };
        if (act is "Demand" or "Warn" && asked is null && behind is null && !done)
            return;
        Perspective perspective = attribution.Of(clause);
        // "nicht auf Geheiß der Polizei"
        bool denied = phrase.IsNegated || (phrase.First > 0 && grammar.Words[phrase.First - 1].Is(FunctionClass.Negation));
        // "Eine Bestätigung der Armee gab es nicht", "steht noch aus": codebook 9.44.
        bool lacking = phrase == clause.Subject || phrase == clause.Object
            ? Cues.German.Is(Cue.LackingVerb, clause.Verb.Lemma) ^ ((denied || clause.IsNegated) && (Cues.German.Is(Cue.PresenceVerb, clause.Verb.Lemma) || Cues.German.Is(Cue.LackingVerb, clause.Verb.Lemma))) : false;
        if (perspective.IsIrrealis || (act == "Confirm" ? denied && !lacking : denied || lacking))
            return;
        ImmutableArray<EntityMention> speakers = Speakers(phrase, clause, grammar);
        if (speakers.IsEmpty)
            return;
        var draft = new ClaimDraft("Statement", "statement." + act.ToLowerInvariant() + ".noun", clause, phrase.Head)
        {
            Perspective = perspective,
            Modality = perspective.IsComplement ? perspective.Modality : Modality.Certain,
            IsNegated = perspective.IsDenied ^ lacking,
            IsNominal = true,
            Time = _times.OfAct(phrase, clause),
        };
        draft.Roles["agent"] = speakers;
        draft.Set("act", act);
        // "trotz einer Anweisung des Ministers": done against it, so that it was about something else.
        if ((act == "Order" && phrase.Preposition is not ("trotz" or "entgegen" or "gegen")) || (done && asked is null && behind is null))
            draft.Set("about", grammar.Span(text, clause.Start, clause.End).In(text.Source));
        else if (behind is not null)
            draft.Set("about", grammar.Span(text, behind.Start, behind.End).In(text.Source));
        else if (asked is not null)
            draft.Set("about", grammar.Span(text, StartOf(asked, grammar), EndOf(asked, clause, static _ => true, grammar)).In(text.Source));
        drafts.Add(draft);
    }

    /// <summary>"die Forderung der EU | nach Reformen", "die Warnung | vor Gewalt", "der Aufruf | zu einer Waffenruhe": what a nominal act is about.</summary>
    private static Phrase? AskedFor(Phrase act, Clause clause)
    {
        // "Eine Forderung der Rebellen ist ein Ende der Angriffe"
        if (clause.Verb.Lemma == "sein" && act.Preposition is null && clause is { Subject: { } subject, Object: { Pronoun: < 0 } predicate } && (act == subject || act == predicate))
            return act == subject ? predicate : subject;
        int end = act.End;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First != end || next.Preposition is not { } preposition || next.Time >= 0)
                continue;
            if (preposition is "nach" or "vor" or "zu" or "mit" or "um")
                return next;
            end = next.LastEnd;
        }

        return null;
    }

    /// <summary>"das Versprechen, Weizen zu liefern", "die Zusage, dass …": the clause right behind the noun.</summary>
    private static Clause? ContentBehind(Phrase phrase, Clause telling, SentenceGrammar grammar)
        => AttributionReader.EndWithAttributes(phrase, telling) is var end && end >= grammar.Words.Length ? null : grammar.Clauses.Find(clause => clause.Start == end + 1 && (grammar.Words[end].Mark == ':' && clause.FollowsColon && telling.Type == ClauseType.Verbless || grammar.Words[end].Mark == ','
            && ((clause.Type == ClauseType.Infinitive && clause.Opener is null) || clause.Opener is "dass" or "daß")));

    private ImmutableArray<EntityMention> Speakers(Phrase phrase, Clause clause, SentenceGrammar grammar)
    {
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First == phrase.End && (next.Preposition is "durch" or "seitens" || (next.Preposition == "von" && phrase.Genitive is null)))
                return next.Preposition == "von" && referents.Actor(next, grammar) is not { Entity.Kind: not (EntityKind.Unknown or EntityKind.Place) } ? [] : referents.Actors(next, grammar);
        }

        if ((phrase.Possessor ?? phrase.Genitive) is { } owner && referents.Actor(owner, grammar) is { Entity.Kind: not (EntityKind.Unknown or EntityKind.Place) })
            return referents.Actors(owner, grammar);
        return referents.AdjectiveOwner(phrase, grammar) is { } adjective ? ImmutableArray.Create(adjective) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>When the act was done; a term is that of what it is about.</summary>
    private ClaimTime? OfAct(Clause clause, ClaimStatus status) => _times.OfVerb(clause, status) is { } time && !_times.IsTerm(time) ? time : null;
}
