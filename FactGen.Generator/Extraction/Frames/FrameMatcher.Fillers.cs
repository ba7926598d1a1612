using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <content>Functions that find somebody beyond the phrases of the grammar: occupants, sides, places of events.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"Goma ist wieder kongolesisch": the state whose adjective is said of the subject.</summary>
    private EntityMention? Predicative(Clause clause)
    {
        foreach (int i in clause.Words)
        {
            if (_grammar.Words[i] is { Match: >= 0, IsCapital: false, IsDeclinedAdjective: false } && referents.AdjectiveAt(i, _grammar) is { } state)
                return state;
        }

        return null;
    }

    /// <summary>Whose forces the article has told of at the place.</summary>
    private ImmutableArray<EntityMention> Deployer(FrameContext context)
        => context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> scene) && memory.Deployer(scene[0].Entity) is { } deployer
            ? ImmutableArray.Create(EntityMention.FromContext(deployer, _grammar.StartOf(text, context.TriggerWord)))
            : ImmutableArray<EntityMention>.Empty;

    /// <summary>
    /// "Die Befreiung der Stadt Mossul wurde gemeldet": ground is retaken by the state that it belongs to, if the article has told of it, or by
    /// the side of whoever says so.
    /// </summary>
    private ImmutableArray<EntityMention> Owner(FrameContext context)
    {
        if (!context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> ground) || ground[0].Entity.Country is not { } country)
            return ImmutableArray<EntityMention>.Empty;
        ImmutableArray<AttributionLink> chain = _attribution.Of(context.Clause).Chain;
        if (!chain.IsEmpty && chain[0].Sources is { IsEmpty: false } sources && sources[0].Entity is var source && (source.Kind == EntityKind.State ? source.Id : source.Country) is { } teller && teller != country)
            return ImmutableArray<EntityMention>.Empty;
        return referents.Told(country, _grammar, context.TriggerWord) is { } owner ? ImmutableArray.Create(owner) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"jede Granate, die Armenien verschießt": who does something with the theme, as a relative clause tells.</summary>
    private ImmutableArray<EntityMention> User(Filler filler, FrameContext context)
    {
        if (Start(filler.Path, context) is not { } used)
            return ImmutableArray<EntityMention>.Empty;
        foreach (Clause clause in _grammar.Clauses)
        {
            if (clause.Type == ClauseType.Relative && clause.Antecedent is { } antecedent && (antecedent == used || antecedent.Owner == used)
                && clause.Phrases.Find(phrase => phrase is { Preposition: null, Pronoun: < 0, Time: < 0 } && classes.Is(phrase, "public", _grammar)) is { } user)
                return referents.Actors(user, _grammar);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"eroberte von Rebellen kontrollierte Gebiete zurück": who held what is taken.</summary>
    private ImmutableArray<EntityMention> Occupant(Filler filler, FrameContext context)
    {
        foreach (Phrase held in Candidates(filler with { Function = "object" }, context))
        {
            if (held.Participial is { } holding && Holds(holding.Verb.Lemma) && Agent(holding) is { } holder && referents.Actors(holder, _grammar) is { IsEmpty: false } occupants)
                return occupants;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static bool Holds(string verb)
    {
        foreach (FrameRule rule in FrameCatalogue.German.OfVerb(verb))
        {
            if (rule.Kind == "TerritorialControl")
                return true;
        }

        return false;
    }

    /// <summary>Whose the people of a phrase are. As agents only rebels and their like are somebody by themselves: nobody sends policemen by being policemen.</summary>
    private ImmutableArray<EntityMention> Origin(Phrase people, string role, bool mayComeFrom)
    {
        if (TakenUpOwners(people) is { IsDefaultOrEmpty: false } owners)
            return owners;
        ImmutableArray<EntityMention> origin = referents.Origin(people, _grammar, mayComeFrom);
        people = referents.AntecedentPhrase(people) ?? people;
        if (role == "agent" && people.Noun is { } noun && !origin.IsEmpty && origin[0].Entity is { Kind: EntityKind.Group, Country: null } group
            && (PhraseClasses.IsCivil(noun)
                || !EntityCatalogue.Default.Heads.TryFind(text.Form(_grammar.Words[people.Head].Token), null, out EntityHead? head) || !head!.StandsAlone))
            return ImmutableArray<EntityMention>.Empty;
        return origin;
    }

    /// <summary>"Stellungen der Miliz", "Huthi-Stellungen": whose positions are attacked, when somebody is named.</summary>
    private ImmutableArray<EntityMention> PositionOf(Phrase phrase)
    {
        if (!Cues.German.Is(Cue.PositionNoun, phrase.Noun?.Lemma))
            return ImmutableArray<EntityMention>.Empty;
        if ((phrase.Genitive ?? (ReferentResolver.Following(phrase) is { Preposition: "von" } of ? of : null)) is { } holder && classes.Is(holder, "attacker", _grammar))
            return referents.Actors(holder, _grammar);
        return referents.CompoundBody(phrase, _grammar) is { } body ? ImmutableArray.Create(body) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>The second side of a treaty that names one: from the context (codebook 9.13).</summary>
    private ImmutableArray<EntityMention> OtherParty(FrameContext context)
    {
        var countries = new HashSet<string>();
        var parties = new HashSet<string>();
        foreach (Filler filler in context.Rule.Roles["agent"].Fillers[0])
        {
            if (filler.Function == "other-party")
                continue;
            foreach (EntityMention party in FillOne("agent", filler, context))
            {
                parties.Add(party.Entity.Id);
                countries.Add(party.Entity.Country ?? party.Entity.Id);
            }
        }

        // "Die Bürgerkriegsparteien unterzeichneten ein Abkommen", "Die Minister erzielten eine Einigung": among themselves.
        if (parties.Count != 1 || (context.IsVerb && Logical(context.Clause, "subject") is { IsPlural: true, Pronoun: < 0, Noun: not null, Conjuncts.Count: 0 }))
            return ImmutableArray<EntityMention>.Empty;
        // "der Pakt der EU mit der Türkei"
        if (!context.IsVerb && (context.Phrase!.Genitive ?? context.Phrase.Possessor) is { } first && classes.Is(first, "public", _grammar))
        {
            ImmutableArray<EntityMention> owners = referents.Actors(first, _grammar);
            if (!owners.IsEmpty && !parties.Contains(owners[0].Entity.Id))
                return owners;
        }

        // "Mali und Niger kündigten das Abkommen mit Frankreich": whoever deals with it is a party.
        if (!context.IsVerb && Logical(context.Clause, "subject") is { } subject && !Contains(subject, context.Phrase!) && classes.Is(subject, "state", _grammar))
        {
            ImmutableArray<EntityMention> sides = referents.Actors(subject, _grammar);
            if (!sides.IsEmpty && !parties.Contains(sides[0].Entity.Id))
                return sides;
        }

        // Whoever was told of last need not be a party: it is whose affairs the article is about, or who tells of it.
        return referents.OtherParty(countries, _grammar, context.TriggerWord) is { } other && (referents.MainState(_grammar, context.TriggerWord)?.Entity.Id == other.Entity.Id || IsToldHere(other, context))
            ? ImmutableArray.Create(other) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>Whether a state is named in the sentence, or somebody of it is the source.</summary>
    private bool IsToldHere(EntityMention state, FrameContext context)
    {
        if (state.Span.Start >= _grammar.Sentence.Span.Start)
            return true;
        ImmutableArray<AttributionLink> chain = _attribution.Of(context.Clause).Chain;
        return chain.Length > 0 && chain[0].Sources.Length > 0 && (chain[0].Sources[0].Entity.Country ?? chain[0].Sources[0].Entity.Id) == state.Entity.Id;
    }

    /// <summary>
    /// Where the sentence says that it happened, when the trigger itself has no place: what coordinated clauses share, what is told of the
    /// same moment, and for a noun the clause that tells of it ("Bei Kämpfen starben in Bunia drei Menschen").
    /// </summary>
    private ImmutableArray<EntityMention> Scene(Filler filler, FrameContext context)
    {
        if (TopicOf(context.Clause) is { } topic && FromPhrases("place", filler with { Class = "place" }, context, topic.Phrases.Count == 1 ? topic.Phrases : Where(topic, int.MaxValue)) is { IsEmpty: false } headline)
            return headline;
        if (!context.IsVerb && !NominalPerspectives.IsToldBy(context.Clause, context.Phrase!, _attribution))
            return ImmutableArray<EntityMention>.Empty;
        if (!context.IsVerb && Of(context.Clause, int.MaxValue) is { IsEmpty: false } own)
            return own;
        foreach ((Clause front, int end) in ClauseSharing.Shared(context.Clause, _grammar))
        {
            if (Of(front, end) is { IsEmpty: false } shared)
                return shared;
        }

        foreach (Clause other in ClauseSharing.Simultaneous(context.Clause, _grammar.Clauses))
        {
            if (Of(other, int.MaxValue) is { IsEmpty: false } meanwhile)
                return meanwhile;
        }

        return context.Rule.Kind == "Casualties" ? OfFight(context.Clause) : ImmutableArray<EntityMention>.Empty;

        ImmutableArray<EntityMention> Of(Clause clause, int end)
            => FromPhrases("place", filler with { Class = "place" }, context, Where(clause, end));

        IEnumerable<Phrase> Where(Clause clause, int end)
            => clause.Phrases.Where(phrase => phrase.First < end && phrase.Time < 0 && Cues.German.Is(Cue.ScenePreposition, phrase.Preposition) && !IsInSource(phrase));
    }

    /// <summary>"Bei den Kämpfen um Goma starben neun Soldaten": where the fight or attack was, in which they died.</summary>
    private ImmutableArray<EntityMention> OfFight(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (!IsOfFight(phrase))
                continue;
            bool isThere = phrase.Preposition is "um" || Cues.German.Is(Cue.ScenePreposition, phrase.Preposition) || (phrase.Preposition is "auf" or "von" && classes.Is(phrase, "town", _grammar));
            if (isThere && phrase.Time < 0 && referents.Places(phrase, _grammar) is { IsEmpty: false } places)
                return places;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"durch den Beschuss der Armee | auf das Lager Zamzam": behind the fight, or behind whose it is.</summary>
    private static bool IsOfFight(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above is { Preposition: "bei" or "durch" or "in", Noun: { } fight } && (fight.Tags & (SemanticTags.Fight | SemanticTags.Attack)) != 0)
                return true;
            if (above.Preposition is not null)
                return false;
        }

        return false;
    }

    /// <summary>"Mali: Neun Tote bei Anschlag", "Mali: Armee greift Rebellen an – neun Tote": what stands in front of the colon. A capital there may speak.</summary>
    private Clause? TopicOf(Clause clause)
    {
        Clause? topic = null;
        bool isBehind = clause.FollowsColon;
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Type == ClauseType.Participial || other.Start >= clause.Start)
                continue;
            isBehind |= other.FollowsColon;
            topic ??= other;
        }

        return isBehind && topic is { Type: ClauseType.Verbless } && (!clause.HasFinite || !topic.Phrases.Exists(phrase => IsCapital(phrase) || IsInitials(phrase))) ? topic : null;
    }

    /// <summary>"KURIER: Die Rebellen greifen an, was nun?": who asks, in an interview; a town that is not known is not shouted there.</summary>
    private bool IsInitials(Phrase phrase)
    {
        if (phrase is not { Noun: null, NameFirst: >= 0, Matches.Count: 0 } || phrase.NameEnd != phrase.NameFirst + 1)
            return false;
        foreach (char letter in text.Form(_grammar.Words[phrase.NameFirst].Token))
        {
            if (char.IsLower(letter))
                return false;
        }

        return true;
    }

    private bool IsCapital(Phrase phrase)
        => referents.Actor(phrase, _grammar) is { Entity.Kind: EntityKind.State } state && referents.Places(phrase, _grammar) is { IsEmpty: false } places && places[0].Entity.Id != state.Entity.Id;

    /// <summary>"dort, dorthin, von dort": the place that was named last.</summary>
    private ImmutableArray<EntityMention> Proform(FrameContext context)
    {
        // "Palawan, wo noch immer Soldaten stationiert sind"
        if (context.Clause is { Type: ClauseType.Relative, Antecedent: { } where } clause && Cues.German.Is(Cue.RelativePlaceAdverb, clause.Opener))
            return referents.Places(where, _grammar);
        foreach (int i in context.Clause.Words)
        {
            if (_grammar.Words[i].Is(FunctionClass.PlaceProform) && !_grammar.Words[i].Is(FunctionClass.Particle)
                && _grammar.Words[i].FunctionForm is not ("da" or "dabei") && referents.LastPlace(_grammar, i) is { } place)
                return ImmutableArray.Create(place);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>The place, or for "inside-from" the side, inside a phrase about an event: "bei der Rückeroberung von Kursk".</summary>
    private ImmutableArray<EntityMention> Inside(Filler filler, FrameContext context)
    {
        IEnumerable<Phrase> starts = filler.Path == "with" && context.With is { } with ? [with] : Attached(filler.Words, context);
        foreach (Phrase start in starts)
        {
            foreach (Phrase inner in Attributes(start))
            {
                bool from = filler.Function == "inside-from";
                if (from ? inner.Preposition is not ("von" or "gegen") || !classes.Is(inner, filler.Class, _grammar) : inner.Preposition is "gegen" or "mit" or "durch" or "aus" or "zwischen" or "unter" or "für")
                    continue;
                ImmutableArray<EntityMention> found = from ? referents.Actors(inner, _grammar) : referents.Places(inner, _grammar);
                if (!found.IsEmpty)
                    return found;
            }

            if (filler.Function == "inside" && referents.CompoundPlace(start, _grammar) is { } compound)
                return ImmutableArray.Create(compound);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static IEnumerable<Phrase> Attributes(Phrase phrase)
    {
        if (phrase.Genitive is { } genitive)
            yield return genitive;
        if (phrase.Possessor is { } possessor)
            yield return possessor;
        if (phrase.Clause is null)
            yield break;
        foreach (Phrase other in phrase.Clause.Phrases)
        {
            if (other.Governor is { } governor && (governor == phrase || governor == phrase.Genitive))
            {
                yield return other;
                if (other.Genitive is { } inner)
                    yield return inner;
            }
        }
    }

    private IEnumerable<Phrase> Attached(ImmutableArray<string> prepositions, FrameContext context)
    {
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            if (phrase.Preposition is { } preposition && prepositions.Contains(preposition)
                && (context.IsVerb || phrase.Governor == context.Phrase || Follows(phrase, context.Phrase!)))
                yield return phrase;
        }
    }
}
