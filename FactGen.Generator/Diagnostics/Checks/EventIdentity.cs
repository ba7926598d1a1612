using System;
using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>Whether two claims are about the same event. Where that is not plain they are not: most claims of one kind are about different ones.</summary>
internal static class EventIdentity
{
    /// <summary>How many days an event may have lasted for counts of it to be counts of the same.</summary>
    private const int LongestDays = 7;

    /// <summary>Whether a claim is about something that happened or not; words and speech acts do not contradict each other.</summary>
    public static bool IsEvent(ExtractedClaim claim) => claim.Kind is not ("Statement" or "Quotation");

    /// <summary>Whether kind, roles, fields and time are the same, and say enough to know an event by.</summary>
    public static bool AreSame(ExtractedClaim one, ExtractedClaim other)
        => one.Kind == other.Kind
            && one.Status == other.Status
            && one.Roles.Length > 0
            && SameRoles(one, other)
            && SameFields(one, other)
            && SameTime(one.Time, other.Time);

    /// <summary>
    /// Whether two claims of the same event count the same: on days that are given, or by sources that differ. Without either, one source mostly
    /// speaks of two events. What comes on top of others is no count of all, and neither is what one sentence counts of what it counted before.
    /// </summary>
    public static bool AreOneCount(ExtractedClaim one, ExtractedClaim other)
        => ToldCounts.IsCount(one.Quantity!)
            && ToldCounts.IsCount(other.Quantity!)
            && !IsAdditional(one)
            && !IsAdditional(other)
            && (HaveOtherSources(one, other)
                ? IsShort(one.Time) || ToldCounts.AreOfOneSize(one.Quantity!, other.Quantity!)
                : IsShort(one.Time) && one.Evidence != other.Evidence);

    public static bool HaveOtherSources(ExtractedClaim one, ExtractedClaim other) => !Ids(Sources(one)).SetEquals(Ids(Sources(other)));

    private static bool SameRoles(ExtractedClaim one, ExtractedClaim other)
        => one.Roles.Length == other.Roles.Length
            && one.Roles.Zip(other.Roles, static (left, right) => left.Role == right.Role && Ids(left.Fillers).SetEquals(Ids(right.Fillers))).All(static same => same);

    private static bool SameFields(ExtractedClaim one, ExtractedClaim other)
        => one.Fields.Length == other.Fields.Length
            && one.Fields.Zip(other.Fields, static (left, right) => left.Name == right.Name && left.Values.SequenceEqual(right.Values)).All(static same => same);

    private static bool SameTime(ClaimTime? one, ClaimTime? other)
        => one is null || other is null ? one is null && other is null : one.From == other.From && one.To == other.To && (IsPlaced(one) || one.Text == other.Text);

    private static bool IsPlaced(ClaimTime time) => time.From is not null || time.To is not null;

    private static bool IsShort(ClaimTime? time) => time is { From: { } from, To: { } to } && to.DaysSince(from) < LongestDays;

    private static bool IsAdditional(ExtractedClaim claim) => claim.Fields.Any(static field => field.Name == "additional");

    private static IEnumerable<EntityMention> Sources(ExtractedClaim claim) => claim.Attribution.IsEmpty ? [] : claim.Attribution[0].Sources;

    private static HashSet<string> Ids(IEnumerable<EntityMention> mentions) => new(mentions.Select(static mention => mention.Entity.Id), StringComparer.Ordinal);
}
