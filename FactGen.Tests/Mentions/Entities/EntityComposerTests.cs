using System;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public sealed class EntityComposerTests
{
    private static readonly EntityCatalogue s_catalogue = EntityCatalogue.Default;

    [Theory]
    [InlineData("Streitkräften", "Kenya", "KenyanArmy", "kenianische Armee", "MilitaryForce")]
    [InlineData("Regierung", "UnitedStates", "USGovernment", "amerikanische Regierung", "Organisation")]
    [InlineData("Generalstabs", "Poland", "PolishGeneralStaff", "polnischer Generalstab", "Organisation")]
    [InlineData("Staatsfernsehens", "Iran", "IranianStateTelevision", "iranisches Staatsfernsehen", "NewsAgency")]
    [InlineData("Geheimdienste", "India", "IndianIntelligenceServices", "indische Geheimdienste", "Group")]
    [InlineData("Geheimdienstes", "India", "IndianIntelligenceService", "indischer Geheimdienst", "Organisation")]
    [InlineData("Verteidigungsministerium", "Finland", "FinnishDefenceMinistry", "finnisches Verteidigungsministerium", "Organisation")]
    [InlineData("Behörden", "Nepal", "NepaleseAuthorities", "nepalesische Behörden", "Organisation")]
    [InlineData("Diplomaten", "Norway", "NorwegianDiplomats", "norwegische Diplomaten", "Group")]
    [InlineData("Militärsprecherin", "Peru", "PeruvianMilitarySpokesman", "peruanische Militärsprecherin", "Person")]
    [InlineData("Regierung", "Congo", "CongoleseRepublicGovernment", "Regierung Republik Kongo", "Organisation")]
    public void NounsOfStates(string noun, string country, string id, string name, string kind)
        => Assert.Equal(new Entity(id, name, Enum.Parse<EntityKind>(kind), country), s_catalogue.Composer.Compose(Head(noun), country));

    [Theory]
    [InlineData("Geheimdienst", "SouthKorea", "NIS")]
    [InlineData("Nachrichtenagentur", "China", "Xinhua")]
    [InlineData("Armee", "Germany", "Bundeswehr")]
    [InlineData("Verteidigungsministeriums", "UnitedStates", "Pentagon")]
    [InlineData("Revolutionsgarden", "Iran", "RevolutionaryGuards")]
    public void ComposedEntitiesOfTheCatalogue(string noun, string country, string id)
        => Assert.Equal(id, s_catalogue.Composer.Compose(Head(noun), country)?.Id);

    [Theory]
    [InlineData("Augenzeugen", "Eyewitnesses")]
    [InlineData("Analysten", "Analysts")]
    [InlineData("Zivilistin", "Civilians")]
    public void GroupsStandAlone(string noun, string id)
        => Assert.Equal((id, EntityKind.Group), (s_catalogue.Composer.Compose(Head(noun), null)!.Id, s_catalogue.Composer.Compose(Head(noun), null)!.Kind));

    [Theory]
    [InlineData("Regierung")]
    [InlineData("Außenminister")]
    public void OtherNounsNeedAnOwner(string noun) => Assert.Null(s_catalogue.Composer.Compose(Head(noun), null));

    [Theory]
    [InlineData("Präsident", "France", "2010-05-05", "NicolasSarkozy")]
    [InlineData("Staatschef", "France", "2023-01-01", "EmmanuelMacron")]
    [InlineData("Regierungschefin", "Germany", "2015-09-01", "AngelaMerkel")]
    [InlineData("Kremlchef", null, "2009-03-03", "Medvedev")]
    [InlineData("Außenministers", "Turkey", "2024-02-02", "HakanFidan")]
    [InlineData("Generalsekretär", "UnitedNations", "2004-04-04", "KofiAnnan")]
    [InlineData("Generalsekretär", "NATO", "2024-11-11", "MarkRutte")]
    [InlineData("Machthaber", "NorthKorea", "2005-05-05", "KimJongIl")]
    [InlineData("Regierungschef", "UnitedStates", "1999-09-09", "BillClinton")]
    public void HoldersOfOffices(string noun, string? of, string day, string id)
        => Assert.Equal(id, s_catalogue.Composer.Compose(Head(noun), of, Day(day))?.Id);

    [Fact]
    public void AnOfficeWithoutKnownHolderIsComposed()
        => Assert.Equal("TonganForeignMinister", s_catalogue.Composer.Compose(Head("Außenminister"), "Tonga", Day("2020-01-01"))?.Id);

    [Fact]
    public void AnOfficeWithoutDateIsComposed()
        => Assert.Equal("RussianPresident", s_catalogue.Composer.Compose(Head("Präsident"), "Russia")?.Id);

    [Fact]
    public void NounsOfOtherOwners()
    {
        Entity spokesman = s_catalogue.Composer.Of(Head("Sprecher"), s_catalogue.Find("Hezbollah")!, "Sprecher der Hisbollah");
        Assert.Equal(new Entity("HezbollahSpokesman", "Sprecher der Hisbollah", EntityKind.Person, "Lebanon"), spokesman);
    }

    [Fact]
    public void PartsOfStates()
    {
        Assert.Equal(new Entity("EasternChad", "Osttschad", EntityKind.Place, "Chad"), s_catalogue.Composer.Part("Osten", "Chad"));
        Assert.Equal(new Entity("SouthwesternUnitedStates", "Südwest-USA", EntityKind.Place, "UnitedStates"), s_catalogue.Composer.Part("Südwesten", "UnitedStates"));
        Assert.Null(s_catalogue.Composer.Part("Westerwald", "Germany"));
    }

    [Theory]
    [InlineData("Tisch")]
    [InlineData("Regierungsbank")]
    [InlineData("regierung")]
    public void OtherNouns(string noun) => Assert.False(s_catalogue.Heads.TryFind(noun, null, out _));

    [Theory]
    [InlineData("Sprecher", false, "Spokesman")]
    [InlineData("Sprecher", true, "Spokesmen")]
    [InlineData("Gefangenen", true, "Prisoners")]
    public void NumberDecides(string noun, bool plural, string id)
    {
        Assert.True(s_catalogue.Heads.TryFind(noun, plural, out EntityHead? head));
        Assert.Equal(id, head.Id);
    }

    private static EntityHead Head(string noun)
        => s_catalogue.Heads.TryFind(noun, null, out EntityHead? head) ? head : throw new ArgumentException($"'{noun}' is no head.", nameof(noun));

    private static CalendarDate Day(string text)
        => CalendarDate.TryParse(text, out CalendarDate day) ? day : throw new ArgumentException($"'{text}' is no day.", nameof(text));
}
