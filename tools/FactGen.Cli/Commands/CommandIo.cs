using System;
using System.IO;

namespace FactGen.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: what was asked for, and nothing else.</param>
/// <param name="Error">Standard error: what went wrong.</param>
/// <param name="Colour">Whether the output may hold colour.</param>
/// <param name="Width">How many columns the output has for people.</param>
internal sealed record CommandIo(Stream Input, Stream Output, TextWriter Error, bool Colour = false, int Width = TerminalSettings.WidthElsewhere)
{
    /// <summary>Names what went wrong, as Unix tools do: "factgen: path: what is wrong".</summary>
    public void Complain(string what) => Tell("factgen: " + TerminalText.Clean(what));

    /// <summary>Writes a line to standard error.</summary>
    public void Tell(string line)
    {
        try
        {
            Error.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody can be told, so the exit code alone says it.
        }
    }

    /// <summary>The same with a file for output.</summary>
    public CommandIo ToFile(Stream file) => this with { Output = file, Colour = false, Width = TerminalSettings.WidthElsewhere };
}
