using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FactGen.CodeFixes;
using FactGen.Diagnostics;
using FactGen.Emission;
using FactGen.Extraction;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>
/// A user's code in a project with articles, as the compiler has it: with what is generated. Where the code is expected to be reported it
/// stands between <c>[|</c> and <c>|]</c>.
/// </summary>
internal sealed class CodeUnderTest
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [new ReservedClaimAnalyzer(), new QuantityComparisonAnalyzer(), new MissingMemberAnalyzer(), new ClaimIdAnalyzer()];

    private static readonly CodeFixProvider[] s_fixes = [new ReservedClaimFix(), new QuantityComparisonFix(), new MissingMemberFix(), new ClaimIdFix()];

    /// <summary>What is generated, by the articles: many tests share theirs.</summary>
    private static readonly ConcurrentDictionary<string, CSharpCompilation> s_projects = new(StringComparer.Ordinal);

    private readonly ArticleInMemory[] _articles;
    private readonly string _code;
    private readonly (int Start, int End)[] _marks;
    private readonly CSharpCompilation _compilation;

    /// <param name="code">The code, without using directives for what it mostly needs.</param>
    /// <param name="articles">The text of each article; the first is "lage.txt", then "lage2.txt", and so on.</param>
    public CodeUnderTest(string code, params string[] articles)
    {
        (_code, _marks) = Unmark("using System;\nusing System.Linq;\nusing FactGen;\nusing Consumer;\n" + code);
        _articles = [.. articles.Select((text, i) => new ArticleInMemory(i == 0 ? "lage.txt" : $"lage{i + 1}.txt", text))];
        SyntaxTree program = CSharpSyntaxTree.ParseText(_code, GeneratorHost.Modern, "Program.cs");
        CSharpCompilation project = s_projects.GetOrAdd(string.Join('\0', articles), _ => Generated(_articles)).AddSyntaxTrees(program);
        _compilation = program.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any()
            ? project.WithOptions(project.Options.WithOutputKind(OutputKind.ConsoleApplication))
            : project;
    }

    /// <summary>The id of the only claim of an article.</summary>
    public static string IdIn(string article)
        => Assert.Single(ArticleFacts.From(ClaimExtractor.Analyse(new ArticleSource("lage.txt", article))).Claims.Items).Id;

    /// <summary>What is reported, and that it is reported where the marks are.</summary>
    public async Task<Diagnostic[]> Reported()
    {
        CompilationWithAnalyzers analyzed = _compilation.WithAnalyzers(
            s_analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. _articles], new OptionsInMemory()),
                onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("An analyzer failed.", exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> found = await analyzed.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Diagnostic[] inOrder = [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
        Assert.Equal(_marks, inOrder.Select(diagnostic => (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End)));
        return inOrder;
    }

    /// <summary>The only thing that is reported, as "FACT101: message".</summary>
    public async Task<string> Message()
    {
        Diagnostic diagnostic = Assert.Single(await Reported());
        return $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>That nothing is reported, and that the code compiles, so that the silence means something.</summary>
    public async Task IsLeftAlone()
    {
        Assert.Empty(_compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        Assert.Empty(await Reported());
    }

    /// <summary>The titles of the fixes that are offered for the only thing that is reported.</summary>
    public async Task<string[]> FixTitles() => [.. (await Fixes(Workspace(out _))).Select(fix => fix.Title)];

    /// <summary>The lines that a fix writes anew.</summary>
    public async Task<string> Fixed(string title)
    {
        Document document = Workspace(out AdhocWorkspace workspace);
        using (workspace)
        {
            CodeAction fix = Assert.Single(await Fixes(document), fix => fix.Title == title);
            Solution changed = Assert.Single((await fix.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>()).ChangedSolution;
            Document after = changed.GetDocument(document.Id)!;
            Compilation compilation = (await after.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            string text = (await after.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
            return string.Join("\n", text.Split('\n').Except(_code.Split('\n')));
        }
    }

    private static CSharpCompilation Generated(ArticleInMemory[] articles)
    {
        GeneratorHost.Run(GeneratorHost.Compilation(), GeneratorHost.Driver(articles), out Compilation compilation);
        return (CSharpCompilation)compilation;
    }

    private static (string Code, (int Start, int End)[] Marks) Unmark(string code)
    {
        var marks = new List<(int, int)>();
        for (int start = code.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = code.IndexOf("[|", StringComparison.Ordinal))
        {
            int end = code.IndexOf("|]", start, StringComparison.Ordinal);
            code = code[..start] + code[(start + 2)..end] + code[(end + 2)..];
            marks.Add((start, end - 2));
        }

        return (code, [.. marks]);
    }

    private async Task<List<CodeAction>> Fixes(Document document)
    {
        Diagnostic diagnostic = Assert.Single(await Reported());
        var fixes = new List<CodeAction>();
        foreach (CodeFixProvider provider in s_fixes.Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (fix, _) => fixes.Add(fix), TestContext.Current.CancellationToken));
        return fixes;
    }

    /// <summary>The same project in an editor.</summary>
    private Document Workspace(out AdhocWorkspace workspace)
    {
        workspace = new AdhocWorkspace();
        Project project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: _compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default),
            parseOptions: GeneratorHost.Modern,
            metadataReferences: _compilation.References));
        foreach (SyntaxTree tree in _compilation.SyntaxTrees.Where(tree => tree.FilePath != "Program.cs"))
            project = project.AddDocument(System.IO.Path.GetFileName(tree.FilePath), tree.GetText(CancellationToken.None)).Project;
        return project.AddDocument("Program.cs", _code);
    }
}
