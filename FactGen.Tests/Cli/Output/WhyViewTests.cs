using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class WhyViewTests
{
    private const string Article = "Der Minister Lund bestritt, dass Kenia im Mai 300 Soldaten nach Haiti entsandt habe.\n\nEs regnet.\n\nMehr zum Thema";

    [Fact]
    public void Each_trigger_has_the_claims_that_it_made_and_what_stopped_its_other_rules()
    {
        string view = SampleAnalysis.Write(new WhyView("soldaten nach", colour: false, width: 400), SampleAnalysis.Create());

        Assert.Equal(
            $"""

            belmar.txt:1:1
            {SampleAnalysis.Text}
              “sandte”
                ✓ deployment.senden (German/frames/deployment.txt:3): Deployment [Probable], says Minister: agent Osteria; place Belmar; force soldiers; additional true; quantity > 1500 soldiers; time 2024-05-03
              “Soldaten”
                ✗ combat.at (German/frames/combat.txt:7): has no agent

            """,
            view);
    }

    [Fact]
    public void A_rule_whose_claim_was_joined_with_another_is_not_said_to_have_made_one()
    {
        string view = SampleAnalysis.Write(new WhyView("Osteria", false, 400), SampleAnalysis.Create(SampleAnalysis.Claim with { Rule = "deployment.other" }));

        Assert.Contains("✗ deployment.senden (German/frames/deployment.txt:3): says the same as another rule", view, StringComparison.Ordinal);
        Assert.Contains("✓ deployment.other: Deployment", view, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_sentences_with_the_words_are_explained()
    {
        string[] lines = Why("KENIA   im Mai");

        Assert.Contains("a.txt:1:1", lines);
        Assert.Contains(lines, line => line.StartsWith("    ✓ statement.deny: Statement: agent Lund", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("    ✓ deployment.", StringComparison.Ordinal) && line.Contains("[Negated], says Lund", StringComparison.Ordinal));
        Assert.DoesNotContain("Es regnet.", lines);
    }

    [Fact]
    public void What_is_under_a_condition_is_said_to_be_no_claim()
    {
        string view = string.Join(' ', Why("Falls", "Falls Kenia 300 Soldaten nach Haiti entsendet, kommt Hilfe.").Select(line => line.Trim()));

        Assert.Matches("“entsendet” ✗ .*deployment.send [^✗✓]*: nothing is said to be so", view);
    }

    [Fact]
    public void A_sentence_without_a_trigger_says_so() => Assert.Contains("  no word of it triggers a rule", Why("regnet"));

    [Fact]
    public void A_sentence_that_is_not_read_says_so() => Assert.Contains("  not read for claims: it is in a block of the kind Furniture", Why("Mehr zum"));

    [Fact]
    public void An_article_without_the_words_says_so() => Assert.Equal(["a.txt: no sentence contains “Regenschirm”"], Why("Regenschirm"));

    [Theory]
    [InlineData("--why", " ")]
    [InlineData("--why", "x", "--json")]
    public void What_cannot_be_explained_is_a_wrong_command_line(params string[] options)
    {
        CliRun run = CliRun.Of(["inspect", .. options, "a.txt"]);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("factgen: --why ", run.Error, StringComparison.Ordinal);
    }

    private static string[] Why(string words, string text = Article)
    {
        using var folder = new TemporaryFolder();
        CliRun run = CliRun.Of("inspect", "--why", words, folder.Write("a.txt", text));
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Lines;
    }
}
