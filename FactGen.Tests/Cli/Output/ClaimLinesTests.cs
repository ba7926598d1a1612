using System.Linq;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;
using FactGen.Extraction;

public class ClaimLinesTests
{
    [Fact]
    public void A_claim_is_a_line_with_its_keys_in_the_order_of_the_codebook()
    {
        const string Expected = """
            {"article":"belmar.txt","kind":"Deployment",
            "evidence":{"start":0,"length":83,"line":1,"column":1,"text":"Am 3. Mai sandte Osteria, so der [red]Minister[/], über 1.500 Soldaten nach Belmar."},
            "attribution":[[{"id":"Minister","name":"Minister","text":"Minister"}]],
            "polarity":"Affirmed","modality":"Probable","status":"Occurred",
            "agent":[{"id":"Osteria","name":"Osteria","text":"Osteria","kind":"State","country":"Osteria"}],
            "place":{"id":"Belmar","name":"Belmar","text":"Belmar","kind":"Place","country":"Osteria"},
            "force":"soldiers","additional":true,
            "quantity":{"lower":1500,"lowerExclusive":true,"approximate":false,"unit":"soldiers","text":"über 1.500 Soldaten"},
            "time":{"from":"2024-05-03","to":"2024-05-03","text":"am 3. Mai"},
            "rule":"deployment.senden","trigger":{"start":10,"length":6}}
            """;

        Assert.Equal(Expected.ReplaceLineEndings("") + "\n", SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create()));
    }

    [Fact]
    public void What_is_not_said_is_absent_but_the_attribution_is_always_there()
    {
        ExtractedClaim bare = new() { Kind = "Combat", Evidence = new SourceSpan(0, 2), Line = 1, Column = 1, Rule = "r", Trigger = new SourceSpan(0, 2) };

        JsonElement claim = JsonDocument.Parse(SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create(bare))).RootElement;

        Assert.Equal(
            ["article", "kind", "evidence", "attribution", "polarity", "modality", "status", "rule", "trigger"],
            claim.EnumerateObject().Select(property => property.Name));
        Assert.Equal(0, claim.GetProperty("attribution").GetArrayLength());
    }

    [Fact]
    public void Several_places_are_a_list_and_items_always_are()
    {
        EntityMention belmar = SampleAnalysis.Mention(SampleAnalysis.Belmar, "Belmar"), osteria = SampleAnalysis.Mention(SampleAnalysis.Osteria, "Osteria");
        ExtractedClaim claim = SampleAnalysis.Claim with
        {
            Kind = "ArmsDelivery",
            Roles = [new RoleFillers("place", [belmar, osteria])],
            Fields = [new ClaimField("items", ["Granate"])],
        };

        JsonElement json = JsonDocument.Parse(SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create(claim))).RootElement;

        Assert.Equal(["Belmar", "Osteria"], json.GetProperty("place").EnumerateArray().Select(place => place.GetProperty("id").GetString()!));
        Assert.Equal("""["Granate"]""", json.GetProperty("items").GetRawText());
    }

    [Fact]
    public void A_text_that_reads_true_stays_a_text()
    {
        ExtractedClaim claim = SampleAnalysis.Claim with { Kind = "Quotation", Fields = [new ClaimField("text", ["true"])] };

        Assert.Contains("\"text\":\"true\"", SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create(claim)), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Each_claim_is_a_line_of_its_own()
    {
        string lines = SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create(SampleAnalysis.Claim, SampleAnalysis.Claim));

        Assert.Equal(2, lines.Count(c => c == '\n'));
        Assert.All(lines.TrimEnd('\n').Split('\n'), line => JsonDocument.Parse(line));
    }
}
