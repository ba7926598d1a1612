using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The attribution relations that are made inside one sentence: by verbs with what they report, and by sources given in passing.</summary>
internal sealed class SentenceRelations
{
    private readonly SentenceGrammar _grammar;
    private readonly SegmentedText _text;
    private readonly WordOwners _owners;
    private readonly FrameParts _parts;
    private readonly List<QuotedSpan> _quotes;
    private readonly SourceFrames _sources;
    private readonly List<SpeechFrame> _frames;
    private readonly List<RelationDraft> _relations = [];
    private readonly HashSet<Clause> _frameClauses = [];
    private readonly Dictionary<Clause, List<SourceFrame>> _sourceFrames = [];

    /// <summary>The words that are content of some relation.</summary>
    public HashSet<int> Attributed { get; } = [];

    /// <summary>The words of frames.</summary>
    public HashSet<int> Framing { get; } = [];

    public SentenceRelations(SentenceGrammar grammar, SentenceAttribution attribution, List<QuotedSpan> quotes, SegmentedText text)
    {
        _quotes = quotes;
        _grammar = grammar;
        _text = text;
        _owners = new WordOwners(grammar, text);
        _parts = new FrameParts(grammar, _owners, text);
        _sources = new SourceFrames(grammar, text);
        _frames = attribution.Frames;
    }

