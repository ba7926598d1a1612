using System.Collections.Generic;
using System.IO;
using System.Linq;
using FactGen.Tests.Generator;

namespace FactGen.Benchmarks;

/// <summary>The articles in the folder "seeds", as often as is needed.</summary>
internal static class SeedArticles
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. typeof(SeedArticles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("seeds/", System.StringComparison.Ordinal))
            .Order(System.StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>All of them, several times over, as one article.</summary>
    public static string AsOne(int times) => string.Join("\n\n", Enumerable.Repeat(Texts, times).SelectMany(texts => texts));

    /// <summary>A project of so many articles.</summary>
    public static ArticleInMemory[] AsProject(int count)
        => [.. Enumerable.Range(0, count).Select(i => new ArticleInMemory($"articles/{i:0000}.txt", Texts[i % Texts.Count] + "\n"))];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SeedArticles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
