using System;
using System.Collections.Generic;

namespace FactGen.Infrastructure;

/// <summary>What the packed rows of an article hold: what is known of it, then its claims.</summary>
internal sealed class ArticleContents
{
    private ArticleContents(CalendarDate? published, string? outlet, string[] agencies, Claim[] claims)
    {
        Published = published;
        Outlet = outlet;
        Agencies = agencies;
        Claims = claims;
    }

    public CalendarDate? Published { get; }

    public string? Outlet { get; }

    public IReadOnlyList<string> Agencies { get; }

    public IReadOnlyList<Claim> Claims { get; }

    public static ArticleContents Read(Article article, PackedText packed, FactStore store)
    {
        string rows = packed.Read();
        CalendarDate? published = null;
        string? outlet = null;
        var agencies = new List<string>();
        var claims = new List<Claim>();
        bool inClaims = false;
        for (int start = 0, end; start < rows.Length; start = end + 1)
        {
            end = rows.IndexOf('\n', start);
            string row = rows.Substring(start, end - start);
            if (inClaims)
                claims.Add(store.Create(new ClaimRow(article, store.Entities, row)));
            else if (string.Equals(row, "claims", StringComparison.Ordinal))
                inClaims = true;
            else if (row.StartsWith("published\t", StringComparison.Ordinal))
                published = Codes.Date(Value(row));
            else if (row.StartsWith("outlet\t", StringComparison.Ordinal))
                outlet = Value(row);
            else
                agencies.Add(Value(row));
        }

        return new ArticleContents(published, outlet, agencies.ToArray(), claims.ToArray());
    }

    private static string Value(string row) => Packed.Unescape(row.Substring(row.IndexOf('\t', 0) + 1));
}
