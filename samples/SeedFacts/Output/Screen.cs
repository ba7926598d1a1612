using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FactGen;

namespace SeedFacts.Output;

/// <summary>Headings and columns of text, with bold and grey where the terminal shows them.</summary>
internal sealed class Screen(TextWriter writer)
{
    private const int Width = 118;
    private const string Gap = "  ";

    private static readonly bool s_plain =
        Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    public void Heading(string text)
    {
        writer.WriteLine();
        writer.WriteLine(Bold(text.ToUpperInvariant()) + " " + Grey(new string('─', Width - text.Length - 1)));
    }

    public void Group(string text)
    {
        writer.WriteLine();
        writer.WriteLine("  " + Bold(text));
    }

    /// <summary>Writes a row of cells, each wrapped into its column; the last one, which says where it stands, is grey.</summary>
    public void Row(params (string Text, int Width)[] cells)
    {
        List<string>[] columns = [.. cells.Select(cell => Wrap(cell.Text, cell.Width))];
        int height = columns.Max(column => column.Count);
        for (int line = 0; line < height; line++)
        {
            string[] texts = [.. columns.Select((column, i) => (line < column.Count ? column[line] : "").PadRight(cells[i].Width))];
            texts[^1] = Grey(texts[^1].TrimEnd());
            writer.WriteLine("    " + string.Join(Gap, texts).TrimEnd());
        }
    }

    /// <summary>Writes how many claims are not listed, and where they stand: in so many articles.</summary>
    public void Remainder(string what, IReadOnlyCollection<Claim> claims)
    {
        int articles = claims.Select(claim => claim.Evidence.Article.Name).Distinct().Count();
        if (claims.Count > 0)
            writer.WriteLine("    " + Grey($"({claims.Count} {(claims.Count == 1 ? "claim" : "claims")} {what}, in {articles} {(articles == 1 ? "article" : "articles")})"));
    }

    private static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        string rest = text;
        while (rest.Length > width)
        {
            int space = rest.LastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }

        lines.Add(rest);
        return lines;
    }

    private static string Bold(string text) => s_plain ? text : $"\e[1m{text}\e[0m";

    private static string Grey(string text) => s_plain || text.Length == 0 ? text : $"\e[90m{text}\e[0m";
}
