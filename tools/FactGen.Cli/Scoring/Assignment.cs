using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Cli;

/// <summary>The assignment of greatest total weight: the Hungarian algorithm, in cubic time.</summary>
internal static class Assignment
{
    /// <summary>The pairs of row and column, in the order of the rows; as many as the shorter side has.</summary>
    /// <param name="weights">A row of weights each; all rows of one length.</param>
    public static IReadOnlyList<(int Row, int Column)> Best(double[][] weights)
    {
        if (weights.Length == 0 || weights[0].Length == 0)
            return [];
        if (weights.Length <= weights[0].Length)
            return Solve(weights);
        double[][] transposed = [.. Enumerable.Range(0, weights[0].Length).Select(column => weights.Select(row => row[column]).ToArray())];
        return [.. Solve(transposed).Select(static pair => (pair.Column, pair.Row)).Order()];
    }

    private static List<(int Row, int Column)> Solve(double[][] weights)
    {
        int rows = weights.Length, columns = weights[0].Length;
        double[] rowPotential = new double[rows + 1], columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1], previous = new int[columns + 1]; // 1-based; 0 is none
        for (int newRow = 1; newRow <= rows; newRow++)
        {
            int column = 0;
            rowOf[0] = newRow;
            double[] slack = new double[columns + 1];
            Array.Fill(slack, double.PositiveInfinity);
            bool[] seen = new bool[columns + 1];
            while (rowOf[column] != 0)
            {
                seen[column] = true;
                int row = rowOf[column], nearest = 0;
                double delta = double.PositiveInfinity;
                for (int j = 1; j <= columns; j++)
                {
                    if (seen[j])
                        continue;
                    double cost = -weights[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
                    if (cost < slack[j])
                        (slack[j], previous[j]) = (cost, column);
                    if (slack[j] < delta)
                        (delta, nearest) = (slack[j], j);
                }

                for (int j = 0; j <= columns; j++)
                {
                    if (seen[j])
                    {
                        rowPotential[rowOf[j]] += delta;
                        columnPotential[j] -= delta;
                    }
                    else
                    {
                        slack[j] -= delta;
                    }
                }

                column = nearest;
            }

            for (; column != 0; column = previous[column])
                rowOf[column] = rowOf[previous[column]];
        }

        var pairs = new List<(int Row, int Column)>();
        for (int j = 1; j <= columns; j++)
        {
            if (rowOf[j] != 0)
                pairs.Add((rowOf[j] - 1, j - 1));
        }

        pairs.Sort();
        return pairs;
    }
}
