using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FactGen.Tests.Architecture;

/// <summary>
/// The engine is a pure function: no Roslyn, no files, no clock, no culture, no randomness, no regular expressions, and nothing that one
/// article could leave behind for the next.
/// </summary>
public sealed class EnginePurityTests
{
    private const string EngineNamespace = "FactGen.Extraction";

    private static readonly string[] s_forbiddenNamespaces =
        ["Microsoft.CodeAnalysis", "System.Text.RegularExpressions", "System.Net", "System.Xml", "System.Linq.Expressions", "FactGen.Emission", "FactGen.Pipeline", "FactGen.Diagnostics"];

    /// <summary>Members that read the world around, or whose result hangs on it: each is a name, or a type's name and a member's.</summary>
    private static readonly string[] s_forbiddenMembers =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "CultureInfo.CurrentCulture", "CultureInfo.CurrentUICulture",
        "Guid.NewGuid", "Environment", "Random", "Stopwatch", "TimeZoneInfo", "Console", "Thread", "Task", "Regex", "Process",
        "StringComparison.CurrentCulture", "StringComparison.CurrentCultureIgnoreCase", "StringComparer.CurrentCulture", "StringComparer.CurrentCultureIgnoreCase",
        "ToLower", "ToUpper", "char.ToLower", "char.ToUpper",
    ];

    public static TheoryData<string> Files
        => [.. Directory.EnumerateFiles(EngineFolder, "*.cs", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(EngineFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private static string EngineFolder => Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "FactGen.Generator", "Extraction");

    [Theory]
    [MemberData(nameof(Files))]
    public void Source_names_nothing_of_the_world_around(string file)
        => Assert.Empty(Forbidden(File.ReadAllText(Path.Combine(EngineFolder, file)), mayRead: file == "Model/EmbeddedText.cs"));

    [Theory]
    [InlineData("using System.IO;", "System.IO")]
    [InlineData("using Microsoft.CodeAnalysis.CSharp;", "Microsoft.CodeAnalysis.CSharp")]
    [InlineData("class C { object X => System.Text.RegularExpressions.Regex.Escape(\"\"); }", "Regex")]
    [InlineData("class C { object X => System.IO.File.ReadAllText(\"\"); }", "System.IO")]
    [InlineData("class C { object X => System.DateTime.Now; }", "DateTime.Now")]
    [InlineData("class C { object X => \"\".ToLower(); }", "ToLower")]
    [InlineData("class C { object X => new Random(); }", "Random")]
    [InlineData("class C { bool X => \"\".Equals(\"\", StringComparison.CurrentCulture); }", "StringComparison.CurrentCulture")]
    public void What_is_forbidden_is_found(string source, string expected) => Assert.Contains(expected, Forbidden(source, mayRead: false));

    [Fact]
    public void Types_speak_of_none_of_Roslyn()
        => Assert.Empty(EngineTypes().SelectMany(type => Mentioned(type).Where(IsForbidden).Select(forbidden => $"{type.Name}: {forbidden}")));

    [Fact]
    public void Static_fields_are_set_once()
        => Assert.Empty(StaticFields().Where(field => !field.IsLiteral && !field.IsInitOnly).Select(Name));

    [Fact]
    public void Static_fields_hold_tables_that_are_not_written_to()
    {
        // Collections that anybody could add to are no tables, unless they are private to the type that builds them and never written to again.
        Assert.Empty(StaticFields().Where(field => !field.IsPrivate && IsMutableCollection(field.FieldType)).Select(Name));
        Assert.Empty(Directory.EnumerateFiles(EngineFolder, "*.cs", SearchOption.AllDirectories).SelectMany(WritesToStatics));
    }

    [Fact]
    public void Writing_to_a_static_table_is_found()
        => Assert.Equal(["s_a.Add", "s_b[]"], Writes("class C { static readonly List<int> s_a = []; static readonly int[] s_b = [1]; void M() { s_a.Add(1); s_b[0] = 2; _ = s_b[0]; } }"));

    private static IEnumerable<Type> EngineTypes()
    {
        Type[] types = [.. typeof(Extraction.ClaimExtractor).Assembly.GetTypes().Where(type => type.Namespace == EngineNamespace)];
        Assert.NotEmpty(types);
        return types;
    }

    private static IEnumerable<FieldInfo> StaticFields()
        => EngineTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !IsGenerated(field) && !IsGenerated(field.DeclaringType!));

    /// <summary>The compiler keeps the delegates of lambdas that capture nothing.</summary>
    private static bool IsGenerated(MemberInfo member) => member.Name.Contains('<', StringComparison.Ordinal) || member.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Name(FieldInfo field) => $"{field.DeclaringType!.Name}.{field.Name}";

    private static IEnumerable<Type> Mentioned(Type type)
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetFields(All).Select(field => field.FieldType)
            .Concat(type.GetMethods(All).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetMethods(All).SelectMany(method => method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object))
            .SelectMany(mentioned => mentioned.IsGenericType ? mentioned.GetGenericArguments().Append(mentioned) : [mentioned]);
    }

    private static bool IsForbidden(Type type) => s_forbiddenNamespaces.Any(name => type.Namespace == name || type.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true);

    private static bool IsMutableCollection(Type type)
        => type.IsArray || type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(ICollection<>))
            && type.Namespace != "System.Collections.Immutable" && type.Namespace != "System.Collections.Frozen";

    private static IEnumerable<string> Forbidden(string source, bool mayRead)
    {
        foreach (SyntaxNode node in CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes())
        {
            string? name = node switch
            {
                UsingDirectiveSyntax { Name: { } imported } => imported.ToString(),
                MemberAccessExpressionSyntax access => Last(access.Expression) + "." + access.Name.Identifier.Text,
                IdentifierNameSyntax identifier => identifier.Identifier.Text,
                _ => null,
            };
            if (name is null)
                continue;
            if (s_forbiddenNamespaces.Any(forbidden => name == forbidden || name.StartsWith(forbidden + ".", StringComparison.Ordinal))
                || (name == "System.IO" && !mayRead)
                || Array.IndexOf(s_forbiddenMembers, name) >= 0)
                yield return name;
        }
    }

    private static string Last(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access ? access.Name.Identifier.Text : expression.ToString();

    private static IEnumerable<string> WritesToStatics(string path)
        => Writes(File.ReadAllText(path)).Select(write => Path.GetFileName(path) + ": " + write);

    /// <summary>Calls of changing methods on a static field of the same file, and assignments to its elements, outside of static initialisers.</summary>
    private static IEnumerable<string> Writes(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        HashSet<string> statics = [.. root.DescendantNodes().OfType<FieldDeclarationSyntax>().Where(field => field.Modifiers.Any(SyntaxKind.StaticKeyword))
            .SelectMany(field => field.Declaration.Variables).Select(variable => variable.Identifier.Text)];
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax table } call }
                && statics.Contains(table.Identifier.Text)
                && call.Name.Identifier.Text is "Add" or "AddRange" or "Remove" or "Clear" or "Insert" or "TryAdd" or "Push" or "Enqueue" or "GetOrAdd" or "Sort")
                yield return table.Identifier.Text + "." + call.Name.Identifier.Text;
            else if (node is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax array } } && statics.Contains(array.Identifier.Text))
                yield return array.Identifier.Text + "[]";
        }
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
