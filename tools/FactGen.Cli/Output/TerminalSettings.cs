using System;
using System.Globalization;

namespace FactGen.Cli;

/// <summary>What the output can show to people.</summary>
internal readonly record struct TerminalSettings(bool Colour, int Width)
{
    /// <summary>How many columns there are where nobody says it.</summary>
    public const int WidthElsewhere = 120;

    private const int LeastWidth = 40;

    /// <summary>Colour only on a terminal, and not against the user's wish (no-color.org); the width of the terminal, or of COLUMNS.</summary>
    public static TerminalSettings Detect(bool redirected, Func<string, string?> variable)
    {
        bool colour = !redirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") is not "dumb";
        int width = int.TryParse(variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) ? columns
            : redirected ? WidthElsewhere
            : Console.WindowWidth;
        return new TerminalSettings(colour, width < LeastWidth ? WidthElsewhere : width);
    }
}
