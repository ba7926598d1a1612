using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FactGen.Emission;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactGen.Tests.Emission;

using Engine = FactGen.Extraction;

/// <summary>What is emitted, compiled and loaded says what went in.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("Utf8")]
    [InlineData("Utf16")]
    public void The_sample_comes_back(string style)
    {
        ArticleFacts article = ArticleDraft.Sample();
        AssertSame([article], style is "Utf8" ? LiteralStyle.Utf8 : LiteralStyle.Utf16);
    }

    [Theory]
    [InlineData("\"; } } class Evil { /* */ \"\"\" {0} \\u0022 \\\" */")]
    [InlineData("</summary><script>&amp;]]> --> \u2028 public class X {} \u2029 \u0085 \r class Y{}")]
    [InlineData("\uD800 lone \uDC00 pair \U0001F600 bidi \u202E\u2066 nul \0 \uFFFE \uFEFF tab\t soft\u00ADhyphen")]
    [InlineData("#if X\n#error no\n#endif\n// \\\n\\n \\\\u0041 |a>b@c=d+e|\t1+2\n@1+2")]
    public void Hostile_text_stays_text(string hostile)
    {
        string text = hostile + "\n" + hostile;
        var entity = new Engine.Entity(hostile, hostile, Engine.EntityKind.Organisation, hostile);
        var draft = new ArticleDraft(hostile, text) { Outlet = hostile, Agencies = [hostile, "x"] };
        var mention = new Engine.EntityMention(entity, new Engine.SourceSpan(0, 3), hostile);
        draft.Claim(
            "Statement",
            hostile,
            [draft.Role("agent", mention, mention with { Text = text[..3] })],
            draft.By(mention),
            new Engine.ClaimQuantity(new Engine.QuantityBounds(0.1, 3e10, true, true, true), hostile, new Engine.SourceSpan(0, 0), hostile),
            new Engine.ClaimTime(null, new Engine.CalendarDate(2025, 1, 1), true, new Engine.SourceSpan(1, 1), hostile),
            [new Engine.ClaimField("act", ["Deny"]), new Engine.ClaimField("about", [hostile]), new Engine.ClaimField("items", ["@1+2", "", hostile])]);
        AssertSame([draft.Facts()], LiteralStyle.Utf8);
        AssertSame([draft.Facts()], LiteralStyle.Utf16);
    }

    [Fact]
    public void Any_text_comes_back()
    {
        Gen<char> characters = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(code => (char)code),
            Gen.Elements("\"\\\n\r\t|>@=+{}<>&/*'. aä".ToCharArray()));
        Gen<string> texts = characters.NonEmptyListOf().Select(list => new string(list.ToArray()));
        ArticleFacts[] articles = texts.ListOf(60).Sample(40).Take(1).Single()
            .Select((text, number) => new ArticleDraft($"{number}{text}", text)
                .Claim("Quotation", text, fields: [new Engine.ClaimField("text", [text])])
                .Facts())
            .ToArray();
        AssertSame(articles, LiteralStyle.Utf8);
        AssertSame(articles, LiteralStyle.Utf16);
    }

    [Fact]
    public void A_long_article_comes_back()
    {
        string text = string.Concat(Enumerable.Range(0, 9_000).Select(n => n % 700 == 0 ? "Zeile\n" : "äöü😀 \"Wort\" "));
        AssertSame([new ArticleDraft("lang.txt", text).Claim("Combat", text[^40..]).Facts()], LiteralStyle.Utf8);
    }

    private static void AssertSame(ArticleFacts[] articles, LiteralStyle style)
    {
        Assembly project = Consumer.Load(ArticleDraft.Corpus(articles), Consumer.Options(style));
        ArticleSet loaded = Consumer.Articles(project);
        ArticleFacts[] expected = articles.OrderBy(article => article.Name, StringComparer.Ordinal).ToArray();
        Assert.Equal(expected.Select(article => article.Name), loaded.Select(article => article.Name));
        foreach ((ArticleFacts facts, Article article) in expected.Zip(loaded))
        {
            Assert.Equal(facts.Text, article.Text);
            Assert.Equal(facts.Published?.ToString(), article.Published?.ToString());
            Assert.Equal(facts.Outlet, article.Outlet);
            Assert.Equal(facts.Agencies, article.Agencies);
            Assert.Equal(facts.Claims.Items.Select(claim => Describe(facts, claim)), article.Claims.Select(Describe));
        }

        Assert.Equal(expected.SelectMany(article => article.Claims.Items).Select(claim => claim.Id), Consumer.All(project).Select(claim => claim.Id));
    }

    private static string Describe(ArticleFacts article, ClaimFacts claim) => string.Join("\n",
    [
        claim.Kind, claim.Id, claim.Evidence.In(article.Text), $"{claim.Evidence.Start}+{claim.Evidence.Length} {claim.Line}:{claim.Column}",
        $"{claim.Polarity} {claim.Modality} {claim.Status} {claim.Rule} {claim.Trigger.In(article.Text)}",
        string.Join(";", claim.Attribution.Items.Select(link => Mentions(link))),
        string.Join(";", claim.Roles.Items.Select(role => $"{role.Role}:{Mentions(role.Fillers)}")),
        string.Join(";", claim.Fields.Items.Select(field => $"{field.Field}:{string.Join("|", field.Values)}")),
        claim.Quantity is { Bounds: var q } quantity
            ? $"{q.Lower}{q.Upper}{q.LowerExclusive}{q.UpperExclusive}{q.Approximate}{quantity.Unit}{quantity.Text}" : "none",
        claim.Time is { } time ? $"{time.From}{time.To}{time.Approximate}{time.Text}" : "none",
    ]);

    private static string Describe(Claim claim) => string.Join("\n",
    [
        claim.Kind, claim.Id, claim.Evidence.Text, $"{claim.Evidence.Start}+{claim.Evidence.Length} {claim.Evidence.Line}:{claim.Evidence.Column}",
        $"{claim.Polarity} {claim.Modality} {claim.Status} {claim.Rule} {claim.Trigger}",
        string.Join(";", claim.Attribution.Select(Mentions)),
        string.Join(";", claim.Roles.Select(role => $"{role.Key}:{Mentions(role.Value)}")),
        string.Join(";", claim.Fields.Select(field => $"{field.Key}:{string.Join("|", field.Value)}")),
        claim.Quantity is { IsStated: true } q
            ? $"{q.Lower}{q.Upper}{q.IsLowerExclusive}{q.IsUpperExclusive}{q.IsApproximate}{q.Unit}{q.Text}" : "none",
        claim.Time is { IsStated: true } time ? $"{time.From}{time.To}{time.IsApproximate}{time.Text}" : "none",
    ]);

    private static string Mentions(EquatableArray<Engine.EntityMention> mentions)
        => string.Join("|", mentions.Items.Select(m => $"{m.Entity.Id},{m.Entity.Name},{m.Entity.Kind},{m.Entity.Country},{m.Text}"));

    private static string Mentions(IEnumerable<Entity> mentions)
        => string.Join("|", mentions.Select(m => $"{m.Id},{m.Name},{m.Kind},{m.Country?.Id},{m.Text}"));
}
