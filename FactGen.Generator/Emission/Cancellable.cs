using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Emission;

/// <summary>Long lists that may be left before their end.</summary>
internal static class Cancellable
{
    /// <summary>The items, as long as somebody waits for what comes of them.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; thrown at the next item.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellation)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
