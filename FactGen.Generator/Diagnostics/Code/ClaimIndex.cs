using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FactGen.Emission;
using FactGen.Extraction;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Diagnostics;

/// <summary>A claim of the project's articles, and where it stands.</summary>
internal sealed record KnownClaim(AdditionalText File, ArticleFacts Article, ClaimFacts Facts)
{
    /// <summary>Article and line, for messages: "lage.txt:9".</summary>
    public string Place => FormattableString.Invariant($"{MessageText.Of(Article.Name)}:{Facts.Line}");

    /// <summary>Its sentence in the article.</summary>
    public Location Locate(CancellationToken cancellation)
    {
        var span = new TextSpan(Facts.Evidence.Start, Facts.Evidence.Length);
        return File.GetText(cancellation) is { } text && span.End <= text.Length
            ? Location.Create(File.Path, span, text.Lines.GetLinePositionSpan(span))
            : Location.None;
    }
}

/// <summary>
/// The claims of a project's articles by id, for analyzers of code. What it holds was extracted for the generator, and is only looked up here.
/// </summary>
internal sealed class ClaimIndex
{
    private static readonly ConditionalWeakTable<Compilation, Lazy<ClaimIndex>> s_shared = new();

    private readonly Dictionary<string, KnownClaim> _byId = new(StringComparer.Ordinal);

    private ClaimIndex()
    {
    }

    public IEnumerable<string> Ids => _byId.Keys;

    /// <summary>Whether every article could be read; where one failed, an id that is not here may be right.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The index of a project's articles. It is made when first asked for, since most code asks nothing that needs it.</summary>
    public static Lazy<ClaimIndex> Of(Compilation compilation, AnalyzerOptions options)
        => s_shared.GetValue(compilation, _ => new Lazy<ClaimIndex>(() => Create(options, ArticleExtraction.Shared)));

    public KnownClaim? Find(string id) => _byId.TryGetValue(id, out KnownClaim? claim) ? claim : null;

    /// <summary>
    /// Not cancelled, since it is made once for everybody who asks, and whoever asks first may have been cancelled when the next one does.
    /// </summary>
    private static ClaimIndex Create(AnalyzerOptions options, ArticleExtraction extraction)
    {
        var index = new ClaimIndex();
        SharedNames names = SharedNames.Of(options);
        var articles = options.AdditionalFiles
            .Select(file => (File: file, Article: ArticleFile.Read(file, options.AnalyzerConfigOptionsProvider, CancellationToken.None)))
            .Where(static both => both.Article is { Text.Problem: TextProblem.None });
        foreach ((AdditionalText file, ArticleFile? article) in articles)
            index.Add(file, extraction.Extract(article!.ToSource(names.NameOf(article)), CancellationToken.None).Facts);
        return index;
    }

    private void Add(AdditionalText file, ArticleFacts? article)
    {
        IsComplete &= article is not null;
        foreach (ClaimFacts claim in article?.Claims ?? EquatableArray<ClaimFacts>.Empty)
        {
            if (!_byId.ContainsKey(claim.Id))
                _byId.Add(claim.Id, new KnownClaim(file, article!, claim));
        }
    }
}
