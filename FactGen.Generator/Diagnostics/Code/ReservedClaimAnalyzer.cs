using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using FactGen.Emission;
using FactGen.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT101 and FACT102: code that takes the value of a certain claim, which is denied or planned, and never looks at whether it is. It is
/// told once for each claim and body, and not at all where the body asks any claim, or hands this one on to somebody who may.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReservedClaimAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CodeRules.DeniedClaim, CodeRules.PlannedClaim);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (FactsApi.Of(start.Compilation) is not { } api)
                return;
            Lazy<ClaimIndex> claims = ClaimIndex.Of(start.Compilation, start.Options);
            start.RegisterOperationBlockAction(block => Analyze(block, api, claims));
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, FactsApi api, Lazy<ClaimIndex> claims)
    {
        if (ClaimUse.In(context.OperationBlocks, api) is not { } use)
            return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (ClaimRead read in use.Reads)
        {
            if (!use.IsHandedOn(read.Id)
                && claims.Value.Find(read.Id) is { } claim
                && RuleFor(claim.Facts, use) is { } rule
                && told.Add(read.Id))
                context.ReportDiagnostic(Report(rule, read, claim, context));
        }
    }

    private static DiagnosticDescriptor? RuleFor(ClaimFacts claim, ClaimUse use) => claim switch
    {
        { Polarity: Polarity.Negated } => use.AsksPolarity ? null : CodeRules.DeniedClaim,
        { Status: ClaimStatus.Planned } => use.AsksStatus ? null : CodeRules.PlannedClaim,
        _ => null,
    };

    private static Diagnostic Report(DiagnosticDescriptor rule, ClaimRead read, KnownClaim claim, OperationBlockAnalysisContext context)
        => Diagnostic.Create(
            rule,
            read.Name,
            [claim.Locate(context.CancellationToken)],
            MessageText.Of(ClaimDocumentation.Source(claim.Facts)),
            claim.Place,
            read.Member);
}
