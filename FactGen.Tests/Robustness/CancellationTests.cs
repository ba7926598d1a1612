using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FactGen.Diagnostics;
using FactGen.Emission;
using FactGen.Tests.Emission;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;
using FactGen.Pipeline;

/// <summary>
/// Each stage asks within its work whether somebody still waits, not only before it: a text may be one paragraph, one sentence, one line. How long an
/// answer takes is measured by <c>tools/FactGen.Fuzz cancellation</c>.
/// </summary>
public sealed class CancellationTests
{
    private const string Prose = "Russland schickte am 3. Mai 2024 rund 500 Soldaten nach Goma. Die Armee tötete laut Kiew 20 Menschen. ";
    private static readonly CancellationToken s_cancelled = new(canceled: true);
    private static readonly ArticleAnalysis s_analysis = ClaimExtractor.Analyse(new ArticleSource("a.txt", Prose));

    [Fact]
    public void Splitting_an_article_into_lines() => IsLeft(() => TextLine.Split("a\nb\nc", s_cancelled));

    [Fact]
    public void Joining_the_lines_of_a_paragraph() => IsLeft(() => new LineJoiner("a\nb\nc", TextLine.Split("a\nb\nc")).Join(_ => false, s_cancelled));

    [Fact]
    public void Splitting_a_paragraph() => IsLeft(() => new ProseSplitter(Prose, new PublicationNotes(), []).Split(new SourceSpan(0, Prose.Length), true, s_cancelled));

    [Fact]
    public void Telling_titles_from_paragraphs()
        => IsLeft(() => new Headings(Prose, [new Block(new SourceSpan(0, Prose.Length), BlockKind.Paragraph)]).Assign([true], s_cancelled));

    [Fact]
    public void Cutting_a_block_into_tokens()
        => IsLeft(() => Tokenizer.Append(Prose, new SourceSpan(0, Prose.Length), ImmutableArray.CreateBuilder<Token>(), new QuoteTracker(), s_cancelled));

    [Fact]
    public void Pairing_the_quotation_marks_of_a_block()
    {
        const string text = "„Mut“";
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var pairing = new QuotationPairing(text, tokens);
        Tokenizer.Append(text, new SourceSpan(0, text.Length), tokens, pairing.StartBlock(), TestContext.Current.CancellationToken);
        IsLeft(() => pairing.EndBlock(new SourceSpan(0, text.Length), 0, true, s_cancelled));
        pairing.EndBlock(new SourceSpan(0, text.Length), 0, true, TestContext.Current.CancellationToken);
        IsLeft(() => pairing.ToQuotedSpans(s_cancelled));
    }

    [Fact]
    public void Looking_up_the_words_of_the_tokens() => IsLeft(() => QuantityWords.German.Words.Read(s_analysis.Segments, s_cancelled));

    [Fact]
    public void Laying_the_mentions_over_the_tokens()
    {
        SegmentedText text = s_analysis.Segments;
        ImmutableArray<CatalogueMatch> matches = EntityCatalogue.Default.Matches(text, 0, text.Tokens.Length, TestContext.Current.CancellationToken);
        IsLeft(() => new MentionIndex(text, matches, [], [], s_cancelled));
        IsLeft(() => new MentionIndex(text, [], s_analysis.Quantities, [], s_cancelled));
        IsLeft(() => new MentionIndex(text, [], [], s_analysis.Times, s_cancelled));
    }

    [Fact]
    public void Looking_for_quantities() => IsLeft(() => QuantityRecogniser.Find(s_analysis.Segments, s_cancelled));

    [Fact]
    public void Looking_for_times() => IsLeft(() => TimeRecogniser.Find(s_analysis.Segments, null, s_analysis.Quantities, s_cancelled));

    [Fact]
    public void Looking_for_names() => IsLeft(() => EntityCatalogue.Default.Matches(s_analysis.Segments, 0, s_analysis.Segments.Tokens.Length, s_cancelled));

    [Fact]
    public void Making_claims_of_a_sentence()
    {
        SegmentedText text = s_analysis.Segments;
        var mentions = new MentionIndex(text, EntityCatalogue.Default.Matches(text, 0, text.Tokens.Length, TestContext.Current.CancellationToken), s_analysis.Quantities, s_analysis.Times);
        var referents = new ReferentResolver(text, mentions, null);
        SentenceGrammar grammar = SentenceGrammar.Parse(text, 0, mentions, new WordTagger(text, mentions));
        referents.Observe(grammar);
        SentenceAttribution attribution = new AttributionReader(text, mentions, referents).Read(grammar);
        IsLeft(() => new ClaimFactory(text, mentions, referents).Make(grammar, attribution, s_cancelled));
    }

    [Fact]
    public void Making_facts_of_claims() => IsLeft(() => ArticleFacts.From(s_analysis, s_cancelled));

    [Fact]
    public void Checking_an_article() => IsLeft(() => ArticleChecks.Run(s_analysis, s_cancelled).ToArray());

    [Fact]
    public void Putting_the_articles_together() => IsLeft(() => Corpus.Create([ArticleDraft.Sample()], LiteralStyle.Utf8, s_cancelled));

    [Fact]
    public void Writing_the_data_of_articles()
        => IsLeft(() => FactsEmitter.Bucket(ArticleDraft.Corpus(ArticleDraft.Sample()).Buckets[0], Consumer.Options(), s_cancelled));

    private static void IsLeft(Action work) => Assert.Throws<OperationCanceledException>(work);
}
