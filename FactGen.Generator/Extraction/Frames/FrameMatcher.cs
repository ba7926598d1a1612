using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Tries the rules of a trigger on the words around it: conditions first, then the roles.</summary>
internal sealed partial class FrameMatcher(SegmentedText text, ReferentResolver referents, PhraseClasses classes, ClaimMemory memory)
{
    private SentenceGrammar _grammar = null!;

    private SentenceAttribution _attribution = null!;

    /// <summary>By the head of a phrase for forces, whose they are.</summary>
    private readonly Dictionary<int, ImmutableArray<EntityMention>> _owners = [];

    public void Enter(SentenceGrammar grammar, SentenceAttribution attribution)
    {
        _grammar = grammar;
        _attribution = attribution;
        _owners.Clear();
    }

    /// <summary>Remembers whose the forces are that a claim of this sentence tells of: "Kenia schickte Soldaten, die …".</summary>
    public void NoteOwners(int head, ImmutableArray<EntityMention> owners) => _owners[head] = Office(owners, "Deployment");

    /// <summary>Whose the forces are that a relative pronoun takes up, when the clause above has said it and their own words have not.</summary>
    private ImmutableArray<EntityMention> TakenUpOwners(Phrase phrase)
        => phrase.Pronoun >= 0 && phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } forces } clause && phrase.Pronoun == clause.RelativeWord
            && _owners.TryGetValue(forces.Head, out ImmutableArray<EntityMention> owners) && referents.Country(forces, _grammar) is null
            ? owners : default;

    /// <summary>Whether a rule fires; its context then holds what fills the roles.</summary>
    public bool TryMatch(FrameContext context, out string? failure)
    {
        failure = null;
        FrameRule rule = context.Rule;
        if (rule.Properties.TryGetValue("modal", out string? modal) && context.Clause.Verb.Modal != modal)
            return Fail(out failure, $"needs the modal verb '{modal}'");
        if (rule.Properties.TryGetValue("voice", out string? voice) && context.Clause.Verb.Voice != (voice == "statal" ? Voice.StatalPassive : Voice.Passive))
            return Fail(out failure, voice == "statal" ? "needs a state ('sein' with participle)" : "needs a passive");
        if (rule.Properties.ContainsKey("number") && context.Phrase is { } noun && !noun.IsPlural)
            return Fail(out failure, "needs a plural");
        if (rule.Properties.TryGetValue("preposition", out string? own)
            && (PrepositionOf(context.Phrase) is not { } preposition || Array.IndexOf(own.Split(' '), preposition) < 0))
            return Fail(out failure, $"needs one of the prepositions '{own}' in front");
        if (rule.Properties.ContainsKey("object-of-order") && !IsObjectOfOrder(context))
            return Fail(out failure, "needs to be the object of a speech act");
        if (!rule.With.IsEmpty && !FindWith(context))
            return Fail(out failure, "its condition 'with' is not there");
        if (rule.Roles.TryGetValue("theme", out RoleRule? theme) && !FindTheme(context, theme) && theme.IsRequired)
            return Fail(out failure, "has no theme of its class");
        foreach (KeyValuePair<string, RoleRule> role in rule.Roles)
        {
            if (role.Key is "theme")
                continue;
            if (role.Key == "count")
            {
                context.Counted = First(role.Value, context);
                continue;
            }

            ImmutableArray<EntityMention> fillers = Fill(role.Key, role.Value, context);
            if (fillers.IsEmpty && role.Value.IsRequired && !role.Value.AsksFor("context"))
                return Fail(out failure, $"has no {role.Key}");
            if (!fillers.IsEmpty)
                context.Roles[role.Key] = fillers;
        }

        // "ein Kontingent von 200 Polizisten": the number stands with the members.
        if ((context.Counted is null || context.Counted == context.Theme) && context.Theme is { Quantity: < 0 } formation && PhraseClasses.Whole(formation) is { Quantity: >= 0 } members)
            context.Counted = members;
        // Who did the same before, whose forces are at a place, and who retakes it, shows only when the place is known.
        context.IsPlaceKnown = true;
        if (!context.Roles.ContainsKey("agent") && rule.Roles.TryGetValue("agent", out RoleRule? sender) && (sender.AsksFor("context") || sender.AsksFor("deployer") || sender.AsksFor("ground-owner")))
        {
            ImmutableArray<EntityMention> deployer = Fill("agent", sender, context);
            if (!deployer.IsEmpty)
                context.Roles["agent"] = deployer;
            else if (sender.IsRequired)
                return Fail(out failure, "has no agent");
        }

        // Nobody attacks or drives out himself: the same words were taken twice.
        if (context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agent) && context.Roles.TryGetValue("target", out ImmutableArray<EntityMention> target)
            && agent[0].Entity.Id == target[0].Entity.Id)
            context.Roles.Remove("target");

        PlaceAbroad(context);
        foreach (ImmutableArray<Filler> need in rule.Needs)
        {
            if (!Holds(need, context))
                return Fail(out failure, "a condition 'needs' does not hold");
        }

        if (Holds(rule.Unless, context))
            return Fail(out failure, "a condition 'unless' holds");

        return true;
    }

    /// <summary>"Die Bundeswehr verlegt Soldaten in das Land", "aus dem Land": forces go to, and leave, others' states.</summary>
    private void PlaceAbroad(FrameContext context)
    {
        if (context.Rule.Kind is not ("Deployment" or "Withdrawal") || context.Place is not { } stated || !referents.IsStandInForState(stated, _grammar)
            || !context.Roles.TryGetValue("place", out ImmutableArray<EntityMention> place) || !context.Roles.TryGetValue("agent", out ImmutableArray<EntityMention> agent)
            || place.Length != 1 || agent.Length != 1 || place[0].Entity.Id is not { } home || (agent[0].Entity.Id != home && agent[0].Entity.Country != home))
            return;
        if (referents.GroundAbroad(stated, home, _grammar) is { } abroad)
            context.Roles["place"] = ImmutableArray.Create(abroad);
        else
            context.Roles.Remove("place");
    }

    /// <summary>"mit Waffen und der Entsendung von Soldaten": what is joined stands behind the preposition of the first.</summary>
    private static string? PrepositionOf(Phrase? phrase)
        => phrase?.Preposition ?? (phrase?.Owner is { } first && first.Conjuncts.Contains(phrase) ? first.Preposition : null);

    private static bool Fail(out string? failure, string why)
    {
        failure = why;
        return false;
    }

    /// <summary>Whose deed it is that a noun names, by the verb above it: "Belgien stoppt den Export", "genehmigt den Verkauf".</summary>
    private ImmutableArray<EntityMention> Initiator(Filler filler, FrameContext context)
    {
        Clause clause = context.Clause;
        if (context.Phrase is not { } phrase)
            return ImmutableArray<EntityMention>.Empty;
        // "Kenia gab grünes Licht für die Lieferung": whoever gives leave delivers.
        if (NominalPerspectives.IsMandate(phrase, clause) && (phrase.Governor ?? clause.Object) == clause.Object && clause.Verb.Voice == Voice.Active && clause.Subject is { } granting && classes.Is(granting, "public", _grammar))
            return referents.Actors(granting, _grammar);
        if (!Cues.German.Is(Cue.OwnDeedVerb, clause.Verb.Lemma))
            return ImmutableArray<EntityMention>.Empty;
        bool done = (Logical(clause, "object") is { } deed && Contains(deed, phrase)) || (clause.Dative is { } approved && Contains(approved, phrase))
            // "verzichtet auf die Lieferung"
            || (phrase.Preposition == "auf" && Cues.German.Is(Cue.RefuseVerb, clause.Verb.Lemma));
        return done && Logical(clause, "subject") is { } subject && classes.Is(subject, filler.Class.Length > 0 ? filler.Class : "public", _grammar)
            ? referents.Actors(subject, _grammar) : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Wortgefecht" is no fight: a compound that means something else than its head.</summary>
    private bool IsExcepted(Phrase phrase, HashSet<string> except)
    {
        foreach (string compound in except)
        {
            if (text.Form(_grammar.Words[phrase.Head].Token).StartsWith(compound.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
