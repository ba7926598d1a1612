using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace FactGen.Tests.Frames;

using FactGen.Extraction;

/// <summary>The claims of a short text, and their fields as the words that examples compare: "agent=Iran,Qatar", "lower=20".</summary>
internal static class ClaimFields
{
    /// <summary>What examples write for a field that must be empty.</summary>
    public const string Nothing = "-";

    private static readonly string[] s_roles = ["agent", "partner", "target", "place"];

    private static readonly string[] s_all =
    [
        "kind", "source", "relay", "polarity", "modality", "status", .. s_roles, "lower", "upper", "lowerExclusive", "upperExclusive",
        "approximate", "unit", "from", "to", .. KindCatalog.Shipped.SelectMany(kind => kind.Fields).Select(field => field.Field).Distinct(),
    ];

    /// <summary>The day on which all examples are read, a Wednesday.</summary>
    private static CalendarDate Today { get; } = new(2024, 5, 15);

    public static ImmutableArray<ExtractedClaim> Claims(string text)
        => ClaimExtractor.Analyse(new ArticleSource("example.txt", text, Today)).Claims;

    /// <summary>A field's value; lists are sorted and joined by commas; "-" where it is empty.</summary>
    /// <exception cref="FormatException">There is no field of that name.</exception>
    public static string Value(ExtractedClaim claim, string field)
    {
        QuantityBounds bounds = claim.Quantity?.Bounds ?? default;
        string? value = field switch
        {
            "kind" => claim.Kind,
            "source" => claim.Attribution.IsEmpty ? null : Ids(claim.Attribution[0].Sources),
            "relay" => claim.Attribution.Length < 2 ? null : string.Join(">", claim.Attribution.Skip(1).Select(link => Ids(link.Sources))),
            "polarity" => claim.Polarity.ToString(),
            "modality" => claim.Modality.ToString(),
            "status" => claim.Status.ToString(),
            "lower" => bounds.Lower?.ToString(CultureInfo.InvariantCulture),
            "upper" => bounds.Upper?.ToString(CultureInfo.InvariantCulture),
            "lowerExclusive" => bounds.LowerExclusive ? "true" : null,
            "upperExclusive" => bounds.UpperExclusive ? "true" : null,
            "approximate" => bounds.Approximate ? "true" : null,
            "unit" => claim.Quantity?.Unit,
            "from" => claim.Time?.From?.ToString(),
            "to" => claim.Time?.To?.ToString(),
            _ when s_roles.Contains(field) => claim.Roles.Where(role => role.Role == field).Select(role => Ids(role.Fillers)).FirstOrDefault(),
            _ when s_all.Contains(field) => claim.Fields.Where(own => own.Name == field).Select(own => string.Join(',', own.Values.Order(StringComparer.Ordinal))).FirstOrDefault(),
            _ => throw new FormatException($"There is no field '{field}'; there are {string.Join(", ", s_all)}."),
        };
        return value ?? Nothing;
    }

    /// <summary>Whether a field has the value that an example gives; the order of lists does not count.</summary>
    public static bool Agrees(ExtractedClaim claim, string field, string expected)
    {
        string value = Value(claim, field);
        return field is "lower" or "upper" && decimal.TryParse(expected, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal other) && number == other
            : value == string.Join(',', expected.Split(',').Order(StringComparer.Ordinal));
    }

    /// <summary>A claim in a line, with the rule that made it: "arms.deliver: kind=ArmsDelivery agent=Iran partner=Houthis".</summary>
    public static string Line(ExtractedClaim claim)
        => $"{claim.Rule}: {string.Join(' ', s_all.Where(field => IsTold(field, Value(claim, field))).Select(field => $"{field}={Value(claim, field)}"))}";

    public static string Lines(IReadOnlyCollection<ExtractedClaim> claims)
        => claims.Count == 0 ? "  no claim" : string.Join('\n', claims.Select(claim => "  " + Line(claim)));

    private static bool IsTold(string field, string value)
        => value is not (Nothing or nameof(Polarity.Affirmed) or nameof(Modality.Certain)) && (field, value) is not ("status", nameof(ClaimStatus.Occurred));

    private static string Ids(ImmutableArray<EntityMention> mentions)
        => string.Join(',', mentions.Select(mention => mention.Entity.Id).Order(StringComparer.Ordinal));
}
