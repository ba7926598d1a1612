using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FactGen.Extraction;
using Xunit;

namespace FactGen.Tests.Segments;

/// <summary>Forms that are met again.</summary>
public sealed class KnownFormsTests
{
    [Theory]
    [InlineData("an")]
    [InlineData("der")]
    [InlineData("Berg")]
    [InlineData("Regierungssprecherin")]
    [InlineData("—")]
    public void A_form_is_the_same_when_it_comes_again(string form)
    {
        KnownForm known = KnownForms.Of(form.AsSpan());
        Assert.Equal(form, known.Text);
        Assert.Same(known, KnownForms.Of($" {form} ".AsSpan(1, form.Length)));
    }

    [Fact]
    public void Forms_that_push_each_other_out_stay_what_they_are()
    {
        for (int i = 0; i < 200_000; i++)
        {
            string form = "Wort" + i + "ende";
            Assert.Equal(form, KnownForms.Of(form.AsSpan()).Text);
        }
    }

    [Fact]
    public void Forms_are_told_apart_by_every_letter()
    {
        const string Long = "Bundesverteidigungsministeriums";
        var forms = new HashSet<string>();
        for (int i = 0; i < Long.Length; i++)
            forms.Add(KnownForms.Of(string.Concat(Long.AsSpan(0, i), "x", Long.AsSpan(i + 1)).AsSpan()).Text);
        Assert.Equal(Long.Length, forms.Count);
    }

    [Fact]
    public void What_is_too_long_to_be_kept_is_a_form_all_the_same()
    {
        string form = new('a', 3_000);
        Assert.Equal(form, KnownForms.Of(form.AsSpan()).Text);
    }

    [Fact]
    public void Nothing_that_was_read_before_changes_what_is_found()
    {
        const string Article = "Tschad hat am 3. Mai 2019 rund 500 Soldaten nach Niger entsandt, sagte Verteidigungsminister Daoud Brahim.";
        string first = Claims(Article);
        Assert.NotEmpty(first);
        string others = string.Join(". ", Enumerable.Range(0, 60_000).Select(i => $"Ein Wort{i} kam"));
        Claims(others);
        Assert.Equal(first, Claims(Article));
    }

    [Fact]
    public void Threads_share_the_forms()
    {
        string[] articles = [.. Enumerable.Range(0, 400).Select(i => $"Land{i % 50} schickte im März 2020 etwa {i + 2} Soldaten nach Mali. Drei Soldaten{i % 7} wurden getötet.")];
        string[] alone = [.. articles.Select(Claims)];
        string[] together = new string[articles.Length];
        Parallel.For(0, articles.Length, i => together[articles.Length - 1 - i] = Claims(articles[articles.Length - 1 - i]));
        Assert.Equal(alone, together);
    }

    private static string Claims(string article)
        => string.Join("; ", ClaimExtractor.Analyse(new ArticleSource("a.txt", article), TestContext.Current.CancellationToken).Claims
            .Select(claim => claim.Kind + " " + string.Join(", ", claim.Evidence, claim.Quantity)));
}
