using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>What holds of the layers of any article.</summary>
public class LayerTests
{
    public static TheoryData<string> Texts()
    {
        var texts = new TheoryData<string>();
        foreach (string seed in Directory.EnumerateFiles(SeedGold.Articles, "*.txt").Order(StringComparer.Ordinal))
            texts.Add(File.ReadAllText(seed));
        texts.Add("„Wir gehen“, sagte Lund, „aber nicht jetzt.“ Er wisse nicht, so der Minister, wann.\n\nKiew (dpa) – Laut Polizei, die das bestätigte, gebe es „keine“ Opfer.\n\n(afp/red)");
        texts.Add("");
        return texts;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Claims_are_the_same_at_any_depth_and_only_what_is_asked_for_is_computed(string text)
    {
        ArticleAnalysis claims = ClaimExtractor.Analyse(new ArticleSource("a", text), TestContext.Current.CancellationToken), layers = Read(text);

        Assert.Equal(claims.Claims.Select(Shown), layers.Claims.Select(Shown));
        Assert.Empty(claims.Entities);
        Assert.Empty(claims.Clauses);
        Assert.Empty(claims.Attributions);
        Assert.Empty(claims.Triggers);

        static string Shown(ExtractedClaim claim) => $"{claim.Rule} {claim.Trigger} {claim.Polarity} {claim.Modality} {string.Join(',', claim.Roles.SelectMany(role => role.Fillers))}";
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Entities_are_ordered_and_each_place_has_one(string text)
    {
        ArticleAnalysis article = Read(text);

        Assert.All(article.Entities, mention => Assert.Equal(mention.Span.In(text), mention.Text));
        Assert.Equal(article.Entities.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length), article.Entities);
        Assert.Equal(article.Entities.Length, article.Entities.Select(mention => mention.Span).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Clauses_share_no_words_and_their_parents_are_of_their_sentence(string text)
    {
        ArticleAnalysis article = Read(text);
        var taken = new HashSet<int>();
        for (int i = 0; i < article.Clauses.Length; i++)
        {
            ClauseView clause = article.Clauses[i];
            Sentence sentence = article.Segments.Sentences.Single(s => s.Span.Contains(clause.Spans[0]));
            Assert.All(clause.Spans, span => Assert.True(sentence.Span.Contains(span)));
            if (clause.Parent >= 0)
                Assert.True(clause.Parent != i && sentence.Span.Contains(article.Clauses[clause.Parent].Spans[0]));
            // Participles in front of nouns are clauses inside the phrase of another.
            if (clause.Type != ClauseType.Participial)
                Assert.All(clause.Spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)), offset => Assert.True(taken.Add(offset)));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Attributions_are_ordered_and_their_parts_do_not_overlap(string text)
    {
        ArticleAnalysis article = Read(text);

        Assert.Equal(article.Attributions.OrderBy(relation => relation.Content[0].Start), article.Attributions);
        foreach (AttributionRelation relation in article.Attributions)
        {
            foreach (IReadOnlyList<SourceSpan> part in new IReadOnlyList<SourceSpan>[] { relation.Content, relation.Cue, relation.Frame, relation.Speaker, relation.Addressee })
            {
                Assert.All(part, span => Assert.True(span.Length > 0 && span.Start >= 0 && span.End <= text.Length));
                Assert.All(part.Skip(1).Zip(part), pair => Assert.True(pair.First.Start >= pair.Second.End));
            }
        }
    }

    [Fact]
    public void A_name_inside_a_phrase_is_a_mention_of_its_own_where_it_means_something_else()
    {
        string[] mentions = Mentions("Die südkoreanische Regierung lobte Präsident Wladimir Putin. Er dankte ihr.\n\nQuelle: dpa");

        Assert.Equal(
            ["Die südkoreanische Regierung=SouthKoreanGovernment", "südkoreanische=SouthKorea", "Präsident Wladimir Putin=Putin", "Er=Putin", "ihr=SouthKoreanGovernment", "dpa=Dpa"],
            mentions);
    }

    [Fact]
    public void Those_that_are_joined_are_mentioned_one_by_one()
        => Assert.Equal(["Russland=Russia", "die Türkei=Turkey"], Mentions("Russland und die Türkei verhandeln."));

    [Fact]
    public void A_clause_has_its_verb_and_its_functions()
    {
        const string Text = "Lund sagte, dass der Konvoi den Truppen keine Munition gebracht habe, die am Montag kam.";
        ArticleAnalysis article = Read(Text);

        Assert.Equal(["Lund sagte", "dass der Konvoi den Truppen keine Munition gebracht habe", "die am Montag kam"], article.Clauses.Select(clause => string.Join(" … ", clause.Spans.Select(span => span.In(Text)))));
        Assert.Equal([-1, 0, 1], article.Clauses.Select(clause => clause.Parent));
        ClauseView content = article.Clauses[1];
        Assert.Equal((ClauseType.Subordinate, "dass", "bringen", VerbTense.Perfect, VerbMood.KonjunktivI, true), (content.Type, content.Opener, content.Verb, content.Tense, content.Mood, content.IsNegated));
        Assert.Equal(("der Konvoi", "keine Munition", "den Truppen"), (content.Subject?.In(Text), content.Object?.In(Text), content.Dative?.In(Text)));
    }

    private static string[] Mentions(string text) => [.. Read(text).Entities.Select(mention => $"{mention.Text}={mention.Entity.Id}")];

    private static ArticleAnalysis Read(string text) => ClaimExtractor.Analyse(new ArticleSource("a", text), AnalysisDepth.Layers, TestContext.Current.CancellationToken);
}
