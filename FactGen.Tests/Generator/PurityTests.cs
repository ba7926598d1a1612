using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>What the pipeline keeps between edits are values: nothing that holds a compilation, a syntax tree or a file alive.</summary>
public sealed class PurityTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Location), typeof(Diagnostic),
        typeof(SourceText), typeof(AdditionalText), typeof(AnalyzerConfigOptions), typeof(AnalyzerConfigOptionsProvider), typeof(ParseOptions), typeof(Delegate),
    ];

    [Fact]
    public void Steps_keep_nothing_but_values()
    {
        GeneratorDriver driver = GeneratorHost.Run(
            new ArticleInMemory("a/x.txt", "Am Samstag schwieg ein Sprecher.\n", ("Outlet", "Blatt")),
            new ArticleInMemory("b/x.txt", "Ein Wort fehlt: \uFFFD.\n"),
            new ArticleInMemory("b/y.txt", null));
        var steps = driver.GetRunResult().Results.Single().TrackedSteps
            .Where(step => typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Any(field => (string)field.GetRawConstantValue()! == step.Key))
            .ToList();
        Assert.Equal(typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Length, steps.Count);
        foreach ((string step, var runs) in steps)
        {
            foreach ((object value, _) in runs.SelectMany(run => run.Outputs))
                AssertPure(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void What_is_forbidden_is_found()
        => Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => AssertPure(new[] { (object)(1, Location.None) }, "step", new HashSet<object>(ReferenceEqualityComparer.Instance)));

    private static void AssertPure(object? value, string path, HashSet<object> visited)
    {
        if (value is null or string or DiagnosticDescriptor || value.GetType().IsPrimitive || value.GetType().IsEnum || !visited.Add(value))
            return;
        Assert.False(s_forbidden.Any(type => type.IsInstanceOfType(value)), $"{path} holds a {value.GetType()}.");
        if (value is IEnumerable elements)
        {
            foreach (object? element in elements)
                AssertPure(element, path + "[]", visited);
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                AssertPure(field.GetValue(value), $"{path}.{field.Name}", visited);
        }
    }
}
