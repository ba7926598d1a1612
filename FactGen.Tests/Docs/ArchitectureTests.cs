using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace FactGen.Tests.Docs;

/// <summary>The architecture page speaks of what is there, and of all of it.</summary>
public sealed class ArchitectureTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));
    private static readonly string s_page = File.ReadAllText(Path.Combine(s_repository, "docs/architecture.md"));

    [Fact]
    public void Every_type_that_it_names_has_a_file()
    {
        string[] files = [.. new[] { "FactGen.Generator", "FactGen.CodeFixes", "FactGen.Runtime", "FactGen.Tests" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(s_repository, project), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetFileNameWithoutExtension(file)!)];
        string[] types = [.. Regex.Matches(s_page, "`([A-Z][a-z]+[A-Z][A-Za-z]+)`").Select(match => match.Groups[1].Value).Except(["FactArticle"])];
        Assert.NotEmpty(types);
        Assert.Empty(types.Except(files));
    }

    [Theory]
    [InlineData("FactGen.Generator")]
    [InlineData("FactGen.Generator/Extraction")]
    [InlineData("FactGen.Runtime")]
    [InlineData("tools/FactGen.Cli")]
    public void Every_folder_has_its_words(string folder)
    {
        string[] folders = [.. Directory.EnumerateDirectories(Path.Combine(s_repository, folder))
            .Select(path => Path.GetFileName(path)!)
            .Except(["bin", "obj", "Languages"])];
        Assert.NotEmpty(folders);
        Assert.All(folders, name => Assert.Matches($@"`([\w./]*/)?{name}`", s_page));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
