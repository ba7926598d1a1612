using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;
using FactGen.Extraction;

public class PeopleViewTests
{
    private const char Escape = '\u001B';

    [Fact]
    public void The_table_shows_what_a_claim_says_and_who_says_it()
    {
        string table = SampleAnalysis.Write(new ClaimTable(colour: false, width: 400), SampleAnalysis.Create());

        Assert.StartsWith("belmar.txt: 1 claim\n", table, StringComparison.Ordinal);
        Assert.Contains("[Probable] agent Osteria; place Belmar; force soldiers; additional true; quantity > 1500 soldiers; time 2024-05-03", table, StringComparison.Ordinal);
        Assert.Contains("so der [red]Minister[/], über", table, StringComparison.Ordinal);
    }

    [Fact]
    public void The_inspection_shows_layers_and_claims_below_their_sentence()
    {
        string view = SampleAnalysis.Write(new InspectionView(colour: false, width: 400), SampleAnalysis.Create());

        string[] expected =
        [
            "belmar.txt (published 2024-05-06)",
            SampleAnalysis.Text,
            "    speech: Indirect by “der [red]Minister[/]”",
            "    entity: Osteria = Osteria",
            "    time: Am 3. Mai = 2024-05-03, 2024-05-03…",
            "    quantity: über 1.500 = > 1500",
            "    clause: Main: senden (Preterite; subject “Osteria”; object “über 1.500”)",
            "  ► Deployment [Probable], says Minister",
            "      agent: Osteria",
            "      quantity: > 1500 soldiers",
            "      rule deployment.senden on “sandte”",
        ];
        string[] lines = view.Split('\n');
        int[] places = [.. expected.Select(line => Array.IndexOf(lines, line))];
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Colour_marks_the_words_of_each_layer_and_the_legend_names_them()
    {
        var format = new InspectionView(colour: true, width: 400);
        string view = SampleAnalysis.Write(format, SampleAnalysis.Create());

        Assert.Contains($"{Escape}[", view, StringComparison.Ordinal);
        Assert.Contains($"mOsteria{Escape}[0m", view, StringComparison.Ordinal);
        Assert.All(new[] { "speech", "frame", "entity", "time", "quantity", "trigger" }, name => Assert.Contains(name, format.Header, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_colour_there_is_no_escape_at_all()
    {
        Assert.DoesNotContain(Escape, SampleAnalysis.Write(new InspectionView(false, 80), SampleAnalysis.Create()));
        Assert.DoesNotContain(Escape, SampleAnalysis.Write(new ClaimTable(false, 80), SampleAnalysis.Create()));
        Assert.DoesNotContain(Escape, new InspectionView(false, 80).Header);
    }

    [Fact]
    public void Control_codes_in_an_article_have_no_effect()
    {
        string text = SampleAnalysis.Text.Replace("Minister", "\u001B[2J\u0007\u202Eab", StringComparison.Ordinal);
        Assert.Equal(SampleAnalysis.Text.Length, text.Length);

        string view = SampleAnalysis.Write(new InspectionView(false, 400), SampleAnalysis.Of(text, SampleAnalysis.Claim));

        Assert.DoesNotContain(view, c => c is Escape or '\u0007' or '\u202E');
        Assert.Contains("[red]\uFFFD[2J\uFFFD\uFFFDab[/]", view, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null, null, false)]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, null, "dumb", false)]
    public void Colour_is_for_terminals_and_for_those_who_want_it(bool redirected, string? noColor, string? term, bool expected)
    {
        TerminalSettings settings = TerminalSettings.Detect(redirected, name => name switch { "NO_COLOR" => noColor, "TERM" => term, "COLUMNS" => "100", _ => null });

        Assert.Equal(expected, settings.Colour);
        Assert.Equal(100, settings.Width);
    }

    [Theory]
    [InlineData(1500.0, null, true, false, false, "> 1500")]
    [InlineData(300.0, null, false, false, false, "≥ 300")]
    [InlineData(null, 5000.0, false, true, true, "about < 5000")]
    [InlineData(null, 12000.0, false, false, false, "≤ 12000")]
    [InlineData(600.0, 600.0, false, false, true, "about 600")]
    [InlineData(10000.0, 12000.0, false, false, false, "10000 to 12000")]
    [InlineData(1.5, 1.5, false, false, false, "1.5")]
    public void A_quantity_reads_as_its_bounds(double? lower, double? upper, bool lowerExclusive, bool upperExclusive, bool approximate, string expected)
        => Assert.Equal(expected, ClaimWords.Quantity(new QuantityBounds(lower, upper, lowerExclusive, upperExclusive, approximate), null));
}
