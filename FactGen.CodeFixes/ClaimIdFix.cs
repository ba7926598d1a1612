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

namespace FactGen.CodeFixes;

/// <summary>FACT106: corrects an id that is one slip away from one that there is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClaimIdFix)), Shared]
public sealed class ClaimIdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.UnknownId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
            return;
        foreach (string suggestion in Suggestions.From(context.Diagnostics.First().Properties))
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Use \"{suggestion}\"", cancellation => Replace(context.Document, root, literal, suggestion, cancellation), suggestion),
                context.Diagnostics);
        }
    }

    private static Task<Document> Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        LiteralExpressionSyntax corrected = literal.WithToken(SyntaxFactory.Literal(id).WithTriviaFrom(literal.Token));
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(literal, corrected)));
    }
}
