using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Diagnostics;

/// <summary>A place where code takes a value of a certain claim.</summary>
/// <param name="Id">The claim's id.</param>
/// <param name="Member">The property that is read: "Count".</param>
/// <param name="Name">Where its name stands.</param>
internal sealed record ClaimRead(string Id, string Member, Location Name);

/// <summary>
/// What a body of code does with single claims that it names (<c>Facts.Casualties.Some_Name</c>, <c>Facts.Claim("…")</c>), directly or by
/// a local variable that never means anything else.
/// </summary>
internal sealed class ClaimUse
{
    private readonly FactsApi _api;
    private readonly Dictionary<ILocalSymbol, string> _locals = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _handedOn = new(StringComparer.Ordinal);
    private readonly List<ClaimRead> _reads = [];

    private ClaimUse(FactsApi api) => _api = api;

    /// <summary>In the order of the code.</summary>
    public IReadOnlyList<ClaimRead> Reads => _reads;

    /// <summary>Whether it looks at the polarity of any claim.</summary>
    public bool AsksPolarity { get; private set; }

    /// <summary>Whether it looks at the status of any claim.</summary>
    public bool AsksStatus { get; private set; }

    /// <summary>The use that a body makes of claims; null where it names none, as nearly all do.</summary>
    public static ClaimUse? In(ImmutableArray<IOperation> blocks, FactsApi api)
    {
        var use = new ClaimUse(api);
        if (!blocks.Any(block => block.DescendantsAndSelf().Any(operation => use.DirectId(operation) is not null)))
            return null;
        IOperation[] operations = [.. blocks.SelectMany(static block => block.DescendantsAndSelf())];
        use.FindLocals(operations);
        foreach (IOperation operation in operations)
            use.Look(operation);
        return use;
    }

    /// <summary>Whether it hands a claim on as a whole, so that somebody else may look at its polarity or status.</summary>
    public bool IsHandedOn(string id) => _handedOn.Contains(id);

    private void FindLocals(IOperation[] operations)
    {
        foreach (IVariableDeclaratorOperation declarator in operations.OfType<IVariableDeclaratorOperation>())
        {
            if (declarator.Initializer is { } initializer && DirectId(Inner(initializer.Value)) is { } id)
                _locals[declarator.Symbol] = id;
        }

        if (_locals.Count == 0)
            return;
        foreach (ILocalReferenceOperation reference in operations.OfType<ILocalReferenceOperation>().Where(IsWritten))
            _locals.Remove(reference.Local);
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter is null or { RefKind: not RefKind.None },
        ITupleOperation { Parent: IDeconstructionAssignmentOperation assignment } tuple => assignment.Target == tuple,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        _ => false,
    };

    private void Look(IOperation operation)
    {
        if (operation is IPropertyReferenceOperation { Property: var property })
        {
            AsksPolarity |= _api.IsOfEveryClaim(property, "Polarity");
            AsksStatus |= _api.IsOfEveryClaim(property, "Status");
        }

        if (IdOf(operation) is { } id && !IsTaken(operation, id))
            _handedOn.Add(id);
    }

    /// <summary>Whether nothing more is done with a claim than to ask it for something, or to give it a name.</summary>
    private bool IsTaken(IOperation claim, string id)
    {
        IOperation outer = Outer(claim);
        switch (outer.Parent)
        {
            case IPropertyReferenceOperation read when read.Instance == outer:
                if (_api.TellsWhatHappened(read.Property))
                    _reads.Add(new ClaimRead(id, read.Property.Name, NameIn(read.Syntax)));
                return true;
            case IInvocationOperation { TargetMethod.Name: "Role" or "Field" } call when call.Instance == outer:
                _reads.Add(new ClaimRead(id, call.TargetMethod.Name, NameIn(call.Syntax)));
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return _locals.ContainsKey(declarator.Symbol);
            case IExpressionStatementOperation or INameOfOperation:
                return true;
            default:
                return false;
        }
    }

    private string? IdOf(IOperation operation)
        => operation is ILocalReferenceOperation local
            ? (_locals.TryGetValue(local.Local, out string? id) ? id : null)
            : DirectId(operation);

    private string? DirectId(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation member => _api.IdOf(member.Property),
        IInvocationOperation call => ClaimLookup.Of(call, _api)?.Id,
        _ => null,
    };

    /// <summary>A claim is taken out of what converts it: a cast to its kind, the base class, an interface.</summary>
    private static IOperation Inner(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    private static IOperation Outer(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
            operation = operation.Parent;
        return operation;
    }

    private static Location NameIn(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => called.Name.GetLocation(),
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        _ => syntax.GetLocation(),
    };
}
