using System;
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

    /// <summary>Articles whose data are UTF-8: of each, by its place in the list, the claims are twice that part, and the text is the next.</summary>
    /// <param name="pieces">Gives the pieces of a part by its number.</param>
    /// <param name="names">The articles' names.</param>
    public static ArticleData[] Utf8(Func<int, byte[][]> pieces, params string[] names)
        => Of(names, part => PackedText.Utf8(pieces, part));

    /// <summary>Articles whose data are strings: of each, by its place in the list, the claims are twice that part, and the text is the next.</summary>
    /// <param name="pieces">Gives the pieces of a part by its number.</param>
    /// <param name="names">The articles' names.</param>
    public static ArticleData[] Utf16(Func<int, string[]> pieces, params string[] names)
        => Of(names, part => PackedText.Utf16(pieces, part));

    private static ArticleData[] Of(string[] names, Func<int, PackedText> packed)
    {
        var articles = new ArticleData[names.Length];
        for (int i = 0; i < names.Length; i++)
            articles[i] = new ArticleData(names[i], packed(2 * i), packed((2 * i) + 1));
        return articles;
    }
}
