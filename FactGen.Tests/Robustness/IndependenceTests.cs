using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;
using FactGen.Fuzz;

/// <summary>An article's claims hang on the article alone.</summary>
public class IndependenceTests
{
    private static readonly Lazy<string[]> s_prints = new(() => [.. Sources.Select(Print)]);

    /// <summary>The known articles and a damaged variant of each.</summary>
    private static IEnumerable<ArticleSource> Sources
        => KnownArticles.All.SelectMany((source, k) => new[] { source, source with { Text = new Mutator(k).Mutate(source.Text).Text } });

    [Fact]
    public void Not_on_what_was_read_before()
        => Assert.Equal(s_prints.Value, Sources.Reverse().Select(Print).Reverse());

    [Fact]
    public void Not_on_threads()
        => Assert.Equal(s_prints.Value, Sources.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Print));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public async Task Not_on_the_culture(string name)
    {
        string[] prints = await Task.Run(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
                return Sources.Select(Print).ToArray();
            },
            TestContext.Current.CancellationToken);
        Assert.Equal(s_prints.Value, prints);
    }

    [Fact]
    public void Not_on_the_layers_asked_for()
        => Assert.Equal(
            s_prints.Value,
            Sources.Select(source => AnalysisInvariants.Print(ClaimExtractor.Analyse(source, AnalysisDepth.Layers, CancellationToken.None))));

    [Fact]
    public void Not_on_a_look_at_somebody_whom_no_claim_asks_for()
    {
        var source = new ArticleSource("a.txt", "In Wien, General Anton Wendler, begann es. Wendler bestätigte den Abzug der Soldaten.");
        ArticleAnalysis shown = ClaimExtractor.Analyse(source, AnalysisDepth.Layers, TestContext.Current.CancellationToken);
        Assert.Contains(shown.Entities, mention => mention.Entity.Name == "Anton Wendler");
        Assert.NotEmpty(shown.Claims);
        Assert.Equal(Print(source), AnalysisInvariants.Print(shown));
    }

    [Fact]
    public void Not_on_the_ends_of_lines()
    {
        foreach (ArticleSource source in KnownArticles.All)
        {
            string lf = source.Text.Replace("\r\n", "\n", StringComparison.Ordinal);
            string crlf = lf.Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.Equal(Meaning(source with { Text = lf }), Meaning(source with { Text = crlf }));
            Assert.Equal(Meaning(source with { Text = lf }), Meaning(source with { Text = lf.Replace('\n', '\r') }));
        }
    }

    private static string Print(ArticleSource source) => AnalysisInvariants.Print(ClaimExtractor.Analyse(source, TestContext.Current.CancellationToken));

    /// <summary>The claims without their offsets: lines, kinds, roles, sources, quantities, times and fields.</summary>
    private static string Meaning(ArticleSource source)
        => string.Join('\n', ClaimExtractor.Analyse(source, TestContext.Current.CancellationToken).Claims.Select(claim => string.Join(
            " | ",
            claim.Kind,
            claim.Line,
            claim.Rule,
            claim.Polarity,
            claim.Modality,
            claim.Status,
            string.Join(", ", claim.Roles.Select(role => role.Role + "=" + Ids(role.Fillers))),
            string.Join(" < ", claim.Attribution.Select(link => Ids(link.Sources))),
            claim.Quantity is { } quantity ? $"{quantity.Bounds} {quantity.Unit}" : "",
            claim.Time is { } time ? $"{time.From} {time.To}" : "",
            string.Join(", ", claim.Fields.Select(field => field.Name + "=" + string.Join("+", field.Values).ReplaceLineEndings("\n"))))));

    private static string Ids(IEnumerable<EntityMention> mentions) => string.Join("+", mentions.Select(mention => mention.Entity.Id));
}
