using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Makes drafts from the verbs and nouns of a sentence that trigger frames.</summary>
internal sealed class ClaimFactory
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
    private readonly ReferentResolver _referents;

    private SentenceGrammar _grammar = null!;
    private SentenceAttribution _attribution = null!;
    private List<ClaimDraft> _drafts = [];

    /// <summary>Those of the sentence before.</summary>
    private List<ClaimDraft> _before = [];

    /// <summary>The nouns of the sentence that are the theme of a claim already, with its kind.</summary>
    private readonly HashSet<(string Kind, int Head)> _themes = [];

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
    }

    /// <summary>What became of each trigger, for those who ask why; null when nobody does.</summary>
    public List<(FrameContext Context, string? Failure)>? Trace { get; set; }

    public List<ClaimDraft> Make(SentenceGrammar grammar, SentenceAttribution attribution)
    {
        _grammar = grammar;
        _attribution = attribution;
        _before = _drafts;
        _drafts = [];
        _themes.Clear();
        _matcher.Enter(grammar, attribution);
        _times.Enter(grammar);
        foreach (Clause clause in grammar.Clauses)
        {
            OfVerbs(clause);
            foreach (Phrase phrase in clause.Phrases)
                OfPhrase(phrase, clause);
        }

        _attacks.Complete(_drafts, grammar);
        return _drafts;
    }

    // Verbs

    private void OfVerbs(Clause clause)
    {
        var fired = new Dictionary<string, ClaimDraft>();
        var excluded = new HashSet<string>();
        for (int v = 0; v < clause.Verb.Verbs.Length; v++)
        {
            if (clause.Verb.Verbs[v] is not { } verb)
                continue;
            foreach (FrameRule rule in FrameCatalogue.German.OfVerb(verb.Lemma))
            {
                if (fired.TryGetValue(rule.Kind, out ClaimDraft? first))
                {
                    // "getötet oder verletzt": one number for both (codebook 9.35).
                    if (rule.Kind == "Casualties" && v > 0 && rule.Constants.TryGetValue("outcome", out string? outcome) && first.Fields["outcome"][0] != outcome)
                        JoinOutcomes(clause, first);
                    continue;
                }

                var context = new FrameContext(rule, clause, clause.Verb.VerbWords[v], null, "");
                int before = _drafts.Count;
                if (excluded.Contains(rule.Kind) || !Try(context) || !FromVerb(context) || _drafts.Count == before)
                    continue;
                fired[rule.Kind] = _drafts[_drafts.Count - 1];
                NoteTheme(context);
                if (rule.Properties.TryGetValue("excludes", out string? kind) && !HasSoldiers(context.Theme))
                    excluded.Add(kind);
            }
        }
    }

    /// <summary>"mit Waffen und Soldaten": the soldiers are sent, although the weapons are supplied.</summary>
    private static bool HasSoldiers(Phrase? theme)
    {
        foreach (Phrase member in theme?.Members() ?? [])
        {
            if (member.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0)
                return true;
        }

        return false;
    }

    private void JoinOutcomes(Clause clause, ClaimDraft first)
    {
        foreach (ClaimDraft draft in _drafts)
        {
            if (draft.Clause == clause && draft.Rule == first.Rule)
                draft.Set("outcome", "KilledOrWounded");
        }
    }

    private bool Try(FrameContext context)
    {
        bool fires = _matcher.TryMatch(context, out string? failure);
        Trace?.Add((context, failure));
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
        Perspective perspective = _attribution.Of(clause);
        if (context.Rule.Properties.ContainsKey("speech-topic"))
            perspective = _attribution.Frames.Find(frame => frame.Clause == clause)?.TopicPerspective ?? perspective;
        if (clause is { Type: ClauseType.Participial, Antecedent: { } told })
            perspective = NominalPerspectives.OfTopic(told, _attribution) ?? perspective;
        if (perspective.IsIrrealis)
            return Stop(context, "stands in a condition, purpose, wish, question or demand: nothing is said to be so");
        ClaimStatus status = ClaimStatuses.OfVerb(clause, perspective, _grammar);
        bool present = status == ClaimStatus.Occurred && ClaimStatuses.IsPlainPresent(clause, perspective);
        // "soll nächste Woche reisen": whoever says so, it is a plan.
        bool announced = status == ClaimStatus.Occurred && clause.Verb is { Modal: "sollen", IsNonfinitePerfect: false };
        if ((present || announced) && (_times.LiesAhead(clause) || IsInsidePlan(clause, perspective)))
            status = ClaimStatus.Planned;
        ClaimTime? time = _times.OfVerb(clause, Told(context.Rule, status));
        if (present && status == ClaimStatus.Occurred && time is null or { To: null, From: not null } && context.Rule.Constants.TryGetValue("present", out string? ongoing))
            status = ParseStatus(ongoing);
        Emit(context, perspective, perspective.Modality, perspective.IsDenied ^ clause.IsNegated, status, time, clause.Verb.Voice == Voice.StatalPassive);
        return true;
    }

    /// <summary>"reist am Freitag nach Oslo, wo er den König trifft": what happens on the way is to come as well.</summary>
    private bool IsInsidePlan(Clause clause, Perspective perspective)
        => clause is { Type: ClauseType.Relative or ClauseType.Subordinate, Parent: { } parent } && ClaimStatuses.IsPlainPresent(clause, perspective)
            && ClaimStatuses.IsPlainPresent(parent, _attribution.Of(parent)) && _times.LiesAhead(parent);

    /// <summary>The status that the sentence tells, or else the rule.</summary>
    private static ClaimStatus Told(FrameRule rule, ClaimStatus status)
        => status == ClaimStatus.Occurred && rule.Constants.TryGetValue("status", out string? own) ? ParseStatus(own) : status;

    // Nouns

    private void OfPhrase(Phrase phrase, Clause clause)
    {
        foreach (Phrase member in phrase.Members())
        {
            OfNoun(member, phrase, clause);
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
        var fired = new HashSet<string>();
        foreach (FrameRule rule in rules)
        {
            if (fired.Contains(rule.Kind) || IsExcepted(rule, noun.Lemma, modifier))
                continue;
            var context = new FrameContext(rule, clause, phrase.Head, phrase, modifier);
            if (_themes.Contains((rule.Kind, phrase.Head)))
                continue;
            if (Try(context) && FromNoun(context, whole))
            {
                fired.Add(rule.Kind);
                NoteTheme(context);
            }
        }
    }

    /// <summary>"ratifizierte das Abkommen mit X": the noun is no second agreement beside what the verb tells of it.</summary>
    private void NoteTheme(FrameContext context)
    {
        foreach (Phrase member in context.Theme?.Members() ?? [])
        {
            if (member.Noun is not null && member.Head != context.TriggerWord)
                _themes.Add((context.Rule.Kind, member.Head));
        }
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

        if (_nominal.Of(context.Phrase!, whole, context.Clause, _grammar, _attribution, context.Rule) is not { } view)
            return Stop(context, "only names a topic, an attempt or an intent: nothing is said to be so");
        bool ahead = view.ClauseTimeCounts && ClaimStatuses.IsPlainPresent(context.Clause, view.Perspective) && _times.LiesAhead(context.Clause);
        ClaimStatus status = view.Status ?? (ahead ? ClaimStatus.Planned : ClaimStatus.Occurred);
        ClaimTime? time = _times.OfNoun(context.Phrase!, context.Clause, status, view);
        Emit(context, view.Perspective, view.Modality, view.IsNegated, status, time, stative: false);
        return true;
    }

    // Claims

    private void Emit(
        FrameContext context, Perspective perspective, Modality modality, bool negated, ClaimStatus status, ClaimTime? time, bool stative)
    {
        FrameRule rule = context.Rule;
        Complete(context);
        negated ^= rule.Constants.TryGetValue("polarity", out string? polarity) && polarity == "Negated";
        status = Told(rule, status);
        foreach ((Phrase? counted, bool alone) in Parts(context))
        {
            var draft = new ClaimDraft(rule.Kind, rule.Id, context.Clause, context.TriggerWord)
            {
                Perspective = perspective,
                Modality = modality,
                IsNegated = negated,
                Status = status,
                Time = time,
                Roles = new Dictionary<string, ImmutableArray<EntityMention>>(context.Roles),
                IsNominal = !context.IsVerb,
                Victims = (alone ? counted?.Noun : null) ?? context.ThemeNoun,
                ThemeWord = context.Theme?.Head ?? -1,
                WithWord = context.With?.Head ?? -1,
            };
            foreach (KeyValuePair<string, string> constant in rule.Constants)
            {
                if (FrameVocabulary.Constants.Contains(constant.Key))
                    continue;
                draft.Set(constant.Key, stative && rule.StativeConstants.TryGetValue(constant.Key, out string? state) ? state
                    : rule.AgainConstants.TryGetValue(constant.Key, out string? again) && IsAgain(context) ? again : constant.Value);
            }

            // "Ein Attentäter sprengte sich in die Luft": the article does not count those who attack.
            if (counted is not null && (rule.Kind != "Offensive" || counted.Quantity >= 0))
                draft.Quantity = _quantities.Of(counted, _grammar, alone ? null : context.ThemeNoun);
            // "ein Kredit über zwei Milliarden": not more than that, but that much.
            if (draft.Quantity is { Bounds: { LowerExclusive: true, Lower: { } exact } } told && counted is { } amount && context.Theme is { } priced && amount != priced && amount.First == priced.End)
                draft.Quantity = told with { Bounds = new QuantityBounds(exact, exact) };
            if (rule.Kind == "Payment" && counted is { Noun: null } && _classes.IsSum(counted) && draft.Quantity is { } sum)
                draft.Quantity = sum with { Unit = _quantities.LastCurrency };
            if (rule.Constants.TryGetValue("counts", out string? unit) && context.Phrase is { Quantity: >= 0 } trigger && draft.Quantity is null)
                draft.Quantity = _quantities.Of(trigger, _grammar, null);
            if (unit is not null && draft.Quantity is { } quantity && (quantity.Unit is null || counted is null))
                draft.Quantity = quantity with { Unit = unit };
            if (alone && rule.Kind is "Casualties" or "Capture")
                OwnVictims(draft, counted!);
            _fields.Fill(draft, context, counted ?? context.Theme, alone, _grammar);
            _drafts.Add(draft);
            AddSubsets(draft, context, counted);
        }

        context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place);
        context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agent);
        // Of two states' soldiers "die Soldaten" are neither's alone.
        if (rule.Kind is "Deployment" or "Withdrawal" && !agent.IsDefault && agent.Length == 1)
            _referents.NoteForces(agent[0], _grammar.Index, context.TriggerWord);
        _memory.Remember(rule, context.ThemeNoun, place, agent);
    }

    /// <summary>"wieder unter Kontrolle", "erneut eingenommen": what was so before. The particle of "wiedererlangen" is part of its verb.</summary>
    private bool IsAgain(FrameContext context)
    {
        if (!context.IsVerb)
            return false;
        foreach (int i in context.Clause.Words)
        {
            if (i != context.Clause.ParticleWord && Cues.German.Is(Cue.AgainAdverb, _grammar.Words[i].FunctionForm))
                return true;
        }

        return false;
    }

    /// <summary>"zwölf Zivilisten und drei Soldaten": each number counts its own people.</summary>
    private void OwnVictims(ClaimDraft draft, Phrase member)
    {
        if (_referents.Victim(member, _grammar) is { } own)
            draft.Roles["target"] = ImmutableArray.Create(own);
        else if (draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> whole) && whole[0].Text.Length > 0)
            draft.Roles.Remove("target");
    }

    /// <summary>"3.000 nach Kursk", "tausende weitere": a bare number counts what the claim before counted, on the same side.</summary>
    private void Complete(FrameContext context)
    {
        if (context.Theme is not { Noun: null, Pronoun: < 0 } theme || theme.Matches.Count > 0 || (theme.Quantity < 0 && !theme.IsOneMore))
            return;
        for (int k = _drafts.Count - 1; k >= 0; k--)
        {
            ClaimDraft before = _drafts[k];
            if (before.Kind != context.Rule.Kind)
                continue;
            string main = before.Kind is "Casualties" or "Capture" ? "target" : "agent";
            if (!context.Roles.ContainsKey(main) && before.Roles.TryGetValue(main, out ImmutableArray<EntityMention> fillers))
                context.Roles[main] = fillers;
            if (context.ThemeNoun is null && _quantities.LastCounted is { } noun)
                context.ThemeNoun = noun;
            return;
        }

        CompleteFromBefore(context);
    }

    /// <summary>"112 Zivilisten wurden getötet. Mehrere Hundert weitere wurden verletzt": the same people as in the sentence before.</summary>
    private void CompleteFromBefore(FrameContext context)
    {
        string main = context.Rule.Kind is "Casualties" or "Capture" ? "target" : "agent";
        if (context.Roles.ContainsKey(main) || _before.FindLast(draft => draft.Kind == context.Rule.Kind) is not { } told || !told.Roles.TryGetValue(main, out ImmutableArray<EntityMention> fillers))
            return;
        SourceSpan at = new(_grammar.Span(_text, context.TriggerWord, context.TriggerWord + 1).Start, 0);
        var carried = ImmutableArray.CreateBuilder<EntityMention>(fillers.Length);
        foreach (EntityMention filler in fillers)
            carried.Add(new EntityMention(filler.Entity, at, ""));
        context.Roles[main] = carried.MoveToImmutable();
    }

    /// <summary>The counted phrases, one claim each: joined groups with their own numbers are apart (codebook 9.16).</summary>
    private IEnumerable<(Phrase? Counted, bool Alone)> Parts(FrameContext context)
    {
        // Of an agreement only what it is about is counted, never how many there are (codebook 9.5).
        Phrase? counted = context.Counted ?? (context.Rule.Roles.ContainsKey("theme") && !context.Rule.Roles.ContainsKey("count") && context.Rule.Kind != "Agreement" ? context.Theme : null);
        if (counted is null)
        {
            yield return (null, false);
            yield break;
        }

        bool apart = counted.Conjuncts.Count > 0 && context.Rule.Kind is "Deployment" or "Casualties" or "Capture" or "Withdrawal";
        int numbers = 0;
        foreach (Phrase member in counted.Members())
            numbers += _quantities.HasNumber(member, _grammar) ? 1 : 0;
        if (!apart || numbers < 2 || context.Phrase == counted)
        {
            yield return (counted, false);
            yield break;
        }

        foreach (Phrase member in counted.Members())
            yield return (member, true);
    }

    /// <summary>Whether "darunter", "davon" or "unter ihnen" stands in front of a word, with nothing but adverbs between.</summary>
    private bool OpensSubset(int word)
    {
        for (int i = word; i > 0; i--)
        {
            if (Cues.German.Is(Cue.SubsetOpener, _grammar.Words[i].FunctionForm))
                return true;
            if (_grammar.Words[i].FunctionForm is "ihnen" or "denen" && _grammar.Words[i - 1].FunctionForm == "unter")
                return true;
            if (i < word && !_grammar.Words[i].Is(FunctionClass.Adverb) && _grammar.Words[i].Quantity < 0)
                return false;
        }

        return false;
    }

    /// <summary>"darunter 39 Kinder", "davon vier schwer": a part with its own number (codebook 9.34).</summary>
    private void AddSubsets(ClaimDraft draft, FrameContext context, Phrase? counted)
    {
        if (counted is null || draft.Kind is not ("Casualties" or "Capture" or "Deployment"))
            return;
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            if (phrase.First <= counted.First || phrase.First == 0 || phrase.Pronoun >= 0 || phrase.Time >= 0)
                continue;
            if (!OpensSubset(phrase.First) && !(phrase.Quantity >= 0 && IsPartOfThem(phrase, context.Clause)))
                continue;
            foreach (Phrase member in phrase.Members())
            {
                if (!_quantities.HasNumber(member, _grammar))
                    continue;
                ClaimDraft subset = draft.Copy();
                subset.Quantity = _quantities.Of(member, _grammar, counted.Noun);
                if (member.Noun is not null && _referents.Victim(member, _grammar) is { } whose)
                    subset.Roles[draft.Kind == "Deployment" ? "agent" : "target"] = ImmutableArray.Create(whose);
                if (member.Noun is not null && draft.Kind == "Deployment" && member.Noun.Force is { } force)
                    subset.Set("force", force);
                _drafts.Add(subset);
            }
        }
    }

    /// <summary>"zwei von ihnen lebensgefährlich", "16 davon schwer"</summary>
    private bool IsPartOfThem(Phrase phrase, Clause clause)
    {
        if (phrase.Noun is null && phrase.End < _grammar.Words.Length && _grammar.Words[phrase.End].FunctionForm == "davon")
            return true;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First == phrase.End && next.Preposition == "von" && next.Pronoun >= 0 && _grammar.Words[next.Pronoun].FunctionForm is "ihnen" or "denen")
                return phrase.Noun is null;
        }

        return false;
    }

    private static ClaimStatus ParseStatus(string name) => (ClaimStatus)Enum.Parse(typeof(ClaimStatus), name);
}
