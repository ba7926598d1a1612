using System.Linq;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>After an edit, what it touches runs again, and nothing else.</summary>
public sealed class IncrementalTests
{
    private static readonly string[] s_steps =
    [
        StepNames.Settings, StepNames.Literals, StepNames.Options,
        StepNames.Files, StepNames.NewNames, StepNames.Sources, StepNames.Extraction, StepNames.Facts,
        StepNames.Corpus, StepNames.Api, StepNames.Entities, StepNames.Buckets,
    ];

    private readonly ArticleInMemory _a = new("articles/a.txt", "Ein Sprecher schwieg.\n");
    private readonly ArticleInMemory _b = new("articles/b.txt", "Eine Sprecherin schwieg.\n");
    private readonly ArticleInMemory _c = new("articles/c.txt", "Alle schwiegen.\n");
    private readonly CSharpCompilation _compilation = GeneratorHost.Compilation();
    private readonly GeneratorDriver _first;

    public IncrementalTests() => _first = GeneratorHost.Driver([_a, _b, _c]).RunGenerators(_compilation, TestContext.Current.CancellationToken);

    [Fact]
    public void At_first_everything_is_new()
        => Assert.All(s_steps, step => Assert.Matches("^N+$", RunReasons.Of(_first, step)));

    [Fact]
    public void Typing_leaves_everything_cached()
    {
        SyntaxTree edited = CSharpSyntaxTree.ParseText("class Edited;", GeneratorHost.Modern, cancellationToken: TestContext.Current.CancellationToken);
        AssertCached(Again(_first, _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], edited)));
        AssertCached(Again(_first, _compilation.AddSyntaxTrees(edited)));
    }

    [Fact]
    public void An_article_saved_as_it_was_leaves_everything_cached()
        => AssertCached(Again(_first.ReplaceAdditionalText(_b, new ArticleInMemory(_b.Path, "Eine Sprecherin schwieg.\n"))));

    [Fact]
    public void An_edited_article_is_extracted_alone_and_changes_its_own_file_alone()
    {
        GeneratorDriver driver = Again(_first.ReplaceAdditionalText(_b, new ArticleInMemory(_b.Path, "Eine Sprecherin redete.\n")));
        Assert.Equal("CMC", RunReasons.Of(driver, StepNames.Extraction));
        Assert.Equal("U", RunReasons.Of(driver, StepNames.Api));
        Assert.Equal("U", RunReasons.Of(driver, StepNames.Entities));
        Assert.Equal("UMU", RunReasons.Of(driver, StepNames.Buckets));
        Assert.Equal(["Facts.Articles.b.g.cs"], Changed(driver));
    }

    [Fact]
    public void A_new_article_is_extracted_alone()
    {
        GeneratorDriver driver = Again(_first.AddAdditionalTexts([new ArticleInMemory("articles/d.txt", "Niemand schwieg.\n")]));
        Assert.Equal("CCCN", RunReasons.Of(driver, StepNames.Extraction));
        Assert.Equal("U", RunReasons.Of(driver, StepNames.Entities));
        Assert.Equal(["Facts.Articles.d.g.cs", "Facts.g.cs"], Changed(driver));
    }

    [Fact]
    public void A_deleted_article_is_gone_and_no_other_is_extracted()
    {
        GeneratorDriver driver = Again(_first.RemoveAdditionalTexts([_b]));
        Assert.Equal("CRC", RunReasons.Of(driver, StepNames.Extraction));
        Assert.DoesNotContain(driver.GetRunResult().GeneratedTrees, tree => tree.ToString().Contains("Sprecherin", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Options_that_say_the_same_change_nothing()
    {
        GeneratorDriver driver = Again(_first.WithUpdatedAnalyzerConfigOptions(new OptionsInMemory(("RootNamespace", "Consumer"))));
        Assert.Equal("U", RunReasons.Of(driver, StepNames.Settings));
        Assert.Equal("CCC", RunReasons.Of(driver, StepNames.Extraction));
        Assert.Matches("^C+$", RunReasons.OfOutputs(driver));
    }

    [Fact]
    public void A_new_namespace_is_written_and_nothing_is_extracted()
    {
        GeneratorDriver driver = Again(_first.WithUpdatedAnalyzerConfigOptions(new OptionsInMemory(("FactGenNamespace", "Other"))));
        Assert.Equal("M", RunReasons.Of(driver, StepNames.Options));
        Assert.Equal("CCC", RunReasons.Of(driver, StepNames.Extraction));
        Assert.Equal("CCC", RunReasons.Of(driver, StepNames.Buckets));
        Assert.All(driver.GetRunResult().GeneratedTrees, tree => Assert.Contains("namespace Other", tree.ToString(), System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_publication_date_concerns_its_own_article()
    {
        GeneratorDriver driver = Again(_first.ReplaceAdditionalText(_b, new ArticleInMemory(_b.Path, "Eine Sprecherin schwieg.\n", ("Published", "2025-04-28"))));
        Assert.Equal("CMC", RunReasons.Of(driver, StepNames.Extraction));
    }

    [Fact]
    public void A_name_that_clashes_concerns_those_who_share_it()
    {
        GeneratorDriver driver = Again(_first.AddAdditionalTexts([new ArticleInMemory("more/b.txt", "Wer schwieg?\n")]));
        Assert.Equal("M", RunReasons.Of(driver, StepNames.NewNames));
        Assert.Equal("UMUN", RunReasons.Of(driver, StepNames.Sources));
        Assert.Equal("CMCN", RunReasons.Of(driver, StepNames.Extraction));
    }

    private GeneratorDriver Again(GeneratorDriver driver, Compilation? compilation = null)
        => driver.RunGenerators(compilation ?? _compilation, TestContext.Current.CancellationToken);

    private static void AssertCached(GeneratorDriver driver)
    {
        Assert.All(s_steps, step => Assert.Matches("^C+$", RunReasons.Of(driver, step)));
        Assert.Matches("^C+$", RunReasons.OfOutputs(driver));
    }

    /// <summary>The files that are not what they were.</summary>
    private string[] Changed(GeneratorDriver driver)
    {
        var before = _first.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return [.. driver.GetRunResult().Results.Single().GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
            .Select(source => source.HintName)
            .Order(System.StringComparer.Ordinal)];
    }
}
