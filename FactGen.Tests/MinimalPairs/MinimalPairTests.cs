using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests.MinimalPairs;

/// <summary>A word more, another voice, another order: what changes in the claims, and nothing where nothing should.</summary>
public sealed class MinimalPairTests
{
    private static readonly List<MinimalPair> s_pairs = MinimalPair.ReadAll();

    public static IEnumerable<TheoryDataRow<int>> Pairs()
        => s_pairs.Select(pair => new TheoryDataRow<int>(pair.Line) { TestDisplayName = $"{pair.Kind} {string.Join(", ", pair.Changes.Select(change => change.Field))}: {pair.Second}" });

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Changes_what_it_should(int line)
    {
        if (s_pairs.Single(pair => pair.Line == line).Failure() is { } failure)
            Assert.Fail(failure);
    }

    [Fact]
    public void No_text_stands_twice_in_the_same_pair() => Assert.All(s_pairs, pair => Assert.NotEqual(pair.First, pair.Second));

    [Fact]
    public void No_pair_stands_twice()
        => Assert.Empty(s_pairs.GroupBy(pair => (pair.First, pair.Second)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [InlineData("pairs.txt:1:", "Nothing polarity: A / B", "Eins.", "Zwei.")]
    [InlineData("pairs.txt:1:", "Visit polarity: A / B", "Eins.")]
    [InlineData("pairs.txt:2:", "", "Visit polarity", "Eins.", "Zwei.")]
    public void What_is_wrong_in_the_file_is_told(string where, params string[] lines)
        => Assert.StartsWith(where, Assert.Throws<FormatException>(() => MinimalPair.Read(lines)).Message, StringComparison.Ordinal);
}
