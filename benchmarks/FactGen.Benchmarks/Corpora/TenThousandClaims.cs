using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using FactGen.Extraction;
using FactGen.Infrastructure;
using FactGen.Tests.Generator;

namespace FactGen.Benchmarks;

/// <summary>A project whose articles claim some 10,000 things, no two the same: as articles, as code, as an assembly, and as records.</summary>
internal static class TenThousandClaims
{
    private static readonly Lazy<Corpus> s_corpus = new(FindCorpus);
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_files = new(() => Project.Generate(Corpus.AsProject()));
    private static readonly Lazy<byte[]> s_image = new(() => Project.Compile(Files.Values));
    private static readonly Lazy<Assembly> s_assembly = new(() => Assembly.Load(Image));

    public static Corpus Corpus => s_corpus.Value;

    /// <summary>The generated files by name.</summary>
    public static IReadOnlyDictionary<string, string> Files => s_files.Value;

    /// <summary>The compiled project.</summary>
    public static byte[] Image => s_image.Value;

    /// <summary>The compiled project, loaded.</summary>
    public static Assembly Assembly => s_assembly.Value;

    /// <summary>A store over the assembly's data of which nothing has been asked yet.</summary>
    public static FactStore Untouched()
    {
        Type data = Facts.GetNestedType("Data", BindingFlags.NonPublic)!;
        var buckets = data.GetMethod("Buckets", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<ArticleData[][]>>();
        var create = data.GetMethod("Create", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<ClaimRow, Claim?>>();
        var entities = (EntityCatalog)Assembly.GetType("Consumer.Entities")!.GetProperty("All")!.GetValue(null)!;
        return new FactStore(entities, buckets, create);
    }

    /// <summary>The claims as records that serialisers know.</summary>
    public static IReadOnlyList<ClaimRecord> Records()
        => [.. ((IEnumerable<Claim>)Facts.GetProperty("All")!.GetValue(null)!).Select(ClaimRecord.Of)];

    public static Type Facts => Assembly.GetType("Consumer.Facts")!;

    private static Corpus FindCorpus()
    {
        var texts = new List<string>();
        for (int claims = 0; claims < 10_000;)
        {
            string text = VariedText.Of(SeedArticles.Texts[texts.Count % SeedArticles.Texts.Count], texts.Count);
            claims += ClaimExtractor.Analyse(new ArticleSource("article.txt", text)).Claims.Length;
            texts.Add(text);
        }

        return new Corpus("10,000 claims", texts);
    }
}
