using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Whose the soldiers are of whom the sentence says no more than that they were killed or captured: of the side that was attacked, in
/// the same sentence or shortly before (the main role may come from the context, codebook 9.13).
/// </summary>
internal sealed class VictimSides
{
    /// <summary>What was attacked so many sentences ago does not count any more.</summary>
    private const int Reach = 2;

    private readonly EntityCatalogue _catalogue = EntityCatalogue.Default;

    private Entity? _attacked;
    private int _sentence;

    public void Complete(List<ClaimDraft> drafts, SentenceGrammar grammar)
    {
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Kind is "Offensive" or "Combat" or "TerritorialControl" && !draft.IsNegated && !draft.Perspective.IsDenied && Attacked(draft) is { } side)
                (_attacked, _sentence) = (side, grammar.Index);
        }

        if (_attacked is null || grammar.Index - _sentence > Reach)
            return;
        foreach (ClaimDraft draft in drafts)
        {
            if (draft.Kind is "Casualties" or "Capture" && Cues.German.Is(Cue.StateForce, draft.Victims?.Force) && IsOpen(draft) && draft.First("agent")?.Id != _attacked.Id)
                draft.Roles["target"] = ImmutableArray.Create(new EntityMention(_attacked, new SourceSpan(grammar.Sentence.Span.Start, 0), ""));
        }
    }

    /// <summary>Whether the sentence itself does not say whose the victims are: nothing, or nothing but "ein Offizier".</summary>
    private bool IsOpen(ClaimDraft draft)
        => !draft.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target) || target[0].Span.Length == 0
            || (target.Length == 1 && target[0].Entity is { Country: null } described && _catalogue.Find(described.Id) is null);

    /// <summary>The state that an event is directed against: the attacked, else whose the place is where others attack.</summary>
    private Entity? Attacked(ClaimDraft draft)
    {
        if (draft.First("target") is { } target)
            return StateOf(target);
        if (draft.Kind == "Combat" || draft.First("place") is not { } place || draft.First("agent") is not { } agent || StateOf(place) is not { } state)
            return null;
        // A state does not attack itself; rebels do.
        return agent.Country != state.Id && agent.Id != state.Id || agent.Kind is EntityKind.Organisation or EntityKind.Group ? state : null;
    }

    private Entity? StateOf(Entity entity)
        => entity.Kind == EntityKind.State ? entity
            : entity.Kind is not (EntityKind.Organisation or EntityKind.Group) && entity.Country is { } country ? _catalogue.Find(country) : null;
}
