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

/// <summary>FACT105: names the claim or entity that is there now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMemberFix)), Shared]
public sealed class MissingMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingMember);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not IdentifierNameSyntax name)
            return;
        foreach (string suggestion in Suggestions.From(context.Diagnostics.First().Properties))
        {
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{suggestion}'", cancellation => Rename(context.Document, root, name, suggestion, cancellation), suggestion),
                context.Diagnostics);
        }
    }

    private static Task<Document> Rename(Document document, SyntaxNode root, IdentifierNameSyntax name, string suggestion, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IdentifierNameSyntax renamed = SyntaxFactory.IdentifierName(suggestion).WithTriviaFrom(name);
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(name, renamed)));
    }
}
