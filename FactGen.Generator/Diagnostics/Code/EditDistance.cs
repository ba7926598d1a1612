using System;

namespace FactGen.Diagnostics;

/// <summary>How many letters have to be put in, left out or replaced to make one word of another (Levenshtein); capitals are no other letters.</summary>
internal static class EditDistance
{
    /// <summary>The distance of two words, or a number beyond <paramref name="most"/> when it is beyond that.</summary>
    public static int Between(string one, string other, int most = int.MaxValue - 1)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;
        var row = new int[other.Length + 1];
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0], least = row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int replaced = diagonal + (char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
                return most + 1;
        }

        return row[other.Length];
    }
}
