using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class ScoringPartsTests
{
    [Theory]
    [InlineData("Granaten und Haubitzen", "granat und haubitz")]
    [InlineData("Granate", "granat")]
    [InlineData("des Staates", "des staat")]
    [InlineData("STRASSE Straße", "stra stra")]
    [InlineData("Seeeen Hannesens", "seee han")]
    [InlineData("uns ein", "uns ein")]
    [InlineData("ﬁn Ⅷ x_1", "fin viii x_1")]
    [InlineData("a\u0308 e\u0301x \uD83D z", "ä éx z")]
    public void Words_lose_case_and_endings(string text, string expected) => Assert.Equal(expected.Split(' '), Stems.Of(text));

    [Theory]
    [InlineData("KimJongUn", "Kim Jong-un", true)]
    [InlineData("der Präsident Ada Lund", "Ada Lund", true)]
    [InlineData("Radio Süd", "Südradio", false)]
    [InlineData("Nord Korea", "Nordkorea", true)]
    [InlineData("die", "die Regierung", false)]
    [InlineData("er", "er", false)]
    [InlineData("Streitkräfte", "russische Streitkräfte", true)]
    [InlineData("Westland", "Osterland", false)]
    public void Names_agree_when_one_holds_the_other(string a, string b, bool expected)
    {
        Assert.Equal(expected, Stems.SameName(Stems.OfName(a), Stems.OfName(b)));
        Assert.Equal(expected, Stems.SameName(Stems.OfName(b), Stems.OfName(a)));
    }

    [Theory]
    [InlineData("Er ging.|Sie blieb.")]
    [InlineData("Am 3. Mai kam die 810. Brigade, z.B. mit Dr. J. Lund ca. um acht.|Dann Ruhe.")]
    [InlineData("Titel ohne Punkt\n|Text beginnt,\ngeht aber klein weiter.\n\n|doch nach der Leerzeile nicht.")]
    [InlineData("Wirklich?|„Ja!“|„“ sagte er.|Und …|Aus...|Ende")]
    [InlineData("Er sagte es 2023.|Dann nichts.")]
    public void Sentences_start_where_the_reference_scorer_says(string marked)
    {
        // White space belongs to the sentence before it.
        string[] parts = marked.Split('|');
        string text = string.Concat(parts.Select((part, i) => i == parts.Length - 1 || part.EndsWith('\n') ? part : part + " "));
        var expected = new List<int> { 0 };
        foreach (string part in parts.SkipLast(1))
            expected.Add(expected[^1] + part.Length + (part.EndsWith('\n') ? 0 : 1));

        Assert.Equal(expected, AnchorSentences.Starts(text));
    }

    [Theory]
    [InlineData(3, 5)]
    [InlineData(5, 3)]
    [InlineData(4, 4)]
    [InlineData(1, 1)]
    public void The_assignment_has_the_greatest_total(int rows, int columns)
    {
        var random = new Random(7);
        for (int round = 0; round < 50; round++)
        {
            double[][] weights = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, columns).Select(_ => random.Next(0, 9) / 2.0).ToArray())];

            IReadOnlyList<(int Row, int Column)> pairs = Assignment.Best(weights);

            Assert.Equal(Math.Min(rows, columns), pairs.Count);
            Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Row).Count());
            Assert.Equal(pairs.Count, pairs.DistinctBy(pair => pair.Column).Count());
            Assert.Equal(Greatest(weights, 0, []), pairs.Sum(pair => weights[pair.Row][pair.Column]), 9);
        }
    }

    [Theory]
    [InlineData(0.0625, "0.062")]
    [InlineData(0.1875, "0.188")]
    [InlineData(0.5, "0.500")]
    [InlineData(2.0 / 3, "0.667")]
    [InlineData(0.0005, "0.001")]
    [InlineData(0.1235, "0.123")]
    [InlineData(1.0, "1.000")]
    [InlineData(null, "–")]
    public void Figures_are_rounded_exactly(double? figure, string expected) => Assert.Equal(expected, Excerpt.Figure(figure));

    /// <summary>The greatest total by trying all assignments.</summary>
    private static double Greatest(double[][] weights, int row, HashSet<int> taken)
    {
        if (row == weights.Length)
            return 0;
        double best = taken.Count + weights.Length - row > weights[0].Length ? Greatest(weights, row + 1, taken) : double.NegativeInfinity;
        for (int column = 0; column < weights[0].Length; column++)
        {
            if (taken.Add(column))
            {
                best = Math.Max(best, weights[row][column] + Greatest(weights, row + 1, taken));
                taken.Remove(column);
            }
        }

        return best;
    }
}
