using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FactGen.Diagnostics;

/// <summary>A call that looks a claim up by an id that stands in the code: <c>Facts.Claim("…")</c>, <c>Facts.Casualties.Get("…")</c>.</summary>
/// <param name="Id">The id.</param>
/// <param name="Argument">Where it stands.</param>
/// <param name="Among">The kind of the claims that are looked through: "Casualty"; null for those of all kinds.</param>
internal sealed record ClaimLookup(string Id, Location Argument, string? Among)
{
    /// <summary>The look-up that a call is; null for every other call. <c>Find</c> is none: whoever calls it expects that there may be nothing.</summary>
    public static ClaimLookup? Of(IInvocationOperation call, FactsApi api)
    {
        if (call.Arguments.Length != 1 || call.Arguments[0].Value is not { ConstantValue: { HasValue: true, Value: string id } } value)
            return null;
        IMethodSymbol method = call.TargetMethod;
        if (method is { Name: "Claim", IsStatic: true } && api.IsFacts(method.ContainingType))
            return new ClaimLookup(id, value.Syntax.GetLocation(), null);
        bool isGet = method.Name == "Get"
            && api.IsSet(method.ContainingType)
            && call.Instance is IPropertyReferenceOperation { Property: { IsStatic: true } set }
            && api.IsFacts(set.ContainingType);
        return isGet ? new ClaimLookup(id, value.Syntax.GetLocation(), KindIn(call.Instance!.Type)) : null;
    }

    /// <summary>The class of the claims of a set; null for <c>Facts.All</c>.</summary>
    private static string? KindIn(ITypeSymbol? set)
    {
        while (set is INamedTypeSymbol { IsGenericType: false })
            set = set.BaseType;
        ITypeSymbol? claim = (set as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return claim is null or { Name: "Claim" } ? null : claim.Name;
    }
}
