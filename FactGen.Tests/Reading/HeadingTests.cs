using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class HeadingTests
{
    private const string Body = "Die Rebellen haben die Stadt Goma eingenommen.";

    [Theory]
    [InlineData("Rebellen nehmen Goma ein|Die Stadt fiel am Sonntag.", "Headline|Paragraph")]
    [InlineData("Kongo|Rebellen nehmen die Stadt Goma ein|Die Stadt fiel am Sonntag.", "Kicker|Headline|Paragraph")]
    [InlineData("Rebellen nehmen die Stadt Goma ein|Tausende fliehen vor den Kämpfen|Die Stadt fiel.", "Headline|Headline|Paragraph")]
    [InlineData("Fällt jetzt auch Bukavu?|Die Stadt fiel am Sonntag.", "Headline|Paragraph")]
    [InlineData("Goma gefallen: Was wird nun aus dem Osten des Landes|Die Stadt fiel.|Armee schweigt|Sie zog ab.", "Headline|Paragraph|Subhead|Paragraph")]
    [InlineData("Die Stadt fiel am Sonntag.|Armee bestreitet Rückzug|Sie zog ab.", "Paragraph|Subhead|Paragraph")]
    [InlineData("Die Stadt fiel am Sonntag.|Was geschieht nun?|Niemand weiß es.", "Paragraph|Subhead|Paragraph")]
    [InlineData("Rebellen nehmen Goma ein", "Paragraph")]
    [InlineData("Er nannte drei Gründe:|Die Stadt fiel am Sonntag.", "Paragraph|Paragraph")]
    [InlineData("Die Stadt fiel.|Armee schweigt", "Paragraph|Paragraph")]
    public void TitlesAreToldByPlaceAndForm(string lines, string kinds)
        => Assert.Equal(kinds.Split('|').Select(Enum.Parse<BlockKind>), Read.Kinds(string.Join("\n\n", lines.Split('|'))));

    [Fact]
    public void ARepeatedHeadlineIsAHeadlineAgain()
    {
        const string headline = "Rebellen nehmen Goma ein";
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph, BlockKind.Headline, BlockKind.Paragraph], Read.Kinds($"{headline}\n{Body}\n{headline}\n{Body}"));
    }

    [Theory]
    [InlineData("Kämpfer in Goma.Jana Muster/Reuters", "Kämpfer in Goma.", "Jana Muster/Reuters")]
    [InlineData("Kämpfer stehen in Goma. Foto: Jana Muster/dpa", "Kämpfer stehen in Goma.", "Foto: Jana Muster/dpa")]
    [InlineData("Kämpfer stehen in Goma. (Foto: AP)", "Kämpfer stehen in Goma.", "(Foto: AP)")]
    [InlineData("Kämpfer in Goma (Archivbild)", "Kämpfer in Goma", "(Archivbild)")]
    [InlineData("Kämpfer in Goma © AFP", "Kämpfer in Goma", "© AFP")]
    [InlineData("Kämpfer in Goma Bild: picture alliance / dpa", "Kämpfer in Goma", "Bild: picture alliance / dpa")]
    public void CaptionsShedTheirCredits(string line, string caption, string credit)
        => Assert.Equal([$"Caption:{caption}", $"Credit:{credit}", $"Paragraph:{Body}"], Read.Blocks($"{line}\n\n{Body}"));

    [Fact]
    public void ACaptionThatStandsThereTwiceIsOneEachTime()
    {
        const string caption = "Dieses Bild soll Kämpfer in Goma zeigen.";
        Assert.Equal([$"Caption:{caption}", $"Caption:{caption}", "Credit:Jana Muster", $"Paragraph:{Body}"], Read.Blocks($"{caption}\n{caption}Jana Muster\n\n{Body}"));
    }

    [Theory]
    [InlineData("Präsident Muster (l.) mit General Probe in Kinshasa")]
    [InlineData("Im Bild: Kämpfer vor der Stadt.")]
    [InlineData("Bild: Kämpfer stehen vor den Toren der Stadt.")]
    public void CaptionsAreKnownByTheirWords(string line) => Assert.Equal([$"Caption:{line}", $"Paragraph:{Body}"], Read.Blocks($"{line}\n{Body}"));
}
