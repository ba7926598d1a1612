using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Fuzz;

/// <summary>A short run of tools/FactGen.Fuzz, which runs as long as one likes.</summary>
public sealed class FuzzTests
{
    private static readonly FuzzInputs s_inputs = new(seed: 20, KnownArticles.All);

    [Fact]
    public void What_holds_of_every_article_holds_of_damaged_ones()
        => Assert.Empty(new FuzzRun(s_inputs).Run(from: 0, count: 1500, cores: 2)
            .Select(failure => string.Create(CultureInfo.InvariantCulture, $"{failure.Number} ({failure.Making}): {failure.Message}\n{failure.Source.Text}")));

    [Fact]
    public void An_input_can_be_made_again_by_its_number()
    {
        var again = new FuzzInputs(seed: 20, KnownArticles.All);
        for (long number = 99; number >= 0; number--)
            Assert.Equal(s_inputs.Make(number), again.Make(number));
        Assert.NotEqual(s_inputs.Make(1).Source.Text, new FuzzInputs(seed: 21, KnownArticles.All).Make(1).Source.Text);
    }

    [Fact]
    public void Inputs_are_made_in_every_way()
    {
        string[] makings = [.. Enumerable.Range(0, 1000).Select(number => s_inputs.Make(number).Making)];
        foreach (string way in new[] { "hostile damage", "characters of every category", "nothing but characters of every category", "damaged bytes", "words of many articles", "decomposed", "commas" })
            Assert.Contains(makings, making => making.Contains(way, StringComparison.Ordinal));
        Assert.True(makings.Distinct().Count() > 300);
    }

    [Fact]
    public void A_failing_text_is_cut_down_to_what_it_fails_by()
        => Assert.Equal("xy", Minimiser.Minimise(new string('a', 1000) + "x" + new string('b', 700) + "y", text => text.Contains('x', StringComparison.Ordinal) && text.Contains('y', StringComparison.Ordinal)));
}
