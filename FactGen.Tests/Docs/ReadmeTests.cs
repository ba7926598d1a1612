using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Docs;

public sealed class ReadmeTests
{
    /// <summary>What the README shows first compiles against the seeds, without a warning.</summary>
    [Fact]
    public void The_first_example_compiles()
    {
        string repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));
        string readme = File.ReadAllText(Path.Combine(repository, "README.md"));
        string code = Regex.Match(readme, "```csharp\n(?<code>.*?)```", RegexOptions.Singleline).Groups["code"].Value;
        CSharpCompilation consumer = GeneratorHost.Compilation("using Consumer;\n" + code).WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        GeneratorHost.Run(consumer, GeneratorHost.Driver(Seeds.Articles()), out Compilation compilation);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
