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

    private static readonly ILookup<string, object> s_outputs = Outputs();

    [Fact]
    public void Every_step_was_seen()
        => Assert.Equal(StepNamesOf().Order(StringComparer.Ordinal), s_outputs.Select(step => step.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Steps_keep_nothing_but_values()
    {
        foreach (IGrouping<string, object> step in s_outputs)
        {
            foreach (object value in step)
                AssertPure(value, step.Key, new HashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void Types_of_steps_have_no_place_for_anything_but_values()
    {
        var visited = new HashSet<Type>();
        foreach (Type type in s_outputs.SelectMany(step => step).Select(value => value.GetType()))
            AssertPure(type, type.Name, visited);
        Assert.Contains(visited, type => type.Name == "ClaimFacts");
    }

    [Fact]
    public void Values_of_steps_are_compared_by_what_they_hold()
    {
        foreach ((IGrouping<string, object> one, IGrouping<string, object> other) in s_outputs.Zip(Outputs()))
        {
            Assert.Equal(one.Key, other.Key);
            Assert.Equal(one, other);
            Assert.Equal(one.Select(value => value.GetHashCode()), other.Select(value => value.GetHashCode()));
        }
    }

    [Fact]
    public void What_is_forbidden_is_found()
        => Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => AssertPure(new[] { (object)(1, Location.None) }, "step", new HashSet<object>(ReferenceEqualityComparer.Instance)));

    [Fact]
    public void What_is_forbidden_by_type_is_found()
        => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertPure(typeof(Tuple<int, Location>), "type", []));

    /// <summary>What every step hands on, of articles that have everything: claims, damage, one name for two, no text at all.</summary>
    private static ILookup<string, object> Outputs()
    {
        GeneratorDriver driver = GeneratorHost.Run(
        [
            .. Seeds.Articles(),
            new ArticleInMemory("a/x.txt", "Am Samstag schwieg ein Sprecher.\n", ("Outlet", "Blatt")),
            new ArticleInMemory("b/x.txt", "Ein Wort fehlt: \uFFFD.\n"),
            new ArticleInMemory("b/y.txt", null),
        ]);
        return driver.GetRunResult().Results.Single().TrackedSteps
            .Where(step => StepNamesOf().Contains(step.Key))
            .OrderBy(step => step.Key, StringComparer.Ordinal)
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs).Select(output => (step.Key, output.Value)))
            .ToLookup(output => output.Key, output => output.Value);
    }

    private static IEnumerable<string> StepNamesOf()
        => typeof(StepNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    /// <summary>The fields that a type declares, and theirs, as far as they are FactGen's own.</summary>
    private static void AssertPure(Type type, string path, HashSet<Type> visited)
    {
        if (type == typeof(DiagnosticDescriptor) || !visited.Add(type))
            return;
        Assert.False(s_forbidden.Any(forbidden => forbidden.IsAssignableFrom(type)), $"{path} can hold a {type}.");
        foreach (Type part in type.GetGenericArguments().Append(type.GetElementType()).OfType<Type>())
            AssertPure(part, path + "<>", visited);
        if (type.Assembly != typeof(FactGenerator).Assembly)
            return;
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            AssertPure(field.FieldType, $"{path}.{field.Name}", visited);
    }

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
