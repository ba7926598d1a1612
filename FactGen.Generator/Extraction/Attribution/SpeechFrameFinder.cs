using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds the speech verbs of a sentence and which clauses are their content.</summary>
internal sealed class SpeechFrameFinder(SegmentedText text, MentionIndex mentions)
{
    private readonly SpeechVerbReader _verbs = new(text, mentions);

    public List<SpeechFrame> Find(SentenceGrammar grammar)
    {
        var frames = new List<SpeechFrame>();
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type == ClauseType.Participial)
                continue;
            for (int v = 0; v < clause.Verb.Verbs.Length; v++)
            {
                if (_verbs.Read(clause, v, grammar) is not { } use || IsDoneByEvent(clause, use.Group) || IsLexicalised(clause, grammar.Words[clause.Verb.VerbWords[v]]))
                    continue;
                var frame = new SpeechFrame(clause, clause.Verb.VerbWords[v], use);
                FindRoles(frame, grammar.Words);
                frames.Add(frame);
            }
        }

        if (Announced(grammar, frames) is { } unsaid)
            frames.Add(unsaid);
        AddUnlistedInquits(grammar, frames);
        if (Believed(grammar) is { } believed)
            frames.Add(believed);
        foreach (SpeechFrame frame in frames)
            frame.IsInquit = IsInquit(frame, grammar);
        foreach (SpeechFrame frame in frames)
            FindContent(frame, grammar, frames);
        foreach (SpeechFrame frame in frames)
            FindContentBefore(frame, grammar, frames);
        frames.RemoveAll(frame => !SpeechUse.IsPerformed(frame, grammar.Words, text));
        return frames;
    }

    /// <summary>"Der Bürgermeister ist entsetzt: „…“", "Für die Ministerin ist klar: „…“": whoever the clause in front of a quotation tells of says it, without a verb of saying.</summary>
    private SpeechFrame? Announced(SentenceGrammar grammar, List<SpeechFrame> frames)
    {
        foreach (Clause quotation in grammar.Clauses)
        {
            if (!quotation.FollowsColon || quotation.Start < 2 || !grammar.Words[quotation.Start - 1].IsQuote || !IsQuoted(quotation, grammar))
                continue;
            Clause? telling = grammar.Clauses.Find(clause => clause.End == quotation.Start - 2 && clause.Type != ClauseType.Participial);
            // "X, der dort war, ist entsetzt: „…“", "ist entsetzt, dass es so weit kam: „…“"
            while (telling is { IsVerbFinal: true, Parent: { } around })
                telling = around;
            if (telling is not { Type: ClauseType.Main, Verb: { Mood: VerbMood.Indicative or VerbMood.KonjunktivI, Finite: >= 0 } } || frames.Exists(frame => frame.Clause.Start < quotation.Start || frame.Clause.StartsWithVerb)
                || (telling.Subject is { } subject && IsPerson(subject) ? telling.Subject : telling.Phrases.Find(static phrase => phrase.Preposition == "für" && IsPerson(phrase))) is not { } speaker)
                continue;
            return new SpeechFrame(telling, telling.Verb.Finite, new SpeechVerb(SpeechLexicon.German.Verb("sagen")!, "sagen")) { SpeakerPhrase = speaker };
        }

        return null;
    }

    /// <summary>"Man habe die Stadt befreit | , prahlte der Brigadier": whether what ends there is in the Konjunktiv of reported speech.</summary>
    private static bool IsReported(int end, SentenceGrammar grammar)
        => grammar.Clauses.Exists(told => told.End == end && told is { Type: ClauseType.Main, Verb.Mood: VerbMood.KonjunktivI });

    /// <summary>„Wir geben nicht auf“, verteidigte sich der Trainer: a verb right behind a quotation whose subject is somebody closes it, whatever verb it is.</summary>
    private void AddUnlistedInquits(SentenceGrammar grammar, List<SpeechFrame> frames)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause is { Type: ClauseType.Main, StartsWithVerb: true, Start: > 2, Verb: { Mood: VerbMood.Indicative, Voice: Voice.Active, Modal: null, Finite: >= 0 } verb, Subject: { Preposition: null } subject }
                && !grammar.Words[verb.Finite].IsAuxiliary && grammar.Words[clause.Start - 1].Mark == ',' && !frames.Exists(frame => frame.Clause == clause) && IsPerson(subject)
                && (grammar.Words[clause.Start - 2].Kind == TokenKind.CloseQuote || IsReported(clause.Start - 1, grammar)))
                frames.Add(new SpeechFrame(clause, verb.Finite, new SpeechVerb(SpeechLexicon.German.Verb("sagen")!, "sagen")) { SpeakerPhrase = subject });
        }
    }

    /// <summary>"Glaubt man der Opposition, wurden 500 Menschen getötet": she says so.</summary>
    private static SpeechFrame? Believed(SentenceGrammar grammar)
    {
        Clause first = grammar.Clauses[0];
        if (first is not { Start: 0, Verb: { Voice: Voice.Active, Finite: >= 0 } verb, Subject: { Pronoun: >= 0 } subject } || !Cues.German.Is(Cue.BelieveVerb, verb.Lemma) || grammar.Words[subject.Pronoun].FunctionForm != "man"
            || (verb.Finite != 0 && first.Opener != "wenn") || (first.Dative ?? first.Object) is not { Pronoun: < 0 } believed
            || grammar.Clauses.Find(clause => clause is { Type: ClauseType.Main, StartsWithVerb: true } && clause.Start == first.End + 1) is not { } told)
            return null;
        var frame = new SpeechFrame(first, verb.Finite, new SpeechVerb(SpeechLexicon.German.Verb("sagen")!, "sagen")) { SpeakerPhrase = believed };
        frame.Content.Add(told);
        return frame;
    }

    /// <summary>A person by name, or by a noun that says so.</summary>
    private static bool IsPerson(Phrase phrase)
        => phrase is { Pronoun: < 0, Quantity: < 0, Time: < 0 } && (phrase.Noun is { } noun ? (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && phrase.CanBe(Agreement.Singular) : phrase.NameEnd > phrase.NameFirst + 1);

    /// <summary>"ist bekannt": a participle that has become an adjective.</summary>
    private static bool IsLexicalised(Clause clause, Word verb)
        => clause.Verb.Voice == Voice.StatalPassive && verb.IsBareAdjective;

    /// <summary>"Der Anschlag forderte 40 Opfer": events perform no speech acts.</summary>
    private static bool IsDoneByEvent(Clause clause, SpeechGroup group)
        => group.Act is not null && clause.Verb.Voice == Voice.Active && clause.Subject?.Noun is { } noun
            && (noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0 && (noun.Tags & (SemanticTags.Meeting | SemanticTags.Organisation | SemanticTags.Speech)) == 0;

    private static void FindRoles(SpeechFrame frame, Word[] words)
    {
        Clause clause = frame.Clause;
        bool passive = clause.Verb.Voice != Voice.Active;
        frame.SpeakerPhrase = passive ? Agent(clause, words) ?? Source(clause) ?? Writing(clause, "in") : clause.Subject;
        if (!passive && clause.Subject is { Pronoun: >= 0 } subject && (subject.Pronoun != clause.RelativeWord || clause.Antecedent is not { Matches.Count: > 0 }) && words[subject.Pronoun].FunctionForm is "es" or "das" or "dies")
        {
            // "hieß es aus Regierungskreisen", "das geht aus dem Bericht hervor"
            frame.SpeakerPhrase = Prepositional(clause, "aus", "bei", "in", "von", "seitens") ?? Writing(clause, "auf");
            frame.CarriesOn = frame.SpeakerPhrase is null && words[subject.Pronoun].FunctionForm == "es";
        }

        // "Aus Kreisen der Armee verlautete", "In dem Bericht war von Toten die Rede"; but "Die Armee ließ verlauten".
        if (SpeechLexicon.German.Sources(frame.Lemma) is { } prepositions && (Prepositional(clause, prepositions) is not null || clause.Subject == frame.Noun || !IsSomebody(clause.Subject, words)))
        {
            frame.SpeakerPhrase = Prepositional(clause, prepositions) ?? Writing(clause, "auf");
            frame.CarriesOn |= frame.SpeakerPhrase is null && clause.Object is { Pronoun: >= 0 } impersonal && words[impersonal.Pronoun].FunctionForm == "es";
        }

        // "Zusagen kamen aus Oslo"
        if (frame.Noun is not null && frame.Noun == clause.Subject && SpeechLexicon.German.IsArrival(clause.Verb.Lemma))
            frame.SpeakerPhrase = Prepositional(clause, "aus", "von", "seitens");
        // "In Kiew wies man das zurück"
        if (!passive && clause.Subject is { Pronoun: >= 0 } somebody && words[somebody.Pronoun].FunctionForm == "man")
            frame.SpeakerPhrase = Prepositional(clause, "in", "bei", "seitens") ?? clause.Subject;
        // "Der Minister weigerte sich, den Bericht zu bestätigen": who refuses it does not do it.
        if (clause is { Type: ClauseType.Infinitive, Opener: null, Parent: { } refusing } && frame.Group.Act is "Confirm" or "Deny" && Cues.German.Is(Cue.RefuseVerb, refusing.Verb.Lemma) && refusing.Verb.Voice == Voice.Active)
            frame.SpeakerPhrase = refusing.Subject;
        // "wie die Agentur aus Militärkreisen erfuhr"
        if (frame.Group.IsLearnt && !passive)
            frame.SpeakerPhrase = Prepositional(clause, "aus", "von") ?? clause.Subject;
        // "zitierte die Agentur den Minister": who is quoted speaks.
        if (frame.Lemma == "zitieren" && (passive || clause.Object is { Pronoun: < 0 }))
            frame.SpeakerPhrase = passive ? clause.Subject : clause.Object;
        // "zitierte die Agentur aus einer Erklärung der Armee"
        if (frame.Lemma == "zitieren" && !passive && clause.Object is null && Writing(clause, "aus") is { } cited)
            frame.SpeakerPhrase = cited;
        frame.AddresseePhrase = clause.Dative ?? Prepositional(clause, "gegenüber", "vor", "zu");
        // "wertet dies als Angriff": what the speaker takes it for, and no source of it.
        bool takes = frame.Group.Polarity == Polarity.Affirmed && clause.Phrases.Exists(static phrase => phrase.Comparison == "als");
        frame.IsBackward = (IsDemonstrative(clause.Object, words) && !takes) || (frame.Group.Polarity == Polarity.Negated && IsDemonstrative(clause.Dative, words)) || (passive && IsDemonstrative(clause.Subject, words))
            || (frame.Lemma == "hervorgehen" && IsDemonstrative(clause.Subject, words))
            // "So berichtet es der Gouverneur", "So steht es im Bericht", "Diese Zahl nannte der Gouverneur"
            || (clause is { Type: ClauseType.Main, Start: 0 } && frame.Group.Act is null && ((Cues.German.Is(Cue.SoFrame, words[0].FunctionForm) && (IsIt(clause.Object, words) || IsIt(clause.Subject, words))) || TakesUp(clause.Object, words)))
            // "Davon geht der Geheimdienst aus", "Darüber berichtet die Zeitung"
            || (clause is { Type: ClauseType.Main, Start: 0 } && frame.Group.Act is null && Cues.German.Is(Cue.BackwardAdverb, words[0].FunctionForm));
    }

    /// <summary>Whether a subject can be who speaks: not "es", and no "Inoffiziell" at the front that looks like a name.</summary>
    private static bool IsSomebody(Phrase? subject, Word[] words)
        => subject is { Noun: not null } or { Matches.Count: > 0 } || (subject is { Pronoun: >= 0 } && words[subject.Pronoun].FunctionForm is not ("es" or "das" or "dies"));

    private static bool HangsAt(Phrase phrase, Phrase? head)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above == head)
                return true;
        }

        return false;
    }

    private static bool IsIt(Phrase? phrase, Word[] words) => phrase is { Pronoun: >= 0 } && words[phrase.Pronoun].FunctionForm == "es";

    /// <summary>"diese Zahl, diese Angaben": what was told before, under a noun for it.</summary>
    private static bool TakesUp(Phrase? phrase, Word[] words)
        => phrase is { First: 0, Determiner: >= 0, Noun: { } noun } && words[phrase.Determiner].FunctionForm is "diese" or "diesen" or "dieses" && SpeechLexicon.German.Noun(noun.Lemma) is { Act: null };

    private static bool IsDemonstrative(Phrase? phrase, Word[] words)
        => phrase is { Pronoun: >= 0 } && words[phrase.Pronoun].FunctionForm is "das" or "dies" or "dieses" or "dem" or "diesem";

    /// <summary>"In dem Bericht", "auf der Webseite": where something stands to be read.</summary>
    private static Phrase? Writing(Clause clause, string preposition)
        => clause.Phrases.Find(phrase => phrase.Preposition == preposition && phrase.Time < 0 && phrase.Noun is { } noun
            && ((noun.Tags & (SemanticTags.Document | SemanticTags.Media)) != 0 || SpeechLexicon.German.Noun(noun.Lemma) is not null));

    /// <summary>Whom a passive names as doing it: "wurde von den Streikenden gefordert", also right behind a noun.</summary>
    private static Phrase? Agent(Clause clause, Word[] words)
        => Prepositional(clause, "von", "durch", "seitens") ?? clause.Phrases.Find(phrase => phrase is { Preposition: "von", Time: < 0, Governor: not null } && HangsAt(phrase, clause.Subject)
            && phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Organisation | SemanticTags.Government)) != 0
            && (phrase.Determiner >= 0 || words[phrase.First].FunctionForm == "vom"));

    /// <summary>"wurde in einer Mitteilung der Armee bestätigt", "wurde aus Militärkreisen berichtet"; but "aus Nairobi" is only where the reporter is.</summary>
    private static Phrase? Source(Clause clause)
        => clause.Phrases.Find(static phrase => phrase.Noun is { } noun && phrase.Time < 0
            && (phrase.Preposition == "aus" ? (noun.Tags & SemanticTags.Group) != 0 || noun.Lemma.EndsWith("kreis", System.StringComparison.Ordinal)
                : phrase.Preposition is "in" or "mit" && (noun.Tags & SemanticTags.Speech) != 0));

    private static Phrase? Prepositional(Clause clause, params string[] prepositions)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            // "Von Soldaten | in Karabach sei keine Rede": where those are of whom is spoken.
            if (phrase.Time >= 0 || (phrase is { Preposition: "in", Governor: { Preposition: "von", Noun: { } people } } && (people.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0) || (prepositions[0] == "von" && phrase.Governor is { } governor && (governor.Noun is not null || governor is { Clause: { } whole, Determiner: < 0, NameFirst: >= 0, Matches.Count: 0 } && whole.Subject is { } told && told != governor && told.Members().Contains(governor))))
                continue;
            foreach (string preposition in prepositions)
            {
                if (phrase.Preposition == preposition)
                    return phrase;
            }
        }

        return null;
    }

    private void FindContent(SpeechFrame frame, SentenceGrammar grammar, List<SpeechFrame> frames)
    {
        Clause speech = frame.Clause;
        bool quoted = IsQuoted(speech, grammar);
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause == speech || clause.Type == ClauseType.Participial || clause.Previous == speech && clause.Type == ClauseType.Main && clause.Verb.Mood == VerbMood.Indicative)
                continue;
            if (IsContent(clause, frame, grammar, frames, quoted) && !IsClaimedInside(clause, frame, frames) && !IsNearer(clause, frame, frames) && !IsFrame(clause, frame, frames))
                frame.Content.Add(clause);
        }
    }

    /// <summary>
    /// "Goma ist gefallen, das teilten die Rebellen mit", "Goma ist gefallen, Bewohner berichteten am Telefon": a verb of saying without a
    /// content of its own closes the sentence that it is about.
    /// </summary>
    private static void FindContentBefore(SpeechFrame frame, SentenceGrammar grammar, List<SpeechFrame> frames)
    {
        Clause speech = frame.Clause;
        if (frame.Content.Count > 0 || frame.Group.Act is not null || speech.Type != ClauseType.Main || speech.Previous is not null || speech.Verb.Mood != VerbMood.Indicative
            || speech.Verb.Voice != Voice.Active || speech.IsNegated || speech.Start == 0 || speech.FollowsColon || !FollowsComma(speech, grammar)
            || !(frame.IsBackward || (frame.Group.Name == "say" && speech.Object is null && speech.Subject is { Pronoun: < 0 } && !HasTopic(speech))))
            return;
        Clause? told = null;
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Start > speech.Start && clause.Type != ClauseType.Participial)
                return;
            if (clause.Start < speech.Start && clause.Type == ClauseType.Main && clause.Parent is null)
                told = clause;
        }

        if (told is null || told.IsParenthetical || frames.Exists(other => other.Clause == told || other.Content.Contains(told)))
            return;
        frame.Content.Add(told);
        frame.IsInquit = true;
        frame.IsBackward = false;
    }

    private static bool FollowsComma(Clause clause, SentenceGrammar grammar) => clause.Start > 0 && grammar.Words[clause.Start - 1].Mark == ',';

    /// <summary>Whether a clause says itself what is spoken of: "sprach von einem Erfolg", "äußerte sich zu den Vorwürfen".</summary>
    private static bool HasTopic(Clause clause) => clause.Verb.Lemma.StartsWith("sich", System.StringComparison.Ordinal) || Prepositional(clause, "von", "über", "zu", "auf", "für", "gegen", "mit") is not null;

    private bool IsContent(Clause clause, SpeechFrame frame, SentenceGrammar grammar, List<SpeechFrame> frames, bool quoted)
    {
        Clause speech = frame.Clause;
        // "Wie X mitteilte, …": the clause around it is what was said.
        if (speech.Opener == "wie")
            return clause == speech.Parent || (clause.Previous is not null && clause.Previous == speech.Parent && clause.Type == ClauseType.Main) || speech.Parent is { } closed && closed.Start < speech.Start && Goes(clause, closed, grammar);
        bool isQuoted = IsQuoted(clause, grammar);
        if (quoted && !isQuoted)
            return false;
        // "X drohte mit Gewalt: „…“, sagte er": the quotation is what the verb behind it closes.
        if (!frame.IsInquit && clause.FollowsColon && (isQuoted || frame.Group.Act is not null) && frames.Exists(other => other.IsInquit && other.Clause.Start > clause.Start))
            return false;
        if (isQuoted && !quoted && clause.Type is ClauseType.Main or ClauseType.Verbless && clause.Parent is null)
            return true;
        if (frame.IsInquit && clause.Start < speech.Start)
            return clause.Start >= StartOfReported(speech, grammar, frames) && !IsCircumstance(clause, speech) && (clause.Parent is null || !frame.Content.Contains(clause.Parent));
        if (clause.Start < speech.Start)
            return clause.Parent == speech && clause.Opener is "dass" or "daß" or "ob";
        if (clause.Parent == speech && clause.Type == ClauseType.Main && IsKonjunktiv(clause))
            return true;
        if (DependsOn(clause, speech))
        {
            return clause.Type switch
            {
                ClauseType.Infinitive => clause.Opener is null && !FrameBetween(frame, speech),
                ClauseType.Subordinate => clause.Opener is "dass" or "daß" or "ob" or "wie" || IsKonjunktiv(clause),
                ClauseType.Relative => false,
                _ => false,
            };
        }

        if (clause.Type is ClauseType.Main or ClauseType.Verbless && clause.Parent is null)
            return clause.FollowsColon || IsPlainContent(clause, frame, grammar) || (clause.Verb.Mood != VerbMood.Indicative && clause.IsParenthetical == speech.IsParenthetical);
        return false;
    }

    /// <summary>"soll ihn erschlagen | und beraubt haben, wie X mitteilte": the clause in front that the reported one goes on with.</summary>
    private static bool Goes(Clause clause, Clause reported, SentenceGrammar grammar)
        => clause.Type == ClauseType.Main && clause == reported.Previous && !reported.HasFiniteOfItsOwn(grammar.Words);

    /// <summary>"Nachdem …, sagte X": a clause at the front that only says when or why.</summary>
    private static bool IsCircumstance(Clause clause, Clause speech)
        => (clause.IsVerbFinal && clause.Parent == speech && clause.Opener is not (null or "dass" or "daß" or "ob")) || (clause is { IsParenthetical: true, Type: ClauseType.Verbless });

    /// <summary>
    /// Where behind a colon starts what an inquit closes, or 0: "Sie drohte: „…“, sagte Ali", "Kiew widersprach: Man …, sagte Ali" are Ali's
    /// only there.
    /// </summary>
    private int StartOfReported(Clause speech, SentenceGrammar grammar, List<SpeechFrame> frames)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.FollowsColon && clause.Start < speech.Start && (IsQuoted(clause, grammar) || frames.Exists(frame => frame.Group.Act is not null && frame.Clause.End <= clause.Start)))
                return clause.Start;
        }

        return 0;
    }

    /// <summary>"sagte, er wollte nur helfen", "warf ihm vor, er stahl": right behind a verb of saying that has nothing else to say.</summary>
    private static bool IsPlainContent(Clause clause, SpeechFrame frame, SentenceGrammar grammar)
    {
        Clause speech = frame.Clause;
        if (clause.Type != ClauseType.Main || clause.Previous is not null || clause.StartsWithVerb || clause.IsParenthetical || frame.Content.Count > 0 || frame.Group.Inner == InnerSource.None || frame.Group.Act == "Deny"
            || speech.Type != ClauseType.Main || speech.Verb.Voice != Voice.Active || speech.Verb.Mood != VerbMood.Indicative || speech.Object is not null || HasTopic(speech)
            || !FollowsComma(clause, grammar))
            return false;
        return speech.End == clause.Start - 1;
    }

    private static bool IsKonjunktiv(Clause clause) => clause.Verb.Mood == VerbMood.KonjunktivI;

    private static bool DependsOn(Clause clause, Clause speech) => clause.Parent == speech || (clause.Previous is { } previous && previous != speech && previous.Parent == speech);

    private static bool FrameBetween(SpeechFrame frame, Clause speech)
        => speech.Object is { Pronoun: < 0 } && frame.Noun is null && SpeechLexicon.German.Verb(speech.Verb.Lemma)?.Act is null;

    /// <summary>"dankte Kenia und kündigte an, man werde …": what follows belongs to the last speech verb in front of it.</summary>
    private static bool IsNearer(Clause clause, SpeechFrame frame, List<SpeechFrame> frames)
    {
        if (clause.Type != ClauseType.Main || clause.Start < frame.Clause.Start)
            return false;
        foreach (SpeechFrame other in frames)
        {
            // "forderte ein Verbot nach dem Bericht, in dem vorgeworfen wird, X habe …": right in front of it.
            if (other.Clause.Start > frame.Clause.Start && other.Clause.End == clause.Start - 1 && other.Clause.Type == ClauseType.Relative && other.Content.Count == 0 && other.Clause.Object is null)
                return true;
            // "Während die Armee von Toten sprach, meldete Kiew, man habe …"
            if ((frame.Clause.IsVerbFinal || frame.Clause.Type == ClauseType.Infinitive) && other.Clause is { Type: ClauseType.Main, Parent: null } && other.Clause.Start > frame.Clause.Start && other.Clause.Start < clause.Start)
                return true;
            // "Lange wurde spekuliert, jetzt gibt Kenia es zu: …"
            if (other.Clause.Start > frame.Clause.Start && other.Clause.Start < clause.Start && other.Clause.Type == ClauseType.Main && other.Clause.Verb.Mood == VerbMood.Indicative
                && (other.Clause.Previous is not null || (clause.FollowsColon && other.Clause.End == clause.Start - 1)))
                return true;
        }

        return false;
    }

    /// <summary>", wie es hieß": a clause that says who says so is nobody's words.</summary>
    private static bool IsFrame(Clause clause, SpeechFrame frame, List<SpeechFrame> frames)
        => clause.Opener == "wie" && frames.Exists(other => other.Clause == clause && other != frame);

    /// <summary>Whether another speech frame nearer to the clause has it as its content already.</summary>
    private static bool IsClaimedInside(Clause clause, SpeechFrame frame, List<SpeechFrame> frames)
    {
        foreach (SpeechFrame other in frames)
        {
            if (other != frame && other.Clause != frame.Clause && other.Clause.Opener != "wie" && other.Content.Contains(clause))
                return !frame.IsInquit || other.Clause.Start > clause.Start;
        }

        return false;
    }

    /// <summary>
    /// Whether the speech verb comes first behind what it reports. A clause at the front that only says when or why ("Nachdem …, sagte
    /// X, dass …") is not reported.
    /// </summary>
    private bool IsInquit(SpeechFrame frame, SentenceGrammar grammar)
    {
        Clause speech = frame.Clause;
        // ", sollten Beweise gefunden werden": a condition.
        if (!speech.StartsWithVerb || speech.Verb.Mood != VerbMood.Indicative || speech.Verb is { Modal: "sollen", Tense: VerbTense.Preterite })
            return false;
        bool content = false;
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Start < speech.Start && clause.Type != ClauseType.Participial && !IsCircumstance(clause, speech))
                content |= !clause.IsVerbFinal || clause.Opener is "dass" or "daß" || clause.Parent != speech;
        }

        return content || grammar.Clauses[0] == speech && text.Quotes.Length > 0;
    }

    /// <summary>Whether a clause stands between quotation marks, from its first word on.</summary>
    public bool IsQuoted(Clause clause, SentenceGrammar grammar)
    {
        if (clause.Start < 0)
            return false;
        int first = grammar.Words[clause.Start].Token, last = grammar.Words[clause.End - 1].Token;
        return mentions.Quote(first) >= 0 && mentions.Quote(first) == mentions.Quote(last);
    }
}
