using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;

namespace FactGen.Cli;

/// <summary>"--output": a file instead of standard output.</summary>
internal sealed class OutputOption
{
    private readonly Option<string?> _path = new("--output")
    {
        Description = "Write to this file instead of standard output. It is there when all is written, and whole; whatever stops the run leaves what was there before.",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(_path);

    /// <summary>Runs with the output that was asked for, and returns the exit code.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="io">The standard streams.</param>
    /// <param name="inputs">What is read; the output may be none of it.</param>
    /// <param name="run">Writes to the output that it is given.</param>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public int Write(ParseResult parsed, CommandIo io, IEnumerable<ArticleInput> inputs, Func<CommandIo, int> run)
    {
        if (parsed.GetValue(_path) is not { } path)
            return run(io);
        if (inputs.OfType<FileInput>().Any(input => IsSame(input.Path, path)))
        {
            io.Complain($"--output: '{path}' is one of the articles.");
            return ExitCode.Usage;
        }

        return OutputFile.Write(path, file => run(io.ToFile(file)));
    }

    private static bool IsSame(string input, string output)
        => string.Equals(Path.GetFullPath(input), Path.GetFullPath(output), StringComparison.Ordinal)
            || string.Equals(RealPath.Of(input), RealPath.Of(output), StringComparison.Ordinal);
}
