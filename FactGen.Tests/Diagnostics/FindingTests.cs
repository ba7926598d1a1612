using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>What is told about the words of an article (FACT011 to FACT017): where, in which words, and where nothing is told.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("Frankreich hat [|vor Monaten|] Soldaten nach Mali entsandt.")]
    [InlineData("In Mali sind [|in den vergangenen Tagen|] 30 Soldaten getötet worden.")]
    public async Task A_time_that_gives_no_days_is_told_at_its_words(string text)
        => Assert.StartsWith("The time '", await Only("FACT011", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Frankreich hat am Samstag 300 Soldaten nach Mali entsandt.")]
    [InlineData("Frankreich hat im vergangenen Jahr Soldaten nach Mali entsandt.")]
    [InlineData("Frankreich hat Soldaten nach Mali entsandt.")]
    [InlineData("Vor Monaten war das Wetter besser.")]
    public async Task Times_with_days_and_those_of_no_claim_are_left_alone(string text) => await IsSilent("FACT011", text);

    [Theory]
    [InlineData("Frankreich gab [|4.9|] Milliarden Euro für die Armee aus.", "4.9", "Milliarden")]
    [InlineData("Frankreich hat [|10.0000|] Soldaten nach Mali entsandt.", "10.0000", "Soldaten")]
    [InlineData("Frankreich hat [|1,234,567|] Menschen befragt.", "1,234,567", "Menschen")]
    [InlineData("Die Partei kam auf [|28.56|] % der Stimmen.", "28.56", "%")]
    public async Task A_number_that_is_not_written_in_German_is_told(string text, string number, string counted)
        => Assert.StartsWith($"The number '{number}' of '{counted}' was not understood", await Only("FACT012", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Frankreich hat 10.000 Soldaten, 1,5 Milliarden Euro und 10 000 Gewehre.")]
    [InlineData("Das Spiel endete 2:0 (1:0) nach 3:38 Stunden, der Satz 7:6, 6:3 Spiele.")]
    [InlineData("Um 19.15 Uhr, am 6.12.2004 Abends, am 23.8.15 Mittags.")]
    [InlineData("Das Update auf iOS 9.3 Beta und Windows 8.1 Pro kam mit Version 2.0.1 Final.")]
    [InlineData("Die Nummer 0471 Bozen, Kapitel 3.2 Absatz 4, www.beispiel.de, 192.168.0.1 Adresse.")]
    [InlineData("Die Kanzlei in Raum 12.3 Ost, seit 1.1.2025 Geschäftsführer.")]
    public async Task Scores_times_dates_and_versions_are_left_alone(string text) => await IsSilent("FACT012", text);

    [Theory]
    [InlineData("[|Er|] sagte, Frankreich habe 300 Soldaten nach Mali entsandt.", "Er")]
    [InlineData("Es [|hieß|], Kanada habe 200 Soldaten nach Lettland entsandt.", "hieß")]
    public async Task A_source_that_is_nobody_is_told_at_its_words(string text, string words)
        => Assert.StartsWith($"Nobody was found who says this ('{words}'), so the claim has no source", await Only("FACT013", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Präsident Emmanuel Macron trat vor die Presse. Er sagte, Frankreich habe 300 Soldaten nach Mali entsandt.")]
    [InlineData("Die Regierung in Paris teilte mit, Frankreich habe 300 Soldaten nach Mali entsandt.")]
    [InlineData("Frankreich soll 300 Soldaten nach Mali entsandt haben.")]
    [InlineData("Er sagte, das Wetter werde besser.")]
    [InlineData("„Wir sind zufrieden“, sagte ein Spaziergänger.")]
    public async Task Sources_that_are_found_and_words_that_claim_nothing_are_left_alone(string text) => await IsSilent("FACT013", text);

    [Fact]
    public async Task What_is_too_long_for_a_sentence_is_told_at_its_first_word()
        => Assert.StartsWith(
            "This sentence has 602 words and marks and gives no claims, since nothing with more than 400 is taken for a sentence; look",
            await Only("FACT017", "Frankreich hat 300 Soldaten nach Mali entsandt. [|Kanada|] " + string.Concat(Enumerable.Repeat("und Mali ", 300)) + "."),
            StringComparison.Ordinal);

    [Fact]
    public async Task A_sentence_of_ordinary_length_is_left_alone()
        => await IsSilent("FACT017", "Frankreich hat 300 Soldaten nach Mali entsandt, " + string.Concat(Enumerable.Repeat("und nach Mali, ", 60)) + "sagte er.");

    [Fact]
    public async Task Whom_the_catalogue_does_not_know_is_told_once_at_the_first_mention()
        => Assert.Equal(
            "'Timo Vellmar' is not in the catalogue and is known by these words alone (Entities.TimoVellmar); where other words name it as well, ask for all of these entities",
            await Only("FACT014", "[|Timo Vellmar|] sagte, Frankreich habe 300 Soldaten nach Mali entsandt. Timo Vellmar sagte, Kanada habe 200 Soldaten nach Lettland entsandt."));

    [Theory]
    [InlineData("Frankreich hat 300 Soldaten nach Mali entsandt.")]
    [InlineData("Die französische Regierung sagte, die ukrainische Armee habe 300 Soldaten nach Kursk entsandt.")]
    [InlineData("Timo Vellmar ging spazieren.")]
    public async Task Whom_it_knows_and_who_is_in_no_claim_is_left_alone(string text) => await IsSilent("FACT014", text);

    [Fact]
    public async Task A_denial_contradicts_what_it_denies()
    {
        const string Text = "Nach Angaben der Ukraine hat Russland 300 Soldaten nach Mali entsandt. Russland bestreitet, 300 Soldaten nach Mali [|entsandt|] zu haben.";
        Assert.Equal(
            "'entsandt' contradicts 'entsandt' in line 1: one says that it is so, the other that it is not; look who says which before you use either",
            await Only("FACT015", Text));
        Diagnostic told = (await Analyze(Text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal))).Single(found => found.Id == "FACT015");
        Assert.Equal(61, Assert.Single(told.AdditionalLocations).SourceSpan.Start);
    }

    [Theory]
    [InlineData("Nach Angaben der Ukraine wurden am Montag in Mali 600 Soldaten getötet. Nach Angaben Russlands wurden am Montag in Mali [|200 Soldaten|] getötet.")]
    [InlineData("Nach Angaben der Ukraine wurden in Mali 600 Soldaten getötet. Nach Angaben Russlands wurden in Mali [|200 Soldaten|] getötet.")]
    [InlineData("Am Montag wurden in Mali 600 Soldaten getötet. Wie erst später bekannt wurde, wurden am Montag in Mali [|800 Soldaten|] getötet.")]
    public async Task Two_counts_of_the_same_contradict_each_other(string text)
        => Assert.Contains("they cannot both be right", await Only("FACT015", text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Am Montag wurden in Mali 600 Soldaten getötet. Am Dienstag wurden in Mali 200 Soldaten getötet.")]
    [InlineData("In Mali wurden 600 Soldaten getötet. In Mali wurden 200 Soldaten getötet.")]
    [InlineData("Nach Angaben der Ukraine wurden in Mali rund 600 Soldaten getötet. Nach Angaben Russlands wurden in Mali 580 Soldaten getötet.")]
    [InlineData("Nach Angaben der Ukraine wurden in Mali 600 Soldaten getötet. Nach Angaben Russlands wurden in Kursk 200 Soldaten getötet.")]
    [InlineData("Nach Angaben der Ukraine wurden in Mali 600 Soldaten getötet. Nach Angaben Russlands wurden in Mali 200 Soldaten verletzt.")]
    [InlineData("Nach Angaben der Ukraine hat Frankreich 600 Soldaten nach Mali entsandt. Nach Angaben Russlands will Frankreich 200 Soldaten nach Mali entsenden.")]
    [InlineData("Nach Angaben der Ukraine wurden in Mali 46.000 Soldaten getötet. Nach Angaben Russlands wurden in Mali 200 Soldaten getötet.")]
    [InlineData("Nach Angaben der Ukraine hat Frankreich 600 Soldaten nach Mali entsandt. Nach Angaben Russlands hat Frankreich 200 weitere Soldaten nach Mali entsandt.")]
    public async Task Counts_of_different_things_do_not(string text) => await IsSilent("FACT015", text);

    /// <summary>The message of the only finding of a rule, which stands at the mark.</summary>
    private static async Task<string> Only(string id, string text)
    {
        int start = text.IndexOf("[|", StringComparison.Ordinal), end = text.IndexOf("|]", StringComparison.Ordinal) - 2;
        string unmarked = text.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Diagnostic found = Assert.Single(await Analyze(unmarked), found => found.Id == id);
        Assert.Equal((start, end), (found.Location.SourceSpan.Start, found.Location.SourceSpan.End));
        return found.GetMessage(CultureInfo.InvariantCulture);
    }

    private static async Task IsSilent(string id, string text)
        => Assert.DoesNotContain(await Analyze(text), found => found.Id == id);

    private static async Task<Diagnostic[]> Analyze(string text)
        => [.. await GeneratorHost.Analyze(new ArticleInMemory("lage.txt", text, ("Published", "2025-04-28")))];
}
