using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen.Infrastructure;
using FactGen.Tests.Emission;
using Xunit;

namespace FactGen.Tests.Runtime;

public sealed class ClaimTests
{
    private static readonly FactStore Store = StoreInMemory.Of(ArticleDraft.Sample("b.txt"), ArticleDraft.Sample("a.txt"));
    private static readonly ClaimSet<Claim> All = new(Store);

    private static Claim Casualties => All["a.txt"].Single(claim => claim.Kind == "Casualties");

    [Fact]
    public void Articles_stand_in_the_order_of_their_names()
    {
        Assert.Equal(["a.txt", "b.txt"], Store.Articles.Select(article => article.Name));
        Article article = Store.Articles["a.txt"];
        Assert.Equal(("Blatt", new CalendarDate(2025, 4, 28)), (article.Outlet, article.Published));
        Assert.Equal(["dpa"], article.Agencies);
        Assert.Equal(3, article.Claims.Count);
        Assert.Null(Store.Articles.Find("c.txt"));
        Assert.Throws<KeyNotFoundException>(() => Store.Articles["c.txt"]);
    }

    [Fact]
    public void A_claim_says_what_its_sentence_says()
    {
        Assert.Equal(["Nordkorea"], Casualties.Role("target").Select(entity => entity.Name));
        Assert.Equal("nordkoreanische Soldaten", Casualties.Role("target")[0].Text);
        Assert.Equal((Modality.Probable, Polarity.Affirmed, ClaimStatus.Occurred), (Casualties.Modality, Casualties.Polarity, Casualties.Status));
        Assert.Equal(["Killed"], Casualties.Field("outcome"));
        Assert.Empty(Casualties.Field("items"));
        Assert.True(Casualties.Role("place").IsEmpty);
        Assert.False(Casualties.Time.IsStated);
        Assert.Equal("Etwa 600", Casualties.Quantity.Text);
        Assert.Equal(Casualties.Evidence.Text, Casualties.Trigger);
        Assert.Equal("by-hand", Casualties.Rule);
    }

    [Fact]
    public void A_claim_prints_as_a_line()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Assert.Equal("Casualties: Nordkorea; about 600 soldiers; says Lee Seong Kweun (probable) [a.txt:3]", Casualties.ToString());
            Assert.Equal("ArmsDelivery: Russland; says Russland (not so, planned) [a.txt:4]", All["a.txt"][2].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Evidence_is_verbatim_and_has_its_place()
    {
        Assert.Equal("Etwa 600 nordkoreanische Soldaten wurden getötet, sagte Lee.", Casualties.Evidence.Text);
        Assert.Equal((3, 1, "a.txt:3"), (Casualties.Evidence.Line, Casualties.Evidence.Column, Casualties.Evidence.Location));
        Assert.Equal(Casualties.Evidence.Text, Casualties.Article.Text.Substring(Casualties.Evidence.Start, Casualties.Evidence.Length));
    }

    [Fact]
    public void Surroundings_are_cut_between_words()
    {
        Evidence evidence = Casualties.Evidence;
        Assert.Equal(evidence.Text, evidence.Surroundings(0));
        Assert.Equal("Russland.\n\n" + evidence.Text + " \"Sie", evidence.Surroundings(13));
        Assert.Equal(evidence.Article.Text, evidence.Surroundings(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => evidence.Surroundings(-1));
    }

    [Fact]
    public void Surroundings_never_part_a_character_or_leave_the_sentence_out()
    {
        string text = "😀😀 Sie kämpfen. 😀😀";
        FactStore store = StoreInMemory.Of(new ArticleDraft("a.txt", text).Claim("Combat", "Sie kämpfen.").Facts());
        Evidence evidence = new ClaimSet<Claim>(store)[0].Evidence;
        for (int reach = 0; reach < 8; reach++)
        {
            string around = evidence.Surroundings(reach);
            Assert.Contains(evidence.Text, around, StringComparison.Ordinal);
            Assert.Equal(around, new string(around.EnumerateRunes().SelectMany(rune => rune.ToString()).ToArray()));
        }
    }

    [Fact]
    public void An_unattributed_claim_has_no_source_and_prints_its_outlet()
    {
        var draft = new ArticleDraft("a.txt", "Sie kämpfen.") { Outlet = "Blatt" };
        Claim claim = new ClaimSet<Claim>(StoreInMemory.Of(draft.Claim("Combat", "Sie kämpfen.").Facts()))[0];
        Assert.True(claim.Attribution.IsEmpty && claim.Source.IsEmpty);
        Assert.Equal("Blatt", claim.Source.ToString());
        claim = new ClaimSet<Claim>(StoreInMemory.Of(new ArticleDraft("a.txt", "Sie kämpfen.").Claim("Combat", "Sie kämpfen.").Facts()))[0];
        Assert.Equal("a.txt", claim.Source.ToString());
    }

    [Fact]
    public void A_chain_has_a_source_and_relays()
    {
        var draft = new ArticleDraft("a.txt", "Der NIS schätzt, sagte Lee, dass sie kämpfen.");
        var service = new Extraction.Entity("NIS", "NIS", Extraction.EntityKind.Organisation, "SouthKorea");
        draft.Claim("Combat", draft.Text, by: [.. draft.By(draft.Mention(service, "Der NIS")), .. draft.By(draft.Mention(ArticleDraft.Lee, "Lee"))]);
        FactStore store = StoreInMemory.Of(draft.Facts());
        Claim claim = new ClaimSet<Claim>(store)[0];
        Assert.Equal(2, claim.Attribution.Count);
        Assert.Equal("NIS", claim.Source.ToString());
        Assert.Equal("Lee Seong Kweun", Assert.Single(claim.Attribution.Relays).ToString());
        Assert.Equal("NIS, via Lee Seong Kweun", claim.Attribution.ToString());
        Entity lee = claim.Attribution[1][0];
        Assert.True(claim.Attribution.Involves(lee) && claim.Attribution.Involves(lee.Country, orBelongsTo: true));
        Assert.False(claim.Source.Is(lee) || claim.Attribution.Involves(lee.Country));
    }

    [Fact]
    public void Sets_are_read_by_article_source_and_id()
    {
        Assert.Equal(6, All.Count);
        Assert.Equal(3, All[Store.Articles["b.txt"]].Count);
        Assert.Empty(All["c.txt"]);
        Assert.Equal(["Casualties", "Casualties"], All[Casualties.Source[0]].Select(claim => claim.Kind));
        Assert.Same(Casualties, All.Find(Casualties.Id));
        Assert.Same(Casualties, All.Get(Casualties.Id));
        Assert.Null(All.Find("none"));
        Assert.Throws<KeyNotFoundException>(() => All.Get("none"));
        Assert.Equal(6, All.Select(claim => claim.Id).Distinct().Count());
    }
}
