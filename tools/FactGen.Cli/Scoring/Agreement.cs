using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Cli;

/// <summary>How far (0 to 1) what is predicted agrees with gold.</summary>
internal static class Agreement
{
    /// <summary>The least share of common words with which two texts agree.</summary>
    private const double EnoughWords = 0.5;

    /// <summary>
    /// The agreement of every field that either claim has, in ordinal order; 0 where only one has it. What a Statement is about counts
    /// only where gold has it.
    /// </summary>
    public static ImmutableArray<(string Field, double Score)> Compare(ScoredClaim gold, ScoredClaim predicted)
    {
        bool about = gold.Fields.ContainsKey("about");
        return
        [
            .. gold.Fields.Keys.Union(predicted.Fields.Keys.Where(name => about || name != "about"), StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => (name, gold.Fields.TryGetValue(name, out FieldValue? expected)
                    && predicted.Fields.TryGetValue(name, out FieldValue? actual) ? Of(name, expected, actual) : 0.0)),
        ];
    }

    /// <summary>Whether all that a claim's truth hangs on is right, entities by half a point at least.</summary>
    public static bool IsRight(IEnumerable<(string Field, double Score)> scores)
        => scores.All(static one => !ScoredFields.Strict.Contains(one.Field) || one.Score >= (ScoredFields.HoldsEntities(one.Field) ? 0.5 : 1.0));

    /// <summary>The agreement of a field that both have.</summary>
    public static double Of(string field, FieldValue gold, FieldValue predicted) => (gold, predicted) switch
    {
        (EntitiesValue a, EntitiesValue b) => OfSets(a.Entities, b.Entities, Of),
        (ItemsValue a, ItemsValue b) => OfSets(a.Items, b.Items, OfItems),
        (TextValue a, TextValue b) when ScoredFields.Texts.Contains(field) => OfWords(a.Text, b.Text) >= EnoughWords ? 1 : 0,
        (TextValue a, TextValue b) => UnicodeWords.CaseFold(a.Text) == UnicodeWords.CaseFold(b.Text) ? 1 : 0,
        _ => Number(gold) is { } number ? number.Equals(Number(predicted)) ? 1 : 0 : gold == predicted ? 1 : 0,
    };

    /// <summary>1 for the same id or name, a half for the same country, else 0.</summary>
    public static double Of(ScoredEntity gold, ScoredEntity predicted)
    {
        if (!string.IsNullOrEmpty(gold.Id) && gold.Id == predicted.Id)
            return 1;
        if (gold.GoldNames.Any(a => predicted.PredictedNames.Any(b => a.AsSpan().SequenceEqual(b))))
            return 1;
        // A longer mention counts when it holds the other side's own name: an adjective or a noun shared by chance does not.
        if (predicted.PredictedNames.Any(b => Stems.SameName(gold.OwnName, b)) || gold.GoldNames.Any(a => Stems.SameName(a, predicted.OwnName)))
            return 1;
        return !string.IsNullOrEmpty(gold.Country) && gold.Country == predicted.Country ? 0.5 : 0;
    }

    /// <summary>The best one-to-one pairing of two sets, with each pair's score.</summary>
    public static IEnumerable<(T Gold, T Predicted, double Score)> Pairs<T>(
        ImmutableArray<T> gold, ImmutableArray<T> predicted, Func<T, T, double> score)
    {
        double[][] weights = [.. gold.Select(one => predicted.Select(other => score(one, other)).ToArray())];
        return Assignment.Best(weights).Select(pair => (gold[pair.Row], predicted[pair.Column], weights[pair.Row][pair.Column]));
    }

    /// <summary>The F1 of two sets whose members may agree in part.</summary>
    private static double OfSets<T>(ImmutableArray<T> gold, ImmutableArray<T> predicted, Func<T, T, double> score)
        => 2 * Pairs(gold, predicted, score).Sum(static pair => pair.Score) / (gold.Length + predicted.Length);

    private static double OfItems(string gold, string predicted) => Stems.Of(gold).AsSpan().SequenceEqual(Stems.Of(predicted)) ? 1 : 0;

    /// <summary>The F1 of the words of two texts.</summary>
    private static double OfWords(string gold, string predicted)
    {
        string[] a = Stems.Of(gold), b = Stems.Of(predicted);
        if (a.Length + b.Length == 0)
            return gold == predicted ? 1 : 0;
        Dictionary<string, int> left = a.CountBy(static word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        int common = b.CountBy(static word => word, StringComparer.Ordinal).Sum(word => Math.Min(word.Value, left.GetValueOrDefault(word.Key)));
        return 2.0 * common / (a.Length + b.Length);
    }

    /// <summary>A number, or a flag as 1 or 0.</summary>
    private static double? Number(FieldValue value) => value switch
    {
        NumberValue number => number.Number,
        FlagValue flag => flag.Set ? 1 : 0,
        _ => null,
    };
}
