using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Docs;

/// <summary>docs/generated-code.md shows what is generated.</summary>
public sealed class GeneratedCodePageTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    [Fact]
    public void Every_piece_of_code_is_generated_from_the_sample()
    {
        string page = File.ReadAllText(Path.Combine(s_repository, "docs/generated-code.md"));
        string[] pieces = [.. Regex.Matches(page, "```csharp\n(?<code>.*?)```", RegexOptions.Singleline).Select(match => match.Groups["code"].Value)];
        string[] files = [.. GeneratorHost.Run(Article("einsatz", "2025-03-03"), Article("hilfe", "2025-03-05")).GetRunResult().GeneratedTrees.Select(tree => tree.ToString())];
        Assert.NotEmpty(pieces);
        Assert.All(pieces, piece => Assert.True(files.Any(file => file.Contains(piece, StringComparison.Ordinal)), piece));
    }

    private static ArticleInMemory Article(string name, string published)
        => new($"articles/{name}.txt", File.ReadAllText(Path.Combine(s_repository, $"samples/SnapshotFacts/articles/{name}.txt")), ("Published", published), ("Outlet", "Der Bote"));

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
