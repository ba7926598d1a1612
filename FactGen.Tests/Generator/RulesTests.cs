using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Generator;

public sealed class RulesTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    [Fact]
    public void Every_rule_has_an_id_of_its_own()
        => Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_rule_has_a_page_that_tells_it_and_stands_in_the_table()
    {
        string table = File.ReadAllText(Path.Combine(s_repository, "docs/diagnostics/README.md"));
        foreach (DiagnosticDescriptor rule in Rules.All)
        {
            Assert.Equal($"docs/diagnostics/{rule.Id}.md", rule.HelpLinkUri);
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", File.ReadAllText(Path.Combine(s_repository, rule.HelpLinkUri)), StringComparison.Ordinal);
            Assert.Contains($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.DefaultSeverity} |", table, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_rule_is_declared_by_the_analyzer()
        => Assert.Equal(Rules.All, new ArticleAnalyzer().SupportedDiagnostics);

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
