using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using EmbeddedText = FactGen.Extraction.EmbeddedText;

namespace FactGen.Tests.Generator;

/// <summary>The same articles give the same bytes: on any machine, in any folder, in any order, and wherever the sources were checked out.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<string[]> s_expected = new(() => Generate(Articles("/home/somebody/project/")));

    [Fact]
    public void In_another_build() => Assert.Equal(s_expected.Value, Generate(Articles("/home/somebody/project/")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_another_order(int seed)
    {
        ArticleInMemory[] shuffled = Articles("/home/somebody/project/");
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(s_expected.Value, Generate(shuffled));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/tmp/größer als/nötig/")]
    [InlineData(@"C:\Users\somebody\project\")]
    public void In_another_folder(string root) => Assert.Equal(s_expected.Value, Generate(Articles(root)));

    /// <summary>The tables of the engine are made once, so each culture has an engine that makes its own.</summary>
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task In_another_culture(string culture)
    {
        using var copy = new GeneratorCopy();
        Assert.Equal(s_expected.Value, await Task.Run(
            () =>
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
                return Generate(Articles("/home/somebody/project/"), copy.Create());
            },
            TestContext.Current.CancellationToken));
    }

    /// <summary>Names, ids, sentences and lines.</summary>
    [Fact]
    public void Articles_with_other_line_ends_have_the_same_members()
        => Assert.Equal(s_expected.Value.Where(IsApi), Generate(Articles("/home/somebody/project/", WithCarriageReturns)).Where(IsApi));

    /// <summary>Sources, roles, quantities, times, fields and rules as well: all but offsets and lengths, in which the line ends count.</summary>
    [Fact]
    public void Articles_with_other_line_ends_have_the_same_claims()
    {
        string[] expected = [.. s_expected.Value.SelectMany(Claims)];
        Assert.True(expected.Length > 100);
        Assert.Equal(expected, Generate(Articles("/home/somebody/project/", WithCarriageReturns)).SelectMany(Claims));
    }

    [Fact]
    public void Data_files_with_other_line_ends_say_the_same()
    {
        string[] files = [.. EmbeddedText.Names("German"), .. EmbeddedText.Names("Kinds")];
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            string text = EmbeddedText.Read(file);
            Assert.Equal(EmbeddedText.LinesOf(text), EmbeddedText.LinesOf(text.ReplaceLineEndings("\r\n")));
        });
    }

    /// <summary>A literal of several lines is as its file was checked out, and what is generated from it too.</summary>
    [Fact]
    public void No_literal_of_the_generator_has_a_line_end_of_its_source()
    {
        string[] files = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../FactGen.Generator"), "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(
            SyntaxFactory.ParseTokens(File.ReadAllText(file)),
            token => token.RawKind is (int)SyntaxKind.StringLiteralToken or (int)SyntaxKind.MultiLineRawStringLiteralToken or (int)SyntaxKind.InterpolatedStringTextToken
                && token.Text.Contains('\n', StringComparison.Ordinal)));
    }

    private static string WithCarriageReturns(string text) => text.ReplaceLineEndings("\r\n");

    /// <summary>The rows of an article's claims, without the offsets and lengths in them.</summary>
    private static IEnumerable<string> Claims(string file)
        => Regex.Matches(file, @"^[0-9a-z]{12}\t.*$", RegexOptions.Multiline).Select(row => Regex.Replace(row.Value, @"\d+\+\d+", ""));

    private static bool IsApi(string file) => file.StartsWith("Facts.g.cs", StringComparison.Ordinal) || file.StartsWith("Entities.g.cs", StringComparison.Ordinal);

    /// <summary>The seeds, and two of one name.</summary>
    private static ArticleInMemory[] Articles(string root, Func<string, string>? change = null)
        => [.. Seeds.Articles()
            .Append(new ArticleInMemory("2024/İstanbul.txt", "Die Türkei hat 300 Soldaten nach Mali entsandt.\n"))
            .Append(new ArticleInMemory("2025/İstanbul.txt", "Die Türkei hat 1.500,5 Tonnen Munition geliefert.\n", ("Published", "2025-04-28")))
            .Select(article => new ArticleInMemory(
                root + (root.Contains('\\', StringComparison.Ordinal) ? article.Path.Replace('/', '\\') : article.Path),
                change is null ? Text(article) : change(Text(article))) { Metadata = article.Metadata })];

    private static string Text(ArticleInMemory article) => article.GetText()!.ToString();

    private static string[] Generate(ArticleInMemory[] articles, IIncrementalGenerator? generator = null)
        => [.. GeneratorHost.Run(GeneratorHost.Compilation(), GeneratorHost.Driver(articles, generator)).GetRunResult().Results.Single().GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => source.HintName + "\n" + source.SourceText)];

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