    public List<RelationDraft> Find()
    {
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Type is not (ClauseType.Participial or ClauseType.Verbless) && clause.Verb.Verbs.Length > 0 && !IsQuotedSpeech(clause))
                OfVerb(clause);
        }

        foreach (Clause clause in _grammar.Clauses)
        {
            if (IsTellable(clause) && !IsQuotedSpeech(clause) && !Attributed.Contains(clause.Start) && NounBefore(clause) is { } noun)
                OfNoun(noun, clause);
        }

        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Type != ClauseType.Participial && !IsQuotedSpeech(clause))
                OfSources(clause);
        }

        return _relations;
    }

    // Verbs

    private void OfVerb(Clause clause)
    {
        SpeechFrame? frame = _frames.Find(f => f.Clause == clause);
        Phrase? light = frame is null ? LightNoun(clause) : WordingNoun(clause);
        HashSet<int> content = ContentOf(clause, frame, light);
        if (content.Count == 0)
            return;
        var framing = new HashSet<int>(clause.Words);
        foreach (Clause other in _grammar.Clauses)
        {
            // Relative clauses and remarks that stand inside the frame.
            if (other != clause && (other.Type == ClauseType.Relative || (other.IsParenthetical && other.End < clause.End)) && IsBelow(other, clause) && !content.Contains(other.Start))
                framing.UnionWith(other.Words);
        }

        framing.ExceptWith(content);
        List<SourceSpan> speaker = _parts.Speaker(clause, frame?.SpeakerPhrase);
        // "Rita Lund, eine Sprecherin der Stadt sagte": the name may be a clause of its own for the grammar.
        SourceSpan opening = _text.Tokens[_grammar.Words[clause.Start].Token].Span;
        for (int word = clause.Start - 1; word >= 0 && speaker.Exists(span => span.Contains(opening) && span.Contains(_text.Tokens[_grammar.Words[word].Token].Span)); word--)
            framing.Add(word);

        var relation = new RelationDraft(SpeechType.Indirect)
        {
            Content = WordStretches.WithMarks(content, _owners, _grammar, _text),
            Cue = frame is null && light is null && !Thinks(clause) ? [] : _parts.Cue(clause, light),
            Frame = _parts.Frame(framing, content),
            Speaker = speaker,
            Sentence = _grammar.Index,
            Carries = frame is not null || light is not null,
        };
        if (frame?.AddresseePhrase is { } addressee && addressee != frame.SpeakerPhrase)
            relation.Addressee = _parts.Words(addressee);
        Add(relation, content, framing, clause);
    }

    private void Add(RelationDraft relation, HashSet<int> content, HashSet<int> framing, Clause clause)
    {
        _relations.Add(relation);
        Attributed.UnionWith(content);
        Framing.UnionWith(framing);
        _frameClauses.Add(clause);
    }

    /// <summary>The words of the clauses that a clause reports; none where it reports nothing.</summary>
    private HashSet<int> ContentOf(Clause speech, SpeechFrame? frame, Phrase? light)
    {
        var roots = new HashSet<Clause>();
        bool speaks = frame is not null || light is not null;
        // "Lund, wie sie genannt wird": what somebody is called.
        if (speech.Opener == "wie" && Cues.German.Is(Cue.NamingVerb, speech.Verb.Lemma))
            return [];
        if (speech.Opener == "wie" && (speaks || RelationWords.German.Is(RelationWord.AsVerb, speech.Verb.Lemma)))
        {
            // "Wie die Polizei mitteilte, …": the clause above is what is reported.
            if (speech.Parent is not { } main || main.Type == ClauseType.Participial)
                return [];
            HashSet<int> all = Below(main, speech);
            for (Clause last = main; last.Start < speech.Start && last.Previous is { } front && !last.HasFiniteOfItsOwn(_grammar.Words); last = front)
                all.UnionWith(Below(front, speech));
            return Without(all, speech);
        }

        bool thinks = speaks || Thinks(speech);
        bool excluded = RelationWords.German.Is(RelationWord.NoSpeech, speech.Verb.Lemma);
        bool inquit = speech.Type == ClauseType.Main && IsInquit(speech) && (speaks || IsQuotedBefore(speech));
        int reported = inquit ? StartOfReported(speech) : 0;
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause == speech || clause.Type == ClauseType.Participial || _frameClauses.Contains(clause) && IsBelow(speech, clause))
                continue;
            if (inquit && clause.Start < speech.Start && clause.Start >= reported && !IsBelow(speech, clause) && !(clause.Parent == speech && clause.IsVerbFinal && !IsContentOpener(clause, speaks)))
                roots.Add(clause);
            else if (clause.Type == ClauseType.Subordinate && clause.Parent == speech && IsContentOpener(clause, speaks) && (speaks || (thinks && !IsResult(speech))))
                roots.Add(clause);
            else if (clause.Type == ClauseType.Infinitive && clause.Parent == speech && clause.Opener is null && thinks && clause.Start > speech.Start)
                roots.Add(clause);
            else if (clause.Type == ClauseType.Main && !IsAside(speech) && clause.Start > speech.Start && IsKonjunktiv(clause) && !clause.IsParenthetical
                && (thinks || (ReportedMood.Of(clause, _grammar.Words) == VerbMood.KonjunktivI && !excluded && speech.Type == ClauseType.Main && !IsKonjunktiv(speech) && SourcesOf(speech).Count == 0)) && IsNext(clause, speech))
                roots.Add(clause);
            // "sagte, die Soldaten zogen ab": no Konjunktiv, but nothing else that it could say.
            else if (frame is not null && clause.Type == ClauseType.Main && !IsAside(speech) && clause.Start > speech.Start && frame.Content.Contains(clause) && !clause.IsParenthetical && clause.Previous is null && IsNext(clause, speech))
                roots.Add(clause);
            else if (speaks && clause.FollowsColon && clause.Start > speech.Start && clause.Type is ClauseType.Main or ClauseType.Verbless && IsBehindColon(clause, speech))
                roots.Add(clause);
        }

        if (!inquit)
            AddAdverbials(roots, speech);
        if (roots.Count == 0 && thinks && TakenUp(speech) is { } before)
            roots.Add(before);
        var words = new HashSet<int>();
        foreach (Clause root in roots)
            words.UnionWith(Below(root, speech));
        return Without(words, speech);
    }

    /// <summary>"forderte, den Damm zu schließen, wenn es regne": what follows what is said, and depends on the same verb for the grammar, is said too.</summary>
    private void AddAdverbials(HashSet<Clause> roots, Clause speech)
    {
        if (roots.Count == 0)
            return;
        int end = 0;
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Start > speech.Start && roots.Contains(clause) && clause.Type is ClauseType.Infinitive or ClauseType.Subordinate)
                end = clause.End;
            else if (end > 0 && clause.Start == end + 1 && clause.Type is ClauseType.Subordinate && clause.Parent == speech && clause.Opener is not (null or "wie") && roots.Add(clause))
                end = clause.End;
        }
    }

    /// <summary>"Der Damm hält, das meint jedenfalls Rita Lund": the clause in front that a pronoun takes up.</summary>
    private Clause? TakenUp(Clause speech)
    {
        if (speech is not { Type: ClauseType.Main, Start: > 1, Object: { Pronoun: >= 0 } taken } || taken.First != speech.Start || _grammar.Words[taken.Pronoun].FunctionForm is not ("das" or "dies")
            || _grammar.Words[speech.Start - 1].Mark is not (',' or '–' or '-'))
            return null;
        Clause? before = null;
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Type == ClauseType.Main && clause.Start < speech.Start && !clause.IsParenthetical)
                before = clause;
        }

        return before is not null && !_frameClauses.Contains(before) ? before : null;
    }

    /// <summary>"ist der Meinung", "vertritt die These", "kam zu dem Schluss": the noun in front of the content clause that names the act.</summary>
    private Phrase? LightNoun(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase != clause.Subject && phrase.Preposition is null or "zu" or "mit" or "von" && RelationWords.German.Is(RelationWord.LightNoun, phrase.Noun?.Lemma)
                && _grammar.Clauses.Exists(content => content.Start > phrase.Head && IsContentOf(clause, content)))
                return phrase;
        }

        return null;
    }

    private bool IsContentOf(Clause clause, Clause content)
        => content.Type == ClauseType.Main ? IsKonjunktiv(content) && !content.IsParenthetical && IsNext(content, clause)
            : content.Parent == clause && (content.Opener is "dass" or "daß" || content.Type == ClauseType.Infinitive);

    /// <summary>"lehnte mit den Worten ab: „…“": the noun that announces what is quoted.</summary>
    private Phrase? WordingNoun(Clause clause) => clause.Phrases.Find(static phrase => phrase.Preposition == "mit" && RelationWords.German.Is(RelationWord.WordingNoun, phrase.Noun?.Lemma));

    private bool Thinks(Clause clause) => RelationWords.German.Is(RelationWord.ThoughtVerb, clause.Verb.Lemma) || HasAttitude(clause);

    /// <summary>"ist sicher, dass", "zeigte sich überzeugt, dass": a predicate that says what somebody thinks.</summary>
    private bool HasAttitude(Clause clause)
    {
        foreach (int word in clause.Words)
        {
            if (!_grammar.Words[word].IsCapital && RelationWords.German.Is(RelationWord.Attitude, _text.Forms[_grammar.Words[word].Token].Text))
                return true;
        }

        return false;
    }

    private bool IsContentOpener(Clause clause, bool speaks)
        => clause.Opener switch
        {
            "dass" or "daß" => _grammar.Words[clause.Start].FunctionForm is not ("so" or "ohne" or "statt" or "anstatt"),
            // "wie die Polizei mitteilte" is a frame itself.
            "wie" => speaks && (IsKonjunktiv(clause) || !_grammar.Words[clause.Start].StartsSentence) && !_frames.Exists(frame => frame.Clause == clause),
            "ob" or "warum" or "wer" or "was" or "wo" or "weshalb" or "wann" => speaks,
            _ => false,
        };

    /// <summary>"so …, dass": the clause tells a result.</summary>
    private bool IsResult(Clause clause)
    {
        foreach (int word in clause.Words)
        {
            if (RelationWords.German.Is(RelationWord.ResultAdverb, _grammar.Words[word].FunctionForm))
                return true;
        }

        return false;
    }

    /// <summary>Whether the verb of a clause is inside a quotation of more than a few words: what is quoted is left whole.</summary>
    private bool IsQuotedSpeech(Clause clause)
    {
        int verb = clause.Verb.Finite >= 0 ? clause.Verb.Finite : clause.Start;
        foreach (QuotedSpan quote in _quotes)
        {
            int token = _grammar.Words[verb].Token;
            if (quote.FirstToken <= token && token < quote.EndToken && quote.EndToken - quote.FirstToken > 4)
                return true;
        }

        return false;
    }

    private bool IsKonjunktiv(Clause clause) => ReportedMood.Of(clause, _grammar.Words) != VerbMood.Indicative;

    /// <summary>Whether only what a clause reports, or what belongs to it, stands between it and another main clause.</summary>
    private bool IsNext(Clause clause, Clause speech)
    {
        foreach (Clause between in _grammar.Clauses)
        {
            if (between.Start > speech.Start && between.Start < clause.Start && between.Type == ClauseType.Main && !IsKonjunktiv(between))
                return false;
        }

        return true;
    }

    /// <summary>"schrieb in einem Brief, der verlesen wurde, sie sei …": a relative clause inside what says so itself.</summary>
    private bool IsAside(Clause speech)
        => speech.Type == ClauseType.Relative && _frames.Exists(frame => frame.Clause is { Type: ClauseType.Main, Object: null } && frame.Clause.Start < speech.Start);

    private bool IsBehindColon(Clause clause, Clause speech)
    {
        for (int i = clause.Start - 1; i > speech.Start; i--)
        {
            if (_grammar.Words[i].Mark == ':' && _grammar.Words[i].Kind == TokenKind.Punctuation)
                return _owners[i - 1] == speech || (_owners[i - 1] is { } owner && IsBelow(owner, speech));
        }

        return false;
    }

    /// <summary>Whether the verb of a main clause comes first behind a comma or a quotation.</summary>
    private bool IsInquit(Clause speech)
    {
        int start = speech.Start;
        // ", so betonte sie"
        int verb = start >= 0 && Cues.German.Is(Cue.SoFrame, _grammar.Words[start].FunctionForm) ? start + 1 : start;
        if (start <= 1 || speech.Verb.Finite != verb)
            return false;
        Word before = _grammar.Words[start - 1];
        return (before.Mark is ',' or '–' || before.Kind == TokenKind.CloseQuote) && (before.Kind == TokenKind.CloseQuote || HasOwnSubject(speech));
    }

    /// <summary>"…, befürchtet aber weitere Tote": without a subject of its own a verb goes on with the clause in front of it. A passive needs none.</summary>
    private bool HasOwnSubject(Clause speech)
        => speech.Verb.Voice != Voice.Active ? _grammar.Clauses.Exists(clause => clause.Start < speech.Start && clause.HasFinite && clause.Type is ClauseType.Main or ClauseType.Subordinate)
            : speech.Subject is { } subject ? subject.Clause == speech : speech.Previous is null;

    /// <summary>Where behind a colon starts the quotation that an inquit closes, or 0: „Sie war besorgt: „…“, sagte sie“.</summary>
    private int StartOfReported(Clause speech)
    {
        int i = speech.Start - 1;
        while (i > 0 && _grammar.Words[i].Kind == TokenKind.Punctuation)
            i--;
        if (_grammar.Words[i].Kind != TokenKind.CloseQuote)
            return 0;
        while (i > 0 && _grammar.Words[i].Kind != TokenKind.OpenQuote)
            i--;
        return i > 0 && _grammar.Words[i - 1].Mark == ':' && _grammar.Words[i - 1].Kind == TokenKind.Punctuation ? i : 0;
    }

    private bool IsQuotedBefore(Clause speech)
    {
        int i = speech.Start - 1;
        while (i > 0 && _grammar.Words[i].Kind == TokenKind.Punctuation)
            i--;
        return i >= 0 && _grammar.Words[i].Kind == TokenKind.CloseQuote;
    }

    /// <summary>The clauses that can frame a quotation at their edge, each as a relation without content.</summary>
    public IEnumerable<RelationDraft> QuotationFrames()
    {
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Type is ClauseType.Participial || clause.Start < 0 || IsQuotedSpeech(clause))
                continue;
            SpeechFrame? frame = _frames.Find(f => f.Clause == clause);
            if (frame is null && clause.Type is not ClauseType.Main)
                continue;
            HashSet<int> words = Unquoted(clause);
            if (words.Count == 0)
                continue;
            var relation = new RelationDraft(frame is null ? SpeechType.Indirect : SpeechType.Direct)
            {
                Frame = _parts.Frame(words, new HashSet<int>()),
                Cue = _parts.Cue(clause, WordingNoun(clause)),
                Speaker = _parts.Speaker(clause, Outside(words, clause, frame is not null ? frame.SpeakerPhrase : clause.Subject)),
                Sentence = _grammar.Index,
                Carries = frame is not null,
            };
            if (frame?.AddresseePhrase is { } addressee && addressee != frame.SpeakerPhrase)
                relation.Addressee = _parts.Words(addressee);
            yield return relation;
        }

        foreach (RelationDraft frame in new VerblessFrames(_grammar, _parts, _text).Find())
            yield return frame;
    }

    /// <summary>Whoever a sentence tells something of, as one who may be speaking in the next; without content.</summary>
    public RelationDraft? Teller()
    {
        Clause? main = _grammar.Clauses.Find(static clause => clause.Type == ClauseType.Main && clause.HasFinite);
        if (main is not { Verb: { Voice: Voice.Active, Mood: VerbMood.Indicative }, Subject: { Pronoun: < 0, Time: < 0, Preposition: null } subject } || IsQuotedSpeech(main) || !(subject.Noun is { } noun ? VerblessFrames.CanSpeak(noun) : VerblessFrames.CanSpeak(subject)))
            return null;
        return new RelationDraft(SpeechType.IndirectFreeIndirect) { Speaker = _parts.Speaker(main, subject), Sentence = _grammar.Index };
    }

    /// <summary>„Die Regierung schweigt“, schreibt die „Zeitung“": who frames a quotation stands outside of it.</summary>
    private static Phrase? Outside(HashSet<int> words, Clause clause, Phrase? speaker)
    {
        if (speaker is null || speaker.Head < 0 || words.Contains(speaker.Head) || speaker.Clause != clause)
            return speaker;
        return clause.Phrases.Find(phrase => phrase.Preposition is null && phrase.Time < 0 && words.Contains(phrase.Head) && (phrase.CanBe(Agreement.Nominative) || phrase.Noun is null)) ?? speaker;
    }

    /// <summary>The words of a clause that are not quoted.</summary>
    private HashSet<int> Unquoted(Clause clause)
    {
        var words = new HashSet<int>(clause.Words);
        foreach (QuotedSpan quote in _quotes)
            words.RemoveWhere(word => _grammar.Words[word].Token >= quote.FirstToken && _grammar.Words[word].Token < quote.EndToken);
        return words;
    }

    // Nouns

    private bool IsTellable(Clause clause)
        => clause.Start > 1 && clause.Type switch
        {
            ClauseType.Infinitive => clause.Opener is null,
            ClauseType.Subordinate => clause.Opener is "dass" or "daß",
            ClauseType.Main => IsKonjunktiv(clause) && !clause.IsParenthetical,
            _ => false,
        };

    /// <summary>"die Forderung der Anwohner, …", "die Warnung, …": the noun of speech right in front of what it names.</summary>
    private Phrase? NounBefore(Clause content)
    {
        if (_grammar.Words[content.Start - 1].Mark != ',')
            return null;
        foreach (Clause clause in _grammar.Clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
            {
                if (clause != content && phrase is { Time: < 0, Pronoun: < 0, Noun: { } noun } && phrase.Head < content.Start
                    && SpeechLexicon.German.Noun(noun.Lemma) is not null && _parts.EndOf(phrase) == content.Start - 1)
                    return phrase;
            }
        }

        return null;
    }

    private void OfNoun(Phrase noun, Clause clause)
    {
        HashSet<int> content = Below(clause, null);
        var naming = new HashSet<int>();
        var cue = new SortedSet<int>();
        for (int word = noun.First; word < clause.Start - 1; word++)
        {
            bool leads = word < noun.Head && word != noun.Determiner && _grammar.Words[word].Is(FunctionClass.Preposition);
            if (!leads)
                naming.Add(word);
            if (!leads && word <= noun.Head)
                cue.Add(word);
        }

        content.ExceptWith(naming);
        Phrase? owner = noun.Genitive ?? noun.Possessor;
        _relations.Add(new RelationDraft(SpeechType.Indirect)
        {
            Content = WordStretches.WithMarks(content, _owners, _grammar, _text),
            Cue = WordStretches.Exact(cue, _grammar, _text),
            Frame = _parts.Frame(naming, content),
            Speaker = owner is null ? [] : _parts.Words(owner),
            Sentence = _grammar.Index,
            Carries = false,
        });
    }

    // Sources

    private void OfSources(Clause clause)
    {
        foreach (SourceFrame source in SourcesOf(clause))
        {
            bool isWide = source.Scope == SourceScope.Sentence || clause.Type != ClauseType.Relative;
            HashSet<int> content = isWide ? Below(Root(clause), null) : Below(clause, clause);
            content.UnionWith(clause.Words);
            foreach (Clause next in _grammar.Clauses)
            {
                if (isWide && (IsToldBySame(next, clause) || (source.IsSo && IsClosed(next, clause, source))))
                    content.UnionWith(Below(next, null));
            }

            content.ExceptWith(source.Words);
            foreach (Clause relative in _grammar.Clauses)
            {
                // "nach Angaben der Polizei, die …": the relative clause belongs to the source.
                if (relative.Type == ClauseType.Relative && relative.Antecedent is { } antecedent && source.Words.Contains(antecedent.Head))
                    content.ExceptWith(Below(relative, null));
            }

            if (content.Count == 0)
                continue;
            var framing = new HashSet<int>(source.Words);
            var relation = new RelationDraft(SpeechType.Indirect)
            {
                Content = WordStretches.WithMarks(content, _owners, _grammar, _text),
                Cue = WordStretches.Exact(source.Cue, _grammar, _text),
                Frame = _parts.Frame(framing, source.IsSo ? content : []),
                Speaker = source.Speaker,
                Sentence = _grammar.Index,
            };
            _relations.Add(relation);
            Attributed.UnionWith(content);
            Framing.UnionWith(framing);
        }
    }

    private List<SourceFrame> SourcesOf(Clause clause)
    {
        if (!_sourceFrames.TryGetValue(clause, out List<SourceFrame>? frames))
            _sourceFrames.Add(clause, frames = [.. _sources.Find(clause)]);
        return frames;
    }

    /// <summary>"Laut Buzek waren beide einverstanden, nur wenige seien dagegen gewesen": what goes on behind the clause with the source.</summary>
    private bool IsToldBySame(Clause next, Clause clause)
        => clause.Type == ClauseType.Main && next.Type == ClauseType.Main && next.Start > clause.Start && !next.IsParenthetical && !_frameClauses.Contains(next)
            && _grammar.Words[next.Start - 1].Mark is not (';' or '–');

    /// <summary>"Das Wasser sei gesunken, der Damm halte, so die Feuerwehr": what stands in front of the clause that the source closes.</summary>
    private bool IsClosed(Clause front, Clause clause, SourceFrame source)
        => clause.Type == ClauseType.Main && front.Type == ClauseType.Main && front.Start < clause.Start && !front.IsParenthetical && !_frameClauses.Contains(front) && IsKonjunktiv(front) == IsKonjunktiv(clause)
            && source.Words[0] > clause.Start && _grammar.Words[clause.Start - 1].Mark is not (';' or '–' or ':');

    /// <summary>The clause that stands above a clause in its sentence, as far as it is no frame.</summary>
    private Clause Root(Clause clause)
    {
        Clause root = clause;
        for (int guard = 0; guard < 20 && (root.Parent ?? root.Previous) is { } above && !_frameClauses.Contains(above) && root.Type is not (ClauseType.Relative or ClauseType.Subordinate) && !root.IsParenthetical; guard++)
            root = above;
        return root;
    }

    // The tree of clauses

    /// <summary>The words of a clause and of all that depends on it or goes on with it, but for one clause and what is only below that.</summary>
    private HashSet<int> Below(Clause root, Clause? except)
    {
        var words = new HashSet<int>(root.Words);
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause != except && clause.Type != ClauseType.Participial && IsBelow(clause, root) && (except is null || !IsBelow(clause, except) || IsBelow(root, except)))
                words.UnionWith(clause.Words);
        }

        return words;
    }

    private static HashSet<int> Without(HashSet<int> words, Clause clause)
    {
        words.ExceptWith(clause.Words);
        return words;
    }

    private static bool IsBelow(Clause clause, Clause root)
    {
        Clause? above = clause;
        for (int guard = 0; guard < 20 && above is not null; guard++)
        {
            if (above == root)
                return true;
            above = above.Parent ?? (above.Previous is { } previous && (above.Type != ClauseType.Main || previous.Verb.Mood == above.Verb.Mood) ? previous : null);
        }

        return false;
    }
}
