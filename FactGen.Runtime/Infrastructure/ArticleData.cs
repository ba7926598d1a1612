using System.ComponentModel;

namespace FactGen.Infrastructure;

/// <summary>The packed data of an article. For generated code.</summary>
/// <param name="name">The article's name.</param>
/// <param name="claims">What is known of it, and its claims as rows.</param>
/// <param name="text">Its text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleData(string name, PackedText claims, PackedText text)
{
    internal string Name { get; } = name;

    internal PackedText Claims { get; } = claims;

    internal PackedText Text { get; } = text;
}
