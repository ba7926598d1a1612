using System.Buffers;
using System.Globalization;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Claims as a table an article, for people.</summary>
internal sealed class ClaimTable(bool colour, int width) : IArticleFormat
{
    private static readonly Style Strong = new(decoration: Decoration.Bold);

    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output)
        => Encoding.UTF8.GetBytes(TerminalText.Draw(colour, width, console => Draw(console, analysis)), output);

    private static void Draw(IAnsiConsole console, ArticleAnalysis analysis)
    {
        string count = analysis.Claims.Length switch { 0 => "no claims", 1 => "1 claim", int n => $"{n} claims" };
        console.Write(TerminalText.Plain($"{analysis.Source.Name}: {count}", Strong));
        console.WriteLine();
        if (analysis.Claims.IsEmpty)
            return;
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn(new Text("Line")).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(new Text("Kind")).NoWrap());
        table.AddColumn(new TableColumn(new Text("What")));
        table.AddColumn(new TableColumn(new Text("Says")));
        table.AddColumn(new TableColumn(new Text("Evidence")));
        foreach (ExtractedClaim claim in analysis.Claims)
        {
            table.AddRow(
                TerminalText.Plain(claim.Line.ToString(CultureInfo.InvariantCulture)),
                TerminalText.Plain(claim.Kind),
                TerminalText.Plain(What(claim)),
                TerminalText.Plain(claim.Attribution.IsEmpty ? "–" : ClaimWords.Source(claim)),
                TerminalText.Plain(claim.Evidence.Of(analysis.Source.Text)));
        }

        console.Write(table);
    }

    private static string What(ExtractedClaim claim)
    {
        string firmness = ClaimWords.Firmness(claim);
        string details = string.Join("; ", ClaimWords.Details(claim).Select(detail => $"{detail.Name} {detail.Value}"));
        return firmness.Length == 0 ? details : $"[{firmness}] {details}";
    }
}
