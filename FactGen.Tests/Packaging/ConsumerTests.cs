using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>The package in projects of all sorts.</summary>
public sealed class ConsumerTests(BuiltConsumers consumers) : IClassFixture<BuiltConsumers>
{
    [Fact]
    public async Task A_library_shows_its_facts_and_hands_the_package_on()
    {
        await consumers.Run("Library");
        Assert.Equal(["France 300", "Canada 200"], await consumers.Run("App"));
        Assert.True(File.Exists(consumers.At("Library/bin/Debug/netstandard2.0/Library.dll")));
        Assert.Contains("Frankreich hat 300 Soldaten", await File.ReadAllTextAsync(consumers.At("Library/bin/Debug/net10.0/Library.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_there_is_has_nothing_to_say() => await consumers.Run("Strict");

    [Fact]
    public async Task Names_that_hide_the_frameworks_do_no_harm() => Assert.Equal(["Frankreich"], await consumers.Run("Decoys"));

    [Theory]
    [InlineData("10.0", false)]
    [InlineData("12.0", true)]
    public async Task Older_languages_get_code_that_they_know(string version, bool hasUtf8Literals)
    {
        string project = BuiltConsumers.NameOf(version);
        Assert.Equal(["Frankreich 300"], await consumers.Run(project));
        byte[] data = consumers.Generated(project).Single(file => file.Key.StartsWith("Facts.Articles.", StringComparison.Ordinal)).Value;
        Assert.Equal(hasUtf8Literals, System.Text.Encoding.UTF8.GetString(data).Contains("\"u8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_library_for_the_old_standard_says_the_same()
        => Assert.Equal([".NETStandard,Version=v2.0", "Frankreich 300 Frankreich hat 300 Soldaten nach Mali entsandt."], await consumers.Run("Standard"));

    /// <summary>What docs/diagnostics/README.md says of severities: raised and turned off by the file, turned off by the property, for articles and code.</summary>
    [Fact]
    public void Severities_are_those_that_the_project_sets()
        => Assert.Equal(["warning FACT014", "warning FACT016"], consumers.Told("Severities"));

    [Fact]
    public async Task Other_generators_work_beside_it()
        => Assert.Equal(["""[{"Sender":"France","Number":"300"}]"""], await consumers.Run("TwoGenerators"));

    [Fact]
    public async Task Neither_folder_nor_order_changes_a_byte()
    {
        await consumers.Run("One");
        await consumers.Run("Other");
        var one = consumers.Generated("One");
        var other = consumers.Generated("Other");
        Assert.Equal(one.Keys.Order(StringComparer.Ordinal), other.Keys.Order(StringComparer.Ordinal));
        Assert.All(one, file => Assert.Equal(file.Value, other[file.Key]));
    }

    [Fact]
    public async Task Articles_may_be_called_anything()
    {
        string[] lines = await consumers.Run("OddNames");
        Assert.Equal(BuiltConsumers.OddArticles.Select(name => Path.GetFileName(name)!).Order(StringComparer.Ordinal), lines.Select(line => line.Split('|')[0]));
        Assert.All(lines, line => Assert.EndsWith("|1", line, StringComparison.Ordinal));
        Assert.Contains("lage ä.txt|L'Actu; C# \"100 %\" = größer|1", lines);
    }

    [Theory]
    [InlineData("OddNames")]
    [InlineData("Many")]
    public async Task Files_that_are_written_out_have_short_paths(string project)
    {
        await consumers.Run(project);
        string folder = consumers.At($"{project}/obj/Debug/net10.0");
        string[] paths = [.. Directory.EnumerateFiles(folder + "/generated/FactGen.Generator", "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path))];
        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.InRange(path.Length, 1, 140));
    }

    [Fact]
    public async Task Thousands_of_articles_are_a_few_files()
    {
        const int articles = BuiltConsumers.ManyArticles;
        int soldiers = Enumerable.Range(10_000, articles).Sum();
        Assert.Equal([FormattableString.Invariant($"{articles} {articles} {soldiers}")], await consumers.Run("Many"));
        Assert.InRange(consumers.Generated("Many").Count, 4, 64);
    }
}
