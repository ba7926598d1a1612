using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Diagnostics;

/// <summary>FACT106: an id in the code that no claim has, or only one of another kind, so that looking it up throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimIdAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Ids are hashes: one that differs in more than a slip of the pen is another claim's, and says nothing of this one.</summary>
    private const int MostSlips = 2;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.UnknownId);

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
            start.RegisterOperationAction(
                operation =>
                {
                    if (ClaimLookup.Of((IInvocationOperation)operation.Operation, api) is { } lookup)
                        Check(operation, lookup, claims.Value);
                },
                OperationKind.Invocation);
        });
    }

    private static void Check(OperationAnalysisContext context, ClaimLookup lookup, ClaimIndex claims)
    {
        if (claims.Find(lookup.Id) is { } claim)
        {
            if (KindCatalog.Find(claim.Facts.Kind) is { } kind && lookup.Among is { } wanted && kind.Class != wanted)
                context.ReportDiagnostic(Diagnostic.Create(CodeRules.UnknownId, lookup.Argument, $"The claim '{lookup.Id}' is no {wanted} but a {kind.Class}: look in Facts.{kind.Set}"));
            return;
        }

        if (!claims.IsComplete)
            return;
        string[] near = [.. Near(lookup.Id, claims.Ids)];
        string advice = near.Length > 0
            ? $"did you mean '{near[0]}' ({claims.Find(near[0])!.Place})?"
            : "its sentence has changed or is gone from its article";
        context.ReportDiagnostic(Diagnostic.Create(
            CodeRules.UnknownId, lookup.Argument, Suggestions.ToProperties(near), $"No claim has the id '{lookup.Id}'; {advice}"));
    }

    private static IEnumerable<string> Near(string id, IEnumerable<string> ids)
        => ids
            .Select(other => (Id: other, Slips: EditDistance.Between(id, other, MostSlips)))
            .Where(static other => other.Slips <= MostSlips)
            .OrderBy(static other => other.Slips)
            .ThenBy(static other => other.Id, StringComparer.Ordinal)
            .Select(static other => other.Id)
            .Take(1);
}
