using Microsoft.CodeAnalysis;

namespace FactGen.Pipeline;

/// <summary>What the providers of incremental values lack.</summary>
internal static class IncrementalValues
{
    public static IncrementalValuesProvider<T> WhereNotNull<T>(this IncrementalValuesProvider<T?> values)
        where T : class
        => values.Where(static value => value is not null)!;
}
