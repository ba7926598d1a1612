using System.Collections.Immutable;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks;

/// <summary>
/// The least that a generator over articles can do: it reads each file, and emits the names and lengths of all. What FactGen costs is
/// what it takes beyond this one.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class TrivialGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<(string Name, int Length)>> files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static file => file.Right.GetOptions(file.Left).TryGetValue("build_metadata.AdditionalFiles.FactGen", out _))
            .Select(static (file, cancellation) => (Path.GetFileName(file.Left.Path), file.Left.GetText(cancellation)?.ToString().Length ?? 0))
            .Collect();
        context.RegisterSourceOutput(files, static (output, files) => output.AddSource("Articles.g.cs", SourceText.From(Listing(files), Encoding.UTF8)));
    }

    private static string Listing(ImmutableArray<(string Name, int Length)> files)
    {
        var code = new StringBuilder("internal static class Articles\n{\n    internal const string Names = @\"");
        foreach ((string name, int length) in files)
            code.Append(name.Replace("\"", "\"\"")).Append('\t').Append(length).Append('\n');
        return code.Append("\";\n}\n").ToString();
    }
}
