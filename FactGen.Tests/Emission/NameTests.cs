using System.Collections.Immutable;
using System.Linq;
using FactGen.Emission;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Emission;

using FactGen.Extraction;

public sealed class NameTests
{
    [Theory]
    [InlineData("Größe des Überfalls", "GroesseDesUeberfalls")]
    [InlineData("São Tomé – Łódź", "SaoTomeLodz")]
    [InlineData("int", "Int")]
    [InlineData("170-mm-Haubitze", "170MmHaubitze")]
    [InlineData("Київ", "Київ")]
    [InlineData("a\u202Eb \U0001F600 c", "AbC")]
    [InlineData("…!?", "")]
    public void Words_become_names(string words, string name) => Assert.Equal(name, Identifiers.Pascal(words));

    [Fact]
    public void Composed_and_decomposed_letters_are_the_same_name()
        => Assert.Equal(Identifiers.Pascal("Café"), Identifiers.Pascal("Cafe\u0301"));

    [Fact]
    public void Every_name_is_an_identifier()
        => Prop.ForAll<string?>(text => SyntaxFacts.IsValidIdentifier(Identifiers.Start(Identifiers.Pascal(text ?? ""))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_character_gives_an_identifier_or_nothing()
    {
        for (int c = 0; c <= 0xFFFF; c++)
            Assert.True(SyntaxFacts.IsValidIdentifier(Identifiers.Start(Identifiers.Pascal("x" + (char)c + "y"))), $"U+{c:X4}");
    }

    [Fact]
    public void Names_are_unique_and_none_depends_on_a_name_that_is_not_its_own()
        => Prop.ForAll<int[], int>((numbers, more) =>
        {
            static string NameOf(int number) => "N" + (number % 3);
            static string IdOf(int number) => number.ToString("x12", System.Globalization.CultureInfo.InvariantCulture);
            ImmutableHashSet<string> taken = ["N0"];
            int[] items = numbers.Distinct().ToArray();
            var names = UniqueNames.Of(items, NameOf, IdOf, taken);
            var grown = UniqueNames.Of(items.Append(more).Distinct(), NameOf, IdOf, taken);
            bool unique = names.Values.Distinct().Count() == items.Length && !names.Values.Contains("N0");
            return unique && items.All(item => NameOf(item) == NameOf(more) || names[item] == grown[item]);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(600.0, 600.0, false, false, true, "About600")]
    [InlineData(10000.0, null, true, false, false, "MoreThan10000")]
    [InlineData(300.0, null, false, false, false, "AtLeast300")]
    [InlineData(null, 500.0, false, true, false, "LessThan500")]
    [InlineData(null, 5000.0, false, true, true, "Almost5000")]
    [InlineData(null, 12000.0, false, false, false, "UpTo12000")]
    [InlineData(10000.0, 12000.0, false, false, false, "10000To12000")]
    [InlineData(2000.0, null, false, false, true, "Thousands")]
    [InlineData(3.0, null, false, false, true, "Several")]
    [InlineData(2e10, 2e10, false, false, false, "20Billion")]
    [InlineData(1.5e6, 1.5e6, false, false, false, "1Point5Million")]
    [InlineData(33.33, 33.33, false, false, false, "33Point33")]
    [InlineData(null, null, false, false, false, "")]
    public void Quantities_become_names(double? lower, double? upper, bool above, bool below, bool about, string name)
        => Assert.Equal(name, QuantityName.Of(new QuantityBounds(lower, upper, above, below, about)));

    [Fact]
    public void Claims_are_named_by_who_what_and_source()
    {
        string[] names = ArticleDraft.Corpus(ArticleDraft.Sample()).Api.Claims.Items.Select(claim => claim.Member).ToArray();
        Assert.Equal(
            ["NorthKorea_MoreThan10000Soldiers_Russia_West", "NorthKorea_About600Killed_Lee", "Russia_Not_WaffeRakete_Russia"], names);
    }

    [Fact]
    public void A_claim_of_which_nothing_is_known_is_named_by_its_kind()
    {
        ArticleFacts article = new ArticleDraft("a.txt", "Kämpfe dauern an.").Claim("Combat", "Kämpfe dauern an.").Facts();
        Assert.Equal("Combat", Assert.Single(ArticleDraft.Corpus(article).Api.Claims).Member);
    }

    [Fact]
    public void A_member_never_hides_one_that_every_set_has()
    {
        var count = new Entity("Count", "Graf", EntityKind.Person, null);
        var draft = new ArticleDraft("a.txt", "Der Graf kämpft.");
        ArticleFacts article = draft.Claim("Combat", "Der Graf kämpft.", [draft.Role("agent", draft.Mention(count, "Graf"))]).Facts();
        CorpusModel corpus = ArticleDraft.Corpus(article);
        Assert.StartsWith("Count_", Assert.Single(corpus.Api.Claims).Member, System.StringComparison.Ordinal);
        Assert.Empty(Consumer.Diagnose(corpus, Consumer.Options(), LanguageVersion.CSharp11));
    }

    [Theory]
    [InlineData("Equals")]
    [InlineData("All")]
    [InlineData("Entities")]
    [InlineData("class")]
    [InlineData("2nd Army")]
    [InlineData("")]
    public void Entities_of_any_id_have_members(string id)
    {
        var entity = new Entity(id, "Name", EntityKind.Unknown, null);
        var draft = new ArticleDraft("a.txt", "Wer kämpft?");
        ArticleFacts article = draft.Claim("Combat", "Wer kämpft?", [draft.Role("agent", draft.Mention(entity, "Wer"))]).Facts();
        Assert.Empty(Consumer.Diagnose(ArticleDraft.Corpus(article), Consumer.Options(), LanguageVersion.CSharp11));
    }
}
