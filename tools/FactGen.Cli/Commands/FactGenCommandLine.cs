using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;

namespace FactGen.Cli;

/// <summary>The command line as a whole: parses it, runs what it names, and turns what goes wrong into messages and exit codes.</summary>
internal static class FactGenCommandLine
{
    /// <summary>Runs on the standard streams of the process.</summary>
    public static int RunOnConsole(IReadOnlyList<string> arguments)
    {
        using Stream input = Console.OpenStandardInput();
        using Stream output = StandardOutput.Open();
        using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        var terminal = TerminalSettings.Detect(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        return Run(arguments, new CommandIo(input, output, error, terminal.Colour, terminal.Width));
    }

    /// <summary>Runs on the given streams.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandIo io)
    {
        // Set by the action that runs: the library's own exit code is 1 for every parse error.
        ParseResult parsed = Build(io).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
                io.Complain(error.Message);
            string command = parsed.CommandResult.Command is RootCommand ? "factgen" : "factgen " + parsed.CommandResult.Command.Name;
            io.Error.WriteLine($"Try '{command} --help'.");
            return ExitCode.Usage;
        }

        try
        {
            using var text = new StringWriter();
            int code = parsed.Invoke(new InvocationConfiguration { Output = text, Error = io.Error, EnableDefaultExceptionHandler = false });
            io.Output.Write(System.Text.Encoding.UTF8.GetBytes(text.ToString()));
            io.Output.Flush();
            return code;
        }
        catch (ClosedPipeException)
        {
            // Whoever read the output has seen enough.
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            io.Complain("standard output: " + exception.Message);
            return ExitCode.Failure;
        }
    }

    private static RootCommand Build(CommandIo io)
    {
        var root = new RootCommand("Reads German news articles and tells what they claim: who says what happened, where, when and how many.")
        {
            ExtractCommand.Build(io),
            InspectCommand.Build(io),
            ScoreCommand.Build(io),
        };
        return root;
    }
}
