using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>Whether two claims are about the same event. Where that is not plain they are not: most claims of one kind are about different ones.</summary>
internal static class EventIdentity
{
    /// <summary>How many days an event may have lasted for counts of it to be counts of the same.</summary>
    private const int LongestDays = 7;

    /// <summary>Whether a claim is about something that happened or not; words and speech acts do not contradict each other.</summary>
    public static bool IsEvent(ExtractedClaim claim) => claim.Kind is not ("Statement" or "Quotation");

    /// <summary>
    /// The kind, roles, fields and time of a claim as one text, which claims of the same event have in common; null where they do not say enough
    /// to know an event by.
    /// </summary>
    public static string? KeyOf(ExtractedClaim claim)
    {
        if (claim.Roles.IsEmpty)
            return null;
        var key = new StringBuilder();
        Append(key, claim.Kind);
        Append(key, claim.Status.ToString());
        foreach (RoleFillers role in claim.Roles)
        {
            Append(key, role.Role);
            foreach (string id in Ids(role.Fillers).OrderBy(static id => id, StringComparer.Ordinal))
                Append(key, id);
        }

        foreach (ClaimField field in claim.Fields)
        {
            Append(key, field.Name);
            foreach (string value in field.Values)
                Append(key, value);
        }

        if (claim.Time is { } time)
            Append(key, IsPlaced(time) ? $"{time.From} {time.To}" : time.Text);
        return key.ToString();
    }

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

    /// <summary>With its length, so that no two lists of values give the same text.</summary>
    private static void Append(StringBuilder key, string value) => key.Append(value.Length).Append(':').Append(value);

    private static bool IsPlaced(ClaimTime time) => time.From is not null || time.To is not null;

    private static bool IsShort(ClaimTime? time) => time is { From: { } from, To: { } to } && to.DaysSince(from) < LongestDays;

    private static bool IsAdditional(ExtractedClaim claim) => claim.Fields.Any(static field => field.Name == "additional");

    private static IEnumerable<EntityMention> Sources(ExtractedClaim claim) => claim.Attribution.IsEmpty ? [] : claim.Attribution[0].Sources;

    private static HashSet<string> Ids(IEnumerable<EntityMention> mentions) => new(mentions.Select(static mention => mention.Entity.Id), StringComparer.Ordinal);
}
