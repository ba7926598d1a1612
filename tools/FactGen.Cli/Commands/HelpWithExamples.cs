using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace FactGen.Cli;

/// <summary>The help of a command, then examples and what its exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<string, string> notes) : SynchronousCommandLineAction
{
    /// <summary>Adds notes to the help of commands.</summary>
    /// <param name="root">The command that has the help option.</param>
    /// <param name="notes">The notes by the name of the command; "" is the root.</param>
    /// <param name="width">How many columns there are.</param>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<string, string> notes, int width)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show this help.";
        option.Action = new HelpWithExamples(new HelpAction { MaxWidth = width }, notes);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        Command command = parseResult.CommandResult.Command;
        if (notes.TryGetValue(command is RootCommand ? "" : command.Name, out string? note))
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(note);
            output.WriteLine();
        }

        return code;
    }
}
