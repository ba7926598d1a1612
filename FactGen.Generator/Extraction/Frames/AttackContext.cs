using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// What an attack, in the same sentence or shortly before, says of its victims: soldiers of whom no more is told are of the attacked
/// side (the main role may come from the context), and "dabei" means the place of the attack (codebook 9.13).
/// </summary>
internal sealed class AttackContext
{
    /// <summary>An attack so many sentences ago does not count any more.</summary>
    private const int Reach = 2;

    private static readonly string[] s_joined = ["target", "place"];

    private readonly EntityCatalogue _catalogue = EntityCatalogue.Default;

    private (Entity Side, int Sentence)? _attacked;

    private (Entity Side, int Sentence)? _attacker;

    private (ImmutableArray<EntityMention> Place, int Sentence)? _scene;

    /// <summary>The last attack or change of territory, and its sentence.</summary>
    private (ClaimDraft Event, int Sentence)? _last;

    public void Complete(List<ClaimDraft> drafts, SentenceGrammar grammar)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Kind == "Combat" && PointsBack(draft.Clause, grammar) && _last is { } last && grammar.Index - last.Sentence <= Reach)
                Join(draft, last.Event);
        }

        foreach (ClaimDraft draft in drafts)
            Observe(draft, grammar.Index);
        for (int k = 0; k < drafts.Count; k++)
        {
            ClaimDraft draft = drafts[k];
            if (draft.Kind is not ("Casualties" or "Capture"))
                continue;
            if (_attacked is { } attacked && grammar.Index - attacked.Sentence <= Reach && IsOpen(draft) && draft.First("agent")?.Id != attacked.Side.Id)
                draft.Roles["target"] = ImmutableArray.Create(EntityMention.FromContext(attacked.Side, grammar.Sentence.Span.Start));
            else if (_attacked is null && _attacker is { } attacker && grammar.Index - attacker.Sentence <= Reach && IsGuess(draft) && draft.First("target")!.Id == attacker.Side.Id)
            {
                draft.Roles.Remove("target");
                // Losses of nobody are none.
                if (draft.Fields.TryGetValue("outcome", out ImmutableArray<string> outcome) && outcome[0] == "Losses")
                    drafts.RemoveAt(k--);
            }

            if (!draft.Roles.ContainsKey("place") && PlaceMeanwhile(draft, drafts, grammar) is { } meanwhile)
                draft.Roles["place"] = meanwhile;
            if (_scene is { } scene && grammar.Index - scene.Sentence <= Reach && !draft.Roles.ContainsKey("place") && PointsBack(draft.Clause, grammar))
                draft.Roles["place"] = scene.Place;
            else if (draft.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place))
                _scene = (place, grammar.Index);
        }
    }

    /// <summary>"Soldaten halfen dabei": they took part in what was told before, against the same side and at the same place.</summary>
    private static void Join(ClaimDraft draft, ClaimDraft before)
    {
        foreach (string role in s_joined)
        {
            if (!draft.Roles.ContainsKey(role) && before.Roles.TryGetValue(role, out ImmutableArray<EntityMention> fillers))
                draft.Roles[role] = fillers;
        }
    }

    private void Observe(ClaimDraft draft, int sentence)
    {
        if (draft.Kind is not ("Offensive" or "Combat" or "TerritorialControl") || draft.IsNegated)
            return;
        if (draft.Kind != "Combat")
            _last = (draft, sentence);
        _attacked = Attacked(draft) is { } side ? (side, sentence) : _attacked is { } known && known.Sentence == sentence ? known : null;
        _attacker = draft.First("agent") is { Kind: EntityKind.State } agent ? (agent, sentence) : null;
        if (draft.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place))
            _scene = (place, sentence);
        else if (_scene is { } scene && scene.Sentence != sentence)
            _scene = null;
    }

    /// <summary>Whether the sentence itself does not say whose the soldiers are: nothing, or nothing but "ein Offizier".</summary>
    private bool IsOpen(ClaimDraft draft)
        => Cues.German.Is(Cue.StateForce, draft.Victims?.Force) && !Cues.German.Is(Cue.InternationalForce, draft.Victims!.Lemma)
            && (!draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target) || target[0].IsFromContext
                || (target.Length == 1 && target[0].Entity is { Country: null } described && _catalogue.Find(described.Id) is null));

    /// <summary>Whether the side is only the state that the article tells of most; of two sides in an attack that may be either.</summary>
    private static bool IsGuess(ClaimDraft draft)
        => draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target) && target[0].IsFromContext;

    /// <summary>"Dabei wurden drei Menschen getötet und neun verletzt": in its clause or in one that it shares the front with.</summary>
    private static bool PointsBack(Clause clause, SentenceGrammar grammar)
    {
        if (HasProform(clause, grammar))
            return true;
        // "Dabei kamen zwei Soldaten um, 30 Menschen wurden verletzt"
        if (clause is { Type: ClauseType.Main, Parent: null } && grammar.Words[0].Is(FunctionClass.EventProform) && grammar.Clauses[0].Type == ClauseType.Main)
            return true;
        foreach ((Clause front, _) in ClauseSharing.Shared(clause, grammar))
        {
            if (HasProform(front, grammar))
                return true;
        }

        return false;
    }

    private static bool HasProform(Clause clause, SentenceGrammar grammar) => clause.Words.Exists(word => grammar.Words[word].Is(FunctionClass.EventProform));

    /// <summary>"Als Rebellen die Stadt einnahmen, töteten sie zwölf Bauern": where something else happened at the same moment.</summary>
    private static ImmutableArray<EntityMention>? PlaceMeanwhile(ClaimDraft draft, List<ClaimDraft> drafts, SentenceGrammar grammar)
    {
        foreach (Clause other in ClauseSharing.Simultaneous(draft.Clause, grammar.Clauses))
        {
            foreach (ClaimDraft told in drafts)
            {
                if (told.Clause == other && !told.IsNegated && told.Kind is "Offensive" or "TerritorialControl" or "Combat" && told.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place))
                    return place;
            }
        }

        return null;
    }

    /// <summary>The state that an event is directed against: the attacked, else whose the place is where others attack.</summary>
    private Entity? Attacked(ClaimDraft draft)
    {
        // Of a thing ("einen Grenzposten") the place says whose it is.
        if (draft.First("target") is { } target && (target.Kind != EntityKind.Unknown || target.Country is not null))
            return StateOf(target);
        if (draft.Kind == "Combat" || draft.First("place") is not { } place || draft.First("agent") is not { } agent || StateOf(place) is not { } state)
            return null;
        // A state does not attack itself; rebels do.
        return (agent.Country != state.Id && agent.Id != state.Id) || agent.Kind is EntityKind.Organisation or EntityKind.Group ? state : null;
    }

    private Entity? StateOf(Entity entity)
        => entity.Kind == EntityKind.State ? entity
            : entity.Kind is not (EntityKind.Organisation or EntityKind.Group) && entity.Country is { } country ? _catalogue.Find(country) : null;
}
