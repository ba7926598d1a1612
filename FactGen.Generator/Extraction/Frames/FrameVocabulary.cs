using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The words that frame files may use besides those of the language; docs/rules.md says what each of them means.</summary>
internal static class FrameVocabulary
{
    /// <summary>What fills a role of the claim.</summary>
    public static readonly ImmutableSortedSet<string> Roles = Set("agent partner target place");

    /// <summary>What a rule looks for, but no role of the claim: what the event is done to, and what is counted.</summary>
    public static readonly ImmutableSortedSet<string> Helpers = Set("theme count");

    /// <summary>Properties with the values that they may have; null for any word.</summary>
    public static readonly ImmutableDictionary<string, ImmutableSortedSet<string>?> Properties = new Dictionary<string, ImmutableSortedSet<string>?>
    {
        ["modal"] = null,
        ["number"] = Set("plural"),
        ["voice"] = Set("passive statal"),
        ["preposition"] = null,
        ["object-of-order"] = Set("yes"),
        ["speech-topic"] = Set("yes"),
        ["ceases"] = Set("yes"),
        ["fails"] = Set("yes"),
        ["adds"] = Set("yes"),
        ["from-holder"] = Set("yes"),
        ["elliptic"] = Set("yes"),
        ["resumes"] = Set("yes"),
        ["excludes"] = null,
        ["precedence"] = Set("first"),
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Where a filler starts from, instead of the trigger.</summary>
    public static readonly ImmutableSortedSet<string> Paths = Set("theme with clause infinitive purpose object subject dative self");

    /// <summary>Grammatical functions that are followed by prepositions.</summary>
    public static readonly ImmutableSortedSet<string> FunctionsWithWords = Set("prep inside inside-from");

    /// <summary>"prep" with all the prepositions that say where something is.</summary>
    public const string Where = "where";

    /// <summary>The condition that words stand in the clause: "predicate:scharf,verbal".</summary>
    public const string Predicate = "predicate";

    /// <summary>The condition that the triggering noun stands behind a preposition: "behind:unter".</summary>
    public const string IsBehind = "behind";

    /// <summary>Grammatical functions that stand alone.</summary>
    public static readonly ImmutableSortedSet<string> Functions = Set(
        "subject object dative by of genitive genitive-attacked genitive-attacking possessor between governor self compound origin victim owner adjective pronoun context soldiers-of-context forces-of-context confessor traveller denier pledger announcer initiator sum proform other-party theme compound-place own-origin doer occupant orderer deployer scene where ground-owner thanked user predicative both");

    /// <summary>Conditions of "needs" that are no functions.</summary>
    public static readonly ImmutableSortedSet<string> Conditions = Set(
        "theme agent partner target place quantity no-object infinitive event-proform plural plural-agent money-unit no-private-subject no-force passive negated verbless reflexive military-agent military-target fighter-agent fighter-target context-military military-force abroad conqueror after-capture after-deployment after-supply after-withdrawal after-agreement after-payment known-place town away bare-copula holder army-agent order");

    /// <summary>Functions of "with".</summary>
    public static readonly ImmutableSortedSet<string> WithFunctions = Set("prep comparison object predicate");

    /// <summary>Classes of phrases.</summary>
    public static readonly ImmutableSortedSet<string> Classes = Set(
        "actor attacker attacked structure target town state army person public area force people somebody crowd company civil-body place territory animal arms munitions ordnance arms-need supply money goods aid agreement treaty attack fight military recapture armed fighters formation contingent joint-force headcount strength base named journey exchange");

    /// <summary>Constants that are no fields of a kind.</summary>
    public static readonly ImmutableSortedSet<string> Constants = Set("status present polarity counts");

    private static ImmutableSortedSet<string> Set(string words) => ImmutableSortedSet.Create(StringComparer.Ordinal, words.Split(' '));
}
