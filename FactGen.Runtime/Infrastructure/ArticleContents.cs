using System;
using System.Collections.Generic;

namespace FactGen.Infrastructure;

/// <summary>What the packed rows of an article hold: what is known of it, then its claims.</summary>
internal sealed class ArticleContents
{
    private ArticleContents(CalendarDate? published, string? outlet, string[] agencies, ClaimTable claims)
    {
        Published = published;
        Outlet = outlet;
        Agencies = agencies;
        Claims = claims;
    }

    public CalendarDate? Published { get; }

    public string? Outlet { get; }

    public IReadOnlyList<string> Agencies { get; }

    public ClaimTable Claims { get; }

    public static ArticleContents Read(Article article, PackedText packed, FactStore store)
    {
        byte[] rows = packed.ReadBytes();
        CalendarDate? published = null;
        string? outlet = null;
        var agencies = new List<string>();
        int start = 0;
        while (true)
        {
            int end = RowBytes.LineEnd(rows, start);
            string row = RowBytes.Text(rows, start, end);
            start = end + 1;
            if (string.Equals(row, "claims", StringComparison.Ordinal))
                break;
            if (row.StartsWith("published\t", StringComparison.Ordinal))
                published = Codes.Date(Value(row));
            else if (row.StartsWith("outlet\t", StringComparison.Ordinal))
                outlet = Value(row);
            else
                agencies.Add(Value(row));
        }

        return new ArticleContents(published, outlet, agencies.ToArray(), new ClaimTable(article, store, rows, start));
    }

    private static string Value(string row) => Packed.Unescape(row.Substring(row.IndexOf('\t', 0) + 1));
}
