using System;
using System.Linq;
using System.Threading;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;
using FactGen.Fuzz;

public class DegenerateTextTests
{
    private const int Length = 100_000;

    public static TheoryData<string> Names => [.. DegenerateTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_read_on_a_small_stack_in_time(string name)
    {
        // Quadratic time would be hours here, so the limit can be far beyond what a slow and busy machine needs.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        SmallStack.Run(() => AnalysisInvariants.Check(new ArticleSource("a.txt", DegenerateTexts.Make(name, Length)), limit.Token));
    }

    [Fact]
    public void Clauses_and_genitives_may_be_nested_without_end()
    {
        string relative = "Der Soldat, " + string.Concat(Enumerable.Repeat("der den Mann, ", 500)) + string.Concat(Enumerable.Repeat("sah, ", 500)) + "kam.";
        string quoted = string.Concat(Enumerable.Repeat("„Er sagte: ", 500)) + "Wir kommen." + new string('“', 500);
        string bracketed = new string('(', 500) + "Er kam" + new string(')', 500) + ".";
        SmallStack.Run(() =>
        {
            foreach (string text in new[] { relative, quoted, bracketed })
                AnalysisInvariants.Check(new ArticleSource("a.txt", text));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n\n")]
    [InlineData("\uD800")]
    [InlineData(".")]
    [InlineData("„“")]
    [InlineData("\0")]
    public void Texts_that_say_nothing_give_no_claims(string text)
        => Assert.Empty(AnalysisInvariants.Check(new ArticleSource("a.txt", text), TestContext.Current.CancellationToken).Claims);
}
