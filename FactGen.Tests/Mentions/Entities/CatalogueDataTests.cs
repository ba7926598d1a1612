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
}
