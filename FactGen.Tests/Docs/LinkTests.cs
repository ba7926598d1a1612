using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace FactGen.Tests.Docs;

public sealed class LinkTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>Every link to a file of this repository leads there.</summary>
    [Fact]
    public void No_link_is_dead()
    {
        string[] pages = [.. Pages()];
        Assert.Contains(pages, page => Path.GetFileName(page) == "README.md");
        Assert.Empty(pages.SelectMany(page => Links(page)
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)))
            .Select(link => $"{Path.GetRelativePath(s_repository, page)} -> {link}")));
    }

    private static IEnumerable<string> Pages()
        => Directory.EnumerateFiles(s_repository, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Directory.EnumerateFiles(Path.Combine(s_repository, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(s_repository, "seeds"), "*.md"));

    private static IEnumerable<string> Links(string page)
        => Regex.Matches(File.ReadAllText(page), @"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
