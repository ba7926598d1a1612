using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>What fills the roles of a rule.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"die Regierung in Warschau": where a body sits is not where it does something.</summary>
    private const SemanticTags SeatedBodies = SemanticTags.Government | SemanticTags.Agency | SemanticTags.Media;

    private static readonly string[] s_counted = ["object", "subject"];

    // Theme

    private bool FindTheme(FrameContext context, RoleRule rule)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            Filler filler = alternative[0];
            if (filler.Function == "self")
            {
                if (filler.Class.Length > 0 && context.Phrase is { } own && !classes.Is(own, filler.Class, _grammar))
                    continue;
                context.Theme = context.Phrase;
                context.ThemeNoun = context.Phrase?.Noun;
                return true;
            }

            if (filler.Function == "compound")
            {
                if (CompoundTheme(filler, context))
                    return true;
                continue;
            }

            foreach (Phrase phrase in Candidates(filler, context))
            {
                foreach (Phrase member in phrase.Members())
                {
                    if (!classes.IsOne(member, filler.Class, _grammar))
                        continue;
                    context.Theme = phrase;
                    context.ThemeNoun = ThemeNoun(member, context);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>
    /// The noun that a theme stands for: its own; of "die" and "sie" what they take up; of the bare number in "die Zahl der Soldaten stieg
    /// auf 500" what is counted there (codebook 9.48).
    /// </summary>
    private NounLexeme? ThemeNoun(Phrase theme, FrameContext context)
    {
        if (theme.Noun is { } noun)
            return PhraseClasses.Whole(theme)?.Noun ?? noun;
        if (theme.Pronoun >= 0)
            return referents.AntecedentPhrase(theme) is { } antecedent && antecedent != theme ? antecedent.Noun : memory.LastForce;
        foreach (string function in s_counted)
        {
            if (theme.Matches.Count == 0 && Logical(context.Clause, function) is { } phrase && phrase != theme && classes.IsOne(phrase, "strength", _grammar))
                return PhraseClasses.Counted(phrase);
        }

        return null;
    }

    private bool CompoundTheme(Filler filler, FrameContext context)
    {
        if (context.Modifier.Length == 0)
            return false;
        NounLexeme? noun = filler.Class == "force" ? classes.ForceNoun(context.Modifier)
            : classes.IsArms(context.Modifier) ? PhraseClasses.Noun(context.Modifier) : null;
        context.ThemeNoun = noun;
        return noun is not null;
    }

    // Roles

    private Phrase? First(RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            foreach (Filler filler in alternative)
            {
                if (filler.Function == "theme")
                    return context.Theme;
                if (filler.Function == "sum" && Sum(context) is { } sum)
                    return sum;
                foreach (Phrase phrase in Candidates(filler, context))
                {
                    if (filler.Class.Length == 0 || classes.Is(phrase, filler.Class, _grammar))
                        return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>"einen Kredit über zwei Milliarden Euro", "Waffen im Wert von …": the sum that is told behind the theme.</summary>
    private Phrase? Sum(FrameContext context)
    {
        if ((context.Theme ?? context.Phrase) is not { } theme)
            return null;
        foreach (Phrase member in theme.Members())
        {
            if (classes.IsSum(member))
                return member;
        }

        if (theme.Quantity >= 0)
            return null;
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            if (phrase.First <= theme.First || !classes.IsSum(phrase))
                continue;
            bool attached = phrase.Preposition is null ? phrase.First == theme.End && _grammar.Words[phrase.First].FunctionForm == "über"
                : Follows(phrase, theme) || phrase.Preposition is "in-höhe" or "im-wert" or "um" or "für";
            if (attached)
                return phrase;
        }

        return null;
    }

    private ImmutableArray<EntityMention> Fill(string role, RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> group in rule.Fillers)
        {
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

    private bool HasPublicMember(Phrase phrase, EntityMention mention)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (classes.IsOne(member, "public", _grammar) && referents.Actor(member, _grammar)?.Entity.Id == mention.Entity.Id)
                return true;
        }

        return false;
    }

    /// <summary>Nobody is his own partner: "Polen schickt der polnischen Brigade Panzer" supplies nobody (codebook 9.47).</summary>
    private static bool IsAgent(EntityMention mention, FrameContext context)
        => context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agents) && agents.Length == 1 && agents[0].Entity.Id == mention.Entity.Id;

    private ImmutableArray<EntityMention> FillOne(string role, Filler filler, FrameContext context)
    {
        switch (filler.Function)
        {
            case "origin" or "own-origin":
                return Start(filler.Path, context) is { } theme ? Origin(theme, role, mayComeFrom: filler.Function == "origin") : ImmutableArray<EntityMention>.Empty;
            case "victim":
                return Start(filler.Path, context) is { } victims ? referents.Victims(victims, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "owner":
                return Start(filler.Path, context) is { } owned ? referents.Owners(owned, _grammar) : ImmutableArray<EntityMention>.Empty;
            case "adjective":
                return Start(filler.Path, context) is { } described && referents.AdjectiveOwner(described, _grammar) is { } owner
                    ? ImmutableArray.Create(owner) : ImmutableArray<EntityMention>.Empty;
            case "pronoun":
                return Start(filler.Path, context) is { } possessed && referents.PossessivePronoun(possessed, _grammar) is { } referent
                    ? ImmutableArray.Create(referent) : ImmutableArray<EntityMention>.Empty;
            case "context":
                return memory.Agent(ClaimMemory.Key(context.Rule), context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place) ? place : default, _grammar, context.TriggerWord, text);
            case "soldiers-of-context":
                return context.ThemeNoun is { Force: "soldiers" } && referents.MainState(_grammar, context.TriggerWord) is { } state
                    ? ImmutableArray.Create(state) : ImmutableArray<EntityMention>.Empty;
            case "confessor":
                return Confessor(context);
            case "other-party":
                return OtherParty(context);
            case "pledger":
                return Pledger(context);
            case "announcer":
                return Announcer(context);
            case "initiator":
                return Office(Initiator(filler, context), context.Rule.Kind);
            case "doer":
                return Doer(context);
            case "deployer":
                return context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> scene) && memory.Deployer(scene[0].Entity) is { } deployer
                    ? ImmutableArray.Create(new EntityMention(deployer, new SourceSpan(_grammar.Span(text, context.TriggerWord, context.TriggerWord + 1).Start, 0), ""))
                    : ImmutableArray<EntityMention>.Empty;
            case "occupant":
                return Occupant(filler, context);
            case "orderer":
                return Orderer(context.Clause);
            case "compound-place":
                return context.Phrase is { } compound && referents.CompoundPlace(compound, _grammar, mayBeState: true) is { } where
                    ? ImmutableArray.Create(where) : ImmutableArray<EntityMention>.Empty;
            case "proform":
                return Proform(context);
            case "inside" or "inside-from":
                return Inside(filler, context);
        }

        foreach (Phrase phrase in Candidates(filler, context))
        {
            if (phrase == context.Theme && role is "agent" or "partner" && filler.Path.Length == 0)
                continue;
            if (role == "place" && context.IsVerb && filler.Path.Length == 0 && IsAttributeAtFront(phrase, context.Clause))
                continue;
            if (role == "place" && context.IsVerb && filler.Path.Length == 0 && phrase.Preposition is not ("nach" or "zu") && phrase.Governor?.Noun is { } seat && (seat.Tags & SeatedBodies) != 0 && !IsInCircumstance(phrase))
                continue;
            if (role != "place" && phrase == context.Place)
                continue;
            // "von der Armee befreit": who did it is not from whom it was done.
            if (filler.Function == "prep" && role != "agent" && context.IsVerb && context.Clause.Verb.Voice != Voice.Active && phrase == Agent(context.Clause))
                continue;
            // "sprengte sich in die Luft": the words of a set phrase name nobody and no place.
            if (phrase == context.With && filler.Path.Length == 0)
                continue;
            if (filler.Class.Length > 0 && !classes.Is(phrase, filler.Class, _grammar) && Speaker(phrase, context.Clause).IsDefaultOrEmpty)
                continue;
            if (filler.Class == "attacked" && PositionOf(phrase) is { IsEmpty: false } holder)
                return holder;
            ImmutableArray<EntityMention> mentions = role == "place" ? referents.Places(phrase, _grammar)
                : Speaker(phrase, context.Clause) is { IsDefaultOrEmpty: false } speaker ? speaker : referents.Actors(phrase, _grammar);
            // "Apple und Brasilien": a firm does not become public by the state beside it.
            if (filler.Class == "public" && phrase.Conjuncts.Count > 0)
                mentions = mentions.RemoveAll(mention => !PhraseClasses.IsPublic(mention.Entity, SemanticTags.None) && !HasPublicMember(phrase, mention));
            if (filler.Class is "attacked" or "territory" && (mentions.IsEmpty || IsThingOfState(phrase, mentions)))
                mentions = referents.Things(phrase, _grammar, filler.Class == "territory" ? EntityKind.Place : EntityKind.Unknown);
            if (!mentions.IsEmpty)
            {
                if (role == "place")
                    context.Place = phrase;
                return mentions;
            }
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>
    /// "Die Regierung in Damaskus einigte sich": two phrases in front of the finite verb are one, so the second says whose government it is,
    /// not where it happened.
    /// </summary>
    private static bool IsAttributeAtFront(Phrase phrase, Clause clause)
        => clause.Type == ClauseType.Main && phrase.Clause == clause && phrase.First < clause.Verb.Finite
            && phrase.Governor is { Preposition: null } governor && governor.First < clause.Verb.Finite && !IsInCircumstance(phrase)
            && !(governor.Noun is { } noun && (noun.Tags & (SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight)) != 0);

    /// <summary>"bei der Explosion einer Autobombe in Mogadischu": whatever stands inside a circumstance tells of its place.</summary>
    private static bool IsInCircumstance(Phrase phrase)
    {
        Phrase? above = phrase.Above;
        for (int depth = 0; above is not null && depth < 8; depth++, above = above.Above)
        {
            if (above.Preposition is "bei" or "nach" or "während" or "an" && above.Above is null)
                return true;
        }

        return false;
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
        ImmutableArray<EntityMention> origin = referents.Origin(people, _grammar, mayComeFrom);
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
        if (phrase.Genitive is { } holder && classes.Is(holder, "attacker", _grammar))
            return referents.Actors(holder, _grammar);
        return referents.CompoundBody(phrase, _grammar) is { } body ? ImmutableArray.Create(body) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"einen indischen Grenzposten": what is attacked is the post, not the state that it belongs to.</summary>
    private static bool IsThingOfState(Phrase phrase, ImmutableArray<EntityMention> mentions)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Building | SemanticTags.Vehicle)) != 0
            && mentions.Length == 1 && mentions[0].Entity.Kind == EntityKind.State;

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

        if (parties.Count != 1)
            return ImmutableArray<EntityMention>.Empty;
        // "Mali und Niger kündigten das Abkommen mit Frankreich": whoever deals with it is a party.
        if (!context.IsVerb && Logical(context.Clause, "subject") is { } subject && !Contains(subject, context.Phrase!) && classes.Is(subject, "state", _grammar))
        {
            ImmutableArray<EntityMention> sides = referents.Actors(subject, _grammar);
            if (!sides.IsEmpty && !parties.Contains(sides[0].Entity.Id))
                return sides;
        }

        return referents.OtherParty(countries, _grammar, context.TriggerWord) is { } other
            ? ImmutableArray.Create(other) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"dort, dorthin, von dort": the place that was named last.</summary>
    private ImmutableArray<EntityMention> Proform(FrameContext context)
    {
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
                if (from ? inner.Preposition is not ("von" or "gegen") : inner.Preposition is "gegen" or "mit" or "durch" or "aus")
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
