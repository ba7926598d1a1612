using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Finds the clauses of a sentence by its topological fields: what opens a stretch between two marks, and where its finite verb
/// stands, tell what it is; stretches without a verb belong to the clause that is still open. One pass, no search.
/// </summary>
internal sealed class ClauseSplitter
{
    /// <summary>", schätzt der Minister aus Paris,": who says so takes no more words in the middle of a sentence.</summary>
    private const int LongestPredicate = 3;

    private const int LongestFront = 7;

    /// <summary>"ums Leben", "in Gefangenschaft": how many words a set phrase has that ends a clause.</summary>
    private const int LongestSetPhrase = 4;

    private const int LongestReport = 8;

    private readonly Word[] _words;
    private readonly VerbFinder _verbs;
    private readonly List<Clause> _clauses = [];
    private List<Segment> _segments = [];
    private int _segment;

    /// <summary>A main clause that still waits for its finite verb, or for the verb that its auxiliary announces.</summary>
    private Clause? _open;

    /// <summary>A verb-final clause that still waits for its verb.</summary>
    private Clause? _openFinal;

    private Clause? _last;
    private Clause? _lastMain;

    /// <summary>"Die Rebellen nahmen, | …": a main clause that a comma cuts off right behind its verb, so that more of it is to come.</summary>
    private Clause? _interrupted;

    /// <summary>A participle at the front of a sentence, whose clause is still to come.</summary>
    private Clause? _loose;

    /// <summary>How many stretches <see cref="_open"/> has taken: with an apposition behind its front, the next one goes on with it.</summary>
    private int _openStretches;

    private ClauseSplitter(Word[] words)
    {
        _words = words;
        _verbs = new VerbFinder(words);
    }

    /// <summary>The clauses in the order of their first words, with their verb clusters.</summary>
    public static List<Clause> Split(Word[] words)
    {
        var splitter = new ClauseSplitter(words);
        splitter._segments = SegmentFinder.Find(words);
        for (splitter._segment = 0; splitter._segment < splitter._segments.Count; splitter._segment++)
            splitter.Add(splitter._segments[splitter._segment]);
        splitter.Finish();
        List<Clause> clauses = CoordinationSplitter.Split(splitter._clauses, splitter._verbs, words);
        foreach (Clause clause in clauses)
            clause.Verb = clause.Type == ClauseType.Participial ? LooseParticiples.Read(clause, words) : VerbClusterReader.Read(clause, words, splitter._verbs);
        VerbClusterReader.ShareAuxiliaries(clauses, words, splitter._verbs);
        Gapping.ShareVerbs(clauses);
        RaiseReports(clauses);
        clauses.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return clauses;
    }

