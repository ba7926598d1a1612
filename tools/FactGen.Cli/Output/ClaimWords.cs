using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>The parts of a claim as words for people.</summary>
internal static class ClaimWords
{
    /// <summary>Who says so, primary source first: "Geheimdienst, told by Lee".</summary>
    public static string Source(ExtractedClaim claim)
        => string.Join(", told by ", claim.Attribution.Select(link => Names(link.Sources)));

    /// <summary>Names of several: "Nordkorea + Russland".</summary>
    public static string Names(ImmutableArray<EntityMention> mentions) => string.Join(" + ", mentions.Select(mention => mention.Entity.Name));

    /// <summary>What is not the plain case: "Negated", "Probable", "Planned".</summary>
    public static string Firmness(ExtractedClaim claim)
    {
        var words = new List<string>();
        if (claim.Polarity != Polarity.Affirmed)
            words.Add(claim.Polarity.ToString());
        if (claim.Modality != Modality.Certain)
            words.Add(claim.Modality.ToString());
        if (claim.Status != ClaimStatus.Occurred)
            words.Add(claim.Status.ToString());
        return string.Join(", ", words);
    }

    /// <summary>Roles, fields, quantity and time, each with its name: "agent Nordkorea".</summary>
    public static IEnumerable<(string Name, string Value)> Details(ExtractedClaim claim)
    {
        foreach (RoleFillers role in claim.Roles)
            yield return (role.Role, Names(role.Fillers));
        foreach (ClaimField field in claim.Fields)
            yield return (field.Name, string.Join(", ", field.Values));
        if (claim.Quantity is { } quantity)
            yield return ("quantity", Quantity(quantity.Bounds, quantity.Unit));
        if (claim.Time is { } time)
            yield return ("time", Time(time.From, time.To, time.Text));
    }

    /// <summary>A quantity as an interval: "&gt; 10000 soldiers", "about 600", "10000 to 12000".</summary>
    public static string Quantity(QuantityBounds bounds, string? unit)
    {
        string number = (bounds.Lower, bounds.Upper) switch
        {
            (null, null) => "?",
            ({ } lower, null) => (bounds.LowerExclusive ? "> " : "≥ ") + Number(lower),
            (null, { } upper) => (bounds.UpperExclusive ? "< " : "≤ ") + Number(upper),
            ({ } lower, { } upper) when lower.Equals(upper) => Number(lower),
            ({ } lower, { } upper) => Number(lower) + " to " + Number(upper),
        };
        return (bounds.Approximate ? "about " : "") + number + (unit is null ? "" : " " + unit);
    }

    /// <summary>A time as its days, or as its words where they stay unresolved.</summary>
    public static string Time(CalendarDate? from, CalendarDate? to, string text)
        => from is null && to is null ? $"“{text}”" : from == to ? $"{from}" : $"{from}…{to}";

    /// <summary>A number as JSON would write it.</summary>
    public static string Number(double number) => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
