using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class AdjectiveParadigmTests
{
    /// <summary>Words and, with a hyphen, stems that need an ending; comparative with +, superlative with ++.</summary>
    [Theory]
    [InlineData("schnell", "schnell schneller+ schnellst-++")]
    [InlineData("groß größer größt", "groß größer+ größt-++")]
    [InlineData("hoch hoh- höher höchst", "hoch hoh- höher+ höchst-++")]
    [InlineData("dunkel", "dunkel dunkl- dunkler+ dunkelst-++")]
    [InlineData("teuer", "teuer teur- teurer+ teuerst-++")]
    [InlineData("sicher", "sicher sicherer+ sicherst-++")]
    [InlineData("leise", "leise leis- leiser+ leisest-++")]
    [InlineData("laut", "laut lauter+ lautest-++")]
    [InlineData("politisch", "politisch politischer+ politischst-++")]
    [InlineData("bedeutend", "bedeutend bedeutender+ bedeutendst-++")]
    [InlineData("lila -", "lila")]
    [InlineData("ander-", "ander-")]
    public void HasStems(string line, string expected) =>
        Assert.Equal(expected, string.Join(' ', AdjectiveParadigm.Stems(line).Select(Show)));

    [Theory]
    [InlineData("schwerer", "schwer", WordFeatures.Declined)]
    [InlineData("schwerer", "schwer", WordFeatures.Comparative)]
    [InlineData("größten", "groß", WordFeatures.Superlative | WordFeatures.Declined)]
    [InlineData("hohe", "hoch", WordFeatures.Declined)]
    [InlineData("anderen", "ander", WordFeatures.Declined)]
    [InlineData("höheren", "hoch", WordFeatures.Comparative | WordFeatures.Declined)]
    [InlineData("stationierten", "stationieren", WordFeatures.ParticipleII | WordFeatures.Declined)]
    [InlineData("kämpfenden", "kämpfen", WordFeatures.ParticipleI | WordFeatures.Declined)]
    [InlineData("eingedrungener", "eindringen", WordFeatures.ParticipleII | WordFeatures.Declined)]
    internal void IsFoundDeclined(string form, string lemma, WordFeatures features)
    {
        var analyses = new List<WordAnalysis>();

        Lexicon.German.Analyse(form, sentenceStart: false, analyses);

        Assert.Contains(analyses, analysis => analysis.Lexeme.Lemma == lemma && analysis.Features == features);
    }

    [Theory]
    [InlineData("größt")]
    [InlineData("hoh")]
    [InlineData("dunkl")]
    [InlineData("ander")]
    public void BoundStemsAreNoWords(string form)
    {
        var analyses = new List<WordAnalysis>();

        Lexicon.German.Analyse(form, sentenceStart: false, analyses);

        Assert.Empty(analyses);
    }

    /// <summary>"des kleinen", "dem kleinen", "die kleinen", but "der kleine" and "ein kleiner".</summary>
    [Theory]
    [InlineData("e", Agreement.NominativeMasculine, true)]
    [InlineData("e", Agreement.AccusativeMasculine, false)]
    [InlineData("e", Agreement.NominativePlural, true)]
    [InlineData("en", Agreement.NominativeMasculine, false)]
    [InlineData("en", Agreement.GenitiveFeminine, true)]
    [InlineData("en", Agreement.DativePlural, true)]
    [InlineData("er", Agreement.NominativeMasculine, true)]
    [InlineData("er", Agreement.GenitivePlural, true)]
    [InlineData("er", Agreement.AccusativePlural, false)]
    [InlineData("em", Agreement.DativeNeuter, true)]
    [InlineData("em", Agreement.DativeFeminine, false)]
    [InlineData("es", Agreement.AccusativeNeuter, true)]
    [InlineData("es", Agreement.NominativeMasculine, false)]
    internal void EndingsAgree(string ending, Agreement cell, bool agrees)
    {
        Agreement cells = AdjectiveEnding.All.Single(pair => pair.Ending == ending).Cells;

        Assert.Equal(agrees, (cells & cell) != 0);
    }

    private static string Show(InflectedForm stem) =>
        stem.Form
        + ((stem.Features & WordFeatures.Bound) != 0 ? "-" : "")
        + ((stem.Features & WordFeatures.Comparative) != 0 ? "+" : "")
        + ((stem.Features & WordFeatures.Superlative) != 0 ? "++" : "");
}
