using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Makes drafts from the verbs and nouns of a sentence that trigger frames.</summary>
internal sealed partial class ClaimFactory
{
    private readonly SegmentedText _text;
    private readonly PhraseClasses _classes;
    private readonly FrameMatcher _matcher;
    private readonly ClaimQuantities _quantities;
    private readonly ClaimTimes _times;
    private readonly ThemeFields _fields;
    private readonly NominalPerspectives _nominal;
    private readonly ClaimMemory _memory;
    private readonly AttackContext _attacks = new();
    private readonly Fiction _fiction;
    private readonly NegotiatedTreaties _treaties = new();
    private readonly EventContext _events;
    private readonly ReferentResolver _referents;

    private SentenceGrammar _grammar = null!;
    private SentenceAttribution _attribution = null!;
    private List<ClaimDraft> _drafts = [];

    /// <summary>Those of the sentence before.</summary>
    private List<ClaimDraft> _before = [];

    /// <summary>The nouns of the sentence that are the theme of a claim already, with its kind.</summary>
    private readonly HashSet<(string Kind, int Head)> _themes = [];

    /// <summary>By its kind, the claim that a verb of the clause under way has made.</summary>
    private readonly Dictionary<string, ClaimDraft> _fired = new(StringComparer.Ordinal);

    /// <summary>The kinds of which the clause, or the noun, under way makes no more claims.</summary>
    private readonly HashSet<string> _excluded = new(StringComparer.Ordinal);

    /// <summary>The context of a rule that did not fire, for the next.</summary>
    private FrameContext? _spare;

    public ClaimFactory(SegmentedText text, MentionIndex mentions, ReferentResolver referents, CalendarDate? published = null)
    {
        _text = text;
        _referents = referents;
        _memory = new ClaimMemory();
        _classes = new PhraseClasses(text, mentions, referents);
        _matcher = new FrameMatcher(text, referents, _classes, _memory);
        _quantities = new ClaimQuantities(text, mentions);
        _times = new ClaimTimes(mentions, text, published);
        _fields = new ThemeFields(text, _classes);
        _nominal = new NominalPerspectives(text);
        _fiction = new Fiction(text);
        _events = new EventContext(referents);
    }

    /// <summary>What became of each trigger, for those who ask why; null when nobody does.</summary>
    public List<(FrameContext Context, string? Failure)>? Trace { get; set; }

    /// <summary>The drafts of a sentence.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public List<ClaimDraft> Make(SentenceGrammar grammar, SentenceAttribution attribution, CancellationToken cancellation = default)
    {
        _grammar = grammar;
        _attribution = attribution;
        _before = _drafts;
        _drafts = [];
        _themes.Clear();
        _matcher.Enter(grammar, attribution);
        _times.Enter(grammar);
        _fiction.Enter(grammar);
        _treaties.Observe(grammar);
        foreach (Clause clause in grammar.Clauses)
        {
            OfVerbs(clause);
            if (clause.Type == ClauseType.Verbless)
                OfPredicate(clause);
            foreach (Phrase phrase in clause.Phrases)
            {
                cancellation.ThrowIfCancellationRequested();
                OfPhrase(phrase, clause);
            }
        }

        _attacks.Complete(_drafts, grammar);
        _events.Complete(_drafts, grammar);
        return _drafts;
    }

    private void OfVerbs(Clause clause)
    {
        _fired.Clear();
        _excluded.Clear();
        for (int v = 0; v < clause.Verb.Verbs.Length; v++)
        {
            if (clause.Verb.Verbs[v] is not { } verb)
                continue;
            IReadOnlyList<FrameRule> rules = FrameCatalogue.German.OfVerb(verb.Lemma);
            if (rules.Count == 0)
                continue;
            bool says = Says(clause.Verb.VerbWords[v]);
            // "in Aussicht stellen": the verb is a part of the speech act, and does nothing itself.
            bool speaks = _attribution.Frames.Exists(frame => frame.IsPhrase && frame.VerbWord == clause.Verb.VerbWords[v]);
            foreach (FrameRule rule in rules)
            {
                if (speaks && !rule.Properties.ContainsKey("speech-topic"))
                    continue;
                if (_fired.TryGetValue(rule.Kind, out ClaimDraft? first))
                {
                    // "getötet oder verletzt": one number for both (codebook 9.35).
                    if (rule.Kind == "Casualties" && v > 0 && rule.Constants.TryGetValue("outcome", out string? outcome) && first.Fields["outcome"][0] != outcome)
                        JoinOutcomes(clause, first, outcome);
                    continue;
                }

                // "…, hielt er fest": words were held, nobody.
                if (says && !rule.Properties.ContainsKey("speech-topic"))
                    continue;
                if (rule.Kind == "Casualties" && (IsAlternative(clause, rule) || IsUnderSameNumber(clause, rule)))
                    continue;
                FrameContext context = Context(rule, clause, clause.Verb.VerbWords[v], null, "");
                int before = _drafts.Count;
                if (_excluded.Contains(rule.Kind) || !Try(context) || !FromVerb(context) || _drafts.Count == before)
                    continue;
                _fired[rule.Kind] = _drafts[_drafts.Count - 1];
                NoteTheme(context);
                if (rule.Properties.TryGetValue("excludes", out string? kind) && !(kind == "Deployment" && HasSoldiers(context.Theme)))
                    _excluded.Add(kind);
            }
        }
    }

