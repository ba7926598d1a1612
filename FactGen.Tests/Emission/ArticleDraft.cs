using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Emission;

namespace FactGen.Tests.Emission;

using FactGen.Extraction;

/// <summary>An article with claims made by hand; places are looked up in its text.</summary>
internal sealed class ArticleDraft(string name, string text)
{
    private readonly List<ExtractedClaim> _claims = [];

    public CalendarDate? Published { get; init; }

    public string? Outlet { get; init; }

    public string[] Agencies { get; init; } = [];

    public string Text { get; } = text;

    public static Entity NorthKorea { get; } = new("NorthKorea", "Nordkorea", EntityKind.State, "NorthKorea");

    public static Entity Russia { get; } = new("Russia", "Russland", EntityKind.State, "Russia");

    public static Entity Lee { get; } = new("LeeSeongKweun", "Lee Seong Kweun", EntityKind.Person, "SouthKorea");

    /// <summary>The place of words in the text.</summary>
    public SourceSpan Find(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new SourceSpan(start, words.Length) : throw new ArgumentException($"'{words}' does not stand in the article.");
    }

    public EntityMention Mention(Entity entity, string words) => new(entity, Find(words), words);

    public ImmutableArray<AttributionLink> By(params EntityMention[] sources) => [new AttributionLink([.. sources])];

    public RoleFillers Role(string role, params EntityMention[] fillers) => new(role, [.. fillers]);

    public ClaimQuantity Count(string words, double? lower, double? upper, string? unit = null, bool about = false, bool above = false, bool below = false)
        => new(new QuantityBounds(lower, upper, above, below, about), unit, Find(words), words);

    /// <summary>Adds a claim; what is not given is empty.</summary>
    public ArticleDraft Claim(
        string kind,
        string evidence,
        RoleFillers[]? roles = null,
        ImmutableArray<AttributionLink>? by = null,
        ClaimQuantity? quantity = null,
        ClaimTime? time = null,
        ClaimField[]? fields = null,
        Polarity polarity = Polarity.Affirmed,
        Modality modality = Modality.Certain,
        ClaimStatus status = ClaimStatus.Occurred)
    {
        SourceSpan span = Find(evidence);
        _claims.Add(new ExtractedClaim
        {
            Kind = kind,
            Evidence = span,
            Line = Text[..span.Start].Count(c => c == '\n') + 1,
            Column = span.Start - Text.LastIndexOf('\n', Math.Max(0, span.Start - 1)),
            Attribution = by ?? [],
            Polarity = polarity,
            Modality = modality,
            Status = status,
            Roles = [.. roles ?? []],
            Quantity = quantity,
            Time = time,
            Fields = [.. fields ?? []],
            Rule = "by-hand",
            Trigger = span,
        });
        return this;
    }

    public ArticleFacts Facts() => ArticleFacts.Create(name, Text, Published, Outlet, [.. Agencies], [.. _claims]);

    public static CorpusModel Corpus(params ArticleFacts[] articles) => CorpusModel.Create(articles.ToEquatableArray());

    /// <summary>An article on one event, with a claim of each of several sorts.</summary>
    public static ArticleFacts Sample(string name = "lage.txt")
    {
        const string text =
            "Seoul (dpa) – Nordkorea schickte nach Angaben des Westens im vergangenen Jahr mehr als 10.000 Soldaten nach Russland.\n\n" +
            "Etwa 600 nordkoreanische Soldaten wurden getötet, sagte Lee. \"Sie kämpfen\", hieß es.\r\n" +
            "Russland bestreitet <die> Lieferung & sagt nichts.";
        var draft = new ArticleDraft(name, text) { Published = new CalendarDate(2025, 4, 28), Outlet = "Blatt", Agencies = ["dpa"] };
        var west = new Entity("West", "Westen", EntityKind.Group, null);
        return draft
            .Claim(
                "Deployment",
                "Nordkorea schickte nach Angaben des Westens im vergangenen Jahr mehr als 10.000 Soldaten nach Russland.",
                [draft.Role("agent", draft.Mention(NorthKorea, "Nordkorea")), draft.Role("place", draft.Mention(Russia, "nach Russland"))],
                draft.By(draft.Mention(west, "des Westens")),
                draft.Count("mehr als 10.000 Soldaten", 10_000, null, "soldiers", above: true),
                new ClaimTime(new CalendarDate(2024, 1, 1), new CalendarDate(2024, 12, 31), false, draft.Find("im vergangenen Jahr"), "im vergangenen Jahr"),
                [new ClaimField("force", ["soldiers"])])
            .Claim(
                "Casualties",
                "Etwa 600 nordkoreanische Soldaten wurden getötet, sagte Lee.",
                [draft.Role("target", draft.Mention(NorthKorea, "nordkoreanische Soldaten"))],
                draft.By(draft.Mention(Lee, "Lee")),
                draft.Count("Etwa 600", 600, 600, "soldiers", about: true),
                fields: [new ClaimField("outcome", ["Killed"])],
                modality: Modality.Probable)
            .Claim(
                "ArmsDelivery",
                "Russland bestreitet <die> Lieferung & sagt nichts.",
                [draft.Role("agent", draft.Mention(Russia, "Russland bestreitet") with { Text = "Russland" })],
                draft.By(draft.Mention(Russia, "Russland")),
                fields: [new ClaimField("items", ["Waffe", "Rakete"])],
                polarity: Polarity.Negated,
                status: ClaimStatus.Planned)
            .Facts();
    }
}
