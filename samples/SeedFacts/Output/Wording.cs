using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen;

namespace SeedFacts.Output;

/// <summary>Claims in words.</summary>
internal static class Wording
{
    /// <summary>"Lee, via KCNA: probably", "Ukraine: denied", "the article itself".</summary>
    public static string Source(Claim claim)
    {
        string source = Teller(claim);
        string[] reservations = [.. new[] { Denied(claim.Polarity), Firmness(claim.Modality), Moment(claim.Status) }.OfType<string>()];
        return reservations.Length == 0 ? source : $"{source}: {string.Join(", ", reservations)}";
    }

    /// <summary>Who says so, without how firmly.</summary>
    public static string Teller(Claim claim) => claim.Attribution.IsEmpty ? "the article itself" : claim.Attribution.ToString();

    /// <summary>Where all of these stand: "a.txt:3 b.txt:7".</summary>
    public static string Places(IEnumerable<Claim> claims)
        => string.Join(" ", claims.Select(claim => claim.Evidence.Location).Distinct().Order(System.StringComparer.Ordinal));

    /// <summary>"more than 10,000 soldiers", "soldiers", "an unknown number".</summary>
    public static string Number(Quantity count, string? what = null)
    {
        if (!count.IsStated)
            return what ?? "number not said";
        string number = count.ToString("G", CultureInfo.InvariantCulture);
        return what is null || number.Contains(what, System.StringComparison.OrdinalIgnoreCase) ? number : $"{number} {what}";
    }

    /// <summary>A claim in one clause.</summary>
    public static string Clause(Claim claim) => claim switch
    {
        Facts.Deployment d => $"{d.Sender} sends {Number(d.Count, d.Force ?? "forces")}{ToAndFor(d)}",
        Facts.Withdrawal w => $"{w.Withdrawer} withdraws {Number(w.Count, w.Force ?? "forces")}{From(w.Origin)}",
        Facts.Casualty c => $"{Number(c.Count, "people")}{Of(c.Victims)} {Word(c.Outcome)}{In(c.Place)}",
        Facts.Capture c => $"{c.Captor} captures {Number(c.Count, "people")}{Of(c.Captives)}{In(c.Place)}",
        Facts.Combat c => $"{c.Participant} fights{Against(c.Opponent)}{For(c.Ally)}{In(c.Place)}",
        Facts.Offensive o => $"{o.Attacker} attacks{(o.Target.IsEmpty ? "" : $" {o.Target}")}{In(o.Place)}",
        Facts.ArmsDelivery d => $"{d.Supplier} supplies {Items(d)}{To(d.Recipient)}",
        Facts.TerritorialControl t => $"{t.Holder} {(t.Change is null ? "holds" : Word(t.Change))} {t.Territory}{From(t.Loser)}",
        Facts.Agreement a => $"{a.Parties} agree{(a.Name is null ? "" : $" on „{a.Name}“")}",
        Facts.Visit v => $"{v.Visitor} {(v.Host.IsEmpty ? "goes" + To(v.Place) : $"meets {v.Host}{In(v.Place)}")}",
        Facts.Payment p => $"{p.Payer} pays {Number(p.Amount)}{To(p.Payee)}",
        Facts.Statement s => $"{s.Speaker} {Verb(s.Act)}{(s.About is null ? "" : $" „{s.About}“")}",
        Facts.Quotation q => $"{q.Speaker}: „{q.Text}“",
        _ => claim.Kind,
    };

    /// <summary>What is supplied, and how much of it.</summary>
    public static string Items(Facts.ArmsDelivery delivery)
    {
        string items = delivery.Items.Count == 0 ? "arms" : string.Join(", ", delivery.Items);
        return delivery.Amount.IsStated ? $"{Number(delivery.Amount)}: {items}" : items;
    }

    /// <summary>Where forces are sent, and for whom.</summary>
    public static string ToAndFor(Facts.Deployment deployment)
        => To(deployment.Destination) + (deployment.Destination == deployment.Beneficiary ? "" : For(deployment.Beneficiary));

    /// <summary>"KilledOrWounded" as "killed or wounded"; nothing when it is not said.</summary>
    public static string Word<T>(T? choice)
        where T : struct, System.Enum
        => string.Concat((choice?.ToString() ?? "").Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    public static string To(EntitySet place) => Join(" to ", place);

    private static string For(EntitySet side) => Join(" for ", side);

    private static string In(EntitySet place) => Join(" in ", place);

    private static string Of(EntitySet side) => Join(" of ", side);

    private static string From(EntitySet place) => Join(" from ", place);

    private static string Against(EntitySet side) => Join(" against ", side);

    private static string Join(string preposition, EntitySet entities) => entities.IsEmpty ? "" : preposition + entities;

    private static string Verb(Facts.StatementAct? act) => act == Facts.StatementAct.Deny ? "denies" : Word(act) + "s";

    private static string? Denied(Polarity polarity) => polarity == Polarity.Negated ? "denied" : null;

    private static string? Firmness(Modality modality) => modality switch
    {
        Modality.Probable => "probably",
        Modality.Possible => "possibly",
        _ => null,
    };

    private static string? Moment(ClaimStatus status) => status switch
    {
        ClaimStatus.Ongoing => "going on",
        ClaimStatus.Planned => "planned",
        _ => null,
    };
}
