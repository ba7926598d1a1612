using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class QuotationMarkTests
{
    [Theory]
    [InlineData("Er sprach von „Mut“ und „Stolz“.", "Mut|Stolz")]
    [InlineData("Er sprach von \"Mut\" und \"Stolz\".", "Mut|Stolz")]
    [InlineData("Er sprach von “Mut” und “Stolz”.", "Mut|Stolz")]
    [InlineData("Er sprach von „Mut\" und „Stolz”.", "Mut|Stolz")]
    [InlineData("Er sprach von »Mut« und »Stolz«.", "Mut|Stolz")]
    [InlineData("Er sprach von «Mut» und «Stolz».", "Mut|Stolz")]
    [InlineData("Er sprach von « Mut » und « Stolz ».", "Mut|Stolz")]
    [InlineData("Er sprach von ‚Mut‘ und ‘Stolz’.", "Mut|Stolz")]
    [InlineData("Er sprach von 'Mut' und ›Stolz‹.", "Mut|Stolz")]
    [InlineData("Er sprach von ''Mut'' und ,,Stolz''.", "Mut|Stolz")]
    [InlineData("Er sprach von <<Mut>> und \"Stolz \".", "Mut|Stolz")]
    [InlineData("(\"Mut\") – \"Stolz\"-Reden", "Mut|Stolz")]
    [InlineData("Die\"Mut\"Rede", "Mut")]
    [InlineData("„Wir gehen!“, rief er. „Alle.“", "Wir gehen!|Alle.")]
    [InlineData("\"…und dann\", sagte er, \"kam ...\"", "…und dann|kam ...")]
    public void PairsAreFoundInEveryStyle(string text, string contents)
        => Assert.Equal(contents.Split('|'), Cut.Paragraph(text).Quotes.Select(q => q.Content.In(text)));

    [Theory]
    [InlineData("„Er sagte ‚Nein‘ zu mir“, klagte sie.", "Er sagte ‚Nein‘ zu mir@0|Nein@1")]
    [InlineData("\"Er sagte 'Nein' zu mir\", klagte sie.", "Er sagte 'Nein' zu mir@0|Nein@1")]
    [InlineData("»Er sagte ›Nein‹«, klagte sie.", "Er sagte ›Nein‹@0|Nein@1")]
    [InlineData("„‚Nein‘ sagte er“, klagte sie.", "‚Nein‘ sagte er@0|Nein@1")]
    public void QuotationsNest(string text, string contents)
        => Assert.Equal(contents.Split('|'), Cut.Paragraph(text).Quotes.Select(q => $"{q.Content.In(text)}@{q.Depth}"));

    [Theory]
    [InlineData("Hans’ Rede und Marx' Werk, so war's.")]
    [InlineData("Das '68er Jahr, rock 'n roll")]
    [InlineData("Er sagte: „Wir gehen. Dann kam nichts.")]
    [InlineData("Ein Rest“, sagte sie.")]
    public void LoneMarksAndApostrophesAreNoQuotations(string text) => Assert.Empty(Cut.Paragraph(text).Quotes);

    [Fact]
    public void ALostMarkHarmsNoLaterParagraph()
    {
        const string text = "Er sprach von \"Mut und ging seines Weges nach Hause.\n\nDanach sprach sie von \"Stolz\" und \"Ehre\".";
        Assert.Equal(["Stolz", "Ehre"], Cut.Article(text).Quotes.Select(q => q.Content.In(text)));
    }

    [Fact]
    public void AQuotationMayReopenInEveryParagraph()
    {
        const string text = "Er sagte: „Wir haben lange gewartet und viel gehofft.\n\n„Nun gehen wir alle zusammen nach Hause.“ Dann ging er.";
        Assert.Equal(["Wir haben lange gewartet und viel gehofft.", "Nun gehen wir alle zusammen nach Hause."],
            Cut.Article(text).Quotes.Select(q => q.Content.In(text)));
    }

    [Fact]
    public void TheyComeInTheOrderOfTheirFirstMarks()
    {
        const string text = "Er sprach von „Mut“: „Wir haben ‚Nein‘ gesagt und sind gegangen.\n\n„Nun gehen wir mit „Stolz“ zusammen nach Hause.“ Dann „ging“ er.";
        Assert.Equal(["Mut@0", "Wir haben ‚Nein‘ gesagt und sind gegangen.@0", "Nein@1", "Nun gehen wir mit „Stolz“ zusammen nach Hause.@0", "Stolz@1", "ging@0"],
            Cut.Article(text).Quotes.Select(q => $"{q.Content.In(text)}@{q.Depth}"));
    }

    [Fact]
    public void AQuotationMaySpanParagraphs()
    {
        const string text = "Er sagte: „Wir haben lange gewartet und viel gehofft.\n\nNun gehen wir alle zusammen nach Hause.“ Dann ging er.";
        SegmentedText cut = Cut.Article(text);
        Assert.Equal(["Wir haben lange gewartet und viel gehofft.", "Nun gehen wir alle zusammen nach Hause."], cut.Quotes.Select(q => q.Content.In(text)));
    }

    [Fact]
    public void TokenRangesLieBetweenTheMarks()
    {
        const string text = "Er sprach von „großem Mut“ im Kampf.";
        SegmentedText cut = Cut.Paragraph(text);
        QuotedSpan quote = Assert.Single(cut.Quotes);
        Assert.Equal("großem Mut", cut.Cover(quote.FirstToken, quote.EndToken).In(text));
        Assert.Equal("„großem Mut“", quote.Span.In(text));
        Assert.Equal(TokenKind.OpenQuote, cut.Tokens[quote.FirstToken - 1].Kind);
        Assert.Equal(TokenKind.CloseQuote, cut.Tokens[quote.EndToken].Kind);
    }
}
