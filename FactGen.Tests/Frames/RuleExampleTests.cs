using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Frames;

using FactGen.Extraction;

/// <summary>The examples that stand behind the rules of <c>German/frames</c>.</summary>
public sealed class RuleExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Examples()
        => from rule in FrameCatalogue.German.Rules
           from example in rule.Examples
           select new TheoryDataRow<string, string>($"{rule.File}:{example.Line}", example.Sentence) { TestDisplayName = $"{rule.Id}: {example.Sentence}" };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Does_what_its_example_says(string where, string sentence)
    {
        (FrameRule rule, RuleExample example) = FrameCatalogue.German.Rules
            .SelectMany(rule => rule.Examples.Select(example => (rule, example)))
            .Single(pair => $"{pair.rule.File}:{pair.example.Line}" == where);
        Assert.Equal(sentence, example.Sentence);
        if (RuleExampleCheck.Failure(rule, example) is { } failure)
            Assert.Fail(failure);
    }

    [Fact]
    public void Every_rule_shows_when_it_fires()
        => Assert.Empty(FrameCatalogue.German.Rules.Where(rule => rule.Examples.All(example => example.Expected is null)).Select(Where));

    [Fact]
    public void Every_rule_shows_when_it_does_not()
        => Assert.Empty(FrameCatalogue.German.Rules.Where(rule => rule.Examples.All(example => example.Expected is not null)).Select(Where));

    [Fact]
    public void Every_example_that_fires_says_what_comes_out()
        => Assert.Empty(FrameCatalogue.German.Rules.Where(rule => rule.Examples.Any(example => example.Expected is { IsEmpty: true })).Select(Where));

    private static string Where(FrameRule rule) => $"{rule.File}:{rule.Line}: {rule.Id}";
}
