using System.Linq;
using FactGen.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Emission;

/// <summary>Generated code compiles, without a warning, wherever it is put.</summary>
public sealed class CompilationTests
{
    /// <summary>Names of the user's own that hide the framework's from code that does not say "global::".</summary>
    private const string Decoys = """
        namespace App
        {
            internal static class System { }
            internal static class FactGen { }
            internal sealed class String { }
            internal sealed class Claim { }
        }

        internal static class Microsoft { }
        """;

    [Theory]
    [InlineData("Utf8", LanguageVersion.CSharp11, "App", true)]
    [InlineData("Utf8", LanguageVersion.Latest, "App", false)]
    [InlineData("Utf8", LanguageVersion.CSharp11, "", true)]
    [InlineData("Utf16", LanguageVersion.CSharp8, "App", true)]
    [InlineData("Utf16", LanguageVersion.CSharp9, "Other.FactGen.System", false)]
    [InlineData("Utf16", LanguageVersion.Latest, "My.namespace.class", true)]
    public void It_compiles_in_every_project(string style, LanguageVersion version, string @namespace, bool @public)
    {
        EmissionOptions options = Consumer.Options(style is "Utf8" ? LiteralStyle.Utf8 : LiteralStyle.Utf16, @namespace, @public);
        Assert.Empty(Consumer.Diagnose(ArticleDraft.Corpus(ArticleDraft.Sample()), options, version, Decoys));
    }

    [Fact]
    public void A_project_without_articles_keeps_its_sets()
    {
        const string code = "public static class Main { /** <summary>.</summary> */ public static object Run() => App.Facts.Deployments.Count + App.Facts.Articles.Count; }";
        Assert.Equal(0, Consumer.Run(Consumer.Load(ArticleDraft.Corpus(), Consumer.Options(), "#pragma warning disable CS1591\n" + code)));
    }

    [Fact]
    public void The_example_of_the_front_page_runs()
    {
        const string code = """
            #pragma warning disable CS1591
            using System.Linq;
            using App;
            public static class Main
            {
                public static object Run()
                {
                    var lines = new System.Collections.Generic.List<string>();
                    foreach (var d in Facts.Deployments.Where(d => d.Sender.Is(Entities.NorthKorea) && d.Count.IsAtLeast(10_000)))
                        lines.Add(System.FormattableString.Invariant($"{d.Count}, says {d.Source}: „{d.Evidence.Text}“ ({d.Evidence.Article.Name}:{d.Evidence.Line})"));
                    var c = Facts.Casualties.NorthKorea_About600Killed_Lee;
                    lines.Add(System.FormattableString.Invariant($"{c.Count} {c.Outcome} {c.Outcome == Facts.CasualtyOutcome.Killed} {c.Victims}"));
                    return string.Join("\n", lines);
                }
            }
            """;
        Assert.Equal(
            "more than 10,000 soldiers, says Westen: „Nordkorea schickte nach Angaben des Westens im vergangenen Jahr mehr als 10.000 Soldaten nach Russland.“ (lage.txt:1)\n" +
            "about 600 soldiers Killed True Nordkorea",
            Consumer.Run(Consumer.Load(ArticleDraft.Corpus(ArticleDraft.Sample()), Consumer.Options(), code)));
    }

    [Fact]
    public void Users_can_add_to_the_typed_classes()
    {
        const string code = """
            #pragma warning disable CS1591
            namespace App
            {
                public static partial class Facts
                {
                    public static readonly int Early = Deployments.Count;
                    public sealed partial class Deployment { public bool IsLarge => Count.IsMoreThan(5000); }
                    public sealed partial class DeploymentSet { public int Large => System.Linq.Enumerable.Count(this, d => d.IsLarge); }
                }
                public static class Main { public static object Run() => Facts.Deployments.Large + Facts.Early; }
            }
            """;
        Assert.Equal(2, Consumer.Run(Consumer.Load(ArticleDraft.Corpus(ArticleDraft.Sample()), Consumer.Options(), code)));
    }

    [Fact]
    public void A_claim_that_is_gone_no_longer_compiles()
    {
        const string code = "internal static class Use { internal static object It => App.Facts.Casualties.NorthKorea_About600Killed_Lee; }";
        ArticleFacts article = ArticleDraft.Sample();
        ArticleFacts without = article with { Claims = article.Claims.Items.Where(claim => claim.Kind != "Casualties").ToEquatableArray() };
        Assert.Empty(Consumer.Diagnose(ArticleDraft.Corpus(article), Consumer.Options(), LanguageVersion.CSharp11, code));
        Assert.Equal("CS1061", Assert.Single(Consumer.Diagnose(ArticleDraft.Corpus(without), Consumer.Options(), LanguageVersion.CSharp11, code)).Id);
    }

    [Fact]
    public void An_ambiguous_name_still_works_and_warns_with_the_names_to_choose_from()
    {
        const string code = "internal static class Use { internal static object It => App.Facts.Casualties.NorthKorea_About600Killed_Lee; }";
        CorpusModel corpus = ArticleDraft.Corpus(ArticleDraft.Sample("a.txt"), ArticleDraft.Sample("b.txt"));
        var warning = Assert.Single(Consumer.Diagnose(corpus, Consumer.Options(), LanguageVersion.CSharp11, code));
        Assert.Equal("CS0618", warning.Id);
        foreach (NamedClaim claim in corpus.Api.Claims.Items.Where(claim => claim.Kind == "Casualties"))
            Assert.Contains(claim.Member, warning.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }
}
