using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>FACT101 and FACT102: told where a value is taken for what happened, and nowhere else.</summary>
public sealed class ReservedClaimTests
{
    private const string Denied = "Russland bestreitet, 300 Soldaten nach Mali entsandt zu haben.";
    private const string Planned = "Frankreich will 300 Soldaten nach Mali entsenden.";
    private const string Occurred = "Kanada hat 200 Soldaten nach Lettland entsandt.";
    private const string DeniedClaim = "Facts.Deployments.Russia_Not_300Soldiers_Mali_Russia";
    private const string PlannedClaim = "Facts.Deployments.France_300Soldiers_Mali";

    [Fact]
    public async Task A_denied_claim_read_as_a_number_says_who_denies_it_and_where()
        => Assert.Equal(
            "FACT101: Russland denies this claim (lage.txt:1), so its Count is of something that was not so; look at its Polarity first",
            await new CodeUnderTest($"Console.WriteLine({DeniedClaim}.[|Count|]);", Denied).Message());

    [Fact]
    public async Task A_planned_claim_read_as_a_number_says_that_it_is_a_plan()
        => Assert.Equal(
            "FACT102: The article itself tells this claim as a plan (lage.txt:1), so its Count is of something that had not happened; look at its Status first",
            await new CodeUnderTest($"Console.WriteLine({PlannedClaim}.[|Count|]);", Planned).Message());

    [Theory]
    [InlineData("var q = {0}.[|Quantity|]; Console.WriteLine(q);")]
    [InlineData("Console.WriteLine({0}.[|Sender|]);")]
    [InlineData("Console.WriteLine({0}.[|Force|]);")]
    [InlineData("Console.WriteLine({0}.[|Time|].From);")]
    [InlineData("Console.WriteLine({0}.[|Role|](\"agent\"));")]
    [InlineData("var d = {0}; Console.WriteLine(d.[|Count|]);")]
    [InlineData("Claim d = {0}; Console.WriteLine(d.[|Quantity|].IsAtLeast(5));")]
    [InlineData("Func<bool> f = () => {0}.[|Count|].IsAtLeast(5); f();")]
    [InlineData("Console.WriteLine({0}.[|Count|] + \" \" + {0}.Destination);")]
    [InlineData("Console.WriteLine({0}.[|Count|]); Console.WriteLine({0}.Evidence.Text);")]
    public async Task Whatever_tells_what_happened_is_its_value(string code)
    {
        await new CodeUnderTest(code.Replace("{0}", DeniedClaim, System.StringComparison.Ordinal), Denied).Reported();
        await new CodeUnderTest(code.Replace("{0}", PlannedClaim, System.StringComparison.Ordinal), Planned).Reported();
    }

    [Fact]
    public async Task A_field_that_is_set_from_it_is_told()
        => await new CodeUnderTest($"class C {{ static readonly Quantity s_sent = {DeniedClaim}.[|Count|]; public Quantity Sent => s_sent; }}", Denied).Reported();

    [Fact]
    public async Task A_claim_by_its_id_is_told_as_well()
    {
        string id = CodeUnderTest.IdIn(Planned);
        await new CodeUnderTest($"Console.WriteLine(Facts.Claim(\"{id}\").[|Quantity|]);", Planned).Reported();
        await new CodeUnderTest($"Console.WriteLine(Facts.Deployments.Get(\"{id}\").[|Count|]);", Planned).Reported();
    }

    [Fact]
    public async Task Each_body_is_told_by_itself()
        => await new CodeUnderTest(
            $$"""
            class C
            {
                public Quantity One => {{DeniedClaim}}.[|Count|];
                public Quantity Other => {{DeniedClaim}}.Polarity == Polarity.Affirmed ? {{DeniedClaim}}.Count : Quantity.None;
                public Quantity Third() { return {{DeniedClaim}}.[|Count|]; }
            }
            """,
            Denied).Reported();

