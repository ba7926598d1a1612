using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>What is told about code that uses facts.</summary>
internal static class CodeRules
{
    private const string Code = "FactGen.Code";

    public static readonly DiagnosticDescriptor DeniedClaim = Rule.Warning(
        RuleIds.DeniedClaim,
        Code,
        "Denied claim read as a fact",
        "{0} denies this claim ({1}), so its {2} is of something that was not so; look at its Polarity first",
        "The claim says that something is not so. Its quantity, roles and other values are those of what is denied, and code that never looks at Polarity takes them for what happened.");

    public static readonly DiagnosticDescriptor PlannedClaim = Rule.Warning(
        RuleIds.PlannedClaim,
        Code,
        "Planned claim read as a fact",
        "{0} tells this claim as a plan ({1}), so its {2} is of something that had not happened; look at its Status first",
        "The claim says that something is planned, pledged or expected. Its values are those of the plan, and code that never looks at Status takes them for what happened.");

    public static readonly DiagnosticDescriptor QuantityEquality = Rule.Warning(
        RuleIds.QuantityEquality,
        Code,
        "Quantities compared by an operator",
        "'{0}' asks whether two quantities are bounded alike, and 'about 600' is not '600'; ask {1}, or Equals if you mean that",
        "A quantity is an interval. Two that are equal need not be the same number, and two that differ may both be right: Overlaps asks whether they contradict each other, IsExactly and CouldBe ask about a number.");

    public static readonly DiagnosticDescriptor QuantityText = Rule.Warning(
        RuleIds.QuantityText,
        Code,
        "Quantity compared by its text",
        "The {0} of a quantity are its words, and the same number has many ('4000', '4.000', 'viertausend'); ask {1}",
        "Text is what stands in the article, and ToString depends on the culture. Neither is the same for equal quantities.");

    public static readonly DiagnosticDescriptor MissingMember = Rule.Warning(
        RuleIds.MissingMember,
        Code,
        "Claim or entity that is not there",
        "{0} has no {1} '{2}'{3}",
        "A claim has its member as long as an article says it. When the sentence goes or says something else, the member goes with it, and what was written with it has to be looked at again.");

    public static readonly DiagnosticDescriptor UnknownId = Rule.Warning(
        RuleIds.UnknownId,
        Code,
        "Unknown claim id",
        "{0}",
        "Claim and Get throw when no claim has the id. An id stays as long as its article's name, its sentence and what it claims stay.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        DeniedClaim,
        PlannedClaim,
        QuantityEquality,
        QuantityText,
        MissingMember,
        UnknownId);
}
