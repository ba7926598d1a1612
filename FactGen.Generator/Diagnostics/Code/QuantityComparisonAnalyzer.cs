using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT103 and FACT104: quantities compared as if they were numbers. Comparing with <c>Quantity.None</c>, with empty text, or by
/// <c>Equals</c> is left alone: whoever does that means it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QuantityComparisonAnalyzer : DiagnosticAnalyzer
{
    private const string AskQuantity = "Overlaps whether both can be right";
    private const string AskNumber = "IsExactly or CouldBe about a number";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(CodeRules.QuantityEquality, CodeRules.QuantityText);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (FactsApi.Of(start.Compilation) is not { } api)
                return;
            start.RegisterOperationAction(operation => CheckOperator(operation, api), OperationKind.Binary);
            start.RegisterOperationAction(operation => CheckEquals(operation, api), OperationKind.Invocation);
            start.RegisterOperationAction(operation => CheckPattern(operation, api), OperationKind.IsPattern);
        });
    }

    private static void CheckOperator(OperationAnalysisContext context, FactsApi api)
    {
        var comparison = (IBinaryOperation)context.Operation;
        if (comparison.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            || comparison.Syntax is not BinaryExpressionSyntax syntax)
            return;
        if (api.IsQuantity(comparison.OperatorMethod?.ContainingType))
        {
            if (!IsNothing(comparison.LeftOperand, api) && !IsNothing(comparison.RightOperand, api))
            {
                bool asksNumber = IsExactNumber(comparison.LeftOperand, api) || IsExactNumber(comparison.RightOperand, api);
                context.ReportDiagnostic(Diagnostic.Create(
                    CodeRules.QuantityEquality, syntax.OperatorToken.GetLocation(), syntax.OperatorToken.Text, asksNumber ? AskNumber : AskQuantity));
            }

            return;
        }

        CheckTexts(context, api, comparison.LeftOperand, comparison.RightOperand, syntax.OperatorToken.GetLocation());
    }

    private static void CheckEquals(OperationAnalysisContext context, FactsApi api)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String })
            return;
        IOperation? left = call.Instance ?? Argument(call, 0), right = Argument(call, call.Instance is null ? 1 : 0);
        if (left is not null && right is not null)
            CheckTexts(context, api, left, right, call.Syntax.GetLocation());
    }

    private static void CheckPattern(OperationAnalysisContext context, FactsApi api)
    {
        var test = (IIsPatternOperation)context.Operation;
        if (test.Pattern is IConstantPatternOperation constant)
            CheckTexts(context, api, test.Value, constant.Value, test.Syntax.GetLocation());
    }

    private static void CheckTexts(OperationAnalysisContext context, FactsApi api, IOperation left, IOperation right, Location place)
    {
        if (IsEmpty(left) || IsEmpty(right) || (TextOf(left, api) ?? TextOf(right, api)) is not { } member)
            return;
        bool asksNumber = TextOf(left, api) is null || TextOf(right, api) is null;
        context.ReportDiagnostic(Diagnostic.Create(CodeRules.QuantityText, place, member, asksNumber ? AskNumber : AskQuantity));
    }

    private static IOperation? Argument(IInvocationOperation call, int index) => index < call.Arguments.Length ? call.Arguments[index].Value : null;

    /// <summary>The member that gives the words of a quantity: "Text", "ToString".</summary>
    private static string? TextOf(IOperation operation, FactsApi api) => Unconverted(operation) switch
    {
        IPropertyReferenceOperation { Property: { Name: "Text" } property } when api.IsQuantity(property.ContainingType) => property.Name,
        IInvocationOperation { TargetMethod.Name: "ToString", Instance.Type: var type } call when api.IsQuantity(type) => call.TargetMethod.Name,
        _ => null,
    };

    /// <summary>"", string.Empty and null: whether a quantity has any words at all.</summary>
    private static bool IsEmpty(IOperation operation) => Unconverted(operation) switch
    {
        { ConstantValue: { HasValue: true, Value: null or "" } } => true,
        IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => true,
        _ => false,
    };

    /// <summary>Quantity.None, default and null: whether a quantity is stated at all.</summary>
    private static bool IsNothing(IOperation operation, FactsApi api) => Unconverted(operation) switch
    {
        IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } } => true,
        IPropertyReferenceOperation { Property: { Name: "None" } property } => api.IsQuantity(property.ContainingType),
        _ => false,
    };

    private static bool IsExactNumber(IOperation operation, FactsApi api)
        => Unconverted(operation) is IInvocationOperation { TargetMethod: { Name: "Exactly" } method } && api.IsQuantity(method.ContainingType);

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
            operation = conversion.Operand;
        return operation;
    }
}
