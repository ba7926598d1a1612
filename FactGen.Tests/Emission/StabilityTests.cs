using System;
using System.Globalization;
using System.Linq;
using FactGen.Emission;
using Xunit;

namespace FactGen.Tests.Emission;

using FactGen.Extraction;

/// <summary>The same articles give the same code, and an edit changes no more than it must.</summary>
public sealed class StabilityTests
{
    private static readonly EmissionOptions Options = Consumer.Options();

    [Fact]
    public void Neither_order_nor_culture_changes_a_byte()
    {
        ArticleFacts[] articles = Enumerable.Range(0, 60).Select(n => ArticleDraft.Sample($"i{n}I.txt")).ToArray();
        string[] expected = Emit(articles);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "de-DE", "ar-SA" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Emit(articles.Reverse().ToArray()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Code_has_line_feeds_alone_and_hint_names_are_ASCII()
    {
        foreach (GeneratedFile file in FactsEmitter.All(ArticleDraft.Corpus(ArticleDraft.Sample("Über/Maß .txt")), Options))
        {
            Assert.DoesNotContain('\r', file.Text);
            Assert.EndsWith("\n", file.Text, StringComparison.Ordinal);
            Assert.All(file.HintName, c => Assert.True(c is '.' or '_' || char.IsAsciiLetterOrDigit(c)));
            Assert.True(file.HintName.Length <= 80);
        }
    }

    [Fact]
    public void Editing_a_sentence_without_a_claim_changes_one_bucket_alone()
    {
        ArticleFacts a = ArticleDraft.Sample("a.txt"), b = ArticleDraft.Sample("b.txt");
        ArticleFacts edited = b with { Text = b.Text + " Ein Nachsatz." };
        CorpusModel before = ArticleDraft.Corpus(a, b), after = ArticleDraft.Corpus(a, edited);
        Assert.Equal(before.Api, after.Api);
        Assert.Equal(before.Entities, after.Entities);
        Assert.Equal(before.Buckets[0], after.Buckets[0]);
        Assert.NotEqual(before.Buckets[1], after.Buckets[1]);
    }

    [Fact]
    public void Ids_and_names_stay_when_text_is_put_in_front_and_lines_are_wrapped_anew()
    {
        const string sentence = "Etwa 600 Soldaten wurden getötet, sagte Lee.";
        static ArticleFacts Article(string before, string sentence)
        {
            var draft = new ArticleDraft("a.txt", before + sentence);
            return draft.Claim("Casualties", sentence, [draft.Role("target", draft.Mention(ArticleDraft.NorthKorea, "Soldaten"))]).Facts();
        }

        ArticleFacts first = Article("", sentence), second = Article("Davor steht etwas.\n\n", sentence.Replace("wurden ", "wurden\r\n  ", StringComparison.Ordinal));
        Assert.Equal(first.Claims[0].Id, second.Claims[0].Id);
        Assert.NotEqual(first.Claims[0].Id, Article("", sentence.Replace("600", "700", StringComparison.Ordinal)).Claims[0].Id);
    }

    [Fact]
    public void A_repeated_claim_has_an_id_of_its_own()
    {
        var draft = new ArticleDraft("a.txt", "Soldaten kämpfen.");
        ArticleFacts article = draft.Claim("Combat", "Soldaten kämpfen.").Claim("Combat", "Soldaten kämpfen.").Facts();
        Assert.NotEqual(article.Claims[0].Id, article.Claims[1].Id);
        Assert.Equal(2, ArticleDraft.Corpus(article).Api.Claims.Items.Select(claim => claim.Member).Distinct().Count());
    }

    [Fact]
    public void Articles_keep_their_buckets_when_others_come()
    {
        ArticleFacts[] many = Enumerable.Range(0, 200).Select(n => ArticleDraft.Sample($"artikel-{n}.txt")).ToArray();
        CorpusModel before = ArticleDraft.Corpus(many), after = ArticleDraft.Corpus([.. many, ArticleDraft.Sample("neu.txt")]);
        Assert.InRange(before.Buckets.Count, 2, ArticleBucket.Most);
        Assert.Equal(1, after.Buckets.Items.Count(bucket => !before.Buckets.Items.Contains(bucket)));
    }

    [Fact]
    public void Names_are_limited_however_many_claims_there_are()
    {
        ArticleFacts[] many = Enumerable.Range(0, 600).Select(n => ArticleDraft.Sample($"artikel-{n}.txt")).ToArray();
        CorpusModel corpus = ArticleDraft.Corpus(many);
        Assert.Equal(CorpusModel.MostNamedClaims, corpus.Api.Claims.Count);
        Assert.True(corpus.Api.Claims.Count + corpus.Api.Ambiguous.Count + corpus.Entities.Rows.Items.Count(row => row.Member is not null) <= 2_000);
        Assert.True(FactsEmitter.All(corpus, Options).Count() <= 64);
    }

    [Fact]
    public void Equal_articles_are_equal_and_different_ones_are_not()
    {
        ArticleFacts one = ArticleDraft.Sample(), same = ArticleDraft.Sample();
        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, one with { Claims = one.Claims.Items.Skip(1).ToEquatableArray() });
        ClaimFacts claim = one.Claims[0];
        Assert.NotEqual(one, one with { Claims = one.Claims.Items.Replace(claim, claim with { Modality = Modality.Possible }).ToEquatableArray() });
    }

    private static string[] Emit(ArticleFacts[] articles)
        => FactsEmitter.All(ArticleDraft.Corpus(articles), Options).Select(file => file.HintName + "\n" + file.Text).ToArray();
}
