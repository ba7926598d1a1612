using System;
using System.Buffers;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Claims as comma-separated values (RFC 4180, but newlines as on Unix): one header line, entities by id, several joined by "; ".</summary>
internal sealed class ClaimCsv : IArticleFormat
{
    private static readonly ImmutableArray<Column> Columns =
    [
        new("article", static (claim, article) => article.Name),
        new("line", static (claim, _) => Number(claim.Line)),
        new("column", static (claim, _) => Number(claim.Column)),
        new("start", static (claim, _) => Number(claim.Evidence.Start)),
        new("length", static (claim, _) => Number(claim.Evidence.Length)),
        new("kind", static (claim, _) => claim.Kind),
        new("source", static (claim, _) => claim.Attribution.IsEmpty ? null : Ids(claim.Attribution[0].Sources)),
        new("relays", static (claim, _) => Ids(claim.Attribution.Skip(1).SelectMany(link => link.Sources))),
        new("polarity", static (claim, _) => claim.Polarity.ToString()),
        new("modality", static (claim, _) => claim.Modality.ToString()),
        new("status", static (claim, _) => claim.Status.ToString()),
        Role("agent"),
        Role("partner"),
        Role("target"),
        Role("place"),
        new("lower", static (claim, _) => Number(claim.Quantity?.Bounds.Lower)),
        new("lowerExclusive", static (claim, _) => Flag(claim.Quantity?.Bounds.LowerExclusive)),
        new("upper", static (claim, _) => Number(claim.Quantity?.Bounds.Upper)),
        new("upperExclusive", static (claim, _) => Flag(claim.Quantity?.Bounds.UpperExclusive)),
        new("approximate", static (claim, _) => Flag(claim.Quantity?.Bounds.Approximate)),
        new("unit", static (claim, _) => claim.Quantity?.Unit),
        new("from", static (claim, _) => claim.Time?.From?.ToString()),
        new("to", static (claim, _) => claim.Time?.To?.ToString()),
        new("time", static (claim, _) => claim.Time?.Text),
        .. ClaimFieldTypes.Names.Select(Field),
        new("evidence", static (claim, article) => claim.Evidence.In(article.Text)),
        new("rule", static (claim, _) => claim.Rule),
    ];

    public string Header => string.Join(',', Columns.Select(column => column.Name)) + "\n";

    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output)
    {
        var lines = new StringBuilder();
        foreach (ExtractedClaim claim in analysis.Claims)
        {
            for (int i = 0; i < Columns.Length; i++)
                lines.Append(i > 0 ? "," : "").Append(Quoted(Columns[i].Value(claim, analysis.Source)));
            lines.Append('\n');
        }

        Encoding.UTF8.GetBytes(lines.ToString(), output);
    }

    private static Column Role(string name)
        => new(name, (claim, _) => Ids(claim.Roles.Where(role => role.Role == name).SelectMany(role => role.Fillers)));

    private static Column Field(string name)
        => new(name, (claim, _) => string.Join("; ", claim.Fields.Where(field => field.Name == name).SelectMany(field => field.Values)));

    private static string Ids(IEnumerable<EntityMention> mentions) => string.Join("; ", mentions.Select(mention => mention.Entity.Id));

    private static string? Number(double? number) => number is { } value ? ClaimWords.Number(value) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Flag(bool? set) => set is true ? "true" : null;

    private static string Quoted(string? value)
        => value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value ?? "" : "\"" + value!.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private sealed record Column(string Name, Func<ExtractedClaim, ArticleSource, string?> Value);
}
