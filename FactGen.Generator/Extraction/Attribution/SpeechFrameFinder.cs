using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds the speech verbs of a sentence and which clauses are their content.</summary>
internal sealed class SpeechFrameFinder(SegmentedText text, MentionIndex mentions)
{
    public List<SpeechFrame> Find(SentenceGrammar grammar)
    {
        var frames = new List<SpeechFrame>();
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type == ClauseType.Participial)
                continue;
            for (int v = 0; v < clause.Verb.Verbs.Length; v++)
            {
                if (clause.Verb.Verbs[v] is not { } verb)
                    continue;
                string lemma = verb.Class == VerbClass.Modal && Copula(clause, grammar) is { } copula ? copula : verb.Lemma;
                SpeechGroup? group = SpeechLexicon.German.Verb(lemma) ?? PhraseGroup(clause, lemma, grammar);
                if (group is null || IsDoneByEvent(clause, group) || IsLexicalised(clause, grammar.Words[clause.Verb.VerbWords[v]]))
                    continue;
                var frame = new SpeechFrame(clause, clause.Verb.VerbWords[v], group, lemma);
                FindRoles(frame, grammar.Words);
                frames.Add(frame);
            }
        }

        foreach (SpeechFrame frame in frames)
            FindContent(frame, grammar, frames);
        foreach (SpeechFrame frame in frames)
            FindContentBefore(frame, grammar, frames);
        frames.RemoveAll(frame => !SpeechUse.IsPerformed(frame, grammar.Words));
        return frames;
    }

    /// <summary>"kann keine Rede sein": the copula that a modal verb leads.</summary>
    private static string? Copula(Clause clause, SentenceGrammar grammar)
    {
        int last = clause.End - 1;
        return clause.Words.Count > 0 && grammar.Words[last].Infinitive is { Class: VerbClass.Auxiliary } verb ? verb.Lemma : null;
    }

    private SpeechGroup? PhraseGroup(Clause clause, string lemma, SentenceGrammar grammar)
    {
        foreach (int word in clause.Words)
        {
            if (SpeechLexicon.German.Phrase(text.Form(grammar.Words[word].Token).ToString(), lemma) is { } group)
                return group;
        }

        return null;
    }

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
        frame.SpeakerPhrase = passive ? Agent(clause) : clause.Subject;
        if (!passive && clause.Subject is { Pronoun: >= 0 } subject && words[subject.Pronoun].FunctionForm is "es" or "das" or "dies")
        {
            // "hieß es aus Regierungskreisen", "das geht aus dem Bericht hervor"
            frame.SpeakerPhrase = Prepositional(clause, "aus", "bei", "in", "von", "seitens");
            frame.CarriesOn = frame.SpeakerPhrase is null && words[subject.Pronoun].FunctionForm == "es";
        }

        if (frame.Lemma == "hervorgehen")
            frame.SpeakerPhrase = Prepositional(clause, "aus");
        // "In dem Bericht war von Toten die Rede"
        if (frame.Lemma == "sein")
            frame.SpeakerPhrase = Prepositional(clause, "in", "bei", "aus");
        if (frame.Lemma == "zitieren" && passive)
            frame.SpeakerPhrase = clause.Subject;
        frame.AddresseePhrase = clause.Dative ?? Prepositional(clause, "gegenüber", "vor", "zu");
        frame.IsBackward = IsDemonstrative(clause.Object, words) || (frame.Group.Polarity == Polarity.Negated && IsDemonstrative(clause.Dative, words)) || (passive && IsDemonstrative(clause.Subject, words))
            || (frame.Lemma == "hervorgehen" && IsDemonstrative(clause.Subject, words));
    }

    private static bool IsDemonstrative(Phrase? phrase, Word[] words)
        => phrase is { Pronoun: >= 0 } && words[phrase.Pronoun].FunctionForm is "das" or "dies" or "dieses" or "dem" or "diesem";

    private static Phrase? Agent(Clause clause) => Prepositional(clause, "von", "durch", "seitens");

    private static Phrase? Prepositional(Clause clause, params string[] prepositions)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Time >= 0 || phrase.Governor is { Noun: not null } && prepositions[0] == "von")
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
        frame.IsInquit = IsInquit(frame, grammar);
        bool quoted = IsQuoted(speech, grammar);
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause == speech || clause.Type == ClauseType.Participial || clause.Previous == speech && clause.Type == ClauseType.Main && clause.Verb.Mood == VerbMood.Indicative)
                continue;
            if (IsContent(clause, frame, grammar, quoted) && !IsClaimedInside(clause, frame, frames) && !IsNearer(clause, frame, frames) && !IsFrame(clause, frame, frames))
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

    private bool IsContent(Clause clause, SpeechFrame frame, SentenceGrammar grammar, bool quoted)
    {
        Clause speech = frame.Clause;
        // "Wie X mitteilte, …": the clause around it is what was said.
        if (speech.Opener == "wie")
            return clause == speech.Parent || (clause.Previous is not null && clause.Previous == speech.Parent && clause.Type == ClauseType.Main);
        bool isQuoted = IsQuoted(clause, grammar);
        if (quoted && !isQuoted)
            return false;
        if (isQuoted && !quoted && clause.Type is ClauseType.Main or ClauseType.Verbless && clause.Parent is null)
            return true;
        if (frame.IsInquit && clause.Start < speech.Start)
            return clause.Parent is null || !frame.Content.Contains(clause.Parent);
        if (clause.Start < speech.Start)
            return clause.Parent == speech && clause.Opener is "dass" or "daß" or "ob";
        if (clause.Parent == speech && clause.Type == ClauseType.Main && IsKonjunktiv(clause))
            return true;
        if (DependsOn(clause, speech))
        {
            return clause.Type switch
            {
                ClauseType.Infinitive => clause.Opener is null && !FrameBetween(speech),
                ClauseType.Subordinate => clause.Opener is "dass" or "daß" or "ob" or "wie" || IsKonjunktiv(clause),
                ClauseType.Relative => false,
                _ => false,
            };
        }

        if (clause.Type is ClauseType.Main or ClauseType.Verbless && clause.Parent is null)
            return clause.FollowsColon || IsPlainContent(clause, frame, grammar) || (clause.Verb.Mood != VerbMood.Indicative && !clause.IsParenthetical);
        return false;
    }

    /// <summary>"sagte, er wollte nur helfen", "warf ihm vor, er stahl": right behind a verb of saying that has nothing else to say.</summary>
    private static bool IsPlainContent(Clause clause, SpeechFrame frame, SentenceGrammar grammar)
    {
        Clause speech = frame.Clause;
        if (clause.Type != ClauseType.Main || clause.Previous is not null || clause.StartsWithVerb || clause.IsParenthetical || frame.Content.Count > 0 || frame.Group.Inner == InnerSource.None
            || speech.Type != ClauseType.Main || speech.Verb.Voice != Voice.Active || speech.Verb.Mood != VerbMood.Indicative || speech.Object is not null || HasTopic(speech)
            || !FollowsComma(clause, grammar))
            return false;
        return speech.End == clause.Start - 1;
    }

    private static bool IsKonjunktiv(Clause clause) => clause.Verb.Mood == VerbMood.KonjunktivI;

    private static bool DependsOn(Clause clause, Clause speech) => clause.Parent == speech || (clause.Previous is { } previous && previous != speech && previous.Parent == speech);

    private static bool FrameBetween(Clause speech)
        => speech.Object is { Pronoun: < 0 } && SpeechLexicon.German.Verb(speech.Verb.Lemma)?.Act is null;

    /// <summary>"dankte Kenia und kündigte an, man werde …": what follows belongs to the last speech verb in front of it.</summary>
    private static bool IsNearer(Clause clause, SpeechFrame frame, List<SpeechFrame> frames)
    {
        if (clause.Type != ClauseType.Main || clause.Start < frame.Clause.Start)
            return false;
        foreach (SpeechFrame other in frames)
        {
            if (other.Clause.Start > frame.Clause.Start && other.Clause.Start < clause.Start && other.Clause.Type == ClauseType.Main && other.Clause.Verb.Mood == VerbMood.Indicative
                && other.Clause.Previous is not null)
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
        if (!speech.StartsWithVerb || speech.Verb.Mood != VerbMood.Indicative)
            return false;
        bool content = false;
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Start < speech.Start && clause.Type != ClauseType.Participial)
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
