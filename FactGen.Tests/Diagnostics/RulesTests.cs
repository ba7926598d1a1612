using System;
using System.Linq;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FactGen.Tests.Diagnostics;

public sealed class RulesTests
{
    [Fact]
    public void Every_rule_has_an_id_of_its_own()
        => Assert.Equal(Rules.All.Length, Rules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_rule_is_declared_by_one_analyzer()
        => Assert.Equal(Rules.All.Select(rule => rule.Id), Analyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_is_on_unless_somebody_turns_it_off() => Assert.All(Rules.All, rule => Assert.True(rule.IsEnabledByDefault));

    [Fact]
    public void Articles_are_no_error_and_neither_is_code()
        => Assert.All(Rules.All, rule => Assert.NotEqual(DiagnosticSeverity.Error, rule.DefaultSeverity));

    [Fact]
    public void Messages_are_one_line_without_a_point_at_its_end()
        => Assert.All(Rules.All, rule => Assert.Matches(@"^[^\n]*[^.\s]$", rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>First what is wrong, then what to do; the two rules about names and ids put their advice together where they look for it.</summary>
    [Fact]
    public void Messages_say_what_to_do()
        => Assert.All(
            Rules.All.Except([CodeRules.MissingMember, CodeRules.UnknownId]),
            rule => Assert.Matches(@"^[^;]+; \S", rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>All analyzers of the assembly, as the compiler finds them.</summary>
    private static DiagnosticAnalyzer[] Analyzers()
        => [.. typeof(ArticleAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}
