using Spectre.Console;

namespace FactGen.Cli;

/// <summary>A paragraph that is indented as a whole, behind a mark.</summary>
internal static class IndentedText
{
    public static void Write(IAnsiConsole console, string indent, string text, Style style)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(0).Width(indent.Length));
        grid.AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        grid.AddRow(new Text(indent, style), TerminalText.Plain(text, style));
        console.Write(grid);
    }
}
