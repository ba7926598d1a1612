using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FactGen.Benchmarks;

/// <summary>The articles in the folder "seeds", in the order of their names.</summary>
internal static class SeedArticles
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        .. typeof(SeedArticles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("seeds/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(SeedArticles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
