using System;
using System.Collections.Generic;
using System.Linq;
using FactGen.Emission;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Emission;

using FactGen.Extraction;

/// <summary>Names of members, whatever the articles say and whoever is in them.</summary>
public sealed class NamePropertyTests
{
    private static Gen<ArticleFacts> Articles { get; } =
        from name in HostileText.Words
        from parts in HostileText.Words.Three().NonEmptyListOf()
        from kinds in Gen.Elements(KindCatalog.Shipped.Select(kind => kind.Name)).ListOf(parts.Count)
        from negated in Gen.Elements(true, false).ListOf(parts.Count)
        select Article(name, "", [.. parts.Zip(kinds, negated)]);

    [Fact]
    public void They_are_identifiers_and_no_keywords()
        => Prop.ForAll(Articles.ToArbitrary(), article => Names(article).All(name
            => SyntaxFacts.IsValidIdentifier(name.Member) && SyntaxFacts.GetKeywordKind(name.Member) is SyntaxKind.None)).QuickCheckThrowOnFailure();

    [Fact]
    public void They_are_unique_in_their_class()
        => Prop.ForAll(Articles.ToArbitrary(), article =>
        {
            List<(string Class, string Member)> names = Names(article);
            return names.Distinct().Count() == names.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void They_compile()
    {
        ArticleFacts[] articles = [.. Articles.Sample(20, 40).DistinctBy(article => article.Name)];
        Assert.Empty(Consumer.Diagnose(ArticleDraft.Corpus(articles), Consumer.Options(LiteralStyle.Utf16), LanguageVersion.CSharp8));
        Assert.Empty(Consumer.Diagnose(ArticleDraft.Corpus(articles), Consumer.Options(), LanguageVersion.Latest));
    }

    [Fact]
    public void A_sentence_more_changes_none_of_them()
        => Prop.ForAll(
            HostileText.Words.ToArbitrary(),
            HostileText.Words.Three().NonEmptyListOf().ToArbitrary(),
            (name, parts) =>
            {
                ((string, string, string), string, bool)[] claims = [.. parts.Select(part => (part, "Deployment", false))];
                return Names(Article(name, "", claims)).SequenceEqual(Names(Article(name, "Es regnet.\n", claims)));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_article_more_changes_none_but_those_that_it_shares()
        => Prop.ForAll(Articles.ToArbitrary(), Articles.ToArbitrary(), (one, other) =>
        {
            if (one.Name == other.Name)
                return true;
            Dictionary<string, string> alone = Members(ArticleDraft.Corpus(one)), together = Members(ArticleDraft.Corpus(one, other));
            HashSet<string> shared = [.. Plain(other)];
            return alone.All(member => together[member.Key] == member.Value || shared.Contains(Plain(one, member.Key)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Kinds_and_their_members_are_identifiers_of_their_own()
    {
        string[] types = [.. KindCatalog.Shipped.SelectMany(kind => new[] { kind.Class, kind.Class + "Set" })];
        Assert.Equal(types.Distinct(StringComparer.Ordinal), types);
        foreach (KindSchema kind in KindCatalog.Shipped)
        {
            string[] members = [.. kind.Roles.Select(role => role.Property), .. kind.Fields.Select(field => field.Property)];
            Assert.Equal(members.Distinct(StringComparer.Ordinal), members);
            Assert.All(members.Concat(types), name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) is SyntaxKind.None));
        }
    }

    /// <summary>An article with a claim for each: by somebody, about a number of something.</summary>
    private static ArticleFacts Article(string name, string before, ((string Who, string What, string Source) Words, string Kind, bool Negated)[] claims)
    {
        var draft = new ArticleDraft(name, before + string.Join("\n", claims.Select(claim => claim.Words.Who + claim.Words.What + claim.Words.Source)));
        foreach (((string who, string what, string source), string kind, bool negated) in claims)
        {
            EntityMention agent = draft.Mention(new Entity(who, what, EntityKind.Person, source), who);
            draft.Claim(
                kind,
                who + what + source,
                [draft.Role("agent", agent)],
                draft.By(draft.Mention(new Entity(source, who, EntityKind.Unknown, null), source)),
                new ClaimQuantity(new QuantityBounds(3, 7.5, false, false, false), what, draft.Find(what), what),
                polarity: negated ? Polarity.Negated : Polarity.Affirmed);
        }

        return draft.Facts();
    }

    /// <summary>All names that code can use, with the class that they stand in.</summary>
    private static List<(string Class, string Member)> Names(ArticleFacts article)
    {
        CorpusModel corpus = ArticleDraft.Corpus(article);
        return
        [
            .. corpus.Api.Claims.Items.Select(claim => (claim.Kind, claim.Member)),
            .. corpus.Api.Ambiguous.Items.Select(name => (name.Kind, name.Member)),
            .. corpus.Entities.Rows.Items.Where(row => row.Member is not null).Select(row => ("Entities", row.Member!)),
        ];
    }

    private static Dictionary<string, string> Members(CorpusModel corpus)
        => corpus.Api.Claims.Items.DistinctBy(claim => claim.Id).ToDictionary(claim => claim.Id, claim => claim.Kind + "." + claim.Member);

    private static IEnumerable<string> Plain(ArticleFacts article) => article.Claims.Items.Select(claim => Plain(article, claim.Id));

    /// <summary>The name that a claim would have if it were alone.</summary>
    private static string Plain(ArticleFacts article, string id)
    {
        ClaimFacts claim = article.Claims.Items.First(claim => claim.Id == id);
        return claim.Kind + "." + ClaimNamer.NameOf(claim, KindCatalog.Find(claim.Kind)!);
    }
}
