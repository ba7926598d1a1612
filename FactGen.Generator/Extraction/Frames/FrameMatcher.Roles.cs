using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <content>What fills the roles of a rule.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"die Regierung in Warschau": where a body sits is not where it does something.</summary>
    private const SemanticTags SeatedBodies = SemanticTags.Government | SemanticTags.Agency | SemanticTags.Media;

    private ImmutableArray<EntityMention> Fill(string role, RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> group in rule.Fillers)
        {
            if (!context.IsPlaceKnown && group[0].Function == "context")
                return ImmutableArray<EntityMention>.Empty;
            var found = ImmutableArray.CreateBuilder<EntityMention>();
            foreach (Filler filler in group)
            {
                foreach (EntityMention mention in FillOne(role, filler, context))
                {
                    if (!Contains(found, mention) && !(role == "partner" && IsAgent(mention, context)))
                        found.Add(mention);
                }
            }

            if (found.Count > 0)
                return found.ToImmutable();
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>Nobody is his own partner: "Polen schickt der polnischen Brigade Panzer" supplies nobody (codebook 9.47).</summary>
    private static bool IsAgent(EntityMention mention, FrameContext context)
        => context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) && agents.Length == 1 && agents[0].Entity.Id == mention.Entity.Id;

    private ImmutableArray<EntityMention> FillOne(string role, Filler filler, FrameContext context)
    {
        switch (filler.Function)
        {
            case "origin" or "own-origin":
                return Start(filler.Path, context) is { } theme ? Own(theme, context.Clause) ?? Origin(theme, role, mayComeFrom: filler.Function == "origin") : ImmutableArray<EntityMention>.Empty;
            case "victim":
                return Start(filler.Path, context) is { } victims ? Own(victims, context.Clause) ?? referents.Victims(SharedHead(victims) ?? victims, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "owner":
                return Start(filler.Path, context) is { } owned ? referents.Owners(owned, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "adjective":
                return Start(filler.Path, context) is { } described && referents.AdjectiveOwner(described, _grammar) is { } owner
                    ? ImmutableArray.Create(owner) : ImmutableArray<EntityMention>.Empty;
            case "both":
                return Start(filler.Path, context) is { } shared ? referents.Joined(shared, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "compound":
                return Start(filler.Path, context) is { Head: >= 0 } joined && referents.SideInFront(joined, _grammar) is { } side
                    ? ImmutableArray.Create(side) : ImmutableArray<EntityMention>.Empty;
            case "predicative":
                return Predicative(context.Clause) is { } said ? ImmutableArray.Create(said) : ImmutableArray<EntityMention>.Empty;
            case "pronoun":
                // "Goma ist in ihrer Hand" is not the town's; "Kenia beendet seinen Einsatz" is the subject's.
                return Start(filler.Path, context) is { } possessed && referents.PossessivePronoun(possessed, _grammar, filler.Path == "with" && possessed.Preposition is not null ? context.Clause.Subject : null) is { } referent
                    // "Flüge der CIA nach ihrem Besuch": the visit is that of some other woman.
                    && !(context.Rule.Kind == "Visit" && referent.Entity.Kind is EntityKind.Organisation or EntityKind.MilitaryForce)
                    ? ImmutableArray.Create(referent) : ImmutableArray<EntityMention>.Empty;
            case "context":
                return memory.Agent(ClaimMemory.Key(context.Rule), context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place) ? place : default, _grammar, context.TriggerWord, text);
            case "soldiers-of-context" when context.Theme is { } strangers && IsForeign(strangers):
                return referents.Actors(strangers, _grammar);
            case "soldiers-of-context":
                return context.ThemeNoun is { Force: "soldiers" } soldiers && !Cues.German.Is(Cue.InternationalForce, soldiers.Lemma) && referents.MainState(_grammar, context.TriggerWord) is { } state
                    ? ImmutableArray.Create(state) : ImmutableArray<EntityMention>.Empty;
            case "forces-of-context":
                return memory.HasMilitaryContext && referents.LastForces(_grammar, context.TriggerWord) is { } forces
                    ? ImmutableArray.Create(forces) : ImmutableArray<EntityMention>.Empty;
            case "confessor":
                return Office(Confessor(context), context.Rule.Kind);
            case "traveller":
                return memory.Traveller(_grammar, context.TriggerWord, text);
            case "other-party":
                return OtherParty(context);
            case "denier":
                return Denier(context);
            case "pledger":
                return Pledger(context);
            case "announcer":
                return Announcer(context);
            case "thanked":
                return Thanked(context);
            case "user":
                return User(filler, context);
            case "initiator":
                return Office(Initiator(filler, context), context.Rule.Kind);
            case "doer":
                return Doer(context);
            case "deployer":
                return Deployer(context);
            case "ground-owner":
                return Owner(context);
            case "occupant":
                return Occupant(filler, context);
            case "orderer":
                return Orderer(context.Clause);
            case "compound-place":
                return (filler.Path.Length > 0 ? Start(filler.Path, context) : context.Phrase) is { } compound && referents.CompoundPlace(compound, _grammar, mayBeState: true) is { } where
                    ? ImmutableArray.Create(where) : ImmutableArray<EntityMention>.Empty;
            case "proform":
                return Proform(context);
            case "inside" or "inside-from":
                return Inside(filler, context);
            case "scene":
                return Scene(filler, context);
            default:
                return FromPhrases(role, filler, context, Candidates(filler, context));
        }
    }

    /// <summary>"31 getötete | und 57 verletzte Zivilisten": the phrase whose noun the first participle has too.</summary>
    private static Phrase? SharedHead(Phrase phrase)
        => phrase is { Noun: null, Participial: not null, Conjuncts.Count: > 0 } && phrase.Conjuncts[0] is { Noun: not null, Participial: not null } second ? second : null;

    private ImmutableArray<EntityMention> FromPhrases(string role, Filler filler, FrameContext context, IEnumerable<Phrase> candidates)
    {
        bool isWhere = role == "place" && ((filler.Path.Length == 0 && (context.IsVerb || filler.Function == "scene")) || filler.Path == "clause");
        if (isWhere)
            candidates = candidates.OrderBy(static phrase => IsInPast(phrase));
        foreach (Phrase phrase in candidates)
        {
            if (phrase == context.Theme && role is "agent" or "partner" && filler.Path.Length == 0)
                continue;
            // "Nach Stationen in Riad kam er …": what is no name is no goal behind "nach", but what was before.
            if (isWhere && phrase is { Preposition: "nach", Noun: not null, Matches.Count: 0, NameFirst: < 0, IsPlural: true } && _grammar.Words[phrase.First].FunctionForm == "nach")
                continue;
            if (isWhere && IsAttributeAtFront(phrase, phrase.Clause ?? context.Clause))
                continue;
            if (isWhere && phrase.Preposition is not ("nach" or "zu") && phrase.Governor?.Noun is { } seat && (seat.Tags & SeatedBodies) != 0 && !IsInCircumstance(phrase) && !IsOfAttacked(phrase, context))
                continue;
            if ((isWhere && IsOfSpeaker(phrase)) || (role == "place" && context.Rule.Kind == "Casualties" && IsDestination(phrase)))
                continue;
            if (role != "place" && phrase == context.Place)
                continue;
            // "Die Truppen | von Präsident Ruto haben Goma erobert": whose they are, and not from whom.
            if (role == "target" && phrase is { Preposition: "von", Governor: { } whose } && whose == context.Clause.Subject && context.Clause.Type == ClauseType.Main && phrase.First < context.Clause.Verb.Finite)
                continue;
            // "von der Armee befreit": who did it is not from whom it was done.
            if (filler.Function == "prep" && role != "agent" && context.IsVerb && context.Clause.Verb.Voice != Voice.Active && phrase == Agent(context.Clause))
                continue;
            // "sprengte sich in die Luft": the words of a set phrase name nobody and no place; "an die Front" is one.
            if (phrase == context.With && filler.Path.Length == 0 && !(role == "place" && phrase.Matches.Count > 0))
                continue;
            if (filler.Class.Length > 0 && !classes.Is(phrase, filler.Class, _grammar) && Speaker(phrase, context.Clause).IsDefaultOrEmpty
                && !(filler.Class == "attacked" && !PositionOf(phrase).IsEmpty) && !(filler.Class == "attacker" && HasItDone(phrase, context.Clause)))
                continue;
            if (role is "agent" or "target" && Cues.German.Is(Cue.UnnamedPeople, phrase.Noun?.Lemma) && phrase.Conjuncts.Count == 0 && referents.Country(phrase, _grammar) is null)
                continue;
            // "der Anschlag | auf der Ferieninsel": the dative says where it was; what is attacked is in the accusative.
            if (filler.Class == "attacked" && phrase is { Preposition: "auf", Determiner: >= 0, Conjuncts.Count: 0 } && !phrase.CanBe(Agreement.Accusative))
                continue;
            if (filler.Class == "attacked" && PositionOf(phrase) is { IsEmpty: false } holder)
                return holder;
            ImmutableArray<EntityMention> mentions = role == "place" ? referents.Places(phrase, _grammar)
                : classes.Is(phrase, "force", _grammar) && Own(phrase, context.Clause) is { IsEmpty: false } own ? own
                : Speaker(phrase, context.Clause) is { IsDefaultOrEmpty: false } speaker ? speaker
                : role == "agent" && TakenUpOwners(phrase) is { IsDefaultOrEmpty: false } owners ? owners
                : referents.Actors(phrase, _grammar);
            // "Apple und Brasilien": a firm does not become public by the state beside it, but of a treaty it is a party.
            if (filler.Class == "public" && phrase.Conjuncts.Count > 0 && !(context.Rule.Kind == "Agreement" && ((context.Theme is { } treaty && classes.Is(treaty, "treaty", _grammar)) || filler.Function == "between")))
                mentions = mentions.RemoveAll(mention => !PhraseClasses.IsPublic(mention.Entity, SemanticTags.None) && !HasPublicMember(phrase, mention));
            if (filler.Class is "attacked" or "structure" or "territory" && (mentions.IsEmpty || IsThingOfState(phrase, mentions)))
                mentions = referents.Things((filler.Class == "territory" ? PhraseClasses.Measured(phrase) : null) ?? referents.AntecedentPhrase(phrase) ?? phrase, _grammar, filler.Class == "territory" ? EntityKind.Place : EntityKind.Unknown);
            // "Sie wurden von der Armee angegriffen": not those whom it belongs to.
            if (role == "target" && phrase.Pronoun >= 0 && context.Rule.Kind == "Offensive" && mentions.Length == 1 && context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> attacker) && AreOneSide(attacker, mentions[0]))
                continue;
            if (!mentions.IsEmpty)
            {
                if (role != "place")
                    return mentions;
                context.Place = phrase;
                return filler.Function == "prep" ? WithJoined(mentions, phrase) : mentions;
            }
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static bool AreOneSide(ImmutableArray<EntityMention> agents, EntityMention other)
        => agents.Length == 1 && (agents[0].Entity.Id == other.Entity.Id || (agents[0].Entity is { Kind: EntityKind.MilitaryForce, Country: { } country } && (other.Entity.Kind == EntityKind.State ? other.Entity.Id : other.Entity.Country) == country));

    /// <summary>"stürmten die Botschaft | in Teheran": where the building is that was attacked, though a body sits in it.</summary>
    private bool IsOfAttacked(Phrase phrase, FrameContext context)
        => context.Rule.Kind == "Offensive" && context.IsVerb && phrase.Governor is { Noun: { } seat } house && (seat.Tags & SemanticTags.Building) != 0 && house == Logical(context.Clause, "object");

    /// <summary>"Der Präsident ließ Stellungen bombardieren": by those who fight for him.</summary>
    private bool HasItDone(Phrase phrase, Clause clause)
        => clause.Verb.Matrix == "lassen" && phrase == clause.Subject && (classes.Is(phrase, "public", _grammar) || classes.Is(phrase, "person", _grammar));

    /// <summary>"13 ausländische Soldaten": none of the state that the article is about.</summary>
    private bool IsForeign(Phrase people)
        => people.Adjectives.Exists(adjective => Cues.German.Is(Cue.ForeignAdjective, AdjectiveStem.Of(text.Form(_grammar.Words[adjective].Token))));

    /// <summary>"im Niger | , im Tschad | und in Mali": places that are joined, each behind its own preposition.</summary>
    private ImmutableArray<EntityMention> WithJoined(ImmutableArray<EntityMention> places, Phrase phrase)
    {
        ImmutableArray<EntityMention> joined = places;
        while (phrase.LastEnd < _grammar.Words.Length && _grammar.Words[phrase.LastEnd] is var link && (link.Mark == ',' || link.FunctionForm is "und" or "sowie")
            && phrase.Clause?.Phrases.Find(next => next.First == phrase.LastEnd + 1 && Cues.German.Is(Cue.PlacePreposition, next.Preposition) && next.Time < 0) is { } next
            && referents.Places(next, _grammar) is { IsEmpty: false } others)
        {
            foreach (EntityMention other in others)
            {
                if (!joined.Any(place => place.Entity.Id == other.Entity.Id))
                    joined = joined.Add(other);
            }

            phrase = next;
            // "in Gao, im Norden Malis" is one place; only the last of several stands behind "und".
            if (link.Mark != ',')
                places = joined;
        }

        return places;
    }

    /// <summary>"Nach dem Angriff in Mopti starben in Gao …": inside what was before.</summary>
    private static bool IsInPast(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            // "Nach Stationen in Riad kam er in Doha an"
            if (above.Preposition is "nach" or "vor" or "seit" && above.Noun is { } noun && ((noun.Tags & (SemanticTags.Attack | SemanticTags.Fight | SemanticTags.Event)) != 0 || above.Preposition == "nach" && above.Matches.Count == 0))
                return true;
        }

        return false;
    }

    /// <summary>"Der Geheimdienst in Seoul sprach von 300 Toten", "so berichten es Diplomaten in Nairobi": where a speaker sits; but "Die Krankenhäuser in Goma meldeten …".</summary>
    private bool IsOfSpeaker(Phrase phrase)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.SpeakerPhrase is { Noun: { } body } speaker && speaker.Clause == phrase.Clause && (body.Tags & (SeatedBodies | SemanticTags.Army | SemanticTags.Office | SemanticTags.Organisation)) != 0
                && (body.Tags & SemanticTags.Building) == 0 && Follows(phrase, speaker))
                return true;
        }

        return false;
    }

    /// <summary>"wurden in Krankenhäuser in Gao gebracht", "nach Gao geflogen": where the injured and dead are taken is not where they were.</summary>
    private static bool IsDestination(Phrase phrase)
        => phrase.Clause is { } clause && Cues.German.Is(Cue.TransportVerb, clause.Verb.Lemma)
            && (phrase.Preposition == "nach" || (phrase.Preposition is "in" or "auf" && phrase.Governor is { Preposition: "in" or "auf", Noun: { } building } && (building.Tags & (SemanticTags.Building | SemanticTags.Organisation)) != 0));

    private bool HasPublicMember(Phrase phrase, EntityMention mention)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (classes.IsOne(member, "public", _grammar) && referents.Actor(member, _grammar)?.Entity.Id == mention.Entity.Id)
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Die Regierung in Damaskus einigte sich": two phrases in front of the finite verb are one, so the second says whose government it is,
    /// not where it happened.
    /// </summary>
    private static bool IsAttributeAtFront(Phrase phrase, Clause clause)
        => clause.Type == ClauseType.Main && phrase.Clause == clause && phrase.First < clause.Verb.Finite
            && phrase.Governor is { Preposition: null } governor && governor.First < clause.Verb.Finite && !IsInCircumstance(phrase)
            // "Aus den Trümmern eines Hauses in Mopti wurden Tote geborgen"
            && !HangsAtPlace(governor)
            && !(governor.Noun is { } noun && (noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0)
            // "Das Konsulat der Türkei in Mossul wurde beschossen, wurde Ziel eines Angriffs": what is done to a building is done where it stands.
            && !((clause.Verb.Voice == Voice.Passive || clause.Verb.Lemma is "sein" or "werden") && clause.Subject?.Noun is { } house && (house.Tags & SemanticTags.Building) != 0 && (governor == clause.Subject || governor.Owner == clause.Subject));

    private static bool HangsAtPlace(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above.Preposition == "aus" || Cues.German.Is(Cue.PlacePreposition, above.Preposition))
                return true;
        }

        return false;
    }

    /// <summary>"bei der Explosion einer Autobombe in Mogadischu": whatever stands inside a circumstance tells of its place.</summary>
    private static bool IsInCircumstance(Phrase phrase)
    {
        foreach (Phrase above in phrase.Ancestors)
        {
            if (above.Preposition == "im-rahmen" || (above.Preposition is "bei" or "nach" or "während" or "an" && above.Above is null))
                return true;
        }

        return false;
    }

    /// <summary>"einen indischen Grenzposten": what is attacked is the post, not the state that it belongs to.</summary>
    private static bool IsThingOfState(Phrase phrase, ImmutableArray<EntityMention> mentions)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Building | SemanticTags.Vehicle)) != 0
            && mentions.Length == 1 && mentions[0].Entity.Kind == EntityKind.State;
}
