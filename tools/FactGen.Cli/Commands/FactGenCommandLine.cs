using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.IO;
using System.Text;

namespace FactGen.Cli;

/// <summary>The command line as a whole: parses it, runs what it names, and turns what goes wrong into messages and exit codes.</summary>
internal static class FactGenCommandLine
{
    /// <summary>Runs on the standard streams of the process.</summary>
    public static int RunOnConsole(IReadOnlyList<string> arguments)
    {
        using Stream input = StandardHandle.IsGiven(StandardHandle.Input) ? Console.OpenStandardInput() : new ClosedStream();
        using Stream output = StandardOutput.Open();
        using TextWriter error = StandardHandle.IsGiven(StandardHandle.Error) ? new StreamWriter(Console.OpenStandardError()) { AutoFlush = true } : TextWriter.Null;
        var terminal = TerminalSettings.Detect(Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
        return Run(arguments, new CommandIo(input, output, error, terminal.Colour, terminal.Width));
    }

    /// <summary>Runs on the given streams.</summary>
    public static int Run(IReadOnlyList<string> arguments, CommandIo io)
    {
        ParseResult parsed = Build(io).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (ParseError error in parsed.Errors)
                io.Complain(error.Message);
            string command = parsed.CommandResult.Command is RootCommand ? "factgen" : "factgen " + parsed.CommandResult.Command.Name;
            io.Tell($"Try '{command} --help'.");
            return ExitCode.Usage; // The library's own handling would print the whole help, and return 1.
        }

        try
        {
            using var text = new StringWriter();
            int code = parsed.Invoke(new InvocationConfiguration { Output = text, Error = io.Error, EnableDefaultExceptionHandler = false });
            if (text.ToString() is { Length: > 0 } help)
                io.Output.Write(Encoding.UTF8.GetBytes(help));
            return code;
        }
        catch (ClosedPipeException)
        {
            // Whoever read the output has seen enough.
            return ExitCode.Success;
        }
        catch (OutOfMemoryException)
        {
            io.Complain("out of memory");
            return ExitCode.Failure;
        }
        catch (Exception exception) when (exception is IOException or InputException)
        {
            io.Complain(exception.Message);
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
        HelpWithExamples.AddTo(root, HelpNotes.ByCommand, io.Width);
        return root;
    }
}
