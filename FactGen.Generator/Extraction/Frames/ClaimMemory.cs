using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// The agents of the claims made so far: the main role of a claim may come from the context of the article (codebook 9.13).
/// </summary>
internal sealed class ClaimMemory
{
    /// <summary>The context of an article reaches back so many claims.</summary>
    private const int Reach = 200;

    /// <summary>By place, whose forces are there; null where they are several states'.</summary>
    private readonly Dictionary<string, Entity?> _deployers = [];

    private readonly List<(string Kind, string? Place, ImmutableArray<EntityMention> Agents)> _agents = [];

    /// <summary>Whether the article has told of fighting, attacks or forces before.</summary>
    public bool HasMilitaryContext { get; private set; }

    /// <summary>The kind of the claim before, or null.</summary>
    public string? LastKind { get; private set; }

    /// <summary>The forces of the last claim that had any: what "sie" means.</summary>
    public NounLexeme? LastForce { get; private set; }

    /// <summary>What counts as doing the same: the kind, and for territory what changed.</summary>
    public static string Key(FrameRule rule) => rule.Constants.TryGetValue("change", out string? change) ? rule.Kind + "." + change : rule.Kind;

    public void Remember(FrameRule rule, NounLexeme? theme, ImmutableArray<EntityMention> place, ImmutableArray<EntityMention> agent)
    {
        if (theme?.Force is not null)
            LastForce = theme;
        LastKind = rule.Kind;
        HasMilitaryContext |= rule.Kind is "Combat" or "Offensive" or "Deployment" or "TerritorialControl" or "Withdrawal";
        if (agent.IsDefaultOrEmpty)
            return;
        string? where = place.IsDefaultOrEmpty ? null : place[0].Entity.Id;
        _agents.Add((Key(rule), where, agent));
        if (where is null || rule.Kind is not ("Deployment" or "Withdrawal"))
            return;
        foreach (EntityMention sender in agent)
            NoteDeployer(where, sender.Entity);
    }

    /// <summary>Whose forces were told to be at a place, or to leave it, when they are all one state's; the state itself if it was named.</summary>
    public Entity? Deployer(Entity place) => _deployers.TryGetValue(place.Id, out Entity? only) ? only : null;

    private void NoteDeployer(string place, Entity agent)
    {
        bool known = _deployers.TryGetValue(place, out Entity? only);
        if (!known || (only is not null && agent.Kind == EntityKind.State && IsSameSide(only, agent)))
            _deployers[place] = agent;
        else if (only is not null && !IsSameSide(only, agent))
            _deployers[place] = null;
    }

    private static bool IsSameSide(Entity a, Entity b) => a.Id == b.Id || (a.Country is not null && a.Country == b.Country);

    /// <summary>Who did the same before: at the same place; where no place is told, last of all.</summary>
    public ImmutableArray<EntityMention> Agent(
        string kind, ImmutableArray<EntityMention> place, SentenceGrammar grammar, int word, SegmentedText text)
    {
        string? id = place.IsDefaultOrEmpty ? null : place[0].Entity.Id;
        ImmutableArray<EntityMention> found = default;
        for (int k = _agents.Count - 1; k >= 0 && k >= _agents.Count - Reach; k--)
        {
            if (_agents[k].Kind != kind)
                continue;
            if (_agents[k].Place == id)
            {
                found = _agents[k].Agents;
                break;
            }

            // Who did it elsewhere says nothing of who did it here.
            if (found.IsDefault && (id is null || _agents[k].Place is null))
                found = _agents[k].Agents;
        }

        if (found.IsDefault)
            return ImmutableArray<EntityMention>.Empty;
        int start = grammar.StartOf(text, word);
        return ImmutableArray.CreateRange(found, agent => EntityMention.FromContext(EventContext.SideOf(agent.Entity), start));
    }

    /// <summary>Who was told last to travel or meet somebody, where that is one person.</summary>
    public ImmutableArray<EntityMention> Traveller(SentenceGrammar grammar, int word, SegmentedText text)
    {
        for (int k = _agents.Count - 1; k >= 0 && k >= _agents.Count - Reach; k--)
        {
            if (_agents[k].Kind == "Visit")
                return _agents[k].Agents is { Length: 1 } agents && agents[0].Entity.Kind == EntityKind.Person ? ImmutableArray.Create(EntityMention.FromContext(agents[0].Entity, grammar.StartOf(text, word))) : ImmutableArray<EntityMention>.Empty;
        }

        return ImmutableArray<EntityMention>.Empty;
    }
}
