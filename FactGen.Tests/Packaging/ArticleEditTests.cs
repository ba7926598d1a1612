using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FactGen.Tests.Generator;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>The package as its users meet it: a project of their own, built and run by the command line, edited, and built again.</summary>
public sealed class ArticleEditTests(PackedPackage package) : IAsyncLifetime
{
    private const string France = "Frankreich hat 300 Soldaten nach Mali entsandt.";
    private const string Canada = "Kanada hat 200 Soldaten nach Lettland entsandt.";

    private const string Program =
        """
        using System;
        using System.Linq;
        using Consumer;

        Console.WriteLine($"{Facts.Articles.Count} articles");
        foreach (var d in Facts.Deployments.Where(d => d.Count.IsAtLeast(1)).OrderByDescending(d => d.Count))
            Console.WriteLine($"{d.Sender.Single().Id} {d.Count.Lower} {d.Evidence.Location} {d.Evidence.Text}");
        """;

    private readonly ConsumerFolder _folder = new(package);

    public async ValueTask InitializeAsync() => await package.Packed();

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return default;
    }

    [Fact]
    public async Task Facts_come_with_their_sentences_and_go_with_them()
    {
        string member = NameOf(Canada);
        _folder.Project("Consumer");
        _folder.Write("Consumer/Program.cs", Program);
        _folder.Write("Consumer/Named.cs", $"class Named {{ public static string Text => Consumer.Facts.Deployments.{member}.Evidence.Text; }}");
        _folder.Write("Consumer/articles/lage.txt", $"{France} {Canada}\n");
        Assert.Equal(["1 articles", $"France 300 lage.txt:1 {France}", $"Canada 200 lage.txt:1 {Canada}"], await Run());

        // A sentence goes: code that names its claim no longer compiles.
        _folder.Write("Consumer/articles/lage.txt", $"{France}\n");
        (int exitCode, string output) = await _folder.TryBuild("Consumer");
        Assert.Equal(1, exitCode);
        Assert.Contains($"error CS1061: 'Facts.DeploymentSet' does not contain a definition for '{member}'", output, StringComparison.Ordinal);
        _folder.Delete("Consumer/Named.cs");

        // An article comes, and another is renamed: neither is newer than what was built before.
        _folder.Write("Consumer/articles/mehr.txt", $"{Canada}\n");
        File.SetLastWriteTimeUtc(_folder.At("Consumer/articles/mehr.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        _folder.Move("Consumer/articles/lage.txt", "Consumer/articles/früher.txt");
        Assert.Equal(["2 articles", $"France 300 früher.txt:1 {France}", $"Canada 200 mehr.txt:1 {Canada}"], await Run());

        // Articles go, and nothing else changes: the build has to notice.
        _folder.Delete("Consumer/articles/früher.txt");
        Assert.Equal(["1 articles", $"Canada 200 mehr.txt:1 {Canada}"], await Run());
    }

    [Fact]
    public async Task Files_that_are_no_articles_are_told_with_file_and_line_unless_they_are_silenced_and_cost_no_other()
    {
        _folder.Project(
            "Consumer",
            "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
            """
            <FactArticle Include="articles/**/*.txt" />
            <FactArticle Include="articles/lage.txt" />
            <FactArticle Update="articles/b/ende.txt" NoWarn="FACT002;FACT008" />
            <FactArticle Update="articles/lage.txt" Published="gestern" Outlet="L'Actu; C# &quot;100 %&quot;" />
            """);
        _folder.Write("Consumer/Program.cs", Program + "\nforeach (var a in Facts.Articles.Where(a => a.Outlet is not null)) Console.WriteLine(a.Outlet);");
        _folder.Write("Consumer/articles/lage.txt", $"{France} {Canada}\n");
        _folder.Write("Consumer/articles/a/ende.txt", "Tags:\n");
        _folder.Write("Consumer/articles/b/ende.txt", "Newsticker\n");
        _folder.Write("Consumer/articles/empty.txt", "");
        _folder.Write("Consumer/articles/binary.txt", [0x89, 0x50, 0, 0x4E, 0, 0x1A]);
        _folder.Write("Consumer/articles/latin.txt", Encoding.Latin1.GetBytes("Alles war grün, und niemand störte sich daran.\n"));
        _folder.Write("Consumer/articles/huge.txt", new string('a', 10_000_000));

        (int exitCode, string output) = await _folder.TryBuild("Consumer");
        Assert.True(exitCode == 0, output);
        string[] told = [.. Regex.Matches(output, @"/articles/([\w/]+\.txt\(\d+,\d+\)): warning (FACT\d+)")
            .Select(match => $"{match.Groups[2].Value} {match.Groups[1].Value}")
            .Distinct()
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "FACT002 a/ende.txt(1,1)", "FACT002 latin.txt(1,1)",
                "FACT003 latin.txt(1,13)",
                "FACT005 binary.txt(1,1)",
                "FACT006 empty.txt(1,1)",
                "FACT007 huge.txt(1,1)",
                "FACT008 a/ende.txt(1,1)",
                "FACT009 lage.txt(1,1)",
            ],
            told);
        Assert.Equal(
            ["4 articles", $"France 300 lage.txt:1 {France}", $"Canada 200 lage.txt:1 {Canada}", "L'Actu; C# \"100 %\""],
            await _folder.Execute("Consumer"));
    }

    private async Task<string[]> Run()
    {
        await _folder.Build("Consumer");
        return await _folder.Execute("Consumer");
    }

    /// <summary>The name of the one claim of a sentence.</summary>
    private static string NameOf(string sentence)
        => GeneratorHost.Run(new ArticleInMemory("lage.txt", sentence)).GetRunResult().GeneratedTrees
            .SelectMany(tree => Regex.Matches(tree.ToString(), @"public Deployment (\w+) =>"))
            .Single().Groups[1].Value;
}
