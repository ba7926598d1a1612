using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using FactGen.Emission;
using FactGen.Pipeline;
using FactGen.Tests.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FactGen.Tests.Generator;

/// <summary>What happens to more than fits: it is left out, and said so.</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_file_of_a_hundred_megabytes_is_not_read()
    {
        var huge = new HugeText();
        Assert.Equal(TextProblem.TooLong, ArticleText.Read(new HugeArticle(huge), CancellationToken.None).Problem);
        Assert.False(huge.WasRead);
    }

    [Fact]
    public void Articles_beyond_the_room_of_a_project_are_left_out_by_name()
    {
        ArticleFacts article = ArticleDraft.Sample();
        int size = CorpusLimit.SizeOf(article), fit = CorpusLimit.For(LiteralStyle.Utf16) / size;
        ImmutableArray<ArticleFacts> articles = [.. Named(article, fit + 3).Reverse()];
        CorpusOutcome outcome = Corpus.Create(articles, LiteralStyle.Utf16, CancellationToken.None);
        Assert.Equal(new LeftOutArticles(3, article.Name + Name(fit), CorpusLimit.For(LiteralStyle.Utf16)), outcome.LeftOut);
        Assert.Equal(fit, outcome.Value.Buckets.Items.Sum(bucket => bucket.Articles.Count));
        Assert.Null(Corpus.Create(articles[3..], LiteralStyle.Utf16, CancellationToken.None).LeftOut);
        Assert.Null(Corpus.Create(articles, LiteralStyle.Utf8, CancellationToken.None).LeftOut);
    }

    /// <summary>The compiler takes no more string literals than some eight million characters (CS8103).</summary>
    [Fact]
    public void A_project_at_the_limit_of_string_literals_compiles()
    {
        ArticleFacts[] seeds = [.. Seeds.Articles().Select(Extract)];
        int copies = CorpusLimit.For(LiteralStyle.Utf16) / seeds.Sum(CorpusLimit.SizeOf);
        CorpusOutcome outcome = Corpus.Create([.. seeds.SelectMany(seed => Named(seed, copies))], LiteralStyle.Utf16, CancellationToken.None);
        Assert.Null(outcome.LeftOut);
        Assert.Empty(Consumer.Diagnose(outcome.Value, Consumer.Options(LiteralStyle.Utf16), LanguageVersion.CSharp8));
        Consumer.Load(outcome.Value, Consumer.Options(LiteralStyle.Utf16));
    }

    [Fact]
    public void What_is_left_out_is_told()
    {
        // No article may be longer than a million characters, so seven of them are more than a project of string literals can hold.
        ArticleInMemory[] articles = [.. Enumerable.Range(0, 7).Select(number => new ArticleInMemory($"articles/{number}.txt", new string(' ', 999_990) + "Kein Satz."))];
        Diagnostic told = Assert.Single(GeneratorHost.Run(
            GeneratorHost.Compilation(),
            GeneratorHost.Driver(articles, parseOptions: new CSharpParseOptions(LanguageVersion.CSharp8))).GetRunResult().Diagnostics);
        Assert.Equal("FACT018", told.Id);
        Assert.StartsWith("1 articles are left out, from '6.txt' on", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static ArticleFacts Extract(ArticleInMemory article)
        => ArticleFacts.From(FactGen.Extraction.ClaimExtractor.Analyse(new(Path.GetFileName(article.Path), article.GetText()!.ToString())));

    private static ArticleFacts[] Named(ArticleFacts article, int count) => [.. Enumerable.Range(0, count).Select(number => article with { Name = article.Name + Name(number) })];

    private static string Name(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private sealed class HugeArticle(SourceText text) : AdditionalText
    {
        public override string Path => "archiv.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    /// <summary>A text that says how long it is, and notes when somebody takes its characters.</summary>
    private sealed class HugeText : SourceText
    {
        public bool WasRead { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override int Length => 100_000_000;

        public override char this[int position]
        {
            get
            {
                WasRead = true;
                return 'a';
            }
        }

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => WasRead = true;
    }
}
