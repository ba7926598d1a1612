using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Cli;

/// <summary>A gold claim and the predicted claim that is taken for it, by their indices, with the agreement of their fields.</summary>
internal readonly record struct ClaimMatch(int Gold, int Predicted, ImmutableArray<(string Field, double Score)> Scores);

/// <summary>Finds which predicted claim is which gold claim.</summary>
internal static class ClaimMatcher
{
    /// <summary>For each pair, and against each field that disagrees: too little to outweigh any agreement.</summary>
    private const double ForPair = 1e-6, AgainstDisagreement = 1e-10;

    /// <summary>
    /// The assignment of greatest total agreement among the overlapping pairs of one article and kind. Among equal totals, more pairs
    /// win, then fewer disagreeing fields.
    /// </summary>
    public static IEnumerable<ClaimMatch> Match(IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> predicted)
    {
        var scores = new Dictionary<(int Gold, int Predicted), ImmutableArray<(string Field, double Score)>>();
        double[][] weights = [.. gold.Select(_ => new double[predicted.Count])];
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < predicted.Count; j++)
            {
                if (!gold[i].Overlaps(predicted[j]))
                    continue;
                ImmutableArray<(string Field, double Score)> fields = scores[(i, j)] = Agreement.Compare(gold[i], predicted[j]);
                double[] scored = [.. fields.Where(static one => !ScoredFields.Unscored.Contains(one.Field)).Select(static one => one.Score)];
                weights[i][j] = Total(scored) + ForPair - (AgainstDisagreement * scored.Count(static score => score == 0));
            }
        }

        return Assignment.Best(weights)
            .Where(scores.ContainsKey)
            .Select(pair => new ClaimMatch(pair.Row, pair.Column, scores[pair]));
    }

    /// <summary>The sum in order: which of two equal totals wins must not depend on how the machine adds.</summary>
    private static double Total(double[] scores)
    {
        double total = 0;
        foreach (double score in scores)
            total += score;
        return total;
    }
}
