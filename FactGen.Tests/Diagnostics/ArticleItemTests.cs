using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FactGen.Tests.Packaging;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>FACT016, which the build reports: items of the project file that match nothing.</summary>
public sealed class ArticleItemTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factgen-items-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Patterns_that_match_nothing_are_told_and_all_others_are_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "articles"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "articles/lage.txt"), "Ein Wort.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "notes.txt"), "Ein Wort.", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "project.proj"), $$"""
            <Project>
              <ItemGroup>
                <FactArticle Include="articles/*.txt" />
                <FactArticle Include="articles/la?e.txt;nowhere.txt" />
                <FactArticle Include="$(Elsewhere)/*.txt" />
                <FactArticle Include="@(Others)" />
                <FactArticle Include="never/*.txt" Condition="'$(Never)' == 'true'" />
                <FactArticle Update="articles/lage.txt" Outlet="Blatt" />
                <FactArticle Update="**/*.txt" Outlet="Blatt" />
                <FactArticle Update="@(FactArticle)" Outlet="Blatt" />
                <FactArticle Remove="nowhere/*.txt" />

                <FactArticle Include="artikel/*.txt" />
                <FactArticle Include="d'accord.txt" />
                <FactArticle Update="articles/lagge.txt" Published="2025-04-28" />
                <FactArticle Update="notes.txt" Published="2025-04-28" />
              </ItemGroup>
              <ItemGroup Condition="'$(Never)' == 'true'">
                <FactArticle Include="never/*.txt" />
              </ItemGroup>
              <Import Project="{{Path.Combine(ReleaseNotes.Repository, "FactGen.Runtime/build/FactGen.Items.targets")}}" />
            </Project>
            """, TestContext.Current.CancellationToken);
        string output = await DotNet.Run(_folder.FullName, "msbuild", "project.proj", "-target:FactGenCheckItems", "-nologo", "-verbosity:quiet", "-tl:off");
        Assert.Equal(
            [
                "<FactArticle Include=\"artikel/*.txt\" /> matches no file, so it adds no article; correct the path, which starts at the project's folder",
                "<FactArticle Include=\"d'accord.txt\" /> matches no file, so it adds no article; correct the path, which starts at the project's folder",
                "<FactArticle Update=\"articles/lagge.txt\" /> matches no article, so its metadata go nowhere; correct the path, which starts at the project's folder",
                "<FactArticle Update=\"notes.txt\" /> matches no article, so its metadata go nowhere; correct the path, which starts at the project's folder",
            ],
            Regex.Matches(output, @"/project\.proj : warning FACT016: (.*)").Select(match => match.Groups[1].Value.TrimEnd()));
    }

    [Fact]
    public async Task A_project_without_articles_is_left_alone()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_folder.FullName, "project.proj"),
            $"<Project><Import Project=\"{Path.Combine(ReleaseNotes.Repository, "FactGen.Runtime/build/FactGen.Items.targets")}\" /></Project>",
            TestContext.Current.CancellationToken);
        Assert.Equal("", await DotNet.Run(_folder.FullName, "msbuild", "project.proj", "-target:FactGenCheckItems", "-nologo", "-verbosity:quiet", "-tl:off"));
    }
}
