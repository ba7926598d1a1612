using System;
using System.IO;
using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace FactGen.Cli;

/// <summary>Text for people, drawn by Spectre.Console. What articles say goes in as plain text: never as markup, never as control codes.</summary>
internal static class TerminalText
{
    /// <summary>Draws to a string.</summary>
    public static string Draw(bool colour, int width, Action<IAnsiConsole> draw)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Capabilities.Links = false;
        draw(console);
        return WithoutTrailingBlanks(writer.ToString());
    }

    /// <summary>Article text in one line, without white space around it; control characters are visible but without effect.</summary>
    public static string Clean(ReadOnlySpan<char> text) => CleanPart(text).Trim();

    /// <summary>The same for a part of a line: a blank at either end stays.</summary>
    public static string CleanPart(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                clean.Append(char.IsControl(c) || IsDirectionOverride(c) ? '\uFFFD' : c);
            else if (!blank)
                clean.Append(' ');
            blank = char.IsWhiteSpace(c);
        }

        return clean.ToString();
    }

    /// <summary>A cell or line of article text.</summary>
    public static IRenderable Plain(ReadOnlySpan<char> text, Style? style = null) => new Text(Clean(text), style);

    /// <summary>Marks that reorder what follows on a terminal.</summary>
    private static bool IsDirectionOverride(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Tables are padded to their full width; that is of no use in a file.</summary>
    private static string WithoutTrailingBlanks(string text)
    {
        var trimmed = new StringBuilder(text.Length);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            trimmed.Append(lines[i].TrimEnd(' ')).Append(i < lines.Length - 1 ? "\n" : "");
        return trimmed.ToString();
    }
}
