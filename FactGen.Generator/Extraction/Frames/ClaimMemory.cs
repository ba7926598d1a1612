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
        _agents.Add((Key(rule), place.IsDefaultOrEmpty ? null : place[0].Entity.Id, agent));
    }

    /// <summary>Whose forces were told to be at a place, or to leave it, when they are all one state's; the state itself if it was named.</summary>
    public Entity? Deployer(Entity place)
    {
        Entity? only = null;
        foreach ((string kind, string? where, ImmutableArray<EntityMention> agents) in _agents)
        {
            if (kind is not ("Deployment" or "Withdrawal") || where != place.Id)
                continue;
            foreach (EntityMention agent in agents)
            {
                if (only is not null && (only.Country is null || agent.Entity.Country != only.Country) && agent.Entity.Id != only.Id)
                    return null;
                if (only is null || agent.Entity.Kind == EntityKind.State)
                    only = agent.Entity;
            }
        }

        return only;
    }

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
        SourceSpan span = grammar.Span(text, word, word + 1);
        var agents = ImmutableArray.CreateBuilder<EntityMention>(found.Length);
        foreach (EntityMention agent in found)
            agents.Add(new EntityMention(agent.Entity, new SourceSpan(span.Start, 0), ""));
        return agents.MoveToImmutable();
    }
}
