using System.Linq;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Performance;

/// <summary>What the driver does for FactGen at a key press in C# code is to see, for each article, that it is as it was.</summary>
public sealed class GeneratorAllocationTests
{
    /// <summary>In bytes. It is some 60 where each step only puts a list of what it had together.</summary>
    private const int MostForAnArticle = 200;

    [Fact]
    public void A_key_press_costs_no_work_on_articles()
    {
        long few = KeyPress(10), many = KeyPress(110);
        Assert.InRange((many - few) / 100, 0, MostForAnArticle);
    }

    private static long KeyPress(int articles)
    {
        ArticleInMemory[] files = [.. Enumerable.Range(0, articles).Select(n => new ArticleInMemory($"{n}.txt", $"Kanada hat {200 + n} Soldaten nach Lettland entsandt.\n"))];
        CSharpCompilation compilation = GeneratorHost.Compilation("class Before;");
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new FactGenerator().AsSourceGenerator()], files, GeneratorHost.Modern, new OptionsInMemory(("RootNamespace", "Consumer")))
            .RunGenerators(compilation, TestContext.Current.CancellationToken);
        CSharpCompilation edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText("class After;", GeneratorHost.Modern));
        return Allocation.OfRepeated(() => driver.RunGenerators(edited, TestContext.Current.CancellationToken));
    }
}
