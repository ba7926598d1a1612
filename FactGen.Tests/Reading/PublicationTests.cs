using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class PublicationTests
{
    private const string Body = "Die Rebellen haben die Stadt Goma am 3. Januar 2023 eingenommen.";

    [Theory]
    [InlineData("12. März 2024")]
    [InlineData("12 März 2024")]
    [InlineData("12. Mär. 2024, 14.05 Uhr")]
    [InlineData("Dienstag, 12. März 2024")]
    [InlineData("Di., 12.03.2024")]
    [InlineData("12.3.24")]
    [InlineData("12.03.2024 | 14:05 Uhr")]
    [InlineData("2024-03-12")]
    [InlineData("2024-03-12T14:05:00+01:00")]
    [InlineData("Stand: 12.03.2024, 14:05 Uhr")]
    [InlineData("Veröffentlicht am 12. März 2024 um 9 Uhr")]
    [InlineData("Veröffentlicht: 12.03.2024, aktualisiert: 14.03.2024")]
    [InlineData("Aktualisiert am 14.03.2024, veröffentlicht am 12.03.2024")]
    [InlineData("Berlin, 12. März 2024")]
    [InlineData("(12.03.2024)")]
    public void LinesOfDatesGiveThePublication(string line)
    {
        Assert.Equal([$"DateLine:{line}", $"Paragraph:{Body}"], Read.Blocks($"{line}\n{Body}"));
        Assert.Equal(new CalendarDate(2024, 3, 12), Read.Article($"{line}\n{Body}").Published);
    }

    [Theory]
    [InlineData("Von Jana Muster, 12.03.2024")]
    [InlineData("Jana Muster, dpa, 12. März 2024")]
    [InlineData("APA, 12.3.2024")]
    public void BylinesAndCreditsMayHoldTheDate(string line)
    {
        string text = $"Rebellen nehmen Goma ein\n{line}\n{Body}";
        Assert.Equal(["Headline:Rebellen nehmen Goma ein", $"Credit:{line}", $"Paragraph:{Body}"], Read.Blocks(text));
        Assert.Equal(new CalendarDate(2024, 3, 12), Read.Article(text).Published);
    }

    [Theory]
    [InlineData("(APA, 12.3.2024)")]
    [InlineData("(Jana Muster, 12.3.2024)")]
    [InlineData("(jmu, 12. 3. 2024)")]
    [InlineData("(APA/red – 12.3.2024)")]
    public void ACreditBehindTheLastSentenceMayHoldTheDate(string credit)
    {
        Assert.Equal([$"Paragraph:{Body}", $"Credit:{credit}"], Read.Blocks($"{Body} {credit}"));
        Assert.Equal(new CalendarDate(2024, 3, 12), Read.Article($"{Body} {credit}").Published);
    }

    [Fact]
    public void TheDateLineMayGoOnWithACreditOrACounter()
    {
        string text = $"12. März 2024, 14:05 Uhr Quelle: beispiel.de, dpa, AFP, jmu\n{Body}";
        Assert.Equal(["DateLine:12. März 2024, 14:05 Uhr", "Credit:Quelle: beispiel.de, dpa, AFP, jmu", $"Paragraph:{Body}"], Read.Blocks(text));
        ArticleReading reading = Read.Article(text);
        Assert.Equal(("beispiel.de", new CalendarDate(2024, 3, 12)), (reading.Outlet, reading.Published));
        Assert.Equal(["dpa", "AFP"], reading.Agencies);

        Assert.Equal(["DateLine:12 März 2024", "Furniture:Aufrufe: 417", $"Paragraph:{Body}"], Read.Blocks($"\u00A0 12 März 2024\u00A0   Aufrufe: 417\n{Body}"));
    }

    [Fact]
    public void DatesInProseAreNotThePublication() => Assert.Null(Read.Article(Body).Published);

    [Fact]
    public void TheDaysOfAChronicleAreNotThePublication()
    {
        string text = $"{Body}\nFreitag, 8. März 2024\n{Body}\nSamstag, 9. März 2024\n{Body}";
        Assert.Null(Read.Article(text).Published);
    }

    [Fact]
    public void DatesBelowTheArticleAreThoseOfOthers()
        => Assert.Null(Read.Article($"{Body}\n\nMehr zum Thema\nKongo im Überblick\n12.03.2024, 14:05 Uhr").Published);

    [Fact]
    public void ADateThatDoesNotExistIsNone() => Assert.Null(Read.Article($"31. Februar 2024\n{Body}").Published);

    [Theory]
    [InlineData("Seoul (dpa) – ", "Seoul (dpa) –", "dpa")]
    [InlineData("KABUL/BERLIN, 3. März (Reuters) - ", "KABUL/BERLIN, 3. März (Reuters) -", "Reuters")]
    [InlineData("New York (AP/dpa) - ", "New York (AP/dpa) -", "AP,dpa")]
    [InlineData("St. Pölten (APA) – ", "St. Pölten (APA) –", "APA")]
    [InlineData("Frankfurt am Main (dpa/lhe) – ", "Frankfurt am Main (dpa/lhe) –", "dpa")]
    [InlineData("Bozen (jmu). ", "Bozen (jmu).", "")]
    [InlineData("Wien – ", "Wien –", "")]
    [InlineData("Wien/Prag - ", "Wien/Prag -", "")]
    [InlineData("GOMA taz | ", "GOMA taz |", "")]
    public void DatelinesAreCutOff(string prefix, string dateline, string agencies)
    {
        string text = prefix + Body;
        Assert.Equal([$"DateLine:{dateline}", $"Paragraph:{Body}"], Read.Blocks(text));
        Assert.Equal(agencies, string.Join(",", Read.Article(text).Agencies));
    }

    [Fact]
    public void ADatelineMayHoldTheDate()
        => Assert.Equal(new CalendarDate(2024, 3, 12), Read.Article($"Goma, 12. März 2024 (AFP) - {Body}").Published);

    [Theory]
    [InlineData("Ruanda – Nachbar des Kongo – schickt seit Monaten Soldaten über die Grenze, wie die Vereinten Nationen berichten.")]
    [InlineData("Die Rebellen – Die Armee nennt sie Terroristen – halten die Stadt seit dem vergangenen Wochenende vollständig besetzt.")]
    [InlineData("Die Regierung (dpa) gibt es nicht.")]
    [InlineData("Muster (links) und Probe sprachen.")]
    public void DashesAndBracketsOfProseAreNoDatelines(string text) => Assert.DoesNotContain(BlockKind.DateLine, Read.Kinds(text));

    [Theory]
    [InlineData("(mit AFP)", "AFP")]
    [InlineData("(afp/red)", "afp")]
    [InlineData("Quelle: beispiel.de, jmu/AFP/rts", "AFP")]
    [InlineData("dpa/AP", "dpa,AP")]
    [InlineData("mit Material der dpa", "dpa")]
    [InlineData("Mit Material von dpa und Reuters", "dpa,Reuters")]
    [InlineData("© dpa-infocom, dpa:240312-99-300/2", "dpa-infocom,dpa")]
    [InlineData("Foto: dpa", "")]
    public void CreditLinesNameTheAgencies(string line, string agencies)
    {
        Assert.Equal([$"Paragraph:{Body}", $"Credit:{line}"], Read.Blocks($"{Body}\n\n{line}"));
        Assert.Equal(agencies, string.Join(",", Read.Article($"{Body}\n\n{line}").Agencies));
    }

    [Fact]
    public void AnAgencyInTheSentenceIsNoCredit()
    {
        const string text = "Das meldete die Agentur (dpa).";
        Assert.Equal([$"Paragraph:{text}"], Read.Blocks(text));
        Assert.Empty(Read.Article(text).Agencies);
    }

    [Theory]
    [InlineData("Von Jana Muster")]
    [InlineData("Von Jana Muster, Kinshasa")]
    [InlineData("Von Jana Muster und Karl von der Probe")]
    [InlineData("Jana Muster/dpa")]
    public void BylinesAreCredits(string line)
        => Assert.Equal(["Headline:Rebellen nehmen Goma ein", $"Credit:{line}", $"Paragraph:{Body}"], Read.Blocks($"Rebellen nehmen Goma ein\n{line}\n{Body}"));

    [Theory]
    [InlineData("Von Putins Gnaden")]
    [InlineData("Von Moskau nach Kiew")]
    public void AHeadlineMayBeginLikeAByline(string line) => Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], Read.Kinds($"{line}\n{Body}"));

    [Fact]
    public void AnArticleInOneLineShedsItsNotesToo()
    {
        string text = $"{Body} 12. März 2024, 14:05 Uhr Quelle: beispiel.de, dpa, jmu {Body} (AFP) Goma – {Body}";
        Assert.Equal(
            [$"Paragraph:{Body}", "DateLine:12. März 2024, 14:05 Uhr", "Credit:Quelle: beispiel.de, dpa, jmu", $"Paragraph:{Body}", "Credit:(AFP)", "DateLine:Goma –", $"Paragraph:{Body}"],
            Read.Blocks(text));
    }
}
