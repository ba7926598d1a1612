using System.Linq;
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
    [InlineData("Kim", null, "2003-03-03", "KimJongIl")]
    [InlineData("Kim", null, "2018-06-12", "KimJongUn")]
    [InlineData("Kirchner", "Präsident", "2005-01-01", "NestorKirchner")]
    [InlineData("Kirchner", "Präsidentin", "2012-01-01", "CristinaKirchner")]
    [InlineData("Kirchner", null, "2012-01-01", null)]
    [InlineData("Clinton", null, "2010-03-03", "HillaryClinton")]
    [InlineData("Clinton", "Außenministerin", "2010-03-03", "HillaryClinton")]
    [InlineData("Clinton", "Präsident", "2010-03-03", "BillClinton")]
    [InlineData("Clinton", "Präsident", "1998-03-03", "BillClinton")]
    [InlineData("Wang", "Außenminister", "2024-03-03", "WangYi")]
    [InlineData("Wang", "Präsident", "2024-03-03", null)]
    [InlineData("Müller", "Hauptmann", "2015-03-03", null)]
    [InlineData("Ali", "Minister", "2008-03-03", null)]
    [InlineData("Ali", null, "2008-03-03", null)]
    public void TheDayAndTheTitleDecideWhomASurnameMeans(string name, string? title, string day, string? id)
    {
        EntityHead? office = title is not null && EntityCatalogue.Default.Heads.TryFind(title, null, out EntityHead? head) ? head : null;
        Assert.Equal(id, EntityCatalogue.Default.PersonOf(Assert.Single(CatalogueReader.Matches(name)), Day(day), office)?.Id);
    }

    [Theory]
    [InlineData("Präsident Bush reiste nach Riad.", "1991-02-01", "GeorgeHWBush")]
    [InlineData("Präsident Bush reiste nach Riad.", "2003-02-01", "GeorgeWBush")]
    [InlineData("Außenminister Iwanow reiste nach Minsk.", "2003-02-01", "IgorIvanov")]
    [InlineData("Verteidigungsminister Iwanow reiste nach Minsk.", "2003-02-01", "SergeiIvanov")]
    [InlineData("Bill Clinton sprach. Clinton reiste nach Minsk.", "2010-02-01", "BillClinton")]
    [InlineData("Kim Yong Bok sprach. Kim reiste nach Minsk.", "2024-12-01", "KimJongUn")]
    [InlineData("Außenminister Sergey Lawrov reiste nach Minsk.", "2012-02-01", "Lavrov")]
    [InlineData("Der Funktionär Selenskyj reiste nach Minsk.", "1999-02-01", "Selenskyj")]
    public void ClaimsNameWhomTheDayTells(string text, string day, string id)
    {
        ArticleAnalysis analysis = ClaimExtractor.Analyse(new ArticleSource("a.txt", text) { Published = Day(day) }, TestContext.Current.CancellationToken);
        Assert.Equal(id, Assert.Single(analysis.Claims, static claim => claim.Kind == "Visit").Roles.Single(static role => role.Role == "agent").Fillers.Single().Entity.Id);
    }

    [Theory]
    [InlineData("Volodymyr Zelenskiy", "Zelenskyy")]
    [InlineData("Michail Saakashvili", "MikheilSaakashvili")]
    [InlineData("Sergej Shojgu", "Shoigu")]
    [InlineData("Nuri al Malicki", "NuriAlMaliki")]
    [InlineData("Hamid Khalifa", null)]
    [InlineData("Zelenskiy", null)]
    [InlineData("Anna Putin", null)]
    [InlineData("Petra Pau", null)]
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

    private static CalendarDate Day(string day)
    {
        Assert.True(CalendarDate.TryParse(day, out CalendarDate date));
        return date;
    }
}
