using System;

namespace FactGen.Extraction;

/// <summary>What the cues and rules name an adjective by: its small form without an ending.</summary>
internal static class AdjectiveStem
{
    private const int Shortest = 3;

    private static readonly string[] s_endings = ["en", "er", "es", "em", "e"];

    public static string Of(ReadOnlySpan<char> adjective)
    {
        string form = adjective.ToString().ToLowerInvariant();
        foreach (string ending in s_endings)
        {
            if (form.Length >= ending.Length + Shortest && form.EndsWith(ending, StringComparison.Ordinal))
                return form.Substring(0, form.Length - ending.Length);
        }

        return form;
    }
}
