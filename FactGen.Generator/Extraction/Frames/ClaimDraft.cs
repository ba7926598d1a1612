using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A claim in the making.</summary>
internal sealed class ClaimDraft(string kind, string rule, Clause clause, int triggerWord)
{
    public string Kind { get; } = kind;

    public string Rule { get; } = rule;

    public Clause Clause { get; } = clause;

    public int TriggerWord { get; } = triggerWord;

    public Perspective Perspective { get; set; } = Perspective.Article;

    public bool IsNegated { get; set; }

    public Modality Modality { get; set; }

    public ClaimStatus Status { get; set; }

    public Dictionary<string, ImmutableArray<EntityMention>> Roles { get; init; } = [];

    public ClaimQuantity? Quantity { get; set; }

    public ClaimTime? Time { get; set; }

    public Dictionary<string, ImmutableArray<string>> Fields { get; init; } = [];

    /// <summary>Whether it counts a part of another claim's people.</summary>
    public bool IsSubset { get; set; }

    /// <summary>The noun that says what sort of people the victims are, or null.</summary>
    public NounLexeme? Victims { get; set; }

    /// <summary>Whether the words tell of somebody who had the place before: "Goma ist gefallen".</summary>
    public bool IsFromHolder { get; init; }

    /// <summary>Whether the event comes from a noun rather than a verb.</summary>
    public bool IsNominal { get; set; }

    /// <summary>The head of what a verb's event is done to or with, or -1: a noun there names the same event.</summary>
    public int ThemeWord { get; init; } = -1;

    /// <summary>The head of what the rule's condition found, or -1.</summary>
    public int WithWord { get; init; } = -1;

    /// <summary>Whether it tells of an event, and not of somebody's words.</summary>
    public bool IsEvent => Kind is not ("Statement" or "Quotation");

    public void Set(string field, string value) => Fields[field] = ImmutableArray.Create(value);

    /// <summary>The first entity of a role, or null.</summary>
    public Entity? First(string role)
        => Roles.TryGetValue(role, out ImmutableArray<EntityMention> fillers) && fillers.Length > 0 ? fillers[0].Entity : null;

    public ClaimDraft Copy() => MovedTo(Clause, TriggerWord);

    /// <summary>The same told once more by the words at a place, and denied as they are told there.</summary>
    public ClaimDraft Denied(Perspective perspective, Clause clause, int triggerWord)
    {
        ClaimDraft denial = MovedTo(clause, triggerWord);
        (denial.IsNegated, denial.Modality, denial.Perspective) = (!IsNegated, Modality.Certain, perspective);
        return denial;
    }

    /// <summary>The same told once more by other words.</summary>
    public ClaimDraft MovedTo(Clause clause, int triggerWord) => new(Kind, Rule, clause, triggerWord)
    {
        Perspective = Perspective,
        IsNegated = IsNegated,
        Modality = Modality,
        Status = Status,
        Roles = new Dictionary<string, ImmutableArray<EntityMention>>(Roles),
        Quantity = Quantity,
        Time = Time,
        Fields = new Dictionary<string, ImmutableArray<string>>(Fields),
        IsNominal = IsNominal,
        IsFromHolder = IsFromHolder,
        Victims = Victims,
        ThemeWord = ThemeWord,
        WithWord = WithWord,
    };
}
