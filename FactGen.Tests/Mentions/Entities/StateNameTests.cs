using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public sealed class StateNameTests
{
    [Theory]
    [InlineData("Armeniens Regierung", "Armenia:Name")]
    [InlineData("in der Türkei", "Turkey:Name")]
    [InlineData("aus den Vereinigten Arabischen Emiraten", "UnitedArabEmirates:Name")]
    [InlineData("der Demokratischen Republik Kongo", "DRCongo:Name")]
    [InlineData("die Republik Kongo", "Congo:Name")]
    [InlineData("Saudi Arabien und Saudi-Arabien", "SaudiArabia:Name SaudiArabia:Name")]
    [InlineData("Laos’ Armee", "Laos:Name")]
    [InlineData("Truppen des Sudans", "Sudan:Name")]
    [InlineData("im Südsudan", "SouthSudan:Name")]
    [InlineData("Bosnien und Herzegowina", "BosniaHerzegovina:Name")]
    [InlineData("Bosnien und Kroatien", "BosniaHerzegovina:Name Croatia:Name")]
    public void NamesOfStates(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("pakistanische Soldaten", "Pakistan:Adjective")]
    [InlineData("mit saudi-arabischem Geld", "SaudiArabia:Adjective")]
    [InlineData("Vietnamesische Behörden", "Vietnam:Adjective")]
    [InlineData("die Stimmung war griechisch", "Greece:Adjective")]
    [InlineData("US-amerikanische Bomber", "UnitedStates:Adjective")]
    [InlineData("Schweizer Diplomaten", "Switzerland:Adjective")]
    [InlineData("amerikanisch-britische Angriffe", "UnitedStates:Adjective UnitedKingdom:Adjective")]
    public void AdjectivesOfStates(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("zwölf Georgier", "Georgia:Demonym")]
    [InlineData("zwei Franzosen", "France:Demonym")]
    [InlineData("eine Türkin", "Turkey:Demonym")]
    [InlineData("drei Israelis", "Israel:Demonym")]
    [InlineData("den Iranern", "Iran:Demonym")]
    [InlineData("ein Deutscher", "Germany:Demonym")]
    public void Inhabitants(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Ankara droht", "Turkey:Capital")]
    [InlineData("Pekings Antwort", "China:Capital")]
    [InlineData("der Kreml schweigt", "Russia:Metonym")]
    [InlineData("im Weißen Haus", "UnitedStates:Metonym")]
    [InlineData("der Norden", "NorthKorea:Contextual")]
    public void StandIns(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Iran-Konflikt", "Iran:Name+Konflikt")]
    [InlineData("der Irakkrieg", "Iraq:Name+krieg")]
    [InlineData("US-Soldaten", "UnitedStates:Name+Soldaten")]
    [InlineData("der Kremlchef", "Russia:Metonym+chef")]
    [InlineData("Armenien-Aserbaidschan-Gespräche", "Armenia:Name+Aserbaidschan-Gespräche Azerbaijan:Name+Gespräche")]
    public void FirstPartsOfCompounds(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Ostafghanistan", "EasternAfghanistan:Place")]
    [InlineData("Süd-Libanon", "SouthernLebanon:Place")]
    [InlineData("nordsyrische Dörfer", "NorthernSyria:PlaceAdjective")]
    [InlineData("Nordostnigeria", "NortheasternNigeria:Place")]
    [InlineData("Nordkorea", "NorthKorea:Name")]
    public void PartsOfStates(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Er lernt Russisch und spricht Polnisch")]
    [InlineData("Die Romanheldin und die Kongressmitglieder")]
    [InlineData("Das türkisblaue Tuch, ein Gürtel, die Osterruhe")]
    [InlineData("Das ist polemisch und malerisch")]
    [InlineData("Er war es, sie us und eu")]
    public void OtherWords(string phrase) => Assert.Equal("", CatalogueReader.Describe(phrase));

    [Fact]
    public void CapitalsArePlacesToo()
    {
        CatalogueMatch match = Assert.Single(CatalogueReader.Matches("in Warschau"));
        Assert.Equal("Warsaw", match.As(NameForm.Place)?.Id);
        Assert.Equal("Poland", match.As(NameForm.Capital)?.Id);
    }

    [Fact]
    public void GenitivesAreMarked()
    {
        Assert.True(Assert.Single(CatalogueReader.Matches("Norwegens Marine")).IsGenitive);
        Assert.False(Assert.Single(CatalogueReader.Matches("Norwegen hat")).IsGenitive);
    }
}
