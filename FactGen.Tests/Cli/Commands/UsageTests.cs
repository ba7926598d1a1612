using System;
using Xunit;

namespace FactGen.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("factgen: no article: give a PATH, or --stdin-jsonl.\nTry 'factgen extract --help'.\n", "extract")]
    [InlineData("factgen: no article: give a PATH, or --stdin-jsonl.\nTry 'factgen inspect --help'.\n", "inspect", "--json")]
    [InlineData("factgen: --stdin-jsonl takes its articles from standard input: it goes with no PATH.\nTry 'factgen extract --help'.\n", "extract", "--stdin-jsonl", "a.txt")]
    [InlineData("factgen: '--bogus' is no option.\nTry 'factgen extract --help'.\n", "extract", "--bogus", "a.txt")]
    [InlineData("factgen: --published: '28.4.2025' is no date of the form yyyy-MM-dd.\nTry 'factgen extract --help'.\n", "extract", "--published", "28.4.2025", "a.txt")]
    [InlineData("factgen: --min-claim: '2' is no F1 between 0 and 1.\nTry 'factgen score --help'.\n", "score", "--gold", "g", "--pred", "p", "--articles", "a", "--min-claim", "2")]
    [InlineData("factgen: --errors: '-1' is no number.\nTry 'factgen score --help'.\n", "score", "--gold", "g", "--pred", "p", "--articles", "a", "--errors", "-1")]
    [InlineData("factgen: --cores: '0' is no number from 1 to 1024.\nTry 'factgen extract --help'.\n", "extract", "--cores", "0", "a.txt")]
    public void A_wrong_command_line_is_told_in_a_line(string expected, params string[] arguments)
    {
        CliRun run = CliRun.Of(arguments);

        Assert.Equal((2, "", expected), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("extract", "--format", "xml", "a.txt")]
    [InlineData("score", "--gold", "g")]
    public void Anything_unknown_or_missing_is_a_wrong_command_line(params string[] arguments)
    {
        CliRun run = CliRun.Of(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("factgen: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Exit status:", "--help")]
    [InlineData("extract", "--help")]
    [InlineData("factgen extract --stdin-jsonl < articles.jsonl", "extract", "--help")]
    [InlineData("factgen inspect --json article.txt", "inspect", "-h")]
    [InlineData("--min-detection", "score", "--help")]
    public void Help_goes_to_the_output_and_shows_examples(string expected, params string[] arguments)
    {
        CliRun run = CliRun.Of(arguments);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
