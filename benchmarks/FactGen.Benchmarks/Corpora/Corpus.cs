using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen.Tests.Generator;

namespace FactGen.Benchmarks;

/// <summary>Articles to measure with.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Texts">The articles.</param>
internal sealed record Corpus(string Name, IReadOnlyList<string> Texts) : ISized
{
    public long Characters { get; } = Texts.Sum(text => (long)text.Length);

    /// <summary>So many articles made of the seeds, no two alike: each has numbers and places of its own.</summary>
    public static Corpus OfSeeds(int articles) => new(
        articles.ToString("N0", CultureInfo.InvariantCulture),
        [.. Enumerable.Range(0, articles).Select(i => VariedText.Of(SeedArticles.Texts[i % SeedArticles.Texts.Count], i))]);

    /// <summary>The articles as files of a project.</summary>
    public ArticleInMemory[] AsProject() => [.. Texts.Select((text, i) => new ArticleInMemory(PathOf(i), text))];

    /// <summary>What a project calls an article.</summary>
    public static string PathOf(int article) => FormattableString.Invariant($"articles/{article:000000}.txt");

    /// <inheritdoc/>
    public int CompareTo(object? other) => ISized.Compare(this, other);

    public override string ToString() => Name;
}