    [Theory]
    [InlineData("if ({0}.Polarity == Polarity.Affirmed && {0}.Status != ClaimStatus.Planned) Console.WriteLine({0}.Count);")]
    [InlineData("var d = {0}; Console.WriteLine((d.Count, d.Polarity, d.Status));")]
    [InlineData("if ({0} is {{ Polarity: Polarity.Affirmed, Status: ClaimStatus.Occurred, Count.IsStated: true }}) Console.WriteLine({0}.Count);")]
    [InlineData("Console.WriteLine($\"{{{0}}} {{{0}.Count}}\");")]
    [InlineData("bool Holds(Claim c) => c.Fields.Count > 0; if (Holds({0})) Console.WriteLine({0}.Count);")]
    [InlineData("var all = new[] {{ {0} }}; Console.WriteLine(all[0].Count);")]
    [InlineData("Console.WriteLine({0}.Evidence.Text + {0}.Source + {0}.Attribution + {0}.Article + {0}.Id);")]
    [InlineData("Console.WriteLine(nameof({0}));")]
    [InlineData("foreach (var d in Facts.Deployments) Console.WriteLine(d.Count);")]
    public async Task Code_that_asks_or_hands_it_on_is_left_alone(string code)
    {
        await new CodeUnderTest(string.Format(System.Globalization.CultureInfo.InvariantCulture, code, DeniedClaim), Denied).IsLeftAlone();
        await new CodeUnderTest(string.Format(System.Globalization.CultureInfo.InvariantCulture, code, PlannedClaim), Planned).IsLeftAlone();
    }

    [Fact]
    public async Task A_local_variable_that_may_mean_another_claim_is_left_alone()
        => await new CodeUnderTest($"Claim d = {DeniedClaim}; d = Facts.Deployments.Canada_200Soldiers_Latvia; Console.WriteLine(d.Quantity);", Denied, Occurred).IsLeftAlone();

    [Fact]
    public async Task A_claim_that_happened_is_left_alone()
        => await new CodeUnderTest("Console.WriteLine(Facts.Deployments.Canada_200Soldiers_Latvia.Count);", Occurred).IsLeftAlone();

    [Fact]
    public async Task What_a_project_adds_to_the_typed_classes_is_left_alone()
        => await new CodeUnderTest(
            $$"""
            namespace Consumer
            {
                static partial class Facts
                {
                    sealed partial class Deployment
                    {
                        public string Headline => Polarity == Polarity.Negated ? "No soldiers" : Count.ToString();
                    }
                }

                class C
                {
                    public string Text => {{DeniedClaim}}.Headline;
                }
            }
            """,
            Denied).IsLeftAlone();

    [Theory]
    [InlineData("Count", "Quantity.None")]
    [InlineData("Time", "TimeRange.None")]
    [InlineData("Sender", "EntitySet.Empty")]
    public async Task The_fix_takes_the_value_only_where_it_holds(string member, string empty)
    {
        Assert.Equal(
            $"Console.WriteLine(({DeniedClaim}.Polarity == Polarity.Affirmed ? {DeniedClaim}.{member} : {empty}).ToString());",
            await new CodeUnderTest($"Console.WriteLine({DeniedClaim}.[|{member}|].ToString());", Denied).Fixed($"Take '{member}' only where it is affirmed"));
        Assert.Equal(
            $"Console.WriteLine(({PlannedClaim}.Status != ClaimStatus.Planned ? {PlannedClaim}.{member} : {empty}).ToString());",
            await new CodeUnderTest($"Console.WriteLine({PlannedClaim}.[|{member}|].ToString());", Planned).Fixed($"Take '{member}' only where it is not planned"));
    }

    [Fact]
    public async Task Where_no_value_says_nothing_there_is_no_fix()
        => Assert.Empty(await new CodeUnderTest($"Console.WriteLine({DeniedClaim}.[|Additional|]);", Denied).FixTitles());
}
