using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>FACT106: an id that no claim has is told when the code is compiled, not when it runs.</summary>
public sealed class ClaimIdTests
{
    private const string Canada = "Kanada hat 200 Soldaten nach Lettland entsandt.";

    private static readonly string s_id = CodeUnderTest.IdIn(Canada);

    [Theory]
    [InlineData("Facts.Claim([|\"0123456789ab\"|])")]
    [InlineData("Facts.All.Get([|\"0123456789ab\"|])")]
    [InlineData("Facts.Deployments.Get(id: [|\"0123456789ab\"|])")]
    public async Task An_id_that_no_claim_has_says_why(string call)
        => Assert.Equal(
            "FACT106: No claim has the id '0123456789ab'; its sentence has changed or is gone from its article",
            await new CodeUnderTest($"Console.WriteLine({call});", Canada).Message());

    [Fact]
    public async Task A_constant_is_an_id_as_well()
        => await new CodeUnderTest("const string Id = \"0123456789ab\"; Console.WriteLine(Facts.Claim([|Id|]));", Canada).Reported();

    [Fact]
    public async Task A_slip_of_the_pen_is_seen_and_corrected()
    {
        string slip = s_id[..4] + s_id[5..];
        var code = new CodeUnderTest($"Console.WriteLine(Facts.Claim([|\"{slip}\"|]));", Canada);
        Assert.Equal($"FACT106: No claim has the id '{slip}'; did you mean '{s_id}' (lage.txt:1)?", await code.Message());
        Assert.Equal($"Console.WriteLine(Facts.Claim(\"{s_id}\"));", await code.Fixed($"Use \"{s_id}\""));
    }

    [Fact]
    public async Task A_claim_of_another_kind_says_where_it_is()
        => Assert.Equal(
            $"FACT106: The claim '{s_id}' is no Casualty but a Deployment: look in Facts.Deployments",
            await new CodeUnderTest($"Console.WriteLine(Facts.Casualties.Get([|\"{s_id}\"|]));", Canada).Message());

    [Theory]
    [InlineData("Facts.Claim(\"{0}\")")]
    [InlineData("Facts.All.Get(\"{0}\")")]
    [InlineData("Facts.Deployments.Get(\"{0}\")")]
    [InlineData("Facts.All.Find(\"0123456789ab\")")]
    [InlineData("Facts.Claim(Console.ReadLine()!)")]
    [InlineData("Facts.Deployments[\"lage.txt\"].Get(\"0123456789ab\")")]
    public async Task Ids_that_there_are_and_calls_that_expect_none_are_left_alone(string call)
        => await new CodeUnderTest($"Console.WriteLine({call.Replace("{0}", s_id, System.StringComparison.Ordinal)});", Canada).IsLeftAlone();
}
