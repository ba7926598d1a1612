using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

public class ParagraphTests
{
    private const string First = "Die Rebellen haben die Stadt Goma eingenommen.";
    private const string Second = "Die Armee bestritt das am Montag.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    [InlineData("\r\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r")]
    [InlineData("\n \t\n\n")]
    public void EveryLineIsAParagraphWhateverSeparatesThem(string separator)
        => Assert.Equal([$"Paragraph:{First}", $"Paragraph:{Second}"], Read.Blocks($"  {First}{separator}{Second}{separator}"));

    [Fact]
    public void AnArticleInOneLineIsOneParagraph()
        => Assert.Equal([$"Paragraph:{First} {Second}"], Read.Blocks($"{First} {Second}"));

    [Fact]
    public void WrappedLinesAreOneParagraph()
    {
        const string paragraph = """
            Die Rebellen haben nach Angaben der Vereinten Nationen am Wochenende die
            Stadt Goma eingenommen. Dabei seien mehr als 300 Menschen getötet worden,
            teilte eine Sprecherin in Genf mit. Die Regierung in Kinshasa hatte das am
            Montag noch bestritten und von Gefechten vor den Toren der Stadt berichtet.
            Helfer sprechen von vielen Verletzten.
            """;
        string text = paragraph + "\n\n" + First;
        Assert.Equal([$"Paragraph:{paragraph}", $"Paragraph:{First}"], Read.Blocks(text));
    }

    [Theory]
    [InlineData("Die Rebellen haben die Stadt\neingenommen und halten sie.", 1)]
    [InlineData("Die Rebellen kamen aus dem\nNorden des Landes in die Stadt.", 1)]
    [InlineData("Die Rebellen nehmen die Stadt ein\nDie Armee bestreitet das bislang.", 2)]
    [InlineData("Die Rebellen nahmen die Stadt ein.\nDie Armee bestreitet das bislang.", 2)]
    [InlineData("Die Rebellen haben die Stadt\n\neingenommen und halten sie.", 2)]
    public void ASentenceGoesOnOverASingleLineBreakOnly(string text, int count) => Assert.Equal(count, Read.Blocks(text).Length);

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\u200B ")]
    public void BlankArticlesHaveNoBlocks(string text) => Assert.Empty(Read.Blocks(text));

    [Fact]
    public void RunningTextStaysParagraphEvenWhenItSoundsLikeAPage()
    {
        string[] paragraphs =
        [
            "Die Behörde will Cookies künftig strenger regeln, wie sie am Montag mitteilte.",
            "Das Video zeigt Kämpfer. Es wurde auf Telegram und Facebook geteilt.",
            "Foto und Grafik der Explosion gingen um die Welt.",
            "Quelle des Streits ist ein Grenzfluss.",
            "Lesen Sie auch die Verträge? Das fragte der Richter den Angeklagten. Der schwieg dazu lange.",
            "Anzeige gegen den General erstatteten drei Opfer.",
            "Von Kiew aus fuhren die Minister nach Charkiw.",
            "Am 12. März 2024 um 14:05 Uhr schlug die Rakete ein.",
        ];
        Assert.All(paragraphs, p => Assert.Equal([$"Paragraph:{p}"], Read.Blocks(p)));
        Assert.Equal(paragraphs.Select(p => $"Paragraph:{p}"), Read.Blocks(string.Join("\n\n", paragraphs)));
        Assert.Null(Read.Article(string.Join(Environment.NewLine, paragraphs)).Published);
    }
}
