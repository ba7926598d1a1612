using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public sealed class PersonAndOrganisationTests
{
    [Theory]
    [InlineData("Wolodymyr Selenskyjs Berater", "Zelenskyy:Person")]
    [InlineData("Selenskyj sagte", "Zelenskyy:Surname")]
    [InlineData("Xi Jinping", "XiJinping:Person")]
    [InlineData("mit Baschar al-Assad", "BasharAlAssad:Person")]
    [InlineData("Assads Armee", "BasharAlAssad:Surname")]
    [InlineData("Yoon Suk-yeol", "YoonSukYeol:Person")]
    [InlineData("Ursula von der Leyen", "UrsulaVonDerLeyen:Person")]
    [InlineData("von der Leyen", "UrsulaVonDerLeyen:Surname")]
    [InlineData("Helmut Kohl aß Kohl", "HelmutKohl:Person HelmutKohl:WeakSurname")]
    [InlineData("Frank-Walter Steinmeier", "FrankWalterSteinmeier:Person")]
    public void Persons(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("der Hisbollah", "Hezbollah:Organisation")]
    [InlineData("die NATO-Staaten", "NATO:Organisation+Staaten")]
    [InlineData("des Islamischen Staats", "IslamicState:Organisation")]
    [InlineData("IS-Kämpfer", "IslamicState:Organisation+Kämpfer")]
    [InlineData("ein Talibankommandeur", "Taliban:Organisation+kommandeur")]
    [InlineData("des Roten Kreuzes", "RedCross:Organisation")]
    [InlineData("die Al-Shabaab-Kämpfer", "AlShabaab:Organisation+Kämpfer")]
    [InlineData("Ärzte ohne Grenzen", "DoctorsWithoutBorders:Organisation")]
    [InlineData("dpa meldet", "Dpa:Organisation")]
    [InlineData("im Weltsicherheitsrat", "SecurityCouncil:Organisation")]
    [InlineData("Roten Armee", "RedArmy:Organisation")]
    public void Organisations(string phrase, string expected) => Assert.Equal(expected, CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("er is da, was mad ist")]
    [InlineData("Ärzte, ohne Grenzen zu kennen")]
    [InlineData("rotes Kreuzworträtsel")]
    public void OtherWords(string phrase) => Assert.Equal("", CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Kim", "2003-03-03", "KimJongIl")]
    [InlineData("Kim", "2018-06-12", "KimJongUn")]
    [InlineData("Kirchner", "2005-01-01", "NestorKirchner")]
    [InlineData("Kirchner", "2012-01-01", "CristinaKirchner")]
    public void TheDayDecidesWhomASurnameMeans(string name, string day, string id)
    {
        Assert.True(CalendarDate.TryParse(day, out CalendarDate date));
        Assert.Equal(id, EntityCatalogue.Default.PersonOf(Assert.Single(CatalogueReader.Matches(name)), date)?.Id);
    }

    [Theory]
    [InlineData("Volodymyr Zelenskiy", "Zelenskyy")]
    [InlineData("Michail Saakashvili", "MikheilSaakashvili")]
    [InlineData("Sergej Shojgu", "Shoigu")]
    [InlineData("Nuri al Malicki", "NuriAlMaliki")]
    [InlineData("Hamid Khalifa", null)]
    [InlineData("Zelenskiy", null)]
    [InlineData("Anna Putin", null)]
    public void UnknownSpellingsOfFullNames(string name, string? id) => Assert.Equal(id, EntityCatalogue.Default.LinkPerson(name)?.Id);

    [Theory]
    [InlineData("eine Darstellung der Kernfragen")]
    [InlineData("die Herzog-Allee, ein No-go")]
    public void SurnamesThatAreWordsStartNoCompounds(string phrase) => Assert.Equal("", CatalogueReader.Describe(phrase));

    [Theory]
    [InlineData("Bürgermeister von Łódź", "BuergermeisterVonLodz")]
    [InlineData("810. Brigade", "_810Brigade")]
    [InlineData("N'Djamena-Süd", "NDjamenaSued")]
    [InlineData("…", "Unnamed")]
    public void IdsOfMentions(string words, string id)
        => Assert.Equal(new Entity(id, words, EntityKind.Place, "Chad"), EntityFactory.FromMention(words, EntityKind.Place, "Chad"));
}
