using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class LexiconTests
{
    [Theory]
    [InlineData("Soldaten", false, "Soldat")]
    [InlineData("meldete", false, "melden")]
    [InlineData("Meldete", true, "melden")]
    [InlineData("zurückzuerobern", false, "zurückerobern")]
    [InlineData("Kommandeurin", false, "Kommandeurin")]
    [InlineData("Kommandeurinnen", false, "Kommandeurin")]
    [InlineData("mußte", false, "müssen")]
    [InlineData("Beschuß", false, "Beschuss")]
    [InlineData("Strassen", false, "Straße")]
    [InlineData("schliesst", false, "schließen")]
    public void KnowsForms(string form, bool sentenceStart, string lemma) =>
        Assert.Contains(Analyse(form, sentenceStart), analysis => analysis.Lexeme.Lemma == lemma);

    [Theory]
    [InlineData("soldaten")]
    [InlineData("Gerassimow")]
    [InlineData("xyz")]
    [InlineData("")]
    public void DoesNotKnowOthers(string form) => Assert.Empty(Analyse(form, sentenceStart: false));

    [Fact]
    public void ReadsCapitalsInsideSentencesAsNominalisations()
    {
        WordAnalysis infinitive = Assert.Single(Analyse("Zögern", sentenceStart: false));
        Assert.Equal("zögern", infinitive.Lexeme.Lemma);
        Assert.True(infinitive.Is(WordFeatures.Infinitive | WordFeatures.Nominalised));
        Assert.Equal(Agreement.Neuter & ~Agreement.Genitive, infinitive.Agreement);

        Assert.Contains(
            Analyse("Überwachten", sentenceStart: false),
            analysis => analysis.Is(WordFeatures.ParticipleII | WordFeatures.Declined | WordFeatures.Nominalised));
        Assert.DoesNotContain(Analyse("Überwachten", sentenceStart: false), analysis => analysis.IsFinite);
    }

    [Fact]
    public void KeepsTheMeaningsOfAFormApart()
    {
        List<WordAnalysis> analyses = Analyse("besetzten", sentenceStart: false);

        Assert.Contains(analyses, analysis => analysis.IsFinite && analysis.Is(WordFeatures.Preterite));
        Assert.Contains(analyses, analysis => analysis.Is(WordFeatures.ParticipleII | WordFeatures.Declined));
    }

    [Theory]
    [InlineData("teil", "nehmen", "teilnehmen")]
    [InlineData("an", "erkennen", "anerkennen")]
    [InlineData("zurück", "erobern", "zurückerobern")]
    [InlineData("teil", "schießen", null)]
    public void JoinsParticleAndBase(string particle, string baseLemma, string? lemma) =>
        Assert.Equal(lemma, Lexicon.German.Separable(particle, baseLemma)?.Lemma);

    [Fact]
    public void NounsAgreeWithTheirDeterminers()
    {
        // "des ... Geheimdienstes"
        const Agreement des = Agreement.GenitiveMasculine | Agreement.GenitiveNeuter;
        WordAnalysis noun = Analyse("Geheimdienstes", sentenceStart: false).Single();

        Assert.Equal(Agreement.GenitiveMasculine, noun.Agreement & des);
    }

    [Fact]
    public void ParticlesGoFromLongToShort()
    {
        int[] lengths = Lexicon.German.Particles.Select(particle => particle.Length).ToArray();

        Assert.Equal(lengths.OrderByDescending(length => length), lengths);
        Assert.Contains("zurück", Lexicon.German.Particles);
    }

    private static List<WordAnalysis> Analyse(string form, bool sentenceStart)
    {
        var analyses = new List<WordAnalysis>();
        Lexicon.German.Analyse(form, sentenceStart, analyses);
        return analyses;
    }
}
