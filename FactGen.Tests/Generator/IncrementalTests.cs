using System;
using System.Linq;
using System.Reflection;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>After an edit, what it touches runs again, and nothing else: every sort of edit, with what it does to every step.</summary>
public sealed class IncrementalTests
{
    private readonly ArticleInMemory _a = new("articles/a.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
    private readonly ArticleInMemory _b = new("articles/b.txt", "Kanada hat 200 Soldaten nach Lettland entsandt.\n\nEs regnet.\n");
    private readonly ArticleInMemory _c = new("articles/c.txt", "Alle schwiegen.\n");
    private readonly CSharpCompilation _compilation = GeneratorHost.Compilation();
    private readonly GeneratorDriver _first;

    public IncrementalTests() => _first = GeneratorHost.Run(_compilation, GeneratorHost.Driver([_a, _b, _c]));

    [Fact]
    public void Every_step_is_in_the_matrix()
        => Assert.Equal(
            typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Append(nameof(RunReasons.Outputs)).Order(StringComparer.Ordinal),
            typeof(RunReasons).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void At_first_everything_is_new() => Assert.Equal(RunReasons.New(3), RunReasons.Of(_first));

    [Fact]
    public void Typing_leaves_everything_cached()
    {
        SyntaxTree edited = CSharpSyntaxTree.ParseText("class Edited;", GeneratorHost.Modern, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(RunReasons.Cached(3), After(_first, _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], edited)));
        Assert.Equal(RunReasons.Cached(3), After(_first, _compilation.AddSyntaxTrees(edited)));
        Assert.Equal(RunReasons.Cached(3), After(_first, _compilation.RemoveAllSyntaxTrees()));
    }

    [Fact]
    public void A_reference_more_leaves_everything_cached()
        => Assert.Equal(RunReasons.Cached(3), After(_first, _compilation.AddReferences(GeneratorHost.Compilation("class Library;").ToMetadataReference())));

    [Fact]
    public void An_article_saved_as_it_was_is_compared_and_no_more()
        => Assert.Equal(RunReasons.Cached(3) with { Files = "CUC" }, After(Edited(_b, "Kanada hat 200 Soldaten nach Lettland entsandt.\n\nEs regnet.\n")));

    [Fact]
    public void White_space_changes_the_data_of_its_article_alone()
    {
        GeneratorDriver edited = Edited(_b, "Kanada hat 200 Soldaten nach Lettland entsandt.\n\nEs regnet.  \n");
        Assert.Equal(OwnData, After(edited));
        Assert.Equal(["Facts.Articles.b.g.cs"], Changed(edited));
    }

    [Fact]
    public void A_sentence_without_a_claim_changes_the_data_of_its_article_alone()
    {
        GeneratorDriver edited = Edited(_b, "Kanada hat 200 Soldaten nach Lettland entsandt.\n\nDie Sonne scheint.\n");
        Assert.Equal(OwnData, After(edited));
        Assert.Equal(["Facts.Articles.b.g.cs"], Changed(edited));
    }

    [Fact]
    public void A_sentence_with_a_claim_changes_names_too()
    {
        GeneratorDriver edited = Edited(_b, "Kanada hat 250 Soldaten nach Lettland entsandt.\n\nEs regnet.\n");
        Assert.Equal(OwnData with { Api = "M" }, After(edited));
        Assert.Equal(["Facts.Articles.b.g.cs", "Facts.g.cs"], Changed(edited));
    }

    [Fact]
    public void Another_entity_changes_the_entities_too()
    {
        GeneratorDriver edited = Edited(_b, "Kanada hat 200 Soldaten nach Estland entsandt.\n\nEs regnet.\n");
        Assert.Equal(OwnData with { Api = "M", Entities = "M" }, After(edited));
        Assert.Equal(["Entities.g.cs", "Facts.Articles.b.g.cs", "Facts.g.cs"], Changed(edited));
    }

    [Fact]
    public void A_new_article_is_extracted_alone()
    {
        GeneratorDriver edited = _first.AddAdditionalTexts([new ArticleInMemory("articles/d.txt", "Niemand schwieg.\n")]);
        Assert.Equal(
            RunReasons.Cached(3) with
            {
                Files = "CCCN", NewNames = "U", Sources = "CCCN", ReadAhead = "U", Extraction = "CCCN", Facts = "CCCN",
                Corpus = "M", Api = "M", Entities = "U", Buckets = "UUUN", Outputs = "CMNU",
            },
            After(edited));
        Assert.Equal(["Facts.Articles.d.g.cs", "Facts.g.cs"], Changed(edited));
    }

    [Fact]
    public void A_deleted_article_is_gone_and_no_other_is_extracted()
    {
        GeneratorDriver edited = _first.RemoveAdditionalTexts([_c]);
        Assert.Equal(
            RunReasons.Cached(3) with
            {
                Files = "CCR", NewNames = "U", Sources = "CCR", ReadAhead = "U", Extraction = "CCR", Facts = "CCR",
                Corpus = "M", Api = "M", Entities = "U", Buckets = "UUR", Outputs = "CMRU",
            },
            After(edited));
        Assert.Equal(["Facts.g.cs"], Changed(edited));
        Assert.DoesNotContain(Run(edited).GetRunResult().GeneratedTrees, tree => tree.ToString().Contains("schwiegen", StringComparison.Ordinal));
    }

    [Fact]
    public void A_renamed_article_is_one_deleted_and_one_new()
    {
        GeneratorDriver edited = _first.RemoveAdditionalTexts([_c]).AddAdditionalTexts([new ArticleInMemory("articles/e.txt", "Alle schwiegen.\n")]);
        Assert.Equal(["Facts.Articles.e.g.cs", "Facts.g.cs"], Changed(edited));
        RunReasons after = After(edited);
        Assert.DoesNotContain('M', after.Extraction[..2]);
        Assert.Equal("U", after.Entities);
    }

    [Fact]
    public void A_file_that_is_no_article_leaves_everything_cached()
        => Assert.Equal(RunReasons.Cached(3), After(_first.AddAdditionalTexts([new ArticleInMemory("notes.txt", "Frankreich hat 9 Soldaten entsandt.") { Metadata = [] }])));

    [Fact]
    public void Options_that_say_the_same_are_compared_and_no_more()
        => Assert.Equal(
            RunReasons.Cached(3) with { Settings = "U", Files = "UUU" },
            After(_first.WithUpdatedAnalyzerConfigOptions(new OptionsInMemory(("RootNamespace", "Consumer")))));

    [Theory]
    [InlineData("FactGenNamespace", "Other")]
    [InlineData("FactGenPublic", "true")]
    public void A_property_is_written_and_nothing_is_extracted(string property, string value)
        => Assert.Equal(
            RunReasons.Cached(3) with { Settings = "M", Options = "M", Files = "UUU", Outputs = "CMU" },
            After(_first.WithUpdatedAnalyzerConfigOptions(new OptionsInMemory(("RootNamespace", "Consumer"), (property, value)))));

    [Fact]
    public void A_language_that_writes_the_same_literals_changes_nothing()
        => Assert.Equal(
            RunReasons.Cached(3) with { Literals = "U" },
            After(_first.WithUpdatedParseOptions(GeneratorHost.Modern.WithLanguageVersion(LanguageVersion.CSharp12))));

    /// <summary>How much a project can hold hangs on its literals, and so the corpus is put together anew; here all of it still fits.</summary>
    [Fact]
    public void A_language_that_writes_other_literals_is_written_and_nothing_is_extracted()
        => Assert.Equal(
            RunReasons.Cached(3) with { Literals = "M", Options = "M", Corpus = "U", Outputs = "CM" },
            After(_first.WithUpdatedParseOptions(GeneratorHost.Modern.WithLanguageVersion(LanguageVersion.CSharp9))));

    [Theory]
    [InlineData("Published", "2025-04-28")]
    [InlineData("Outlet", "Der Bote")]
    public void Metadata_concern_their_own_article(string name, string value)
        => Assert.Equal(OwnData, After(_first.ReplaceAdditionalText(_b, new ArticleInMemory(_b.Path, _b.GetText(TestContext.Current.CancellationToken)!.ToString(), (name, value)))));

    [Fact]
    public void Rules_that_an_article_turns_off_change_nothing_that_is_generated()
        => Assert.Equal(
            RunReasons.Cached(3) with { Files = "CUC" },
            After(_first.ReplaceAdditionalText(_b, new ArticleInMemory(_b.Path, _b.GetText(TestContext.Current.CancellationToken)!.ToString(), ("NoWarn", "FACT002")))));

    [Fact]
    public void A_name_that_clashes_concerns_those_who_share_it()
        => Assert.Equal(
            RunReasons.Cached(3) with
            {
                Files = "CCCN", NewNames = "M", Sources = "UMUN", ReadAhead = "U", Extraction = "CMCN", Facts = "CMCN",
                Corpus = "M", Api = "M", Entities = "U", Buckets = "UMUN", Outputs = "CMNU",
            },
            After(_first.AddAdditionalTexts([new ArticleInMemory("more/b.txt", "Wer schwieg?\n")])));

    /// <summary>The second of three articles has other data, and nothing that anybody else sees is another.</summary>
    private static RunReasons OwnData { get; } = RunReasons.Cached(3) with
    {
        Files = "CMC", Sources = "CMC", ReadAhead = "U", Extraction = "CMC", Facts = "CMC",
        Corpus = "M", Api = "U", Entities = "U", Buckets = "UMU", Outputs = "CMU",
    };

    private GeneratorDriver Edited(ArticleInMemory article, string text) => _first.ReplaceAdditionalText(article, new ArticleInMemory(article.Path, text));

    private GeneratorDriver Run(GeneratorDriver edited, Compilation? compilation = null) => GeneratorHost.Run(compilation ?? _compilation, edited);

    private RunReasons After(GeneratorDriver edited, Compilation? compilation = null) => RunReasons.Of(Run(edited, compilation));

    /// <summary>The files that are not what they were, or were not there.</summary>
    private string[] Changed(GeneratorDriver edited)
    {
        var before = _first.GetRunResult().Results.Single().GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());
        return [.. Run(edited).GetRunResult().Results.Single().GeneratedSources
            .Where(source => !before.TryGetValue(source.HintName, out string? text) || text != source.SourceText.ToString())
            .Select(source => source.HintName)
            .Order(StringComparer.Ordinal)];
    }
}
