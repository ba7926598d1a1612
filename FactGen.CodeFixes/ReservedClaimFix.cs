using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace FactGen.CodeFixes;

/// <summary>FACT101 and FACT102: takes the value only where the claim holds that it happened, and the empty one of its type otherwise.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReservedClaimFix)), Shared]
public sealed class ReservedClaimFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.DeniedClaim, RuleIds.PlannedClaim);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent?.Parent is not MemberAccessExpressionSyntax read
            || EmptyOf(model?.GetTypeInfo(read, context.CancellationToken).Type) is not { } empty)
            return;
        bool denied = context.Diagnostics.First().Id == RuleIds.DeniedClaim;
        string title = denied ? $"Take '{read.Name}' only where it is affirmed" : $"Take '{read.Name}' only where it is not planned";
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => Guard(context.Document, root, read, denied, empty, cancellation), denied ? "Affirmed" : "NotPlanned"),
            context.Diagnostics);
    }

    /// <summary>The value of a type that says nothing; null where it has none that could be told from a real one.</summary>
    private static string? EmptyOf(ITypeSymbol? type)
    {
        if (type is not { ContainingNamespace: { Name: "FactGen", ContainingNamespace.IsGlobalNamespace: true }, ContainingType: null })
            return null;
        return type.Name switch
        {
            "Quantity" or "TimeRange" => $"global::FactGen.{type.Name}.None",
            "EntitySet" => "global::FactGen.EntitySet.Empty",
            _ => null,
        };
    }

    private static Task<Document> Guard(
        Document document, SyntaxNode root, MemberAccessExpressionSyntax read, bool denied, string empty, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ExpressionSyntax claim = read.Expression.WithoutTrivia();
        string holds = denied ? $"{claim}.Polarity == global::FactGen.Polarity.Affirmed" : $"{claim}.Status != global::FactGen.ClaimStatus.Planned";
        ExpressionSyntax guarded = SyntaxFactory.ParseExpression($"({holds} ? {read.WithoutTrivia()} : {empty})")
            .WithTriviaFrom(read)
            .WithAdditionalAnnotations(Simplifier.Annotation);
        guarded = guarded.ReplaceNodes(
            guarded.DescendantNodes().OfType<MemberAccessExpressionSyntax>(),
            static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(read, guarded)));
    }
}
