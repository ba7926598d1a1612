using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;

namespace FactGen.Benchmarks;

/// <summary>"cold": the first run in a new process, beside that of a generator that only reads its files.</summary>
internal static class ColdCommand
{
    public static Command Build()
    {
        var runs = new Option<int>("--runs") { Description = "How many processes of each sort to start.", HelpName = "N", DefaultValueFactory = _ => 7 };
        var articles = new Option<int[]>("--articles") { Description = "How many articles.", HelpName = "N", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [5, 1000] };
        var generator = new Option<string?>("--generator") { Description = "Another build of the generator than the one beside this program, such as one compiled ahead of time.", HelpName = "FILE" };
        var command = new Command("cold", "How long the first run in a new process takes.") { runs, articles, generator };
        command.SetAction(parsed => GuardedAction.Run(()
            => Print(parsed.GetRequiredValue(articles), parsed.GetValue(runs), Path.GetFullPath(parsed.GetValue(generator) ?? BuildOutputs.FactGenGenerator))));
        return command;
    }

    private static void Print(int[] sizes, int runs, string generator)
    {
        Console.WriteLine("Milliseconds from loading the generator to the end of its first run, and of the processor in the whole process: least of the runs, and median.\n");
        Console.WriteLine("| articles | trivial generator | FactGen | more | processor, trivial | FactGen | more |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (int size in sizes)
        {
            using var folder = new TemporaryFolder();
            string articles = folder.Write(Corpus.OfSeeds(size));
            var trivial = new ColdRun[runs];
            var ours = new ColdRun[runs];

            // In turns, so that both see the same machine.
            for (int run = 0; run < runs; run++)
            {
                trivial[run] = ColdRun.Start(BuildOutputs.TrivialGenerator, articles);
                ours[run] = ColdRun.Start(generator, articles);
            }

            Console.WriteLine($"| {size.ToString("N0", CultureInfo.InvariantCulture)} | {Row(trivial, ours, run => run.Inside)} | {Row(trivial, ours, run => run.Processor)} |");
        }
    }

    private static string Row(ColdRun[] trivial, ColdRun[] ours, Func<ColdRun, double> time)
    {
        Spread less = Spread.Of(trivial.Select(time)), more = Spread.Of(ours.Select(time));
        return $"{less} | {more} | {new Spread(more.Least - less.Least, more.Median - less.Median)}";
    }

    /// <summary>One process.</summary>
    /// <param name="Inside">Milliseconds from loading the generator to the end of its run.</param>
    /// <param name="Processor">Milliseconds that the processor worked for the whole process, which other programs on the machine disturb less.</param>
    private readonly record struct ColdRun(double Inside, double Processor)
    {
        public static ColdRun Start(string generator, string articles)
        {
            string[] told = TimedProcess.DotNet(articles, BuildOutputs.ColdHost, generator, articles).Output.Split(' ');
            return new ColdRun(double.Parse(told[0], CultureInfo.InvariantCulture), double.Parse(told[1], CultureInfo.InvariantCulture));
        }
    }
}
