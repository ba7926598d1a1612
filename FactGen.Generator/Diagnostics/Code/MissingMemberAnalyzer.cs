using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT105: a claim or entity that code names and that is not there. The compiler says that there is no such member (CS1061, CS0117);
/// this says which there are, what they say otherwise, and where.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.MissingMember);

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
            start.RegisterSyntaxNodeAction(node => Analyze(node, api, claims), SyntaxKind.SimpleMemberAccessExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, FactsApi api, Lazy<ClaimIndex> claims)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (access.Name is not IdentifierNameSyntax { IsMissing: false } name || access.Parent is InvocationExpressionSyntax)
            return;
        SymbolInfo named = context.SemanticModel.GetSymbolInfo(access, context.CancellationToken);
        if (named.Symbol is not null || !named.CandidateSymbols.IsEmpty)
            return;
        SymbolInfo receiver = context.SemanticModel.GetSymbolInfo(access.Expression, context.CancellationToken);
        if (receiver.Symbol is not { } symbol || MembersOf(symbol, api) is not { } members)
            return;

        string wanted = name.Identifier.ValueText;
        NearMember[] near = [.. NearestNames.Of(wanted, members.All.Select(static member => member.Name))
            .Select(found => new NearMember(found, ClaimOf(members.All.First(member => member.Name == found.Name), api, claims)))];
        context.ReportDiagnostic(Diagnostic.Create(
            CodeRules.MissingMember,
            name.GetLocation(),
            near.Select(found => found.Claim?.Locate(context.CancellationToken)).OfType<Location>(),
            Suggestions.ToProperties([.. near.Select(static found => found.Near.Name)]),
            access.Expression.ToString(),
            members.What,
            wanted,
            Advice(near, wanted, members, symbol, api)));
    }

    /// <summary>The members among which a name was looked for; null when it is nothing of FactGen.</summary>
    private static Members? MembersOf(ISymbol receiver, FactsApi api)
    {
        if (receiver is INamedTypeSymbol entities && api.IsEntities(entities))
            return new Members("entity", [.. entities.GetMembers().OfType<IPropertySymbol>().Where(member => SymbolEqualityComparer.Default.Equals(member.Type, api.Entity))]);
        ITypeSymbol? set = receiver switch
        {
            IPropertySymbol property => property.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return set is INamedTypeSymbol { IsGenericType: false } && api.IsSet(set) ? new Members("claim", ClaimsOf(set, api)) : null;
    }

    /// <summary>The members that stand for claims; those that stand for several, and are obsolete for that, are no advice.</summary>
    private static ImmutableArray<IPropertySymbol> ClaimsOf(ITypeSymbol set, FactsApi api)
        => [.. set.GetMembers().OfType<IPropertySymbol>().Where(member => !member.IsIndexer && api.IsClaim(member.Type) && !IsObsolete(member))];

    private static bool IsObsolete(IPropertySymbol member)
        => member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute");

    private static KnownClaim? ClaimOf(IPropertySymbol member, FactsApi api, Lazy<ClaimIndex> claims)
        => api.IdOf(member) is { } id ? claims.Value.Find(id) : null;

    private static string Advice(NearMember[] near, string wanted, Members members, ISymbol receiver, FactsApi api)
    {
        if (near.Length > 0)
            return $"; did you mean {string.Join(" or ", near.Select(static found => found.ToString()))}?";
        if (OtherSet(wanted, receiver, api) is { } other)
            return $"; it is one of {other}";
        return members.What == "claim"
            ? ", and none that is like it: its sentence is gone from the articles, or says something else"
            : ", and none that is like it: no claim of the articles names it";
    }

    /// <summary>The other set that has a member of this name.</summary>
    private static string? OtherSet(string wanted, ISymbol receiver, FactsApi api)
        => receiver.ContainingType is { } facts && api.IsFacts(facts)
            ? facts.GetMembers().OfType<IPropertySymbol>()
                .Where(set => api.IsSet(set.Type) && ClaimsOf(set.Type, api).Any(member => member.Name == wanted))
                .Select(static set => "Facts." + set.Name)
                .FirstOrDefault()
            : null;

    private sealed record Members(string What, ImmutableArray<IPropertySymbol> All);

    private sealed record NearMember(NearName Near, KnownClaim? Claim)
    {
        public override string ToString()
        {
            IEnumerable<string> remarks = new[] { Near.Difference, Claim?.Place ?? "" }.Where(static remark => remark.Length > 0);
            string remark = string.Join("; ", remarks);
            return remark.Length > 0 ? $"'{Near.Name}' ({remark})" : $"'{Near.Name}'";
        }
    }
}
