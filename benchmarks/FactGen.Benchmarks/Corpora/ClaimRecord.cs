using System.Collections.Generic;
using System.Linq;

namespace FactGen.Benchmarks;

/// <summary>A claim with all its values, as a program would keep it that reads JSON or a table.</summary>
internal sealed record ClaimRecord
{
    public required string Id { get; init; }

    public required string Kind { get; init; }

    public required string Article { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required string Polarity { get; init; }

    public required string Modality { get; init; }

    public required string Status { get; init; }

    public required IReadOnlyList<IReadOnlyList<string>> Attribution { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Roles { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Fields { get; init; }

    public required double? Lower { get; init; }

    public required double? Upper { get; init; }

    public required string Unit { get; init; }

    public required string? From { get; init; }

    public required string? To { get; init; }

    public required string Rule { get; init; }

    public required string Trigger { get; init; }

    public static ClaimRecord Of(Claim claim) => new()
    {
        Id = claim.Id,
        Kind = claim.Kind,
        Article = claim.Article.Name,
        Start = claim.Evidence.Start,
        Length = claim.Evidence.Length,
        Line = claim.Evidence.Line,
        Column = claim.Evidence.Column,
        Polarity = claim.Polarity.ToString(),
        Modality = claim.Modality.ToString(),
        Status = claim.Status.ToString(),
        Attribution = [.. claim.Attribution.Select(Ids)],
        Roles = claim.Roles.ToDictionary(role => role.Key, role => Ids(role.Value)),
        Fields = claim.Fields.ToDictionary(field => field.Key, field => field.Value),
        Lower = claim.Quantity.Lower,
        Upper = claim.Quantity.Upper,
        Unit = claim.Quantity.Unit,
        From = claim.Time.From?.ToString(),
        To = claim.Time.To?.ToString(),
        Rule = claim.Rule,
        Trigger = claim.Trigger,
    };

    private static IReadOnlyList<string> Ids(EntitySet entities) => [.. entities.Select(entity => entity.Id)];
}
