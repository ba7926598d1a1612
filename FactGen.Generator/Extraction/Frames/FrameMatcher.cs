using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Tries the rules of a trigger on the words around it: conditions first, then the roles.</summary>
internal sealed partial class FrameMatcher(SegmentedText text, ReferentResolver referents, PhraseClasses classes, ClaimMemory memory)
{
    private SentenceGrammar _grammar = null!;

    private SentenceAttribution _attribution = null!;

    public void Enter(SentenceGrammar grammar, SentenceAttribution attribution)
    {
        _grammar = grammar;
        _attribution = attribution;
    }

    /// <summary>Whether a rule fires; its context then holds what fills the roles.</summary>
    public bool TryMatch(FrameContext context, out string? failure)
    {
        failure = null;
        FrameRule rule = context.Rule;
        if (rule.Properties.TryGetValue("modal", out string? modal) && context.Clause.Verb.Modal != modal)
            return Fail(out failure, $"needs the modal verb '{modal}'");
        if (rule.Properties.TryGetValue("voice", out string? voice) && voice == "statal" && context.Clause.Verb.Voice != Voice.StatalPassive)
            return Fail(out failure, "needs a state ('sein' with participle)");
        if (rule.Properties.ContainsKey("number") && context.Phrase is { } noun && !noun.IsPlural)
            return Fail(out failure, "needs a plural");
        if (rule.Properties.TryGetValue("preposition", out string? own)
            && (context.Phrase is not { Preposition: { } preposition } || Array.IndexOf(own.Split(' '), preposition) < 0))
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
                context.Counted = First(role.Value, context) ?? context.Theme;
                continue;
            }

            ImmutableArray<EntityMention> fillers = Fill(role.Key, role.Value, context);
            if (fillers.IsEmpty && role.Value.IsRequired)
                return Fail(out failure, $"has no {role.Key}");
            if (!fillers.IsEmpty)
                context.Roles[role.Key] = fillers;
        }

        foreach (ImmutableArray<Filler> need in rule.Needs)
        {
            if (!Holds(need, context))
                return Fail(out failure, "a condition 'needs' does not hold");
        }

        return true;
    }

    private static bool Fail(out string? failure, string why)
    {
        failure = why;
        return false;
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
