using System.CommandLine;
using System.Linq;
using FactGen.Benchmarks;

// What is measured by commands of our own: how good the claims are, and whole processes. Everything else is for BenchmarkDotNet.
var commands = new RootCommand("What FactGen finds, and how fast.")
{
    QualityCommand.Build(), DrawCommand.Build(),
    ColdCommand.Build(), BuildCommand.Build(), CommandLineCommand.Build(), CompileCommand.Build(), StressCommand.Build(),
};
return args.Length > 0 && commands.Subcommands.Any(command => command.Name == args[0])
    ? commands.Parse(args).Invoke()
    : SpeedBenchmarks.Run(args);
