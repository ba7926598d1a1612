using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;
using FactGen.Extraction;

public class ClaimCsvTests
{
    [Fact]
    public void A_claim_is_a_line_under_the_header()
    {
        var csv = new ClaimCsv();
        string[] names = ((IArticleFormat)csv).Header.TrimEnd('\n').Split(',');
        string line = SampleAnalysis.Write(csv, SampleAnalysis.Create());

        Assert.EndsWith(",\"Am 3. Mai sandte Osteria, so der [red]Minister[/], über 1.500 Soldaten nach Belmar.\",deployment.senden\n", line, StringComparison.Ordinal);
        string[] values = line.Split(',');
        Assert.Equal("belmar.txt", Value("article"));
        Assert.Equal("Minister", Value("source"));
        Assert.Equal("Probable", Value("modality"));
        Assert.Equal("Osteria", Value("agent"));
        Assert.Equal("1500", Value("lower"));
        Assert.Equal("true", Value("lowerExclusive"));
        Assert.Equal("", Value("upper"));
        Assert.Equal("2024-05-03", Value("from"));
        Assert.Equal("soldiers", Value("force"));
        Assert.Equal("true", Value("additional"));

        string Value(string name) => values[Array.IndexOf(names, name)];
    }

    [Fact]
    public void Every_field_of_every_kind_has_a_column()
    {
        string[] names = ((IArticleFormat)new ClaimCsv()).Header.TrimEnd('\n').Split(',');

        Assert.All(KindCatalog.Shipped.SelectMany(kind => kind.Fields), field => Assert.Contains(field.Field, names));
        Assert.Equal(names.Length, names.Distinct().Count());
    }

    [Fact]
    public void Quotation_marks_and_newlines_are_quoted_and_sets_joined()
    {
        EntityMention belmar = SampleAnalysis.Mention(SampleAnalysis.Belmar, "Belmar"), osteria = SampleAnalysis.Mention(SampleAnalysis.Osteria, "Osteria");
        ExtractedClaim claim = SampleAnalysis.Claim with
        {
            Roles = [new RoleFillers("agent", [osteria, belmar])],
            Fields = [new ClaimField("force", ["\"so\ngenannte\" Helfer"])],
        };

        string line = SampleAnalysis.Write(new ClaimCsv(), SampleAnalysis.Create(claim));

        Assert.Contains(",Osteria; Belmar,", line, StringComparison.Ordinal);
        Assert.Contains(",\"\"\"so\ngenannte\"\" Helfer\",", line, StringComparison.Ordinal);
    }
}
