using System;
using System.Collections.Generic;

namespace FactGen.Diagnostics;

/// <summary>Two names word by word.</summary>
/// <param name="Distance">0 for the same words, 1 for nothing in common.</param>
/// <param name="Difference">What the second says otherwise, in words; empty where only letters differ.</param>
internal sealed record NameAlignment(double Distance, string Difference)
{
    /// <summary>A word that only one of both has weighs less than one that is replaced by something else.</summary>
    private const double LeftOut = 0.6;

    /// <summary>Words of which no more differs are the same word, mistyped.</summary>
    private const double Mistyped = 0.34;

    public static NameAlignment Of(NameWords wanted, NameWords found)
    {
        string[] old = wanted.Words, now = found.Words;
        double[,] cost = Costs(old, now);
        double distance = cost[0, 0] / Math.Max(1, Math.Max(old.Length, now.Length));
        return new NameAlignment(distance, Describe(wanted, found, cost));
    }

    /// <summary>What it costs to turn the words from one place on into the words from another place on.</summary>
    private static double[,] Costs(string[] old, string[] now)
    {
        var cost = new double[old.Length + 1, now.Length + 1];
        for (int i = old.Length; i >= 0; i--)
        {
            for (int j = now.Length; j >= 0; j--)
            {
                if (i == old.Length && j == now.Length)
                    continue;
                double replaced = i < old.Length && j < now.Length ? Replaced(old[i], now[j]) + cost[i + 1, j + 1] : double.MaxValue;
                double dropped = i < old.Length ? LeftOut + cost[i + 1, j] : double.MaxValue;
                double added = j < now.Length ? LeftOut + cost[i, j + 1] : double.MaxValue;
                cost[i, j] = Math.Min(replaced, Math.Min(dropped, added));
            }
        }

        return cost;
    }

    private static double Replaced(string old, string now) => EditDistance.Between(old, now) / (double)Math.Max(old.Length, now.Length);

    private static string Describe(NameWords wanted, NameWords found, double[,] cost)
    {
        string[] old = wanted.Words, now = found.Words;
        var parts = new List<string>();
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && Same(cost[i, j], Replaced(old[i], now[j]) + cost[i + 1, j + 1]))
            {
                if (!IsSameWord(old[i], now[j]))
                    parts.Add($"{now[j]} instead of {old[i]}");
                (i, j) = (i + 1, j + 1);
            }
            else if (i < old.Length && Same(cost[i, j], LeftOut + cost[i + 1, j]))
            {
                parts.Add($"without {old[i++]}");
            }
            else
            {
                parts.Add($"with {now[j++]}");
            }
        }

        if (parts.Count == 0 && wanted.Ending != found.Ending)
            parts.Add(wanted.Ending.Length > 0 && found.Ending.Length > 0 ? "the same in another sentence" : "the same claim or one like it");
        return string.Join(", ", parts);
    }

    /// <summary>Words that differ in letters only, and by little; a digit more or less is another number.</summary>
    private static bool IsSameWord(string old, string now)
        => Replaced(old, now) <= Mistyped && string.Equals(DigitsOf(old), DigitsOf(now), StringComparison.Ordinal);

    private static string DigitsOf(string word) => string.Concat(Array.FindAll(word.ToCharArray(), char.IsDigit));

    private static bool Same(double one, double other) => Math.Abs(one - other) < 1e-9;
}