    /// <summary>"Drei Fallschirmjäger tot", "Goma in der Hand der Rebellen": a headline leaves out "sind".</summary>
    private void OfPredicate(Clause clause)
    {
        int last = clause.Words.FindLastIndex(word => _grammar.Words[word].Kind == TokenKind.Word);
        if (last < 0 || clause.Verb.Verbs.Length > 0)
            return;
        foreach (FrameRule rule in FrameCatalogue.German.OfVerb("sein"))
        {
            FrameContext context = Context(rule, clause, clause.Words[last], null, "");
            if (rule.Properties.ContainsKey("elliptic") && Try(context) && FromVerb(context))
            {
                NoteTheme(context);
                return;
            }
        }
    }

    /// <summary>Whether a verb tells in its clause what somebody says, and so no event of its own.</summary>
    private bool Says(int verbWord)
        => _attribution.Frames.Exists(frame => frame.VerbWord == verbWord && (frame.IsInquit || frame.Content.Exists(static content => content.Opener is "dass" or "daß")));

    /// <summary>"mit Waffen und Soldaten": the soldiers are sent, although the weapons are supplied.</summary>
    private static bool HasSoldiers(Phrase? theme)
    {
        foreach (Phrase member in new PhraseMembers(theme))
        {
            if (member.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"40 Tote und Verletzte": one number for both (codebook 9.35).</summary>
    private bool IsCountedWith(Phrase first, Phrase conjunct, FrameRule rule)
    {
        if (conjunct == first || rule.Kind != "Casualties" || first.Quantity < 0 || conjunct.Quantity >= 0 || conjunct.Determiner >= 0
            || _drafts.FindLast(draft => draft.Kind == rule.Kind && draft.ThemeWord == first.Head) is not { } told)
            return false;
        if (told.Fields["outcome"][0] is "Killed" or "Wounded" && rule.Constants["outcome"] is "Killed" or "Wounded" && told.Fields["outcome"][0] != rule.Constants["outcome"])
            told.Set("outcome", "KilledOrWounded");
        return true;
    }

    /// <summary>"kamen ums Leben oder wurden verletzt": the same people, one number for both (codebook 9.35).</summary>
    private bool IsAlternative(Clause clause, FrameRule rule)
    {
        if (clause.Previous is not { } previous || !ClauseSharing.SharesSubject(clause) || clause.Start == 0 || !(IsOr(clause.Start) || IsOr(clause.Start - 1))
            || !rule.Constants.TryGetValue("outcome", out string? outcome)
            || _drafts.FindLast(draft => draft.Clause == previous && draft.Kind == rule.Kind) is not { } first || first.Fields["outcome"][0] == outcome)
            return false;
        JoinOutcomes(previous, first, outcome);
        return true;

        bool IsOr(int word) => _grammar.Words[word].FunctionForm is "oder" or "beziehungsweise";
    }

    /// <summary>"200 getötete und verletzte Soldaten": one number in front of both participles.</summary>
    private bool IsUnderSameNumber(Clause clause, FrameRule rule)
    {
        if (clause is not { Type: ClauseType.Participial, Antecedent: { Quantity: < 0, Determiner: < 0, Owner: { Quantity: >= 0, Participial: { } front } owner } second } || (owner.Noun is { } noun && second.Noun != noun)
            || !rule.Constants.TryGetValue("outcome", out string? outcome) || _drafts.FindLast(draft => draft.Clause == front && draft.Kind == rule.Kind) is not { } first)
            return false;
        JoinOutcomes(front, first, outcome);
        return true;
    }

    private void JoinOutcomes(Clause clause, ClaimDraft first, string outcome)
    {
        // "ertrunken oder werden vermisst": neither so many died, nor so many are missing.
        if (outcome == "Missing" || first.Fields["outcome"][0] == "Missing")
        {
            _drafts.RemoveAll(draft => draft.Clause == clause && draft.Rule == first.Rule);
            return;
        }

        foreach (ClaimDraft draft in _drafts)
        {
            if (draft.Clause == clause && draft.Rule == first.Rule)
                draft.Set("outcome", "KilledOrWounded");
        }
    }

    private FrameContext Context(FrameRule rule, Clause clause, int triggerWord, Phrase? phrase, string modifier)
        => _spare?.Begin(rule, clause, triggerWord, phrase, modifier) ?? new FrameContext(rule, clause, triggerWord, phrase, modifier);

    /// <summary>Whether a rule fires. If it does not, its context is no more.</summary>
    private bool Try(FrameContext context)
    {
        bool fires = _matcher.TryMatch(context, out string? failure);
        Trace?.Add((context, failure));
        _spare = fires || Trace is not null ? null : context;
        return fires;
    }

    private bool Stop(FrameContext context, string why)
    {
        if (Trace is { } trace)
            trace[trace.Count - 1] = (context, why);
        return false;
    }

    private bool FromVerb(FrameContext context)
    {
        Clause clause = context.Clause;
        if (_fiction.Tells(clause) || Fiction.IsDrill(clause, context.Rule.Kind))
            return Stop(context, "is told of a film, a novel or a play: it happens there and not in the world");
        if (Fiction.IsOutOfPlay(clause, context.Rule))
            return Stop(context, "is told of players who cannot play");
        if (IsWhoever(clause))
            return Stop(context, "is told of whoever it will be, in what may or should happen");
        if (context.Rule.Properties.ContainsKey("resumes") && Resumed(context.Rule) is null)
            return Stop(context, "goes on with no claim of its kind");
        Perspective perspective = _attribution.Of(clause);
        if (context.Rule.Properties.ContainsKey("speech-topic"))
            perspective = _attribution.Frames.Find(frame => frame.Clause == clause)?.TopicPerspective ?? perspective;
        if (clause is { Type: ClauseType.Participial, Antecedent: { } told })
        {
            perspective = NominalPerspectives.OfTopic(told, _attribution) ?? perspective;
            // "Die Zahl der getöteten Soldaten stieg auf 40": the clause around tells it.
            if (context is { Rule.Kind: "Casualties" or "Capture", Theme.Quantity: < 0 } && ToldNumbers.NounOfNumber(told) is { } number)
                context.Counted = ToldNumbers.Find(number, clause.Parent ?? clause);
        }

        if (perspective.IsIrrealis)
            return Stop(context, "stands in a condition, purpose, wish, question or demand: nothing is said to be so");
        ClaimStatus status = ClaimStatuses.OfVerb(clause, perspective, _grammar);
        bool present = status == ClaimStatus.Occurred && (ClaimStatuses.IsPlainPresent(clause, perspective) || Factuality.IsState(clause));
        // "soll nächste Woche reisen": whoever says so, it is a plan.
        bool announced = status == ClaimStatus.Occurred && clause.Verb is { Modal: "sollen", IsNonfinitePerfect: false };
        if ((present || announced) && (_times.LiesAhead(clause) || IsInsidePlan(clause, perspective)))
            status = ClaimStatus.Planned;
        // "niemand will sterben", "Ich werde nicht sterben": wished, feared or foreseen; who is to kill somebody plans it.
        if (status == ClaimStatus.Planned && context.Rule.Kind == "Casualties" && clause.Verb.Voice == Voice.Active && context.Theme is { } dying && dying == clause.Subject)
            return Stop(context, "is only wished, feared or foreseen");
        ClaimTime? time = _times.OfVerb(clause, Told(context, status));
        if (time is not null && IsTimeOfSpeech(context, time))
            time = null;
        bool regained = context.Rule.AgainConstants.Count > 0 && IsAgain(context);
        if (present && !regained && status == ClaimStatus.Occurred && ClaimTimes.IsOpen(time) && context.Rule.Constants.TryGetValue("present", out string? ongoing))
        {
            status = ParseStatus(ongoing);
            // "sind bis Juli im Einsatz": the next July.
            if (time is { From: null, To: not null })
                time = _times.OfVerb(clause, status);
        }

        Emit(context, perspective, perspective.Modality, perspective.IsDenied ^ clause.IsNegated, status, time, clause.Verb.Voice == Voice.StatalPassive || (clause.Type == ClauseType.Participial && time is not null && ClaimTimes.IsOpen(time)));
        return true;
    }

    /// <summary>The claim that a rule goes on with: "40 Menschen starben. Unter ihnen sind zwei Kinder".</summary>
    private ClaimDraft? Resumed(FrameRule rule) => (_drafts.FindLast(IsWhole) ?? _before.FindLast(IsWhole)) is { IsNegated: false } told && told.Kind == rule.Kind ? told : null;

    private static bool IsWhole(ClaimDraft draft) => !draft.IsSubset && draft.Kind is "Casualties" or "Capture" or "Deployment";

    /// <summary>"reist am Freitag nach Oslo, wo er den König trifft": what happens on the way is to come as well.</summary>
    private bool IsInsidePlan(Clause clause, Perspective perspective)
        => clause is { Type: ClauseType.Relative or ClauseType.Subordinate, Parent: { } parent } && ClaimStatuses.IsPlainPresent(clause, perspective)
            && ClaimStatuses.IsPlainPresent(parent, _attribution.Of(parent)) && _times.LiesAhead(parent);

    /// <summary>"sagte im Mai 400 Soldaten zu": when it was promised; "sagte für Mai 400 Soldaten zu" tells when they come.</summary>
    private bool IsTimeOfSpeech(FrameContext context, ClaimTime time)
        => context.Rule.Properties.ContainsKey("speech-topic") && context.Clause.Verb.Tense is VerbTense.Preterite or VerbTense.Perfect or VerbTense.Pluperfect
            && !_times.IsTerm(time);

    /// <summary>The status that the sentence tells, or else the rule; what "war festgehalten worden", "haben festgehalten" does not go on.</summary>
    private static ClaimStatus Told(FrameContext context, ClaimStatus status)
        => status == ClaimStatus.Occurred && context.Rule.Constants.TryGetValue("status", out string? own) && !(own == "Ongoing" && context is { IsVerb: true, Clause.Verb: { Tense: VerbTense.Perfect or VerbTense.Pluperfect } or { IsNonfinitePerfect: true } })
            ? ParseStatus(own) : status;

    private void OfPhrase(Phrase phrase, Clause clause)
    {
        foreach (Phrase member in phrase.Members())
        {
            OfNoun(member, phrase, clause);
            OfAdjectives(member, phrase, clause);
            if (member.Possessor is { } possessor)
                OfPhrase(possessor, clause);
            if (member.Genitive is { } genitive)
                OfPhrase(genitive, clause);
            if (member.Apposition is { } apposition)
                OfPhrase(apposition, clause);
        }
    }

    private void OfNoun(Phrase phrase, Phrase whole, Clause clause)
    {
        if (phrase.Noun is not { } noun)
            return;
        IReadOnlyList<FrameRule> rules = FrameCatalogue.German.OfNoun(noun.Lemma, out string modifier);
        if (rules.Count == 0)
            return;
        if (modifier.Length == 0 && _grammar.Words[phrase.Head].Modifier is { } first)
            modifier = first;
        _excluded.Clear();
        foreach (FrameRule rule in rules)
        {
            if (_excluded.Contains(rule.Kind) || IsExcepted(rule, noun.Lemma, modifier))
                continue;
            FrameContext context = Context(rule, clause, phrase.Head, phrase, modifier);
            if (_themes.Contains((rule.Kind, phrase.Head)) || IsCountedWith(whole, phrase, rule))
                continue;
            if (Try(context) && FromNoun(context, whole))
            {
                _excluded.Add(rule.Kind);
                NoteTheme(context);
            }
        }
    }

    /// <summary>"zwei tote Soldaten"</summary>
    private void OfAdjectives(Phrase phrase, Phrase whole, Clause clause)
    {
        if (phrase.Noun is null)
            return;
        foreach (int adjective in phrase.Adjectives)
        {
            foreach (FrameRule rule in FrameCatalogue.German.OfAdjective(AdjectiveStem.Of(_text.Form(_grammar.Words[adjective].Token))))
            {
                FrameContext context = Context(rule, clause, adjective, phrase, "");
                if (!_themes.Contains((rule.Kind, phrase.Head)) && Try(context) && FromNoun(context, whole))
                    _themes.Add((rule.Kind, phrase.Head));
            }
        }
    }

    /// <summary>
    /// "ratifizierte das Abkommen mit X": the noun is no second agreement beside what the verb tells of it. "neun Tote und 40 Verletzte" are
    /// two triggers, each its own theme.
    /// </summary>
    private void NoteTheme(FrameContext context)
    {
        if (context.Theme is { } theme && theme.Members().Contains(context.Phrase))
            return;
        foreach (Phrase member in new PhraseMembers(context.Theme))
        {
            if (member.Noun is not null && member.Head != context.TriggerWord)
                _themes.Add((context.Rule.Kind, member.Head));
        }

        // "büßte 900 Mann an Toten und Verwundeten ein": what the condition found is told by the verb.
        foreach (Phrase member in context.With?.Conjuncts ?? [])
            _themes.Add((context.Rule.Kind, member.Head));
    }

    private static bool IsExcepted(FrameRule rule, string lemma, string modifier)
    {
        if (rule.Except.Count == 0)
            return false;
        if (rule.Except.Contains(lemma))
            return true;
        foreach (string except in rule.Except)
        {
            // "Korallenbleiche", "Bundestagswahlkampf": what ends in an exception is one.
            if (lemma.EndsWith(except, StringComparison.OrdinalIgnoreCase) || (modifier.Length > 2 && except.StartsWith(modifier, StringComparison.OrdinalIgnoreCase) && except.EndsWith(lemma, StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        return false;
    }

    private bool FromNoun(FrameContext context, Phrase whole)
    {
        if (ToldNumbers.NounOfNumber(whole) is { } number)
        {
            whole = number;
            if (context.Theme is { Quantity: < 0 } && (context.Counted = ToldNumbers.Find(number, context.Clause)) is null && !ToldNumbers.Rises(context.Clause))
                return Stop(context, "tells of a number, but not which");
        }

        if (_fiction.Names(whole, context.Clause) || Fiction.IsStoppedByPlayer(context.Clause, context.Rule.Kind))
            return Stop(context, "is told of a film, a novel or a play: it happens there and not in the world");
        if (IsOfNobody(context))
            return Stop(context, "is done to nobody in particular");
        if (_treaties.IsNegotiated(context))
            return Stop(context, "is still negotiated, as the article has told");
        if (_nominal.Of(context.Phrase!, whole, context.Clause, _grammar, _attribution, context.Rule) is not { } view)
            return Stop(context, "only names a topic, an attempt or an intent: nothing is said to be so");
        // "ein Anschlag, zu dem sich der IS bekannte": he is the source of it.
        if (context.Rule.Kind == "Offensive" && _attribution.Frames.Find(frame => frame is { Group.Act: "Acknowledge", Speakers.IsEmpty: false, Clause: { Type: ClauseType.Relative, Antecedent: { } deed, IsNegated: false } } && deed == context.Phrase) is { } confession)
            view = view with { Perspective = confession.TopicPerspective ?? view.Perspective };
        bool ahead = view.ClauseTimeCounts && ClaimStatuses.IsPlainPresent(context.Clause, view.Perspective) && _times.LiesAhead(context.Clause);
        ClaimStatus status = view.Status ?? (ahead ? ClaimStatus.Planned : ClaimStatus.Occurred);
        ClaimTime? time = _times.OfNoun(context.Phrase!, context.Clause, status, view);
        Emit(context, view.Perspective, view.Modality, view.IsNegated, status, time, stative: false);
        return true;
    }

    /// <summary>"schreckt vor Mord an Menschen nicht zurück", "die Tötung von Menschen": a deed as such.</summary>
    private bool IsOfNobody(FrameContext context)
        => IsOfAny(context) || context is { Rule.Kind: "Casualties", Theme: { IsPlural: true, Quantity: < 0, Determiner: < 0, NameFirst: < 0, Matches.Count: 0, Adjectives.Count: 0, Noun: { } people } theme, Phrase: { Quantity: < 0 } deed }
            && theme != deed && !deed.IsPlural && Cues.German.Is(Cue.UnnamedPeople, people.Lemma);

    /// <summary>"Der Besuch eines Politikers wirbt für die Partei": of any of them.</summary>
    private bool IsOfAny(FrameContext context)
        => context is { Rule.Kind: "Visit", Phrase.Genitive: { NameFirst: < 0, Matches.Count: 0, Apposition: null, Determiner: >= 0 and var article } } && !context.Roles.ContainsKey("place")
            && _grammar.Words[article].FunctionForm is "eines" or "einer";

    /// <summary>"könnte den Transport der aufgegriffenen Flüchtlinge übernehmen": whoever it will be.</summary>
    private bool IsWhoever(Clause clause)
        => clause is { Type: ClauseType.Participial, Phrases.Count: 0, Parent: { } around, Antecedent: { Quantity: < 0, NameFirst: < 0, Matches.Count: 0, IsPlural: true } }
            && clause.Antecedent != around.Subject && _attribution.Of(around) is { IsIrrealis: true } or { Status: ClaimStatus.Planned, Modality: Modality.Possible };

    private static ClaimStatus ParseStatus(string name) => (ClaimStatus)Enum.Parse(typeof(ClaimStatus), name);
}
