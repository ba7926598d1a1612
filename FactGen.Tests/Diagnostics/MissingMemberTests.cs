using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>FACT105: who names a claim that is gone hears what there is instead, and what it says otherwise.</summary>
public sealed class MissingMemberTests
{
    private const string Canada = "Kanada hat 200 Soldaten nach Lettland entsandt.";
    private const string France = "Frankreich hat 300 Soldaten nach Mali entsandt.";

    [Theory]
    [InlineData("Canada_100Soldiers_Latvia", "'Canada_200Soldiers_Latvia' (200Soldiers instead of 100Soldiers; lage.txt:1)")]
    [InlineData("Canada_200Soldiers_Estonia", "'Canada_200Soldiers_Latvia' (Latvia instead of Estonia; lage.txt:1)")]
    [InlineData("Canada_200Soldiers_Latvia_Trudeau", "'Canada_200Soldiers_Latvia' (without Trudeau; lage.txt:1)")]
    [InlineData("Canada_200Soldiers", "'Canada_200Soldiers_Latvia' (with Latvia; lage.txt:1)")]
    [InlineData("Canada_Not_200Soldiers_Latvia", "'Canada_200Soldiers_Latvia' (without Not; lage.txt:1)")]
    [InlineData("Canada_200Soldiers_Latvia_k3f9x", "'Canada_200Soldiers_Latvia' (the same claim or one like it; lage.txt:1)")]
    [InlineData("Canda_200Soldiers_Latvia", "'Canada_200Soldiers_Latvia' (lage.txt:1)")]
    [InlineData("canada_200soldiers_latvia", "'Canada_200Soldiers_Latvia' (lage.txt:1)")]
    public async Task A_claim_that_is_gone_has_a_nearest_one(string name, string nearest)
        => Assert.Equal(
            $"FACT105: Facts.Deployments has no claim '{name}'; did you mean {nearest}?",
            await new CodeUnderTest($"Console.WriteLine(Facts.Deployments.[|{name}|].Evidence);", $"{Canada} {France}").Message());

    [Fact]
    public async Task Several_that_are_as_near_are_all_told()
        => Assert.Equal(
            "FACT105: Facts.Deployments has no claim 'Canada_200Soldiers_Mali'; did you mean "
                + "'Canada_100Soldiers_Mali' (100Soldiers instead of 200Soldiers; lage.txt:1) or 'Canada_400Soldiers_Mali' (400Soldiers instead of 200Soldiers; lage.txt:1)?",
            await new CodeUnderTest(
                "Console.WriteLine(Facts.Deployments.[|Canada_200Soldiers_Mali|].Evidence);",
                $"Kanada hat 100 Soldaten nach Mali entsandt. Kanada hat 400 Soldaten nach Mali entsandt. {France}").Message());

    [Theory]
    [InlineData("Germany_5000Soldiers_Lithuania")]
    [InlineData("Something")]
    public async Task Where_none_is_near_it_says_so(string name)
        => Assert.Equal(
            $"FACT105: Facts.Deployments has no claim '{name}', and none that is like it: its sentence is gone from the articles, or says something else",
            await new CodeUnderTest($"Console.WriteLine(Facts.Deployments.[|{name}|].Evidence);", $"{Canada} {France}").Message());

    [Fact]
    public async Task A_claim_of_another_kind_is_found_there()
        => Assert.Equal(
            "FACT105: Facts.Casualties has no claim 'Canada_200Soldiers_Latvia'; it is one of Facts.Deployments",
            await new CodeUnderTest("Console.WriteLine(Facts.Casualties.[|Canada_200Soldiers_Latvia|].Evidence);", Canada).Message());

    [Fact]
    public async Task A_name_that_several_claims_would_have_is_no_advice()
        => Assert.Contains(
            "Latvia_",
            await new CodeUnderTest("Console.WriteLine(Facts.Deployments.[|Canada_200Soldiers_Lettland|].Evidence);", Canada, Canada).Message(),
            System.StringComparison.Ordinal);

    [Theory]
    [InlineData("Console.WriteLine(Entities.[|Kanada|]);", "FACT105: Entities has no entity 'Kanada'; did you mean 'Canada'?")]
    [InlineData("Console.WriteLine(Entities.[|Brazil|]);", "FACT105: Entities has no entity 'Brazil', and none that is like it: no claim of the articles names it")]
    [InlineData("var set = Facts.Deployments; Console.WriteLine(set.[|Canada_100Soldiers_Latvia|]);", "FACT105: set has no claim 'Canada_100Soldiers_Latvia'; did you mean 'Canada_200Soldiers_Latvia' (200Soldiers instead of 100Soldiers; lage.txt:1)?")]
    public async Task Entities_and_sets_with_names_of_their_own_are_known(string code, string message)
        => Assert.Equal(message, await new CodeUnderTest(code, Canada).Message());

    [Theory]
    [InlineData("Console.WriteLine(Facts.Deploymentz.Count);")]
    [InlineData("Console.WriteLine(Facts.Deployments.First().Sendr);")]
    [InlineData("Console.WriteLine(Facts.Deployments.Wher(d => true));")]
    [InlineData("Console.WriteLine(\"\".Lenght);")]
    [InlineData("Console.WriteLine(Polarity.Denied);")]
    [InlineData("Console.WriteLine(Facts.Deployments.);")]
    public async Task Other_errors_are_the_compilers(string code) => Assert.Empty(await new CodeUnderTest(code, Canada).Reported());

    [Theory]
    [InlineData("Console.WriteLine(Facts.Deployments.Canada_200Soldiers_Latvia.Count);")]
    [InlineData("Console.WriteLine(Facts.Deployments.Count + Facts.Deployments.Where(d => d.Count.IsStated).Count());")]
    [InlineData("Func<string, Claim?> find = Facts.All.Find; Console.WriteLine(find(\"\"));")]
    [InlineData("Console.WriteLine(Entities.Canada);")]
    public async Task What_is_there_is_left_alone(string code) => await new CodeUnderTest(code, Canada).IsLeftAlone();

    [Fact]
    public async Task The_sentence_of_the_nearest_claim_is_shown_in_its_article()
        => Assert.Equal(
            ["lage.txt: (0,0)-(0,47)"],
            System.Linq.Enumerable.Select(
                Assert.Single(await new CodeUnderTest("Console.WriteLine(Facts.Deployments.[|Canada_100Soldiers_Latvia|]);", $"{Canada} {France}").Reported()).AdditionalLocations,
                place => $"{place.GetLineSpan().Path}: ({place.GetLineSpan().StartLinePosition})-({place.GetLineSpan().EndLinePosition})"));

    [Fact]
    public async Task The_fix_names_what_is_there()
    {
        Assert.Equal(
            "Console.WriteLine(Facts.Deployments.Canada_200Soldiers_Latvia /* sic */ .Evidence);",
            await new CodeUnderTest("Console.WriteLine(Facts.Deployments.[|Canada_100Soldiers_Latvia|] /* sic */ .Evidence);", Canada).Fixed("Use 'Canada_200Soldiers_Latvia'"));
        Assert.Equal("Console.WriteLine(Entities.Canada);", await new CodeUnderTest("Console.WriteLine(Entities.[|Kanada|]);", Canada).Fixed("Use 'Canada'"));
    }
}
