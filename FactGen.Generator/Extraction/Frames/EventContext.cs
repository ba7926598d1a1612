using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// What an article has told of, so that a sentence that tells of it again need not say who did it: the sender of forces, the supplier, who
/// gained ground, who attacked. Only the main role comes from there (codebook 9.13), and only where place and sides agree.
/// </summary>
internal sealed class EventContext(ReferentResolver referents)
{
    /// <summary>An attack so many sentences ago does not say any more who attacks.</summary>
    private const int ShortReach = 3;

    /// <summary>Whose aircraft attack is told a little earlier.</summary>
    private const int WeaponReach = 6;

    /// <summary>The context of an article reaches back so many events.</summary>
    private const int Reach = 200;

    private readonly List<(ClaimDraft Event, int Sentence)> _told = [];

    /// <summary>The claims of victims, also those of whom nobody says whose they are.</summary>
    private readonly List<(ClaimDraft Event, int Sentence)> _victims = [];

    private SentenceGrammar _grammar = null!;

    public void Complete(List<ClaimDraft> drafts, SentenceGrammar grammar)
    {
        _grammar = grammar;
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Roles.ContainsKey("agent") && !draft.IsSubset)
                _told.Add((draft, grammar.Index));
        }

        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Kind == "Casualties" && !draft.Roles.ContainsKey("target") && (Fallen(draft) ?? SameVictims(draft)) is { } side)
                draft.Roles["target"] = ImmutableArray.Create(EntityMention.FromContext(side, grammar.Sentence.Span.Start));
            if (draft.Kind == "Casualties" && (!draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> guess) || guess[0].IsFromContext) && MoreSoldiers(draft) is { } army)
                draft.Roles["target"] = ImmutableArray.Create(EntityMention.FromContext(army, grammar.Sentence.Span.Start));
            if (draft.Kind is "Casualties" or "Capture")
                _victims.Add((draft, grammar.Index));
            if (draft.Roles.ContainsKey("agent") || Agents(draft) is not { IsEmpty: false } agents)
                continue;
            int start = grammar.Sentence.Span.Start;
            draft.Roles["agent"] = ImmutableArray.CreateRange(agents, agent => EntityMention.FromContext(agent.Span.Length > 0 && agent.Span.Start >= start ? agent.Entity : SideOf(agent.Entity), start));
            _told.Add((draft, grammar.Index));
        }

        if (_told.Count > 2 * Reach)
            _told.RemoveRange(0, _told.Count - Reach);
    }

    private ImmutableArray<EntityMention> Agents(ClaimDraft draft) => draft.Kind switch
    {
        "Deployment" or "Withdrawal" when !SaysWhose(draft) => Sender(draft) is { IsEmpty: false } sender && !(IsOfBand(draft) && sender[0].Entity.Kind == EntityKind.State) ? sender : ImmutableArray<EntityMention>.Empty,
        "TerritorialControl" => Gainer(draft),
        "ArmsDelivery" or "Payment" when draft.First("partner") is { } receiver => Supplier(draft, receiver),
        "Offensive" when IsTheAttack(draft) => Last(draft, static (told, again) => told.Kind == "Offensive" && IsSameGround(told, again), ShortReach) is { IsEmpty: false } attackers ? attackers
            : Last(draft, static (told, again) => told.Kind == "Capture" && EntityCatalogue.Default.IsFighter(told.First("agent")!) && IsSameGround(told, again), reach: 1),
        "Offensive" when IsOfWeapons(draft) => OnlyAttacker(),
        "Offensive" => Last(draft, static (told, again) => told.Kind == "Offensive" && (IsSame("place", told, again) || IsSame("target", told, again)), ShortReach) is { IsEmpty: false } same ? same
            : Last(draft, static (told, again) => told.Kind == "Offensive" && told.First("place") is null && told.First("target") is null, reach: 1),
        _ => ImmutableArray<EntityMention>.Empty,
    };

    /// <summary>"der Angriff, die Attacken": the one that was told of before.</summary>
    private bool IsTheAttack(ClaimDraft draft)
        => draft.Clause.Phrases.Find(phrase => phrase.Head == (draft.IsNominal ? draft.TriggerWord : draft.ThemeWord)) is { Determiner: >= 0, Adjectives.Count: 0, Quantity: < 0, Noun: { } noun } attack
            && (noun.Tags & SemanticTags.Attack) != 0
            && _grammar.Words[attack.Determiner].FunctionForm is "der" or "die" or "den" or "dem" or "des";

    /// <summary>"Kampfjets bombardierten Stellungen": aircraft and the like, and nobody whose they are; rockets may as well be the other side's answer.</summary>
    private static bool IsOfWeapons(ClaimDraft draft)
        => draft is { IsNominal: false, Clause: { Verb.Voice: Voice.Active, Subject: { Noun: { } weapons, Matches.Count: 0, Genitive: null, Possessor: null } } } && (weapons.Tags & SemanticTags.Vehicle) != 0;

    /// <summary>The only state or army that has fought or attacked in the sentences before.</summary>
    private ImmutableArray<EntityMention> OnlyAttacker()
    {
        ImmutableArray<EntityMention> only = ImmutableArray<EntityMention>.Empty;
        for (int k = _told.Count - 1; k >= 0 && _grammar.Index - _told[k].Sentence <= WeaponReach; k--)
        {
            if (_told[k].Event is not { Kind: "Offensive" or "Combat", IsNegated: false } told || told.First("agent") is not { Kind: EntityKind.State or EntityKind.MilitaryForce } side)
                continue;
            if (!only.IsEmpty && !IsSameSide(only[0].Entity, side))
                return ImmutableArray<EntityMention>.Empty;
            only = told.Roles["agent"].Length == 1 ? told.Roles["agent"] : only;
        }

        return only;
    }

    /// <summary>"Soldaten aus islamischen Staaten": the sentence says whose they are, though not in words that name somebody.</summary>
    private static bool SaysWhose(ClaimDraft draft)
        => draft.Clause.Phrases.Find(phrase => phrase.Head == draft.ThemeWord) is { } forces
            && (forces.Genitive is { Noun: null or { Force: null } } || ReferentResolver.Following(forces) is { Preposition: "aus" });

    /// <summary>"seit dem Abzug der Milizen": no state's, whoever sent soldiers before.</summary>
    private bool IsOfBand(ClaimDraft draft)
        => draft.ThemeWord >= 0 && _grammar.Words[draft.ThemeWord].Noun is { } band && Cues.German.Is(Cue.GroupStandIn, band.Lemma);

    /// <summary>Who sent forces there before; where it is not known whether it was there, only shortly before.</summary>
    private ImmutableArray<EntityMention> Sender(ClaimDraft draft)
    {
        ImmutableArray<EntityMention> sender = Last(draft, static (told, again) => IsOfForces(told) && (again.First("place") is null || IsSame("place", told, again)));
        return !sender.IsEmpty ? sender
            : Last(draft, static (told, again) => IsOfForces(told) && (told.First("place") is null || (again.First("place") is { } place && Side(place) is null)), ShortReach);
    }

    private static bool IsOfForces(ClaimDraft draft) => draft.Kind is "Deployment" or "Withdrawal";

    /// <summary>"ein Denkmal für die Gefallenen": those of the only state that the article has told to have forces abroad.</summary>
    private Entity? Fallen(ClaimDraft draft)
    {
        if (!Cues.German.Is(Cue.WarDead, draft.Victims?.Lemma))
            return null;
        Entity? only = null;
        foreach ((ClaimDraft told, _) in _told)
        {
            if (!IsOfForces(told))
                continue;
            foreach (EntityMention sender in told.Roles["agent"])
            {
                Entity side = SideOf(sender.Entity);
                if (told.First("place") is { } place && IsSameSide(place, side))
                    continue;
                if (only is not null && !IsSameSide(only, side))
                    return null;
                only = side.Kind == EntityKind.State ? side : only ?? side;
            }
        }

        return only;
    }

    /// <summary>"Rund 300 Soldaten wurden getötet … Bei den Toten wurden Notizen gefunden": the same people, or more of them, under a noun that says only that they are dead or hurt.</summary>
    private Entity? SameVictims(ClaimDraft draft)
    {
        if (!draft.IsNominal || !Cues.German.Is(Cue.VictimNoun, draft.Victims?.Lemma) || draft.Roles.ContainsKey("place") || _victims.Count == 0 || Named(draft) is not { IsPlural: true } people)
            return null;
        bool again = people.Determiner >= 0 && _grammar.Words[people.Determiner].Is(FunctionClass.Article);
        (ClaimDraft told, int sentence) = _victims[_victims.Count - 1];
        // "drei malawische Soldaten und ein Uruguayer": of two sides nobody knows which.
        if (_victims.Exists(other => other.Sentence == sentence && !other.Event.IsSubset && other.Event.First("target")?.Id != told.First("target")?.Id))
            return null;
        return _grammar.Index - sentence <= ShortReach && told.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target) && target.Length == 1 && !told.IsSubset
            && (target[0].Entity.Kind is EntityKind.State or EntityKind.MilitaryForce or EntityKind.Organisation || (again && target[0].Entity.Kind != EntityKind.Person)) ? target[0].Entity : null;
    }

    /// <summary>"Zwei israelische Soldaten wurden entführt, drei weitere Soldaten getötet": soldiers of whom no more is said are of those who were told of shortly before.</summary>
    private Entity? MoreSoldiers(ClaimDraft draft)
    {
        if (!Cues.German.Is(Cue.StateForce, draft.Victims?.Force) || Cues.German.Is(Cue.InternationalForce, draft.Victims!.Lemma) || _victims.Count == 0)
            return null;
        int last = _victims[_victims.Count - 1].Sentence;
        Entity? side = null;
        for (int k = _victims.Count - 1; k >= 0 && _victims[k].Sentence == last && _grammar.Index - last <= ShortReach; k--)
        {
            ClaimDraft told = _victims[k].Event;
            if (!Cues.German.Is(Cue.StateForce, told.Victims?.Force) || !told.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target) || target.Length != 1
                || target[0].Entity is not { Kind: EntityKind.State or EntityKind.MilitaryForce } own || (side is not null && side.Id != own.Id))
                return null;
            side = own;
        }

        return side;
    }

    /// <summary>The phrase whose noun makes a draft, also inside another.</summary>
    private static Phrase? Named(ClaimDraft draft)
    {
        foreach (Phrase phrase in draft.Clause.Phrases)
        {
            for (Phrase? inner = phrase; inner is not null; inner = inner.Genitive)
            {
                foreach (Phrase member in inner.Members())
                {
                    if (member.Head == draft.TriggerWord)
                        return member;
                }
            }
        }

        return null;
    }

    /// <summary>Who won the ground: whoever took it, or other ground of the same state, but neither who lost it nor who denies it.</summary>
    private ImmutableArray<EntityMention> Gainer(ClaimDraft draft)
    {
        bool isHeld = Change(draft) == "Held";
        Entity? loser = draft.First("target") ?? (IsLost(draft) ? Holder(draft) : null);
        for (int k = _told.Count - 1; k >= 0; k--)
        {
            ClaimDraft told = _told[k].Event;
            if (told.Kind is "TerritorialControl" or "Offensive" && told.First("agent") is { } side && (told.Kind != "Offensive" || !IsCrowd(side)) && IsSameGround(told, draft) && (isHeld || Change(told) != "Held")
                && !IsDenier(draft, side) && !(loser is not null && IsSameSide(loser, side)))
                return told.Roles["agent"];
        }

        return Owner(draft);
    }

    /// <summary>"Demonstranten": whoever attacks without being anybody's forces takes no ground.</summary>
    private static bool IsCrowd(Entity side) => side is { Kind: EntityKind.Group, Country: null } && EntityCatalogue.Default.Find(side.Id) is null;

    /// <summary>"Goma ist gefallen": the words tell of somebody who had it.</summary>
    private static bool IsLost(ClaimDraft draft) => draft.IsFromHolder || Change(draft) == "Lost";

    /// <summary>Who had a place before: who took it last, or else the state that it belongs to.</summary>
    private Entity? Holder(ClaimDraft draft)
    {
        if (draft.First("place") is not { } place)
            return null;
        int last = _told.FindLastIndex(told => told.Event.Kind == "TerritorialControl" && told.Event.First("place")?.Id == place.Id);
        return last >= 0 ? _told[last].Event.First("agent") : place.Country is { } country ? EntityCatalogue.Default.Find(country) : null;
    }

    /// <summary>Whose ground it is, if somebody else denies that he has it, or he retakes it: whoever fights for it himself means his own side.</summary>
    private ImmutableArray<EntityMention> Owner(ClaimDraft draft)
    {
        if (draft.First("place") is not { Country: { } country } || !(draft.IsNegated || Change(draft) == "Recaptured") || referents.Told(country, _grammar, draft.TriggerWord) is not { } owner)
            return ImmutableArray<EntityMention>.Empty;
        bool isForeign = draft.IsNegated ? IsDenier(draft, owner.Entity)
            : !draft.Perspective.Chain.IsEmpty && draft.Perspective.Chain[0].Sources is { Length: > 0 } sources
                && _told.Exists(told => told.Event.Kind is "TerritorialControl" or "Offensive" && IsSameSide(told.Event.First("agent")!, sources[0].Entity));
        return isForeign ? ImmutableArray<EntityMention>.Empty : ImmutableArray.Create(owner);
    }

    /// <summary>Who supplied him before; "im Gegenzug" whom he has supplied or sent something to.</summary>
    private ImmutableArray<EntityMention> Supplier(ClaimDraft draft, Entity receiver)
    {
        if (!IsExchange(draft.Clause))
            return Last(draft, static (told, again) => told.Kind == again.Kind && IsSame("partner", told, again));
        for (int k = _told.Count - 1; k >= 0; k--)
        {
            ClaimDraft told = _told[k].Event;
            if (told.Kind is "ArmsDelivery" or "Payment" or "Deployment" or "Combat" && IsSameSide(told.First("agent")!, receiver) && (told.First("partner") ?? told.First("place")) is { } other
                && !IsSameSide(other, receiver) && Side(other) is { } side && EntityCatalogue.Default.Find(side) is { } partner)
                return ImmutableArray.Create(EntityMention.FromContext(partner, 0));
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"im Gegenzug", "umgekehrt"</summary>
    private bool IsExchange(Clause clause)
        => clause.Words.Exists(word => Cues.German.Is(Cue.ExchangeWord, _grammar.Words[word].FunctionForm) || Cues.German.Is(Cue.ExchangeWord, _grammar.Words[word].Noun?.Lemma));

    private static string? Change(ClaimDraft draft) => draft.Fields.TryGetValue("change", out ImmutableArray<string> change) ? change[0] : null;

    private static bool IsDenier(ClaimDraft draft, Entity side)
        => draft.IsNegated && !draft.Perspective.Chain.IsEmpty && draft.Perspective.Chain[0].Sources is { Length: > 0 } sources && IsSameSide(sources[0].Entity, side);

    private ImmutableArray<EntityMention> Last(ClaimDraft draft, System.Func<ClaimDraft, ClaimDraft, bool> fits, int reach = int.MaxValue)
    {
        for (int k = _told.Count - 1; k >= 0 && _grammar.Index - _told[k].Sentence <= reach; k--)
        {
            if (fits(_told[k].Event, draft))
                return _told[k].Event.Roles["agent"];
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    private static bool IsSame(string role, ClaimDraft told, ClaimDraft again)
        => told.First(role) is { } before && again.First(role) is { } now && IsSameSide(before, now);

    /// <summary>Whether two events may be at one place: of one of them it is not known where it was, or both were in one state.</summary>
    private static bool IsSameGround(ClaimDraft told, ClaimDraft again)
        => told.First("place") is not { } before || again.First("place") is not { } now || IsSameSide(before, now) || Side(before) is null || Side(now) is null;

    private static bool IsSameSide(Entity a, Entity b) => a.Id == b.Id || (Side(a) is { } side && side == Side(b));

    /// <summary>The state that somebody or something belongs to; rebels are a side of their own.</summary>
    private static string? Side(Entity entity)
        => entity.Kind == EntityKind.State || (entity.Kind is EntityKind.Organisation or EntityKind.Group && EntityCatalogue.Default.IsFighter(entity)) ? entity.Id : entity.Country;

    /// <summary>A leader stands for his state where another sentence does not name him, or for the rebels whom he leads.</summary>
    public static Entity SideOf(Entity agent)
    {
        EntityCatalogue catalogue = EntityCatalogue.Default;
        if (agent.Kind != EntityKind.Person)
            return agent;
        foreach (Tenure tenure in catalogue.Person(agent.Id)?.Tenures ?? [])
        {
            if (catalogue.Find(tenure.Of) is { Kind: not EntityKind.State } body && catalogue.IsFighter(body))
                return body;
        }

        // "LibyanNationalArmySpokesman": who speaks for a body stands for it.
        for (int end = agent.Id.Length - 1; end > 1; end--)
        {
            if (char.IsUpper(agent.Id[end]) && catalogue.Find(agent.Id.Substring(0, end)) is { Kind: EntityKind.Organisation or EntityKind.MilitaryForce } body && catalogue.IsFighter(body))
                return body;
        }

        return agent.Country is { } country && catalogue.Find(country) is { } state ? state : agent;
    }
}
