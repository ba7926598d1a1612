using System;

namespace FactGen.Extraction;

/// <summary>The hash by which compiled forms are found: FNV-1a over code units, the same when they are written and when they are read.</summary>
internal static class FormHash
{
    /// <summary>The hash of a form whose first letter is given apart.</summary>
    public static uint Of(char first, ReadOnlySpan<char> rest)
    {
        uint hash = (2166136261u ^ first) * 16777619u;
        foreach (char c in rest)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
