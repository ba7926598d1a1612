using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>The examples that stand behind the rules of <c>German/times.txt</c>.</summary>
public sealed class TimeRuleTests
{
    public static IEnumerable<TheoryDataRow<int, string, string>> Examples()
        => TimeWords.German.Rules.SelectMany(r => r.Examples).Select(e => new TheoryDataRow<int, string, string>(e.Line, e.Sentence, e.Expected));

    [Theory]
    [MemberData(nameof(Examples))]
    public void DoesWhatItsExampleSays(int line, string sentence, string expected)
        => Assert.Equal($"{line}: {expected}", $"{line}: {TimeMentions.Values(sentence, "2024-05-15")}");

    [Fact]
    public void EveryRuleHasAnExample()
        => Assert.Empty(TimeWords.German.Rules.Where(r => r.Examples.Count == 0).Select(r => $"line {r.Line}: {string.Join(' ', r.Elements)}"));
}
