using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>The drafts of a rule that fires.</content>
internal sealed partial class ClaimFactory
{
    private void Emit(
        FrameContext context, Perspective perspective, Modality modality, bool negated, ClaimStatus status, ClaimTime? time, bool stative)
    {
        FrameRule rule = context.Rule;
        Complete(context);
        // "lebte in den USA, als die Amerikaner angriffen": nobody attacks where he is at home only because somebody lived there.
        if (rule.Kind == "Offensive" && context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> where) && context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> who)
            && who[0].Entity.Kind == EntityKind.State && where[0].Entity.Id == who[0].Entity.Id)
            context.Roles.Remove("place");
        if (rule.Properties.ContainsKey("adds"))
            JoinOthers(context);
        if (rule.Kind == "Agreement" && context.IsVerb && status == ClaimStatus.Occurred && !negated)
            _treaties.Conclude();
        negated ^= rule.Constants.TryGetValue("polarity", out string? polarity) && polarity == "Negated";
        status = Told(context, status);
        foreach ((Phrase? counted, bool alone) in Parts(context))
        {
            var draft = new ClaimDraft(rule.Kind, rule.Id, context.Clause, context.TriggerWord)
            {
                Perspective = perspective,
                Modality = modality,
                IsNegated = negated,
                Status = status,
                Time = time,
                Quantity = QuantityOf(context, counted, alone),
                Roles = new Dictionary<string, ImmutableArray<EntityMention>>(context.Roles),
                IsNominal = !context.IsVerb,
                IsFromHolder = rule.Properties.ContainsKey("from-holder"),
                Victims = (alone ? counted?.Noun : null) ?? context.ThemeNoun,
                ThemeWord = context.Theme?.Head ?? -1,
                WithWord = context.With?.Head ?? -1,
            };
            // "schickte Soldaten nach Somalia, 1.100 im Herbst, 600 im Frühjahr": the parts tell all that the front tells.
            if (context.Clause.IsPart && draft.Quantity is { Unit: not "percent" })
                _drafts.RemoveAll(front => front.Clause == context.Clause.Previous && front.Rule == rule.Id && front.Quantity is null);
            SetConstants(draft, context, stative);
            if (rule.Properties.ContainsKey("resumes") && Resumed(rule) is { } told)
                Resume(draft, told);
            if (rule.Kind is "Casualties" or "Capture" && (alone || (counted is not null && (counted.Noun is not null || counted.Matches.Count > 0) && (IsFirstOfSeveral(counted, context.Clause) || IsToldOfFirst(counted, context)))))
                OwnVictims(draft, counted!);
            PredicateOfVictims(draft, context);
            _fields.Fill(draft, context, counted ?? context.Theme, alone, _grammar);
            _drafts.Add(draft);
            AddSubsets(draft, context, counted);
        }

        Remember(context);
    }

    /// <summary>"Unter ihnen sind zwei Kinder": what happened to the others happened to them.</summary>
    private static void Resume(ClaimDraft draft, ClaimDraft told)
    {
        draft.IsSubset = true;
        if (told.Fields.TryGetValue("outcome", out ImmutableArray<string> outcome))
            draft.Fields["outcome"] = outcome;
        if (draft.Quantity is { Unit: null } number)
            draft.Quantity = number with { Unit = told.Quantity?.Unit };
    }

    private void SetConstants(ClaimDraft draft, FrameContext context, bool stative)
    {
        FrameRule rule = context.Rule;
        foreach (KeyValuePair<string, string> constant in rule.Constants)
        {
            if (FrameVocabulary.Constants.Contains(constant.Key))
                continue;
            draft.Set(constant.Key, stative && rule.StativeConstants.TryGetValue(constant.Key, out string? state) ? state
                : rule.AgainConstants.TryGetValue(constant.Key, out string? again) && IsAgain(context) ? again : constant.Value);
        }
    }

    /// <summary>How many or how much, in the unit that the number, a sum before, or the rule tells.</summary>
    private ClaimQuantity? QuantityOf(FrameContext context, Phrase? counted, bool alone)
    {
        FrameRule rule = context.Rule;
        ClaimQuantity? quantity = null;
        // "schickte 40 Kämpfer nach Gao, im Mai nach Kidal": how many went there is not said.
        if (context.Clause.IsGapped && counted?.Clause is { } told && told != context.Clause)
            counted = null;
        // "eine Million Tonnen Öl und 40 Panzer": the number of the weapons counts.
        if (rule.Kind == "ArmsDelivery" && counted is not null && counted == context.Theme && PhraseClasses.IsMereGoods(counted) && PhraseClasses.HasArmsAmongGoods(counted))
            counted = counted.Conjuncts.Find(static member => !PhraseClasses.IsMereGoods(member));
        // "Ein Attentäter sprengte sich in die Luft": the article does not count those who attack.
        if (counted is not null && (rule.Kind != "Offensive" || counted.Quantity >= 0))
            quantity = _quantities.Of(TakenUp(counted), _grammar, alone ? null : context.ThemeNoun);
        // "Ein Schüler und ein Lehrer starben": the article counts the first of them alone.
        if (quantity is { Bounds: { Lower: 1, Upper: 1 } } && !alone && counted is { Conjuncts.Count: > 0, IsAlternative: false } && rule.Kind is "Casualties" or "Capture" && context.Phrase != counted && counted.Conjuncts.Exists(static other => other.Determiner >= 0))
            quantity = null;
        // "ein Kredit über zwei Milliarden": not more than that, but that much; "ein Kredit von mehr als zwei Milliarden" is more.
        if (quantity is { Bounds: { LowerExclusive: true, Lower: { } exact } } && context.Theme is { } priced && counted is { Preposition: null or "über" } && counted != priced && counted.First == priced.End)
            quantity = quantity with { Bounds = new QuantityBounds(exact, exact) };
        if (quantity is { Unit: not "percent" } && rule.Kind == "Payment" && counted is { Noun: null } && _classes.IsSum(counted))
            quantity = quantity with { Unit = _quantities.LastCurrency };
        if (!rule.Constants.TryGetValue("counts", out string? unit))
            return quantity;
        if (quantity is null && context.Phrase is { Quantity: >= 0 } trigger)
            quantity = _quantities.Of(trigger, _grammar, null);
        return quantity is not null && (quantity.Unit is null || counted is null) ? quantity with { Unit = unit } : quantity;
    }

    /// <summary>"900 Mann, die Kenia entsandt hat": a relative pronoun is as many as what it takes up with a number.</summary>
    private static Phrase TakenUp(Phrase counted)
        => counted is { Pronoun: >= 0, Clause: { Type: ClauseType.Relative, Antecedent: { Quantity: >= 0 } antecedent } clause } && counted.Pronoun == clause.RelativeWord ? antecedent : counted;

    /// <summary>What later sentences may leave out.</summary>
    private void Remember(FrameContext context)
    {
        context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place);
        context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agent);
        // Of two states' soldiers "die Soldaten" are neither's alone.
        if (context.Rule.Kind is "Deployment" or "Withdrawal" && !agent.IsDefault && agent.Length == 1)
        {
            _referents.NoteForces(agent[0], _grammar.Index, context.TriggerWord);
            if (context.Theme is { } forces)
                _matcher.NoteOwners(forces.Head, agent);
        }

        if (!place.IsDefault && place.Length == 1)
            _referents.NotePlace(place[0], _grammar.Index, context.TriggerWord);
        _memory.Remember(context.Rule, context.ThemeNoun, place, agent);
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

    /// <summary>"3.000 nach Kursk", "tausende weitere", "darunter 60 Tote": a bare number counts what the claim before counted, on the same side.</summary>
    private void Complete(FrameContext context)
    {
        if (context.Theme is not { Pronoun: < 0 } theme || !(IsBareNumber(theme) || IsSubsetOfVictims(theme)))
            return;
        string main = context.Rule.Kind is "Casualties" or "Capture" ? "target" : "agent";
        ClaimDraft? told = _drafts.FindLast(IsAlike);
        bool isHere = told is not null;
        told ??= _before.FindLast(IsAlike);
        if (!context.Roles.ContainsKey(main))
        {
            if (told is not null && told.Roles.TryGetValue(main, out ImmutableArray<EntityMention> fillers) && !IsOnePerson(told, fillers))
                context.Roles[main] = isHere ? fillers : FromContext(fillers, context);
            else if (told is null && main == "target" && (_drafts.FindLast(IsForces) ?? _before.FindLast(IsForces)) is { } sent)
                context.Roles[main] = FromContext(sent.Roles["agent"], context);
        }

        if (isHere && context.ThemeNoun is null && _quantities.LastCounted is { } noun)
            context.ThemeNoun = noun;

        // "70 Soldaten wurden getötet und 40 gefangen genommen"
        bool IsAlike(ClaimDraft draft) => !draft.IsSubset && (draft.Kind == context.Rule.Kind || (main == "target" && draft.Kind is "Casualties" or "Capture")
            // "In Goma kämpften 900 ruandische Soldaten. Weitere 300 seien entsandt worden"
            || (context.Rule.Kind is "Deployment" && draft is { Kind: "Combat", Quantity: not null }));
    }

    /// <summary>"Ein 31-Jähriger starb. Drei weitere wurden verletzt": others than he.</summary>
    private static bool IsOnePerson(ClaimDraft told, ImmutableArray<EntityMention> fillers)
        => fillers[0].Entity.Kind == EntityKind.Person || (fillers[0].Entity is { Kind: EntityKind.Group, Country: null } && told.Quantity is { Bounds: { Lower: 1, Upper: 1 } });

    /// <summary>"schickte 500 Soldaten nach Mali, im Mai kamen 60 hinzu": they go where the others in the sentence went.</summary>
    private void JoinOthers(FrameContext context)
    {
        if (context.Roles.ContainsKey("place") || _drafts.FindLast(draft => draft.Kind == context.Rule.Kind) is not { } others)
            return;
        if (others.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place))
            context.Roles["place"] = place;
    }

    /// <summary>"3.000", "2.000 Mann": a number that says nothing of those whom it counts.</summary>
    private static bool IsBareNumber(Phrase phrase)
        => phrase.Matches.Count == 0 && (phrase.Noun is null ? phrase.Quantity >= 0 || phrase.IsOneMore
            : phrase.Quantity >= 0 && Cues.German.Is(Cue.CountedForce, phrase.Noun.Lemma) && phrase is { Genitive: null, Possessor: null, Adjectives.Count: 0 });

    private bool IsSubsetOfVictims(Phrase phrase) => Cues.German.Is(Cue.GenericPeople, phrase.Noun?.Lemma) && OpensSubset(phrase.First);

    /// <summary>"Kenia hat 300 Soldaten entsandt. Etwa 40 seien gefallen": forces that somebody sent.</summary>
    private static bool IsForces(ClaimDraft draft)
        => draft is { Kind: "Deployment", IsNegated: false } && draft.First("agent") is { Kind: EntityKind.State or EntityKind.Organisation or EntityKind.MilitaryForce };

    /// <summary>"112 Zivilisten wurden getötet. Mehrere Hundert weitere wurden verletzt": the same people, whom this sentence does not name.</summary>
    private ImmutableArray<EntityMention> FromContext(ImmutableArray<EntityMention> mentions, FrameContext context)
    {
        int start = _grammar.StartOf(_text, context.TriggerWord);
        return ImmutableArray.CreateRange(mentions, mention => EntityMention.FromContext(mention.Entity, start));
    }
}
