using System.Collections.Generic;
using System.Linq;
using FactGen.Tests.Emission;
using Xunit;

namespace FactGen.Tests.Runtime;

public sealed class EntityTests
{
    private static readonly EntityCatalog Catalog = StoreInMemory.Entities(
        "Kremlin Organisation Russia Kreml", "NorthKorea State NorthKorea Nordkorea", "Russia State Russia Russland", "Zeugen Group  Zeugen");

    private static Entity Russia => Catalog["Russia"];

    /// <summary>Russia in the words of a sentence.</summary>
    private static Entity Mentioned { get; } = StoreInMemory.Of(ArticleDraft.Sample()).Articles[0].Claims[0].Role("place")[0];

    [Fact]
    public void The_words_that_mention_an_entity_do_not_matter()
    {
        Assert.True(Mentioned.Is(Russia) && Mentioned == Russia && Mentioned.Equals(Russia) && Mentioned.GetHashCode() == Russia.GetHashCode());
        Assert.Equal(("nach Russland", "Russland", "Russland"), (Mentioned.Text, Mentioned.Name, Mentioned.ToString()));
        Assert.Equal("Russland", Russia.Text);
        Assert.False(Mentioned.Is(Catalog["NorthKorea"]) || Mentioned.Is(null) || Mentioned == null);
    }

    [Fact]
    public void What_belongs_to_a_state_counts_for_it_only_when_asked()
    {
        Entity kremlin = Catalog["Kremlin"];
        Assert.False(kremlin.Is(Russia));
        Assert.True(kremlin.Is(Russia, orBelongsTo: true));
        Assert.False(Russia.Is(kremlin, orBelongsTo: true) || kremlin.Is(Catalog["NorthKorea"], orBelongsTo: true));
        Assert.Equal(Russia, kremlin.Country);
        Assert.Null(Catalog["Zeugen"].Country);
        Assert.False(Catalog["Zeugen"].Is(null, orBelongsTo: true));
    }

    [Fact]
    public void A_catalogue_knows_its_entities()
    {
        Assert.Equal(["Kremlin", "NorthKorea", "Russia", "Zeugen"], Catalog.Select(entity => entity.Id));
        Assert.Equal(EntityKind.Organisation, Catalog[0].Kind);
        Assert.Null(Catalog.Find("Narnia"));
        Assert.Throws<KeyNotFoundException>(() => Catalog["Narnia"]);
    }

    [Fact]
    public void A_set_is_what_any_of_its_entities_is()
    {
        var both = new EntitySet(Catalog["Kremlin"], Catalog["NorthKorea"]);
        Assert.True(both.Is(Catalog["NorthKorea"]) && both.Is(Russia, orBelongsTo: true) && both.IsAnyOf(Russia, Catalog["Kremlin"]));
        Assert.False(both.Is(Russia) || both.IsAnyOf(Russia) || both.IsEmpty);
        Assert.Equal("Kreml and Nordkorea", both.ToString());
        Assert.Equal("Kreml, Nordkorea and Russland", new EntitySet([.. both, Russia]).ToString());
    }

    [Fact]
    public void An_empty_set_is_nobody()
    {
        Assert.False(EntitySet.Empty.Is(Russia) || EntitySet.Empty.Is(null));
        Assert.Equal("", EntitySet.Empty.ToString());
        Assert.Empty(EntitySet.Empty);
    }

    [Fact]
    public void Sets_are_equal_whatever_their_order_and_words()
    {
        var one = new EntitySet(Russia, Catalog["NorthKorea"]);
        var other = new EntitySet(Catalog["NorthKorea"], Mentioned);
        Assert.True(one == other && one.GetHashCode() == other.GetHashCode());
        Assert.Equal(new EntitySet(Russia, Russia).GetHashCode(), new EntitySet(Russia).GetHashCode());
        Assert.True(one != new EntitySet(Russia));
        Assert.Single(new[] { one, other }.GroupBy(set => set));
    }
}
