using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Tests.Metamorphic;

using FactGen.Extraction;
using FactGen.Tests.Frames;

/// <summary>A sentence, what was done to it, and whether its claims came out as they must.</summary>
internal static class Metamorphosis
{
    /// <summary>The fields that no variation changes, beside those that its effect is about.</summary>
    private static readonly string[] s_kept =
        ["agent", "partner", "target", "place", "lower", "upper", "unit", "outcome", "change", "act", "force", "items"];

    /// <summary>The examples of all rules that are sentences of one clause, each with the claims that are made of it.</summary>
    public static IEnumerable<(SimpleSentence Sentence, ImmutableArray<ExtractedClaim> Claims)> Sentences()
    {
        foreach (string text in FrameCatalogue.German.Rules.SelectMany(rule => rule.Examples).Where(example => example.Expected is not null).Select(example => example.Sentence).Distinct())
        {
            if (SimpleSentence.Of(text) is { } sentence && ClaimFields.Claims(text) is { IsEmpty: false } claims && claims.All(claim => claim is { Attribution.IsEmpty: true, Polarity: Polarity.Affirmed }))
                yield return (sentence, claims);
        }
    }

    /// <summary>What went wrong with a claim of the sentence under a variation; null when nothing did.</summary>
    public static string? Failure(Variation variation, SimpleSentence sentence, ExtractedClaim claim)
    {
        ImmutableArray<ExtractedClaim> claims = ClaimFields.Claims(variation.Apply(sentence));
        ExtractedClaim[] same = [.. claims.Where(other => other.Kind == claim.Kind)];
        if (variation.Effect == Effect.Withdrawn)
            return same.Length == 0 ? null : "is told";
        if (variation.Effect == Effect.Negated)
            return same.All(other => other.Polarity == Polarity.Negated) ? null : "is not negated";
        if (same.Length == 0)
            return "is lost";
        string[][] wrong = [.. same.Select(other => Different(variation.Effect, claim, other))];
        string[] least = wrong.MinBy(fields => fields.Length)!;
        return least.Length == 0 ? null : string.Join(' ', least);
    }

    private static string[] Different(Effect effect, ExtractedClaim claim, ExtractedClaim other)
    {
        IEnumerable<string> wrong = s_kept.Where(field => ClaimFields.Value(claim, field) != ClaimFields.Value(other, field));
        if (other.Polarity != claim.Polarity)
            wrong = wrong.Append("polarity");
        if (other.Modality != claim.Modality && effect != Effect.Sourced)
            wrong = wrong.Append("modality");
        // "Am Dienstag liefert Kenia Waffen": with a day the present is no state (codebook 9.24).
        if (other.Status != claim.Status && effect != Effect.Dated)
            wrong = wrong.Append("status");
        if (ClaimFields.Value(other, "source") != (effect == Effect.Sourced ? "KarlBerger" : ClaimFields.Nothing))
            wrong = wrong.Append("source");
        if (effect != Effect.Dated && ClaimFields.Value(claim, "from") + ClaimFields.Value(claim, "to") != ClaimFields.Value(other, "from") + ClaimFields.Value(other, "to"))
            wrong = wrong.Append("time");
        return [.. wrong];
    }
}