    /// <summary>"Es war die letzte Mission, die in Gao lag, | wie Mali mitteilte": who closes the sentence says all of it, and not its last clause alone.</summary>
    private static void RaiseReports(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause is not { Opener: "wie", Type: ClauseType.Subordinate } || SpeechLexicon.German.Verb(clause.Verb.Lemma) is null)
                continue;
            while (clause.Parent is { Type: ClauseType.Relative or ClauseType.Subordinate, Opener: not ("dass" or "daß" or "ob" or "wie"), Parent: { } above } last && last.End <= clause.Start && above.End <= clause.Start)
                clause.Parent = above;
        }
    }

    private void Add(Segment segment)
    {
        List<int> words = segment.Words;
        int first = FirstContent(words);
        if (segment.IsParenthetical)
        {
            AddParenthetical(segment);
            return;
        }

        if (_openFinal is null && (_open is null ? _clauses.Count == 0 : !_verbs.HasFinite(_open.Words)) && LooseParticiples.Is(_words, _segments, _segment, _verbs))
        {
            _loose = Open(ClauseType.Participial, words);
            _loose.Parent = _open;
            return;
        }

        // Nothing goes on behind a colon or semicolon: "hat keine Soldaten dort: Die Mission überwacht …".
        if (segment.Before is ':' or ';')
            _open = _openFinal = null;
        bool awaited = _open is not null && _verbs.AwaitsNonfinite(_open.Words) && !_verbs.OpensDependent(words[first]);
        int finite = _verbs.FirstFinite(words, awaited);
        if (TryOpenVerbFinal(segment, words, first, finite))
            return;
        if (finite < 0 && _verbs.HasZuInfinitive(words) && _openFinal is null)
        {
            Clause infinitive = Open(ClauseType.Infinitive, words);
            if (_words[words[first]].Is(FunctionClass.InfinitiveOpener))
                (infinitive.Opener, infinitive.OpenerWord) = (_words[words[first]].FunctionForm, words[first]);
            infinitive.Parent = _last;
            _last = infinitive;
            return;
        }

        if (finite >= 0 && IsReplacement(words, finite))
            _lastMain!.Words.AddRange(words);
        else if (finite >= 0 && SharesAuxiliary(segment, words, finite))
            _lastMain!.Words.AddRange(words);
        else if (finite >= 0)
            AddFinite(segment, words, first, finite);
        else
            AddVerbless(segment);
    }

    private void AddParenthetical(Segment segment)
    {
        int finite = _verbs.FirstFinite(segment.Words, false);
        if (finite < 0 && _openFinal is null && _last is not null && CountsOn(_last, segment.Words))
        {
            OpenRemnant(_last, segment.Words);
            return;
        }

        Clause clause = Open(finite >= 0 ? ClauseType.Main : ClauseType.Verbless, segment.Words);
        clause.IsParenthetical = true;
        clause.Parent = _last;
    }

    private bool TryOpenVerbFinal(Segment segment, List<int> words, int first, int finite)
    {
        Word opener = _words[words[first]];
        if (opener.Time >= 0 || opener.Quantity >= 0)
            return false;
        int second = first + 1 < words.Count ? words[first + 1] : -1;
        bool certain = _verbs.IsCertainSubordinator(words[first]);
        if (opener.Is(FunctionClass.Subordinator | FunctionClass.Interrogative | FunctionClass.RelativeAdverb)
            && (certain || (finite < 0 && OpensReport(words[first])) || (finite >= 0 && _verbs.IsVerbFinal(words, finite) && !(finite == second && words.Count > 2))))
        {
            bool relative = opener.Is(FunctionClass.RelativeAdverb) && segment.Before is ',' or '–' && !certain;
            Clause clause = Open(relative ? ClauseType.Relative : ClauseType.Subordinate, words);
            (clause.Opener, clause.OpenerWord) = (_words[words[first]].FunctionForm, words[first]);
            if (relative)
                clause.RelativeWord = words[first];
            Embed(clause, finite);
            return true;
        }

        // "nur weil", "selbst wenn", "kurz nachdem", "auch dass"
        if (second >= 0 && opener.Is(FunctionClass.Adverb) && _verbs.IsCertainSubordinator(second) && finite >= 0 && finite > second)
        {
            Clause clause = Open(ClauseType.Subordinate, words);
            (clause.Opener, clause.OpenerWord) = (_words[second].FunctionForm, second);
            Embed(clause, finite);
            return true;
        }

        // "vor allem wenn"
        if (second >= 0 && opener.FunctionForm == "vor" && _words[second].FunctionForm == "allem" && first + 2 < words.Count && _verbs.IsCertainSubordinator(words[first + 2]) && finite > words[first + 2])
        {
            Clause clause = Open(ClauseType.Subordinate, words);
            (clause.Opener, clause.OpenerWord) = (_words[words[first + 2]].FunctionForm, words[first + 2]);
            Embed(clause, finite);
            return true;
        }

        // "wenn die Grenzen sicher seien, | es ein Abkommen gebe und …": a verb that does not follow its pronoun stands at the end of one more condition.
        if (segment.Before == ',' && _last is { Type: ClauseType.Subordinate, Opener: not null } listed && _openFinal is null && IsPersonal(opener) && finite > words[first] + 1 && _verbs.IsVerbFinal(words, finite)
            && listed.Words[listed.Words.Count - 1] + 2 == words[first])
        {
            Clause clause = Open(ClauseType.Subordinate, words);
            (clause.Opener, clause.Parent) = (listed.Opener, listed.Parent);
            _last = clause;
            return true;
        }

        if (segment.Before is not ',' and not '–' || finite < 0)
            return false;
        int relativeWord = opener.Is(FunctionClass.Relative) ? words[first]
            : opener.Is(FunctionClass.Preposition) && second >= 0 && _words[second].Is(FunctionClass.Relative) ? second : -1;
        if (relativeWord < 0 || !_verbs.IsVerbFinal(words, finite))
            return false;
        // "dass der Konvoi, der am Montag kam, | den Truppen Waffen gebracht habe": an article, while a verb is still awaited.
        if (_openFinal is not null && relativeWord == words[first] && second >= 0 && _words[second] is { IsCapital: true } or { IsDeclinedAdjective: true, Function: null })
            return false;
        // "dass die Stadt, die am See liegt, | an die Rebellen fiel": nor behind a preposition.
        if (_openFinal is not null && relativeWord == second && first + 2 < words.Count && _words[words[first + 2]] is { IsCapital: true } or { IsDeclinedAdjective: true })
            return false;
        if (relativeWord == words[first] && _verbs.IsShortReport(words, first, finite))
            return false;
        // "sagte Halm, und das Dorf brannte": where no relative clause stands in front, none goes on.
        if (first > 0 && relativeWord == words[first] && _last is not { Type: ClauseType.Relative } && second >= 0 && _words[second].IsCapital)
            return false;
        Clause relativeClause = Open(ClauseType.Relative, words);
        relativeClause.RelativeWord = relativeWord;
        if (relativeWord != words[first])
            relativeClause.RelativePreposition = opener.Function!.Preposition;
        Embed(relativeClause, finite);
        return true;
    }

    private static bool IsPersonal(Word word) => word.FunctionForm is "es" or "er" or "sie" or "man" or "wir" or "ich";

    /// <summary>"Wie die Ministerin, | Rita Lund, | erklärte, | …": the verb comes behind an apposition, and another clause follows or went before.</summary>
    private bool OpensReport(int opener)
    {
        if (_words[opener].FunctionForm != "wie" || (_open is not null && _verbs.AwaitsNonfinite(_open.Words)))
            return false;
        for (int k = Next(_segment), parts = 0; k < _segments.Count && parts < 3; k = Next(k), parts++)
        {
            List<int> words = _segments[k].Words;
            int finite = _verbs.FirstFinite(words, false);
            if (finite < 0)
                continue;
            int next = Next(k);
            bool goesOn = next < _segments.Count && _segments[next].Words[0] == _verbs.FirstFinite(_segments[next].Words, false);
            return words[words.Count - 1] == finite && (goesOn || (next == _segments.Count && _lastMain is not null));
        }

        return false;
    }

    /// <summary>The index of the next segment that does not stand in parentheses, or their number.</summary>
    private int Next(int segment)
    {
        do
        {
            segment++;
        }
        while (segment < _segments.Count && _segments[segment].IsParenthetical);

        return segment;
    }

    private void Embed(Clause clause, int finite)
    {
        // Reasons and circumstances belong to what is told, not to the infinitive in front of them.
        bool circumstance = clause.Type == ClauseType.Subordinate && clause.Opener is not ("dass" or "daß" or "ob");
        clause.Parent = circumstance && _last is { Type: ClauseType.Infinitive } && _lastMain is not null ? _lastMain : _last;
        if (finite < 0)
            _openFinal = clause;
        _last = clause;
    }

    private void AddFinite(Segment segment, List<int> words, int first, int finite)
    {
        // "Wie aus dem Bericht der Truppe (ISAF) | hervorgeht": what stands in parentheses interrupts nothing.
        // "Wie die Ministerin, Rita Lund, | erklärte": nor does an apposition.
        bool goesOn = words[words.Count - 1] == finite && (segment.Before == ')' || (words.Count == 1 && segment.Before == ',' && _openFinal?.Opener is not null));
        if (_openFinal is not null && (goesOn || (words[first] != finite && _verbs.IsVerbFinal(words, finite))))
        {
            _openFinal.Words.AddRange(words);
            _last = _openFinal;
            _openFinal = null;
            return;
        }

        bool verbFirst = words[first] == finite;
        if (IsInsertedInquit(segment, finite, verbFirst))
        {
            Open(ClauseType.Main, words).StartsWithVerb = true;
            return;
        }

        if (_open is not null && !_verbs.HasFinite(_open.Words) && !(verbFirst && ReportsHeadline(segment, finite)) && (verbFirst || IsEarly(words, finite) || _openStretches > 1 || _words[words[0]].FunctionForm == Contrast.Replacement || _words[words[0]].Is(FunctionClass.ListCoordinator) || EndsList(_open.Words, words, finite)) && segment.Before is ',' or '–' or ')')
        {
            _open!.Words.AddRange(words);
            _last = _lastMain = _open;
            if (!_verbs.AwaitsNonfinite(_open.Words))
                _open = null;
            return;
        }

        if (IsInsertedSpeech(segment, finite, verbFirst))
        {
            Open(ClauseType.Main, words).StartsWithVerb = true;
            return;
        }

        if (IsInsertedContent(segment, finite, verbFirst))
        {
            Open(ClauseType.Main, words).Parent = _open;
            return;
        }

        Clause main = Open(ClauseType.Main, words);
        main.StartsWithVerb = verbFirst && first == 0 && _clauses.Count > 1;
        main.FollowsColon = segment.Before == ':';
        if (_words[words[0]].Is(FunctionClass.Coordinator) && _lastMain is not null)
            main.Previous = _lastMain;
        AdoptFront(main);
        _open = _verbs.AwaitsNonfinite(words) ? main : null;
        _openFinal = null;
        _last = _lastMain = main;
        _interrupted = EndsInVerb(words, finite) ? main : null;
    }

    /// <summary>Whether a stretch has something in front of its verb, and nothing behind it that needs no more: "Die Rebellen nahmen", "Peru schließt sich".</summary>
    private bool EndsInVerb(List<int> words, int finite)
    {
        int last = words.Count - 1;
        while (last > 0 && _words[words[last]].Is(FunctionClass.Reflexive | FunctionClass.Adverb) && !_words[words[last]].IsCapital)
            last--;
        return last > 0 && words[last] == finite;
    }

    /// <summary>
    /// "nahmen, | sagte der Minister, | Goma ein", "habe, | so teilte Paris mit, | in Gao gekämpft": who says so, between a verb and what belongs to it; behind more
    /// than the verb only where it still waits for its participle or infinitive.
    /// </summary>
    private bool IsInsertedSpeech(Segment segment, int finite, bool verbFirst)
    {
        bool isSpeech = verbFirst || (segment.Words.Count > 1 && segment.Words[1] == finite && Cues.German.Is(Cue.SoFrame, _words[segment.Words[0]].FunctionForm));
        if (!isSpeech || segment.Before != ',' || segment.Words.Count > LongestReport || !(IsSpeech(finite) || IsSpeechWithParticle(finite, segment.Words))
            || _segment + 1 >= _segments.Count || _segments[_segment + 1] is not { Before: ',' } next)
            return false;
        return _interrupted is not null && _last == _interrupted
            ? _verbs.FirstFinite(next.Words, _open is not null) < 0
            : _open is not null && _last == _open && _verbs.HasFinite(_open.Words) && _verbs.AwaitsNonfinite(_open.Words) && _words[next.Words[next.Words.Count - 1]] is { IsCapital: false, IsNonfinite: true };
    }

    /// <summary>"Afrin eingenommen, | meldet die Armee", "„Gute Arbeit“, | meldete der General": a headline, or words without a verb, that somebody tells.</summary>
    private bool ReportsHeadline(Segment segment, int finite)
        => segment is { Before: ',', Words.Count: > 1 } && _openStretches <= 1 && IsSpeech(finite) && (EndsInParticiple(_open!.Words) || IsBetweenQuotes(_open.Words));

    private bool IsBetweenQuotes(List<int> words)
        => words[0] > 0 && _words[words[0] - 1].Kind == TokenKind.OpenQuote && words[words.Count - 1] + 1 < _words.Length && _words[words[words.Count - 1] + 1].Kind == TokenKind.CloseQuote;

    /// <summary>"so teilte die Armee mit"</summary>
    private bool IsSpeechWithParticle(int finite, List<int> words)
        => _words[words[words.Count - 1]].Particle is { } particle && _words[finite].Finite is { } verb && SpeechLexicon.German.Verb(particle + verb.Lemma) is not null;

    private bool IsSpeech(int finite) => _words[finite].Finite is { } verb && SpeechLexicon.German.Verb(verb.Lemma) is not null;

    /// <summary>"Die Truppen, | sagte der Minister, | seien abgezogen", "Ein Abzug, | so heißt es in Kampala, | sei nicht geplant": who says it, before the verb comes.</summary>
    private bool IsInsertedInquit(Segment segment, int finite, bool verbFirst)
        => _open is not null && segment.Before == ',' && !_verbs.HasFinite(_open.Words)
            && (verbFirst || (segment.Words.Count > 1 && segment.Words[1] == finite && Cues.German.Is(Cue.SoFrame, _words[segment.Words[0]].FunctionForm)))
            && (SpeechLexicon.German.Verb(_words[finite].Finite!.Lemma) is { Act: null } || IsSpeechWithParticle(finite, segment.Words))
            && _segment + 1 < _segments.Count && _segments[_segment + 1] is { Before: ',' } next && _verbs.CanBeFinite(next.Words[0])
            && !_words[next.Words[0]].Is(FunctionClass.Coordinator);

    /// <summary>"Die Behauptung, | Ruanda habe Soldaten entsandt, | ist falsch": what a noun at the front says, before the verb comes.</summary>
    private bool IsInsertedContent(Segment segment, int finite, bool verbFirst)
        => _open is not null && !verbFirst && segment.Before == ',' && !_verbs.HasFinite(_open.Words)
            && (_words[finite].FiniteFeatures & WordFeatures.Indicative) == 0
            && _segment + 1 < _segments.Count && _segments[_segment + 1] is { Before: ',' } next && _verbs.CanBeFinite(next.Words[0]);

    /// <summary>"ist nicht aus Togo, | sondern aus Mali erfolgt", "sind in Gao, | in Kidal und in Mopti stationiert": the participle, which could be finite, that the auxiliary in front waits for.</summary>
    private bool IsReplacement(List<int> words, int finite)
        => (_words[words[0]].FunctionForm == Contrast.Replacement || (words[0] != finite && _words[words[0]].Is(FunctionClass.Preposition))) && finite == words[words.Count - 1] && _words[finite].Participle is not null
            && _lastMain is not null && _last == _lastMain && _verbs.AwaitsNonfinite(_lastMain.Words, mayBeCopula: true);

    /// <summary>"wurde getötet, | zwei weitere verletzt und drei vermisst": a participle, which could be finite, of several behind one auxiliary.</summary>
    private bool SharesAuxiliary(Segment segment, List<int> words, int finite)
    {
        int next = words.IndexOf(finite) + 1;
        return segment.Before == ',' && _last is not null && _last == _lastMain && _open is null
            && (next == words.Count || _words[words[next]].Is(FunctionClass.ListCoordinator))
            && _verbs.HasParticipleBehindAuxiliary(_last.Words) && (_verbs.IsParticipleOfSeveral(words, finite) || IsBehindParticiple(words, finite));
    }

    /// <summary>"hat Spenden gesammelt, | Zelte nach Gao gebracht und am Montag verkündet": behind a participle and its coordinator stands another.</summary>
    private bool IsBehindParticiple(List<int> words, int finite)
    {
        for (int k = 0; k + 2 < words.Count && words[k] < finite; k++)
        {
            if (_words[words[k]] is { Participle: not null, Finite: null, IsCapital: false } && _words[words[k + 1]].Is(FunctionClass.ListCoordinator))
                return _words[finite].Participle is not null;
        }

        return false;
    }

    /// <summary>"Mali, | Niger und Burkina Faso unterzeichneten …", "Vier Ärzte, | zwei Pfleger und ein Fahrer wurden …": the rest of a list of subjects, up to the verb.</summary>
    private bool EndsList(List<int> front, List<int> words, int finite)
    {
        if (!IsListed(front[front.Count - 1]) || !(IsListed(words[0]) || _words[words[0]].Is(FunctionClass.Article | FunctionClass.Determiner) || _words[words[0]] is { Quantity: >= 0, Time: < 0 }))
            return false;
        for (int k = 1; k + 1 < words.Count && words[k] < finite; k++)
        {
            if (_words[words[k]].Is(FunctionClass.ListCoordinator))
                return _words[words[k - 1]].IsCapital && words[k + 1] < finite;
        }

        return false;
    }

    private bool IsListed(int word) => _words[word].IsCapital && _words[word].Time < 0 && !_words[word].Is(FunctionClass.Preposition);

    /// <summary>Whether nothing but an adverb or two stands in front of the verb.</summary>
    private bool IsEarly(List<int> words, int finite)
    {
        foreach (int word in words)
        {
            if (word == finite)
                return true;
            if (!_words[word].Is(FunctionClass.Adverb | FunctionClass.Coordinator))
                return false;
        }

        return false;
    }

    private void AddVerbless(Segment segment)
    {
        List<int> words = segment.Words;
        // "hat Kenia zehn Panzer, | zwei Boote vom Typ Y und drei Werfer geschenkt": a list, up to the participle of all.
        bool listed = _open is not null && _verbs.AwaitsNonfinite(_open.Words) && CountedParts.IsList(_words, _open.Words, words, 0);
        if (_openFinal is null && !listed && (_open ?? _last) is { } front && (CountsOn(front, words) || GoesOn(front, segment)))
        {
            OpenRemnant(front, words);
            return;
        }

        if (_openFinal is null && (_open ?? _last) is { } told && FollowsDirectly(told, segment) && DeniesOf(words) is { } denied)
        {
            if (denied)
                OpenRemnant(told, words);
            else
                Open(ClauseType.Verbless, words).IsParenthetical = true;
            return;
        }

        // "Mali: | Neun Tote bei Anschlag": a headline behind its topic. "Armee greift Rebellen an – | neun Tote": one behind another.
        // "Ebenfalls tot: | ein Matrose aus Riga": of whom it is said.
        if (segment.Before == ':' && _openFinal is null && _last is not null && _last == _clauses[0] && IsBarePredicate(_last.Words))
        {
            _last.Words.AddRange(words);
            return;
        }

        // "Der Bus stürzte ab: | 19 Pilger tot": one behind a sentence.
        bool behindTopic = segment.Before == ':' && _last is not null && (!_verbs.HasFinite(_last.Words) || (_openFinal is null && EndsInParticiple(words)));
        bool behindInsertion = segment.Before == '–' && _segment > 0 && _segments[_segment - 1].IsParenthetical;
        // "Neun Menschen verletzt – | 20 Festnahmen": a headline without auxiliary is complete with its participle.
        if (segment.Before == '–' && !behindInsertion && _open is not null && _openFinal is null && EndsInParticiple(_open.Words))
        {
            OpenFront(words);
            return;
        }

        if (behindTopic || (segment.Before == '–' && !behindInsertion && !IsPartOfTold(words) && _open is null && _openFinal is null && _last == _lastMain && _last is not null && _verbs.HasFinite(_last.Words)))
        {
            OpenFront(words);
            _last!.FollowsColon = behindTopic;
            return;
        }

        if (_openFinal is not null)
        {
            _openFinal.Words.AddRange(words);
            return;
        }

        if (GoesOnBehindInfinitive(segment))
        {
            _lastMain!.Words.AddRange(words);
            _last = _lastMain;
            return;
        }

        if (_open is not null && IsRemnant(_open, segment) && !AwaitsVerb())
        {
            OpenRemnant(_open, words);
            _open = null;
            return;
        }

        if (_open is not null)
        {
            _open.Words.AddRange(words);
            _openStretches++;
            if (_verbs.HasFinite(_open.Words) && !_verbs.AwaitsNonfinite(_open.Words))
                _open = null;
            return;
        }

        if (_last is null || _lastMain is null)
        {
            OpenFront(words);
            return;
        }

        // "X erklärte, | die Freundschaft, die …, | werde …": the front of a clause that goes on behind what is inserted.
        if (_verbs.StartsLater(_segments, _segment))
        {
            OpenFront(words);
            return;
        }

        if (_last == _lastMain && IsRemnant(_lastMain, segment))
        {
            OpenRemnant(_lastMain, words);
            return;
        }

        // "Die Rebellen nahmen, | wie die Armee mitteilte, | Goma ein"
        if (_interrupted is not null && segment.Before == ',' && _segment > 0 && _interrupted.Words[_interrupted.Words.Count - 1] < _segments[_segment - 1].Words[0])
        {
            _interrupted.Words.AddRange(words);
            _last = _lastMain = _interrupted;
            _interrupted = null;
            return;
        }

        // A list that goes on, or an apposition: it belongs to the clause that it follows.
        Clause target = _last.Type == ClauseType.Relative && _verbs.HasFinite(_last.Words) && _last.Parent is not null ? _last.Parent : _last;
        target.Words.AddRange(words);
    }

    /// <summary>Whether a comma parts a stretch from a clause that is complete in front of it.</summary>
    private bool FollowsDirectly(Clause front, Segment segment)
        => segment.Before == ',' && _segment > 0 && front.Type == ClauseType.Main && !_verbs.AwaitsNonfinite(front.Words)
            && _segments[_segment - 1].Words is var before && front.Words.Count > 1 && front.Words[front.Words.Count - 1] == before[before.Count - 1];

    /// <summary>"Goma wurde erobert, | Bukavu noch nicht": true for a stretch that denies the same of something else, false for one like "mehr jedenfalls nicht", null for others.</summary>
    private bool? DeniesOf(List<int> words)
    {
        int last = words.Count - 1;
        if (last > 0 && _words[words[last]].FunctionForm == "mehr")
            last--;
        if (last <= 0 || last > LongestReport || _words[words[last]].FunctionForm != "nicht")
            return null;
        bool named = false;
        for (int k = 0; k < last; k++)
        {
            Word word = _words[words[k]];
            if (!word.IsCapital && !word.Is(FunctionClass.Preposition | FunctionClass.Article | FunctionClass.Adverb) && word is { IsDeclinedAdjective: false, Quantity: < 0 })
                return null;
            named |= word.IsCapital;
        }

        return named;
    }

    /// <summary>"kamen bei dem Versuch, das Meer zu überqueren, | ums Leben", "ist beim Versuch, zu fliehen, | erschossen worden": the end of the main clause around an infinitive.</summary>
    private bool GoesOnBehindInfinitive(Segment segment)
    {
        if (_open is not null || segment.Before != ',' || _last is not { Type: ClauseType.Infinitive } infinitive || _lastMain is null || _lastMain.Words[_lastMain.Words.Count - 1] > infinitive.Words[0])
            return false;
        Word first = _words[segment.Words[0]], last = _words[segment.Words[segment.Words.Count - 1]];
        return (!last.IsCapital && last.IsNonfinite && _verbs.AwaitsNonfinite(_lastMain.Words, mayBeCopula: true)) || (first.Is(FunctionClass.Preposition) && segment.Words.Count <= LongestSetPhrase);
    }

    /// <summary>"Vermisst", "Ebenfalls schwer verletzt": a participle or predicate with nobody in front of it.</summary>
    private bool IsBarePredicate(List<int> words)
    {
        // "Von der eigenen Leibwache ermordet: der Präsident"
        Word end = _words[words[words.Count - 1]];
        if (_words[words[0]].Is(FunctionClass.Preposition) && !_words[words[0]].Is(FunctionClass.Subordinator) && words.Count <= LongestFront && end is { IsCapital: false, Noun: null, Participle: not null } && !_verbs.HasFinite(words))
            return true;
        for (int k = 0; k < words.Count; k++)
        {
            Word word = _words[words[k]];
            if (k == words.Count - 1 ? word is not { Noun: null, Match: < 0 } || (word.Participle is null && !CoordinationSplitter.IsPredicate(word)) : !(word.Is(FunctionClass.Adverb) || word.IsBareAdjective))
                return false;
        }

        return words.Count <= LongestPredicate;
    }

    private bool EndsInParticiple(List<int> words)
    {
        int last = words[words.Count - 1];
        // "Zwei Matrosen vermisst, tot, verschollen"
        if (words.Count > 1 && CoordinationSplitter.IsPredicate(_words[last]) && !_verbs.HasFinite(words))
            return true;
        return words.Count > 1 && !_words[last].IsCapital && _words[last].Participle is not null && !_verbs.IsAttributive(last) && (!_verbs.HasFinite(words) || _verbs.CanBeFinite(last));
    }

    private bool IsRemnant(Clause front, Segment segment)
        => segment.Before is ',' or ':' && _verbs.HasFinite(front.Words) && Gapping.HasNumber(_words, front.Words)
            && Gapping.IsRemnant(_words, front.Words, segment.Words, FirstContent(segment.Words));

    /// <summary>"schickte 900 Soldaten: | 400 im Mai, | 500 im Juni"; of "900 Soldaten, die Togo schickte" the number stands in front.</summary>
    private bool CountsOn(Clause front, List<int> words)
        => (_verbs.HasFinite(front.Words) || IsCountedHeadline(front)) && front.Type != ClauseType.Infinitive && CountedParts.IsPart(_words, words, FirstContent(words))
            && (CountedParts.IsCountedIn(_words, front.Words) || CountedParts.IsCountedIn(_words, words)
                ? Gapping.HasNumber(_words, front.Words)
                : CountedParts.HasSeveral(_words, front.Words) || front is { Type: ClauseType.Relative, Parent: { } above } && CountedParts.IsCountedIn(_words, above.Words.FindAll(word => word < front.Words[0])));

    /// <summary>"1.600 Tote in Mandalay, | 96 in Naypyidaw": a headline that starts with a number and what it counts.</summary>
    private bool IsCountedHeadline(Clause front)
    {
        int at = front.Words.FindIndex(word => _words[word].Quantity < 0);
        return at > 0 && _words[front.Words[at]] is { IsCapital: true, Noun: not null, Match: < 0 } && at + 1 < front.Words.Count && _words[front.Words[at + 1]].Is(FunctionClass.Preposition);
    }

    /// <summary>"– 21 davon im Kampf", "– darunter zwei Kinder": a part of what the clause in front counts.</summary>
    private bool IsPartOfTold(List<int> words)
        => Cues.German.Is(Cue.SubsetOpener, _words[words[0]].FunctionForm) || (words.Count > 1 && _words[words[0]].Quantity >= 0 && Cues.German.Is(Cue.SubsetOpener, _words[words[1]].FunctionForm));

    /// <summary>"war am Mittwoch in Oslo, | am Freitag in Bergen"</summary>
    private bool GoesOn(Clause front, Segment segment)
        => segment.Before == ',' && front.Type == ClauseType.Main && _verbs.HasFinite(front.Words) && !AwaitsVerb() && CountedParts.IsParallel(_words, front.Words, front.Words.Count, segment.Words, FirstContent(segment.Words));

    private void OpenRemnant(Clause front, List<int> words)
    {
        Clause remnant = Open(front.Type, words);
        (remnant.Previous, remnant.IsGapped, remnant.Parent) = (front, true, front.Parent);
        (remnant.Opener, remnant.IsParenthetical) = (front.Opener, front.IsParenthetical);
        remnant.IsPart = CountedParts.StartsWithNumber(_words, words);
    }

    /// <summary>"hat 6.000 Soldaten in Somalia, | Burundi 4.000": whether a participle or infinitive that would make the verb in front an auxiliary still comes.</summary>
    private bool AwaitsVerb()
    {
        for (int k = _segment; k < _segments.Count; k++)
        {
            foreach (int word in _segments[k].Words)
            {
                if (!_words[word].IsCapital && _words[word].IsNonfinite && _words[word].Function is null && !_verbs.IsAttributive(word))
                    return true;
            }
        }

        return false;
    }

    private void OpenFront(List<int> words)
    {
        _open = Open(ClauseType.Main, words);
        _openStretches = 1;
        AdoptFront(_open);
        _last = _lastMain = _open;
    }

    /// <summary>Clauses at the front of a sentence belong to the main clause behind them.</summary>
    private void AdoptFront(Clause main)
    {
        foreach (Clause clause in _clauses)
        {
            if (clause != main && clause.Parent is null && (clause.IsVerbFinal || clause == _loose))
                clause.Parent = main;
        }
    }

    private Clause Open(ClauseType type, List<int> words)
    {
        var clause = new Clause(type);
        clause.Words.AddRange(words);
        _clauses.Add(clause);
        return clause;
    }

    private int FirstContent(List<int> words)
    {
        int first = 0;
        while (first + 1 < words.Count && _words[words[first]].Is(FunctionClass.Coordinator))
            first++;
        return first;
    }

    private void Finish()
    {
        foreach (Clause clause in _clauses)
        {
            clause.Words.Sort();
            if (clause.Type == ClauseType.Main && !clause.IsGapped && !_verbs.HasFinite(clause.Words))
                clause.Type = ClauseType.Verbless;
        }
    }
}
