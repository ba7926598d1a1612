using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class FurnitureTests
{
    private const string Body = "Die Rebellen haben die Stadt Goma eingenommen.";

    [Theory]
    [InlineData("Gelesen: 1.204")]
    [InlineData("Lesen Sie auch")]
    [InlineData("Lesen Sie auch: Armee verlässt Bukavu")]
    [InlineData("GERADE LESEN ANDERE")]
    [InlineData("Das könnte Sie auch interessieren:")]
    [InlineData("Anzeige")]
    [InlineData("Artikel teilen")]
    [InlineData("Teilen | Twittern | E-Mail | Drucken")]
    [InlineData("Startseite > Politik > Afrika")]
    [InlineData("Home / Politik / Afrika")]
    [InlineData("Lesezeit: 3 Minuten")]
    [InlineData("17 Kommentare")]
    [InlineData("© 2024 Beispiel Verlag GmbH")]
    [InlineData("Alle Rechte vorbehalten.")]
    [InlineData("Wir verwenden Cookies, um Ihnen ein besseres Erlebnis zu bieten.")]
    [InlineData("Zur Startseite")]
    public void PagesLeaveTheirMarks(string line)
        => Assert.Equal([$"Paragraph:{Body}", $"Furniture:{line}", $"Paragraph:{Body}"], Read.Blocks($"{Body}\n{line}\n{Body}"));

    [Fact]
    public void BelowTheArticleAllIsFurniture()
    {
        string text = $"{Body}\n\nTags:\nKongo\nGoma\n\nNewsticker\nArmee verlässt Bukavu";
        Assert.Equal([BlockKind.Paragraph, .. Enumerable.Repeat(BlockKind.Furniture, 5)], Read.Kinds(text));
    }

    [Fact]
    public void AParagraphShowsThatTheArticleGoesOn()
    {
        string text = $"{Body}\n\nMehr zum Thema\nArmee bestreitet Rückzug\n{Body}";
        Assert.Equal([BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Subhead, BlockKind.Paragraph], Read.Kinds(text));
    }

    [Theory]
    [InlineData("+++ 14:05 Uhr: Rebellen nehmen Goma ein +++", "Furniture:+++|DateLine:14:05 Uhr:|Paragraph:Rebellen nehmen Goma ein|Furniture:+++")]
    [InlineData("14:05 Uhr | Die Stadt fiel.", "DateLine:14:05 Uhr ¦|Paragraph:Die Stadt fiel.")]
    [InlineData("[14.05 Uhr] Die Stadt fiel.", "DateLine:[14.05 Uhr]|Paragraph:Die Stadt fiel.")]
    [InlineData("+++ Goma fällt +++ Armee zieht ab +++", "Furniture:+++|Paragraph:Goma fällt|Furniture:+++|Paragraph:Armee zieht ab|Furniture:+++")]
    [InlineData("14:05 Uhr war es, als die Stadt fiel.", "Paragraph:14:05 Uhr war es, als die Stadt fiel.")]
    public void TickersShedTheirMarks(string text, string blocks)
        => Assert.Equal(blocks.Split('|').Select(b => b.Replace('¦', '|')), Read.Blocks(text));
}
