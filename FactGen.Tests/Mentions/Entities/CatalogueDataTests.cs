using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public sealed class CatalogueDataTests
{
    [Fact]
    public void IdsAreIdentifiers()
        => Assert.Empty(EntityCatalogue.Default.Entities.Where(entity =>
            !char.IsAsciiLetterUpper(entity.Id[0]) || !entity.Id.All(char.IsAsciiLetterOrDigit)).Select(entity => entity.Id));

    [Fact]
    public void CountriesAreStates()
        => Assert.Empty(EntityCatalogue.Default.Entities.Where(entity =>
            entity.Country is not null && EntityCatalogue.Default.Find(entity.Country)?.Kind != EntityKind.State).Select(entity => entity.Id));

    [Fact]
    public void EnglishAdjectivesAreUnique()
    {
        var adjectives = EntityCatalogue.Default.Entities.Select(entity => EntityCatalogue.Default.State(entity.Id)?.EnglishAdjective).OfType<string>();
        Assert.Empty(adjectives.GroupBy(adjective => adjective).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void EntitiesAreFoundByTheirNames()
        => Assert.Empty(EntityCatalogue.Default.Entities.Where(entity =>
            !CatalogueReader.Matches(entity.Name).Any(match => match.Readings.Any(reading => reading.Entity.Id == entity.Id))).Select(entity => entity.Name));

    [Fact]
    public void AliasesCanBeComposed()
    {
        EntityCatalogue catalogue = EntityCatalogue.Default;
        var owners = catalogue.Entities.Select(entity => catalogue.State(entity.Id)?.EnglishAdjective).OfType<string>().ToHashSet();
        Assert.All(catalogue.Composer.Aliases.Keys, alias => Assert.Contains(
            owners, owner => alias.StartsWith(owner, StringComparison.Ordinal) && catalogue.Heads.Ids.Contains(alias[owner.Length..])));
    }

    [Fact]
    public void OfficesAreRoles()
    {
        EntityCatalogue catalogue = EntityCatalogue.Default;
        var offices = catalogue.Entities.SelectMany(entity => catalogue.Person(entity.Id)?.Tenures ?? []).Select(tenure => tenure.Role);
        Assert.Empty(offices.Except(catalogue.Heads.Ids));
    }

    [Fact]
    public void TimesInOfficeEndAfterTheyBegin()
    {
        EntityCatalogue catalogue = EntityCatalogue.Default;
        Assert.Empty(catalogue.Entities.Where(entity =>
            catalogue.Person(entity.Id) is { } person && person.Tenures.Any(tenure => tenure.From > tenure.To)).Select(entity => entity.Id));
    }

    [Theory]
    [InlineData("President", "UnitedStates")]
    [InlineData("President", "Russia")]
    [InlineData("President", "France")]
    [InlineData("Chancellor", "Germany")]
    [InlineData("PrimeMinister", "UnitedKingdom")]
    [InlineData("SecretaryGeneral", "UnitedNations")]
    [InlineData("SecretaryGeneral", "NATO")]
    public void GreatOfficesAreNeverLongVacant(string role, string of)
    {
        int vacant = 0;
        for (CalendarDate day = new(2000, 1, 1); day < new CalendarDate(2025, 1, 1); day = day.AddDays(1))
            vacant += EntityCatalogue.Default.Holder(role, of, day) is null ? 1 : 0;
        Assert.InRange(vacant, 0, 70);
    }
}
