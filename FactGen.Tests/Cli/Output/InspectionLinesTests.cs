using System.Linq;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class InspectionLinesTests
{
    private static readonly JsonElement s_article =
        JsonDocument.Parse(SampleAnalysis.Write(new InspectionLines(), SampleAnalysis.Create())).RootElement;

    [Theory]
    [InlineData("id", "\"belmar.txt\"")]
    [InlineData("published", "\"2024-05-06\"")]
    [InlineData("blocks", """[{"start":0,"length":83,"kind":"Paragraph"}]""")]
    [InlineData("sentences", """[{"start":0,"length":83}]""")]
    [InlineData("tokens", """[{"start":0,"length":2,"kind":"Word"}]""")]
    [InlineData("quantities", """[{"start":51,"length":10,"lower":1500,"lowerExclusive":true,"upper":null,"approximate":false,"unit":null}]""")]
    [InlineData("times", """[{"start":3,"length":6,"type":"DATE","value":"2024-05-03","from":"2024-05-03","to":null}]""")]
    [InlineData("entities", """[{"start":17,"length":7,"id":"Osteria","name":"Osteria","kind":"State","country":"Osteria"}]""")]
    [InlineData("clauses", """[{"spans":[[0,24],[51,61]],"type":"Main","opener":null,"verb":"senden","tense":"Preterite","mood":"Indicative","voice":"Active","negated":false,"parent":-1,"subject":[17,24],"object":[51,61],"dative":null}]""")]
    [InlineData("triggers", """[{"start":10,"length":6,"rule":"deployment.senden","kind":"Deployment","file":"German/frames/deployment.txt","line":3,"failure":null},{"start":62,"length":8,"rule":"combat.at","kind":"Combat","file":"German/frames/combat.txt","line":7,"failure":"has no agent"}]""")]
    [InlineData("attributions", """[{"type":"Indirect","content":[[0,9],[71,82]],"cue":[[26,28]],"frame":[],"speaker":[[29,49]],"addressee":[]}]""")]
    public void A_layer_is_written_with_its_places(string layer, string expected) => Assert.Equal(expected, s_article.GetProperty(layer).GetRawText());

    [Fact]
    public void Claims_are_those_of_the_interchange_format()
    {
        string claim = SampleAnalysis.Write(new ClaimLines(), SampleAnalysis.Create()).TrimEnd('\n');

        Assert.Equal(claim, Assert.Single(s_article.GetProperty("claims").EnumerateArray().ToArray()).GetRawText());
    }

    [Fact]
    public void The_layers_of_a_real_article_lie_inside_it()
    {
        const string Text = "Kiew – „Wir halten 🙂 stand“, sagte Lund.\r\n\r\nAm Montag kamen 3.000 Soldaten.";
        string record = JsonSerializer.Serialize(new { id = "a", text = Text });

        JsonElement article = JsonDocument.Parse(CliRun.WithInput(record, "inspect", "--stdin-jsonl").Output).RootElement;

        Assert.NotEqual(0, article.GetProperty("tokens").GetArrayLength());
        foreach (string layer in new[] { "blocks", "sentences", "tokens", "quantities", "times", "entities" })
        {
            foreach (JsonElement item in article.GetProperty(layer).EnumerateArray())
                Assert.InRange(item.GetProperty("start").GetInt32() + item.GetProperty("length").GetInt32(), 0, Text.Length);
        }
    }
}
