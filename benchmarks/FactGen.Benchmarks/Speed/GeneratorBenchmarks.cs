using BenchmarkDotNet.Attributes;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks;

/// <summary>What an editor waits for: the generator runs after a key press in C# code, and after an article was saved.</summary>
[ShortRunInProcess]
public class GeneratorBenchmarks
{
    private static readonly CSharpParseOptions s_options =
        new CSharpParseOptions(LanguageVersion.Latest).WithPreprocessorSymbols("NET", "NETCOREAPP2_1_OR_GREATER");

    private ArticleInMemory[] _articles = [];
    private CSharpCompilation _compilation = CSharpCompilation.Create("Consumer");
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new FactGenerator());
    private int _edits;

    [Params(5, 100)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _articles = Corpus.OfSeeds(Articles).AsProject();
        _compilation = CSharpCompilation.Create("Consumer", [Code()]);
        _driver = Driver(_articles).RunGenerators(_compilation);
    }

    /// <summary>All articles, with nothing known of them: what a build does.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver FromNothing() => Driver(Corpus.OfSeeds(Articles).AsProject()).RunGenerators(_compilation);

    /// <summary>A key press in C# code.</summary>
    [Benchmark]
    public GeneratorDriver KeyPress() => _driver.RunGenerators(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Code()));

    /// <summary>One article is saved with another sentence at its end.</summary>
    [Benchmark]
    public GeneratorDriver EditOfOneArticle()
    {
        _edits++;
        var edited = new ArticleInMemory(_articles[0].Path, $"{SeedArticles.Texts[0]}\n\nKanada hat {200 + (_edits % 700)} Soldaten nach Lettland entsandt.\n");
        return _driver.ReplaceAdditionalText(_articles[0], edited).RunGenerators(_compilation);
    }

    private static CSharpGeneratorDriver Driver(ArticleInMemory[] articles)
        => CSharpGeneratorDriver.Create([new FactGenerator().AsSourceGenerator()], articles, s_options, new OptionsInMemory(("RootNamespace", "Consumer")));

    private SyntaxTree Code() => CSharpSyntaxTree.ParseText($"class Edit{_edits++};", s_options);
}
