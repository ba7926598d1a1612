using BenchmarkDotNet.Attributes;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Benchmarks;

/// <summary>
/// What an editor waits for in a project of many articles: the generators run after each key press in C# code, and after an article was
/// saved. Beside FactGen, a generator that only reads its files.
/// </summary>
[ShortRunInProcess]
public class GeneratorBenchmarks
{
    private ArticleInMemory[] _articles = [];
    private CSharpCompilation _compilation = CSharpCompilation.Create("Consumer");
    private GeneratorDriver _trivial = CSharpGeneratorDriver.Create(new TrivialGenerator());
    private GeneratorDriver _ours = CSharpGeneratorDriver.Create(new FactGenerator());
    private int _edits;

    [Params(5, 100, 1000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _articles = Corpus.OfSeeds(Articles).AsProject();
        _compilation = CSharpCompilation.Create("Consumer", [Code()]);
        _trivial = Project.Driver(new TrivialGenerator(), _articles).RunGenerators(_compilation);
        _ours = Project.Driver(new FactGenerator(), _articles).RunGenerators(_compilation);
    }

    /// <summary>A key press in C# code.</summary>
    [Benchmark]
    public GeneratorDriver KeyPressTrivial() => KeyPress(_trivial);

    [Benchmark]
    public GeneratorDriver KeyPress() => KeyPress(_ours);

    /// <summary>One article is saved with another sentence at its end.</summary>
    [Benchmark(Baseline = true)]
    public GeneratorDriver EditTrivial() => Edit(_trivial);

    [Benchmark]
    public GeneratorDriver Edit() => Edit(_ours);

    private GeneratorDriver KeyPress(GeneratorDriver driver) => driver.RunGenerators(_compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], Code()));

    private GeneratorDriver Edit(GeneratorDriver driver)
    {
        ArticleInMemory article = _articles[Articles / 2];
        var edited = new ArticleInMemory(article.Path, $"{article.GetText()}\nKanada hat {200 + (_edits++ % 700)} Soldaten nach Estland entsandt.\n");
        return driver.ReplaceAdditionalText(article, edited).RunGenerators(_compilation);
    }

    private SyntaxTree Code() => CSharpSyntaxTree.ParseText($"class Edit{_edits++};", Project.Options);
}
