using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using FactGen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>Articles and metadata that were written to attack whoever builds them (docs/security.md).</summary>
public sealed class HostileArticleTests
{
    /// <summary>What ends a literal, a comment, a documentation comment or a directive, and goes on as code.</summary>
    private static readonly string[] s_attacks =
    [
        "\"; } } public class Evil { } //", "\"\"\"; } } public class Evil { } //", "\"u8.ToArray() }; public class Evil { } //", "*/ public class Evil { } /*", "\\\"; public class Evil { } //", "\\u0022; public class Evil { } //",
        "\npublic class Evil { }\n", "\rpublic class Evil { }\r", "\u0085public class Evil { }", "\u2028public class Evil { }\u2028", "\u2029public class Evil { }\u2029",
        "\n#endif\n#error Evil\n", "\n#line 1 \"Evil.cs\"\n", "</summary><script>Evil()</script>", "<see cref=\"T:Evil\"/>", "<a href=\"https://evil.example\">Evil</a>", "<img src=\"https://evil.example/x.png\"/>", "]]><Evil/>", "--><Evil/><!--",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "&Evil;", "{0} {1:X} {Evil}", "{{", "%s%n", "$(Evil)", "${Evil}", "`Evil`", "../../Evil", "C:\\Evil", "\u202E}livE ssalc{\u202C", "\u2066Evil\u2069", "\u001B[2J\u001B]0;Evil\u0007",
        "\n/tmp/Evil.cs(1,1): error CS0001: Evil", "\n::error file=Evil::Evil", "\n##vso[task.setvariable variable=Evil]Evil",
    ];

    private static readonly Lazy<Compilation> s_compilation = new(Compile);

    /// <summary>What was generated, without the consumer's own file.</summary>
    private static IEnumerable<SyntaxTree> Generated => s_compilation.Value.SyntaxTrees.Skip(1);

    [Fact]
    public void Their_claims_are_found_with_the_attacks_in_them()
    {
        string code = string.Join('\n', Generated);
        Assert.All(s_attacks, (_, number) => Assert.Contains($"{number:00}.txt", code, StringComparison.Ordinal));
        Assert.Contains("Evil", code, StringComparison.Ordinal);
        Assert.True(Generated.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<PropertyDeclarationSyntax>()).Count() > s_attacks.Length);
    }

    [Fact]
    public void Text_never_becomes_code()
    {
        Assert.Empty(s_compilation.Value.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(s_compilation.Value.GetSymbolsWithName("Evil", SymbolFilter.Type | SymbolFilter.Namespace, TestContext.Current.CancellationToken));
        // Whatever else it might declare: nothing but what a project without attacks has.
        Assert.Equal(TypesOf(GeneratorHost.Run(new ArticleInMemory("a.txt", "Die Armee kam.")).GetRunResult().GeneratedTrees), TypesOf(Generated));
    }

    [Fact]
    public void Text_never_ends_a_comment_or_begins_a_directive()
    {
        foreach (SyntaxTree tree in Generated)
        {
            SyntaxNode root = tree.GetRoot(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(root.DescendantTrivia(), trivia => trivia.IsDirective && !trivia.ToString().StartsWith("#nullable ", StringComparison.Ordinal));
            Assert.DoesNotContain(root.DescendantTrivia(descendIntoTrivia: true), trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsKind(SyntaxKind.DisabledTextTrivia));
        }
    }

    [Fact]
    public void Hover_texts_have_no_markup_but_ours()
    {
        string[] ours = ["summary", "para", "exception", "param", "returns"];
        int seen = 0;
        foreach (MemberDeclarationSyntax member in Generated.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MemberDeclarationSyntax>()))
        {
            string documentation = string.Concat(member.GetLeadingTrivia().Where(trivia => trivia.HasStructure && trivia.GetStructure() is DocumentationCommentTriviaSyntax).Select(trivia => trivia.ToFullString().Replace("///", "", StringComparison.Ordinal)));
            if (documentation.Length == 0)
                continue;
            seen++;
            XElement[] elements = [.. XElement.Parse($"<all>{documentation}</all>").Descendants()];
            Assert.All(elements, element => Assert.Contains(element.Name.LocalName, ours));
            Assert.All(elements.Attributes(), attribute => Assert.Equal("cref", attribute.Name.LocalName));
            Assert.DoesNotContain(elements.Attributes(), attribute => attribute.Value.Contains("Evil", StringComparison.Ordinal));
        }

        Assert.True(seen > s_attacks.Length);
    }

    [Fact]
    public void Names_of_files_are_no_paths()
    {
        string folder = Path.GetFullPath("/generated/here");
        Assert.All(Generated, tree =>
        {
            string name = Path.GetFileName(tree.FilePath);
            Assert.Matches("^[A-Za-z0-9._]+$", name);
            Assert.StartsWith(folder + Path.DirectorySeparatorChar, Path.GetFullPath(Path.Combine(folder, name)), StringComparison.Ordinal);
        });
    }

    /// <summary>"Trojan Source": code that is shown in another order than it is compiled.</summary>
    [Fact]
    public void Nothing_generated_is_invisible_or_turns_the_direction_of_writing()
        => Assert.All(Generated, tree => Assert.DoesNotContain(
            tree.ToString(),
            c => c is not ('\n' or '\t') && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    [Fact]
    public async Task Messages_stay_on_their_line_and_send_no_commands_to_terminals()
    {
        string hidden = "vor\nMonaten\u202E\u001B[2J";
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(
        [
            .. Articles(),
            new("z/lage.txt", "Er sagte, Russland habe vor\u2028Monaten 10.0000 Soldaten geschickt. Am\nSamstag kamen sie.\u0084Ã\u0084", ("Published", hidden), ("Name", hidden)),
            new("y/lage.txt", "Leer.", ("Name", hidden)),
        ]);
        Assert.Contains(found, diagnostic => diagnostic.Id == ArticleRules.UnreadableDate.Id);
        Assert.Contains(found, diagnostic => diagnostic.Id == ArticleRules.SharedName.Id);
        Assert.All(found, diagnostic => Assert.DoesNotContain(
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            c => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));
    }

    private static IEnumerable<string> TypesOf(IEnumerable<SyntaxTree> trees)
        => trees.SelectMany(tree => tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            .Select(type => type.Identifier.Text)
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static Compilation Compile()
    {
        CSharpParseOptions parsing = GeneratorHost.Modern.WithDocumentationMode(DocumentationMode.Diagnose);
        GeneratorHost.Run(GeneratorHost.Compilation(options: parsing), GeneratorHost.Driver(Articles(), parseOptions: parsing), out Compilation compilation);
        return compilation;
    }

    /// <summary>Each attack where text goes into sentences, names, quantities, quotations, outlets and file names, among claims that are found.</summary>
    private static ArticleInMemory[] Articles()
        => [.. s_attacks.Select((attack, number) => new ArticleInMemory(
            $"articles/{number:00}.txt",
            $"Russland schickte 5{number:00} {attack} Soldaten nach Goma. Die {attack} Armee tötete laut General Anton {attack} rund 20 Menschen. „Wir {attack} kommen“, sagte Präsident Putin. {attack}\nDie Organisation {attack} bestätigte den Abzug der Truppen aus Kiew.",
            ("Name", Uri.EscapeDataString($"{attack} {number:00}.txt")),
            ("Outlet", Uri.EscapeDataString(attack))))];
}
