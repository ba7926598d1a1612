using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FactGen.Cli;

/// <summary>Matches predicted claims with gold ones and counts what agrees (codebook, section 8).</summary>
internal static class Scorer
{
    public static ScoreReport Evaluate(IReadOnlyCollection<ScoredClaim> gold, IReadOnlyCollection<ScoredClaim> predicted)
    {
        var report = new ScoreReport();
        report.Unfaithful.AddRange(predicted
            .Where(static claim => claim.Place.Unfaithful is not null)
            .Select(static claim => $"{claim.Where}: {claim.Place.Unfaithful}"));
        ILookup<(string Article, string Kind), ScoredClaim> golds = Grouped(gold), predictions = Grouped(predicted);
        IEnumerable<(string Article, string Kind)> groups = golds.Concat(predictions).Select(static group => group.Key).Distinct()
            .OrderBy(static key => key.Article, StringComparer.Ordinal).ThenBy(static key => key.Kind, StringComparer.Ordinal);
        foreach ((string article, string kind) in groups)
        {
            FigureRow[] rows = [report.Total, Entry(report.Kinds, kind), Entry(report.Articles, article)];
            Count(report, rows, [.. golds[(article, kind)]], [.. predictions[(article, kind)]]);
        }

        return report;
    }

    private static ILookup<(string Article, string Kind), ScoredClaim> Grouped(IEnumerable<ScoredClaim> claims)
        => claims.ToLookup(static claim => (claim.Article.Name, claim.Kind));

    private static void Count(ScoreReport report, FigureRow[] rows, ScoredClaim[] gold, ScoredClaim[] predicted)
    {
        ClaimMatch[] matches = [.. ClaimMatcher.Match(gold, predicted)];
        foreach (FigureRow row in rows)
        {
            row.Detection.Add(gold.Length, predicted.Length, matches.Length);
            row.Claim.Add(gold.Length, predicted.Length, matches.Count(static match => Agreement.IsRight(match.Scores)));
        }

        foreach (ClaimMatch match in matches)
        {
            ScoredClaim expected = gold[match.Gold], actual = predicted[match.Predicted];
            foreach ((string field, double score) in match.Scores)
                CountField(report, rows, expected, actual, field, score);
            if (IsInverted(expected, actual))
                report.Inverted.Add(Excerpt.Of(expected));
        }

        HashSet<int> found = [.. matches.Select(static match => match.Gold)], used = [.. matches.Select(static match => match.Predicted)];
        report.Missed.AddRange(gold.Where((_, i) => !found.Contains(i)).Select(Excerpt.Of));
        report.Spurious.AddRange(predicted.Where((_, i) => !used.Contains(i)).Select(Excerpt.Of));
    }

    private static void CountField(ScoreReport report, FigureRow[] rows, ScoredClaim gold, ScoredClaim predicted, string field, double score)
    {
        bool unscored = ScoredFields.Unscored.Contains(field);
        FieldValue? expected = gold.Fields.GetValueOrDefault(field), actual = predicted.Fields.GetValueOrDefault(field);
        int ofGold = expected is null ? 0 : 1, ofPredicted = actual is null ? 0 : 1;
        Entry(report.Fields, field).Add(ofGold, ofPredicted, score);
        foreach (FigureRow row in unscored ? [] : rows)
            row.Fields.Add(ofGold, ofPredicted, score);
        string where = $"{gold.Where}.{field}: gold ";
        if (score < 1)
        {
            string note = unscored ? " (not scored)" : score > 0 ? $" ({score.ToString("F2", CultureInfo.InvariantCulture)})" : "";
            report.Mismatches.Add($"{where}{Excerpt.Of(expected)}, predicted {Excerpt.Of(actual)}{note}");
        }

        if (expected is EntitiesValue a && actual is EntitiesValue b)
        {
            report.ByMention.AddRange(Agreement.Pairs(a.Entities, b.Entities, Agreement.Of)
                .Where(static pair => pair.Score == 1 && AreDifferent(pair.Gold.Id, pair.Predicted.Id))
                .Select(pair => $"{where}{Excerpt.Of(pair.Gold)}, predicted {Excerpt.Of(pair.Predicted)}"));
        }
    }

    private static bool AreDifferent(string? id, string? other) => !string.IsNullOrEmpty(id) && !string.IsNullOrEmpty(other) && id != other;

    private static bool IsInverted(ScoredClaim gold, ScoredClaim predicted)
        => gold.Fields.GetValueOrDefault("polarity") is TextValue a && predicted.Fields.GetValueOrDefault("polarity") is TextValue b && a != b;

    private static T Entry<T>(SortedDictionary<string, T> rows, string name)
        where T : new()
    {
        if (!rows.TryGetValue(name, out T? row))
            rows.Add(name, row = new T());
        return row;
    }
}
