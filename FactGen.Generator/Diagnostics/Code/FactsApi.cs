using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FactGen.Diagnostics;

/// <summary>FactGen as code sees it: the types of the library, and those that are generated.</summary>
internal sealed class FactsApi
{
    /// <summary>What a claim says of itself, rather than of what it claims.</summary>
    private static readonly HashSet<string> s_ownWords = new(StringComparer.Ordinal)
    {
        "Kind", "Id", "Evidence", "Article", "Attribution", "Source", "Polarity", "Modality", "Status", "Rule", "Trigger",
    };

    private readonly INamedTypeSymbol _claim, _set;
    private readonly IAssemblySymbol _project;

    private FactsApi(IAssemblySymbol project, INamedTypeSymbol claim, INamedTypeSymbol set, INamedTypeSymbol quantity, INamedTypeSymbol entity)
        => (_project, _claim, _set, Quantity, Entity) = (project, claim, set, quantity, entity);

    public INamedTypeSymbol Quantity { get; }

    public INamedTypeSymbol Entity { get; }

    /// <summary>The types of a project, or null where it does not use FactGen.</summary>
    public static FactsApi? Of(Compilation compilation)
        => compilation.GetTypeByMetadataName("FactGen.Claim") is { } claim
            && compilation.GetTypeByMetadataName("FactGen.ClaimSet`1") is { } set
            && compilation.GetTypeByMetadataName("FactGen.Quantity") is { } quantity
            && compilation.GetTypeByMetadataName("FactGen.Entity") is { } entity
                ? new FactsApi(compilation.Assembly, claim, set, quantity, entity)
                : null;

    public bool IsQuantity(ITypeSymbol? type) => SymbolEqualityComparer.Default.Equals(type, Quantity);

    public bool IsClaim(ITypeSymbol? type) => Bases(type).Any(ancestor => SymbolEqualityComparer.Default.Equals(ancestor, _claim));

    /// <summary>Whether a type is a set of claims of some kind.</summary>
    public bool IsSet(ITypeSymbol? type) => Bases(type).Any(ancestor => SymbolEqualityComparer.Default.Equals(ancestor.OriginalDefinition, _set));

    /// <summary>Whether a type is the static class <c>Facts</c> that is generated for this project.</summary>
    public bool IsFacts(ITypeSymbol? type)
        => type is { Name: "Facts", IsStatic: true, ContainingType: null }
            && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _project)
            && IsGenerated(type);

    /// <summary>Whether a type is the static class <c>Entities</c> of any project.</summary>
    public bool IsEntities(ITypeSymbol? type) => type is { Name: "Entities", IsStatic: true, ContainingType: null } && IsGenerated(type);

    /// <summary>The id of the claim that a member of a set stands for; null for everything else.</summary>
    public string? IdOf(IPropertySymbol property)
    {
        if (!IsSet(property.ContainingType) || !IsClaim(property.Type))
            return null;
        return property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax
        {
            ExpressionBody.Expression: InvocationExpressionSyntax
            {
                Expression: IdentifierNameSyntax { Identifier.ValueText: "Get" },
                ArgumentList.Arguments: { Count: 2 } arguments,
            },
        }
            && arguments[0].Expression is LiteralExpressionSyntax literal
                ? literal.Token.ValueText
                : null;
    }

    /// <summary>Whether a property of a claim tells something of what happened. Those that a project adds to the typed classes may do anything.</summary>
    public bool TellsWhatHappened(IPropertySymbol property)
    {
        if (!IsClaim(property.ContainingType) || s_ownWords.Contains(property.Name))
            return false;
        return SymbolEqualityComparer.Default.Equals(property.ContainingType, _claim)
            || property.DeclaringSyntaxReferences.All(declaration => IsGeneratedFile(declaration.SyntaxTree));
    }

    /// <summary>Whether a property is one that every claim has.</summary>
    public bool IsOfEveryClaim(IPropertySymbol property, string name)
        => property.Name == name && SymbolEqualityComparer.Default.Equals(property.ContainingType, _claim);

    private static bool IsGenerated(ITypeSymbol type)
        => type.GetAttributes().Any(static attribute =>
            attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: { Length: > 0 } arguments }
            && arguments[0].Value is "FactGen");

    private static bool IsGeneratedFile(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
