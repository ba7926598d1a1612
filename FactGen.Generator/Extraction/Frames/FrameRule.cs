using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Where a frame looks for what fills a role: "theme>prep:gegen,auf{actor}".</summary>
/// <param name="Path">The phrase or clause to start from: "theme", "with", "clause", "infinitive", "self"; empty for the trigger.</param>
/// <param name="Function">The grammatical function: "subject", "object", "prep", "possessor", …</param>
/// <param name="Words">The prepositions of "prep" and its kin, or the lemmas of a condition.</param>
/// <param name="Class">What it must be: "actor", "force", "place", …; empty for anything.</param>
internal sealed record Filler(string Path, string Function, ImmutableArray<string> Words, string Class)
{
    /// <summary>Whether it asks for any preposition that says where something is, so that "der Bahnhof von Muxungue" is in Muxungue.</summary>
    public bool IsWhere { get; init; }
}

/// <summary>A role of a frame with where it is looked for, first come first served.</summary>
/// <param name="Fillers">The alternatives; the members of a group joined by "&amp;" all count.</param>
/// <param name="IsRequired">Whether the frame does not fire without it.</param>
internal sealed record RoleRule(ImmutableArray<ImmutableArray<Filler>> Fillers, bool IsRequired)
{
    /// <summary>Whether one of the alternatives is this function.</summary>
    public bool AsksFor(string function)
    {
        foreach (ImmutableArray<Filler> group in Fillers)
        {
            foreach (Filler filler in group)
            {
                if (filler.Function == function)
                    return true;
            }
        }

        return false;
    }
}

/// <summary>A condition "with: prep:in:Gefangenschaft,Haft": the function, its prepositions, and lemmas or a class.</summary>
internal sealed record WithRule(string Function, ImmutableArray<string> Prepositions, ImmutableArray<string> Lemmas, string Class);

/// <summary>An example of a rule: a sentence, and what must come out of it; null when the rule must not fire.</summary>
internal sealed record RuleExample(string Sentence, ImmutableArray<KeyValuePair<string, string>>? Expected, int Line);

/// <summary>A rule that makes claims of one kind: its triggers, conditions, and how grammatical functions fill the roles.</summary>
internal sealed class FrameRule(string id, string kind, string file, int line)
{
    public string Id { get; } = id;

    public string Kind { get; } = kind;

    public string File { get; } = file;

    public int Line { get; } = line;

    /// <summary>The infinitives that trigger it.</summary>
    public List<string> Verbs { get; } = [];

    /// <summary>The nouns that trigger it, alone or as the head of a compound.</summary>
    public List<string> Nouns { get; } = [];

    /// <summary>Stems of adjectives that trigger it in front of their noun.</summary>
    public List<string> Adjectives { get; } = [];

    /// <summary>Compounds of <see cref="Nouns"/>, and of the lemmas of <see cref="With"/>, that mean something else.</summary>
    public HashSet<string> Except { get; } = [];

    /// <summary>Alternatives of which one must be there.</summary>
    public ImmutableArray<WithRule> With { get; set; } = ImmutableArray<WithRule>.Empty;

    public Dictionary<string, RoleRule> Roles { get; } = [];

    /// <summary>Fields with fixed values: outcome, change, status.</summary>
    public Dictionary<string, string> Constants { get; } = [];

    /// <summary>Fields whose value changes where the verb tells a state ("war besetzt").</summary>
    public Dictionary<string, string> StativeConstants { get; } = [];

    /// <summary>Fields whose value changes where it was so before ("wieder unter Kontrolle").</summary>
    public Dictionary<string, string> AgainConstants { get; } = [];

    /// <summary>Conditions that must all hold, each a list of alternatives.</summary>
    public List<ImmutableArray<Filler>> Needs { get; } = [];

    /// <summary>Conditions of which none may hold.</summary>
    public List<Filler> Unless { get; } = [];

    /// <summary>Other properties: "modal", "number", "voice", "present", "counts".</summary>
    public Dictionary<string, string> Properties { get; } = [];

    /// <summary>How much must be there for it to fire: roles that are required, conditions, and properties of the trigger.</summary>
    public int Demands
    {
        get
        {
            int demands = Needs.Count + Properties.Count;
            foreach (RoleRule role in Roles.Values)
                demands += role.IsRequired ? 1 : 0;
            return demands;
        }
    }

    public List<RuleExample> Examples { get; } = [];

    public override string ToString() => Id;
}
