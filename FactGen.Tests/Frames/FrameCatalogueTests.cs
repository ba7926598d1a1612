using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Frames;

using FactGen.Extraction;

/// <summary>Which rule is tried first depends on the rules, not on where they stand.</summary>
public sealed class FrameCatalogueTests
{
    [Fact]
    public void Rules_in_another_order_are_tried_in_the_same_one()
    {
        List<FrameRule> reversed = [.. FrameCatalogue.German.Rules.Reverse()];
        FrameCatalogue other = FrameCatalogue.Of(reversed);
        foreach (string verb in reversed.SelectMany(rule => rule.Verbs).Distinct())
            Assert.Equal(Ids(FrameCatalogue.German.OfVerb(verb)), Ids(other.OfVerb(verb)));
        foreach (string noun in reversed.SelectMany(rule => rule.Nouns).Distinct())
            Assert.Equal(Ids(FrameCatalogue.German.OfNoun(noun, out _)), Ids(other.OfNoun(noun, out _)));
    }

    [Fact]
    public void A_rule_that_says_so_comes_before_one_that_asks_for_more()
    {
        FrameRule eager = Rule("z.eager"), demanding = Rule("a.demanding");
        eager.Properties["precedence"] = "first";
        demanding.Properties["number"] = "plural";
        demanding.Properties["voice"] = "passive";
        Assert.Equal(["z.eager", "a.demanding"], Ids(FrameCatalogue.Of([demanding, eager]).OfVerb("reisen")));
    }

    private static FrameRule Rule(string id)
    {
        var rule = new FrameRule(id, "Visit", "test.txt", 1);
        rule.Verbs.Add("reisen");
        return rule;
    }

    private static IEnumerable<string> Ids(IEnumerable<FrameRule> rules) => rules.Select(rule => rule.Id);
}
