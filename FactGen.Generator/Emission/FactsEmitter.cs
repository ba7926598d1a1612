using System;
using System.Collections.Generic;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>The generated code of a corpus, file by file: each a pure function of its piece of the corpus and the options.</summary>
internal static class FactsEmitter
{
    /// <summary><c>Facts</c>: the sets, and a member for each named claim.</summary>
    public static GeneratedFile Api(CorpusApi api, EmissionOptions options) => new("Facts.g.cs", ApiFile.Write(api, options));

    /// <summary>The typed classes of the kinds and their sets; the same whatever the articles say.</summary>
    public static GeneratedFile Kinds(EmissionOptions options)
        => new("Facts.Kinds.g.cs", KindsFile.Write(KindCatalog.Shipped, options));

    /// <summary><c>Entities</c>: a member for each.</summary>
    public static GeneratedFile Entities(EntityTable entities, EmissionOptions options)
        => new("Entities.g.cs", EntitiesFile.Write(entities, options));

    /// <summary>The data of some articles.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static GeneratedFile Bucket(ArticleBucket bucket, EmissionOptions options, CancellationToken cancellation = default)
        => new($"Facts.Articles.{bucket.Name}.g.cs", BucketFile.Write(bucket, options, cancellation));

    /// <summary>All files.</summary>
    public static IEnumerable<GeneratedFile> All(CorpusModel corpus, EmissionOptions options)
    {
        yield return Api(corpus.Api, options);
        yield return Kinds(options);
        yield return Entities(corpus.Entities, options);
        foreach (ArticleBucket bucket in corpus.Buckets)
            yield return Bucket(bucket, options);
    }
}
