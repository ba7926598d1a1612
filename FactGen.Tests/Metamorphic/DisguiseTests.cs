using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Metamorphic;

using FactGen.Extraction;
using FactGen.Tests.Frames;

/// <summary>The claims of an article do not hang on how its text is set.</summary>
public class DisguiseTests
{
    /// <summary>So many of a hundred claims come out the same, at least.</summary>
    private const double Kept = 98;

    private static readonly string[] s_fields = ["kind", "source", "polarity", "modality", "agent", "partner", "target", "place", "lower", "upper", "outcome", "change", "act"];

    private static readonly Lazy<ImmutableArray<string>> s_articles = new(() =>
        [.. new[] { SeedGold.Articles, Path.Combine(SeedGold.Articles, "..", "FactGen.Tests", "Gold", "articles", "development") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt")).Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    private static readonly Lazy<ImmutableArray<ImmutableArray<string>>> s_plain = new(() => [.. s_articles.Value.Select(Told)]);

    public static TheoryData<string> Names() => [.. Disguise.All.Select(disguise => disguise.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Claims_are_the_same_under_a_disguise(string name)
    {
        Disguise disguise = Disguise.All.Single(disguise => disguise.Name == name);
        var lost = new List<string>();
        int claims = 0;
        for (int i = 0; i < s_articles.Value.Length; i++)
        {
            List<string> told = [.. Told(disguise.Apply(s_articles.Value[i]))];
            claims += s_plain.Value[i].Length;
            lost.AddRange(s_plain.Value[i].Where(claim => !told.Remove(claim)));
        }

        Assert.True(claims > 1000);
        double kept = 100.0 * (claims - lost.Count) / claims;
        Assert.True(kept >= Kept, $"{kept:0.0} of 100 claims, at least {Kept} are expected; lost or changed:\n{string.Join('\n', lost)}");
    }

    [Fact]
    public void What_is_cited_is_cited_as_it_stands()
    {
        const string Text = "Die Re\u00ADbellen nahmen die Stadt Go\u00ADma ein. „Zwei Soldaten\u200B sind ge\u00ADfallen“, sagte Jan Halm. Bei Kidal sind fu\u0308nf Soldat:innen gefallen.[2]";
        ImmutableArray<ExtractedClaim> claims = ClaimExtractor.Analyse(new ArticleSource("a", Text), TestContext.Current.CancellationToken).Claims;

        Assert.Equal(["TerritorialControl Goma", "Casualties -", "Quotation -", "Casualties Kidal"], claims.Select(claim => $"{claim.Kind} {ClaimFields.Value(claim, "place")}"));
        Assert.Equal("die Stadt Go\u00ADma", claims[0].Roles.Single(role => role.Role == "place").Fillers[0].Text);
        Assert.Equal("Goma", claims[0].Roles.Single(role => role.Role == "place").Fillers[0].Entity.Id);
        Assert.Equal("fu\u0308nf Soldat:innen", claims[3].Quantity!.Text);
        Assert.Equal(5, claims[3].Quantity!.Bounds.Lower);
        Assert.All(claims, claim => Assert.Contains(claim.Trigger.In(Text), claim.Evidence.In(Text), StringComparison.Ordinal));
        Assert.All(claims.SelectMany(claim => claim.Roles).SelectMany(role => role.Fillers), filler => Assert.Equal(filler.Span.In(Text), filler.Text));
    }

    private static ImmutableArray<string> Told(string text)
        => [.. ClaimExtractor.Analyse(new ArticleSource("a", text, new CalendarDate(2025, 4, 28))).Claims.Select(claim => string.Join(' ', s_fields.Select(field => ClaimFields.Value(claim, field))))];
}
