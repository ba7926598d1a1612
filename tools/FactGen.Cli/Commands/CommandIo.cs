using System.IO;

namespace FactGen.Cli;

/// <summary>What a command reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: what was asked for, and nothing else.</param>
/// <param name="Error">Standard error: what went wrong.</param>
/// <param name="Colour">Whether the output may hold colour.</param>
/// <param name="Width">How many columns the output has for people.</param>
internal sealed record CommandIo(Stream Input, Stream Output, TextWriter Error, bool Colour = false, int Width = 120)
{
    /// <summary>Names what went wrong, as Unix tools do: "factgen: path: what is wrong".</summary>
    public void Complain(string what) => Error.WriteLine("factgen: " + TerminalText.Clean(what));
}
