using System;

namespace FactGen.Fuzz;

/// <summary>Makes a failing text as short as it fails: stretches are cut out, from half of it down to single characters.</summary>
internal static class Minimiser
{
    /// <summary>A text of which nothing can be cut without the failure going away.</summary>
    /// <param name="text">A text that fails.</param>
    /// <param name="fails">Whether a text still fails.</param>
    public static string Minimise(string text, Func<string, bool> fails)
    {
        for (int length = Math.Max(1, text.Length / 2); ; length = Math.Max(1, length / 2))
        {
            bool cut = false;
            for (int start = 0; start < text.Length;)
            {
                string shorter = text.Remove(start, Math.Min(length, text.Length - start));
                if (fails(shorter))
                {
                    text = shorter;
                    cut = true;
                }
                else
                {
                    start += length;
                }
            }

            if (length == 1 && !cut)
                return text;
        }
    }
}
