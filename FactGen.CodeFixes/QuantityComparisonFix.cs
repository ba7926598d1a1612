using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
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

/// <summary>FACT103 and FACT104: asks a quantity what it can answer, instead of comparing it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(QuantityComparisonFix)), Shared]
public sealed class QuantityComparisonFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.QuantityEquality, RuleIds.QuantityText);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent is not BinaryExpressionSyntax comparison || model is null)
            return;
        foreach (Question question in QuestionsFor(comparison, model, context.CancellationToken))
        {
            string title = comparison.IsKind(SyntaxKind.NotEqualsExpression) ? $"Use '!{question.Method}'" : $"Use '{question.Method}'";
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => Ask(context.Document, root, comparison, question, cancellation), question.Method),
                context.Diagnostics);
        }
    }

    private static IEnumerable<Question> QuestionsFor(BinaryExpressionSyntax comparison, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax left = comparison.Left, right = comparison.Right;
        if (IsQuantity(left, model, cancellation) && IsQuantity(right, model, cancellation))
        {
            ExpressionSyntax? number = NumberOf(right) ?? NumberOf(left);
            ExpressionSyntax asked = NumberOf(right) is null && number is not null ? right : left;
            if (number is not null)
            {
                yield return new Question("IsExactly", asked, number);
                yield return new Question("CouldBe", asked, number);
            }
            else
            {
                yield return new Question("Overlaps", left, right);
            }

            yield return new Question("Equals", left, right);
        }
        else if (QuantityOf(left, model, cancellation) is { } one && QuantityOf(right, model, cancellation) is { } other)
        {
            yield return new Question("Overlaps", one, other);
            yield return new Question("Equals", one, other);
        }
    }

    /// <summary>The number in <c>Quantity.Exactly(600)</c>; a unit would be lost, so with one it is no number.</summary>
    private static ExpressionSyntax? NumberOf(ExpressionSyntax expression)
        => expression is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Exactly" },
            ArgumentList.Arguments: { Count: 1 } arguments,
        }
            ? arguments[0].Expression
            : null;

    /// <summary>The quantity whose words an expression takes: <c>q</c> in <c>q.Text</c> and <c>q.ToString()</c>.</summary>
    private static ExpressionSyntax? QuantityOf(ExpressionSyntax words, SemanticModel model, CancellationToken cancellation)
    {
        if (words is InvocationExpressionSyntax call)
            words = call.Expression;
        return words is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Text" or "ToString" } access && IsQuantity(access.Expression, model, cancellation)
            ? access.Expression
            : null;
    }

    private static bool IsQuantity(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation)
        => model.GetTypeInfo(expression, cancellation).Type is { Name: "Quantity", ContainingNamespace: { Name: "FactGen", ContainingNamespace.IsGlobalNamespace: true } };

    private static Task<Document> Ask(Document document, SyntaxNode root, BinaryExpressionSyntax comparison, Question question, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ExpressionSyntax asked = SyntaxFactory.ParenthesizedExpression(question.Asked.WithoutTrivia()).WithAdditionalAnnotations(Simplifier.Annotation);
        ExpressionSyntax call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, asked, SyntaxFactory.IdentifierName(question.Method)),
            SyntaxFactory.ArgumentList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(question.About.WithoutTrivia()))));
        if (comparison.IsKind(SyntaxKind.NotEqualsExpression))
            call = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call);
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(comparison, call.WithTriviaFrom(comparison))));
    }

    /// <summary>A question to ask instead: which method, of what, about what.</summary>
    private sealed class Question(string method, ExpressionSyntax asked, ExpressionSyntax about)
    {
        public string Method { get; } = method;

        public ExpressionSyntax Asked { get; } = asked;

        public ExpressionSyntax About { get; } = about;
    }
}
