using System;

namespace FactGen.Extraction;

/// <summary>
/// The hash by which forms are found: FNV-1a over code units. Compiled forms are found by the one that they were written with, so that it may not hang on
/// the process.
/// </summary>
internal static class FormHash
{
    private const uint Seed = 2166136261u;
    private const uint Prime = 16777619u;

    public static uint Of(ReadOnlySpan<char> form) => Add(Seed, form);

    /// <summary>The hash of a form whose first letter is given apart.</summary>
    public static uint Of(char first, ReadOnlySpan<char> rest) => Add((Seed ^ first) * Prime, rest);

    private static uint Add(uint hash, ReadOnlySpan<char> letters)
    {
        foreach (char c in letters)
            hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 15);
    }
}
