using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FactGen.Benchmarks;

/// <summary>"cli": `factgen extract --stdin-jsonl` as a process, on one core and on two, and the memory that it takes.</summary>
internal static class CommandLineCommand
{
    public static Command Build()
    {
        var runs = new Option<int>("--runs") { Description = "How many processes of each sort to start.", HelpName = "N", DefaultValueFactory = _ => 3 };
        var articles = new Option<int[]>("--articles") { Description = "How many articles.", HelpName = "N", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1000, 10_000] };
        var command = new Command("cli", "How fast the command line is on one core and on two, and how much memory it takes.") { runs, articles };
        command.SetAction(parsed => GuardedAction.Run(() => Print(parsed.GetRequiredValue(articles), parsed.GetValue(runs))));
        return command;
    }

    private static void Print(int[] sizes, int runs)
    {
        Console.WriteLine("Milliseconds of whole processes, least of the runs and median, and the most memory that any of them had.\n");
        Console.WriteLine("| articles | one core | two cores | ratio | processor, one core | two cores | memory, one core | two cores |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (Corpus corpus in sizes.SelectMany(size => new[] { Corpus.OfSeeds(size) }.Concat(DailyArticles.Take(size))))
        {
            using var folder = new TemporaryFolder();
            string records = Path.Combine(folder.Path, "articles.jsonl");
            File.WriteAllLines(records, corpus.Texts.Select((text, i) => JsonSerializer.Serialize(new { id = i.ToString(CultureInfo.InvariantCulture), text })));
            var one = new List<MeasuredProcess>();
            var two = new List<MeasuredProcess>();

            // In turns, each first once, so that both see the same machine.
            for (int run = 0; run < runs; run++)
            {
                foreach (bool first in new[] { run % 2 == 0, run % 2 != 0 })
                    (first ? one : two).Add(Extract(records, first ? ["taskset", "-c", "0"] : []));
            }

            Console.WriteLine(
                $"| {corpus.Name} | {Of(one, run => run.Milliseconds)} | {Of(two, run => run.Milliseconds)} | {Ratio(one, two)} "
                + $"| {Of(one, run => run.Processor)} | {Of(two, run => run.Processor)} | {Memory(one)} | {Memory(two)} |");
        }
    }

    /// <summary>What confines the run to one core confines all of it: compiling and collecting garbage as well as the articles.</summary>
    private static MeasuredProcess Extract(string records, string[] confined)
    {
        string[] command = [.. confined, "dotnet", "exec", BuildOutputs.CommandLine, "extract", "--stdin-jsonl"];
        return MeasuredProcess.Run(records, command[0], command[1..]);
    }

    private static Spread Of(List<MeasuredProcess> runs, Func<MeasuredProcess, double> time) => Spread.Of(runs.Select(time));

    private static string Ratio(List<MeasuredProcess> one, List<MeasuredProcess> two)
        => (one.Min(run => run.Milliseconds) / two.Min(run => run.Milliseconds)).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Memory(List<MeasuredProcess> runs)
        => string.Create(CultureInfo.InvariantCulture, $"{runs.Max(run => run.PeakBytes) / 1e6:N0} MB");
}
