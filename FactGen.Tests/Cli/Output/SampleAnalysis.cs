using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace FactGen.Tests;

using FactGen.Cli;
using FactGen.Extraction;

/// <summary>An article with one thing in each layer, made by hand: what is tested is how it is written, not how it is found.</summary>
internal static class SampleAnalysis
{
    public const string Text = "Am 3. Mai sandte Osteria, so der [red]Minister[/], über 1.500 Soldaten nach Belmar.";

    public static readonly Entity
        Osteria = new("Osteria", "Osteria", EntityKind.State, "Osteria"),
        Minister = new("Minister", "Minister", EntityKind.Unknown, null),
        Belmar = new("Belmar", "Belmar", EntityKind.Place, "Osteria");

    private static readonly SourceSpan s_sentence = new(0, Text.Length);

    private static readonly QuantityBounds s_bounds = new(1500, null, LowerExclusive: true);

    public static ExtractedClaim Claim { get; } = new()
    {
        Kind = "Deployment",
        Evidence = s_sentence,
        Line = 1,
        Column = 1,
        Attribution = [new AttributionLink([Mention(Minister, "Minister")])],
        Modality = Modality.Probable,
        Roles = [new RoleFillers("agent", [Mention(Osteria, "Osteria")]), new RoleFillers("place", [Mention(Belmar, "Belmar")])],
        Fields = [new ClaimField("force", ["soldiers"]), new ClaimField("additional", ["true"])],
        Quantity = new ClaimQuantity(s_bounds, "soldiers", At("über 1.500"), "über 1.500 Soldaten"),
        Time = new ClaimTime(new CalendarDate(2024, 5, 3), new CalendarDate(2024, 5, 3), false, At("3. Mai"), "am 3. Mai"),
        Rule = "deployment.senden",
        Trigger = At("sandte"),
    };

    /// <summary>The article with the sample claim, or with others.</summary>
    public static ArticleAnalysis Create(params ExtractedClaim[] claims) => Of(Text, claims.Length == 0 ? [Claim] : claims);

    /// <summary>The same layers, but another text of the same length.</summary>
    public static ArticleAnalysis Of(string text, params ExtractedClaim[] claims)
    {
        var reading = new ArticleReading([new Block(s_sentence, BlockKind.Paragraph)], null, null, []);
        return new ArticleAnalysis
        {
            Source = new ArticleSource("belmar.txt", text),
            Published = new CalendarDate(2024, 5, 6),
            Segments = new SegmentedText(text, reading, [new Token(0, 2, TokenKind.Word)], [new Sentence(s_sentence, 0, 1, 0, 1, 1)], []),
            Quantities = [new QuantityMention(At("über 1.500"), 0, 1, s_bounds, null)],
            Times =
            [
                new TimeMention
                {
                    Span = At("3. Mai"),
                    FullSpan = At("Am 3. Mai"),
                    FirstToken = 0,
                    EndToken = 1,
                    Type = TimeType.Date,
                    Value = "2024-05-03",
                    FutureValue = "2025-05-03",
                    Past = new DateInterval(new CalendarDate(2024, 5, 3), null),
                    Future = default,
                    DatesEvents = true,
                },
            ],
            Clauses = [new ClauseView([At("Am 3. Mai sandte Osteria"), At("über 1.500")], ClauseType.Main, null, "senden", VerbTense.Preterite, VerbMood.Indicative, Voice.Active, false, -1, At("Osteria"), At("über 1.500"), null)],
            Triggers = [new TriggerView(At("sandte"), Claim.Rule, Claim.Kind, "German/frames/deployment.txt", 3, null), new TriggerView(At("Soldaten"), "combat.at", "Combat", "German/frames/combat.txt", 7, "has no agent")],
            Entities = [Mention(Osteria, "Osteria")],
            Attributions = [new AttributionRelation(SpeechType.Indirect, [At("Am 3. Mai"), At("nach Belmar")], [At("so")], [], [At("der [red]Minister[/]")], [])],
            Claims = [.. claims],
        };
    }

    /// <summary>What a format writes of an article.</summary>
    public static string Write(IArticleFormat format, ArticleAnalysis analysis)
    {
        var output = new ArrayBufferWriter<byte>();
        format.Write(analysis, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }

    public static EntityMention Mention(Entity entity, string words) => new(entity, At(words), words);

    private static SourceSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
