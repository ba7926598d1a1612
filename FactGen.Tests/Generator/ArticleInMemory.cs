using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Generator;

/// <summary>An article as the compiler hands it on, with its metadata. As there, a changed file is a new object.</summary>
internal sealed class ArticleInMemory(string path, string? text, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText? _source = text is null ? null : SourceText.From(text, Encoding.UTF8);

    /// <summary>An article in an encoding of its own.</summary>
    public ArticleInMemory(string path, string text, Encoding encoding)
        : this(path, text) => _source = SourceText.From(text, encoding);

    public override string Path { get; } = path;

    public ImmutableArray<(string Name, string Value)> Metadata { get; init; } = [("FactGen", "true"), .. metadata];

    /// <summary>Null where the compiler cannot open the file.</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _source;
}
