using System;
using System.CommandLine;
using System.Globalization;

namespace FactGen.Benchmarks;

/// <summary>"build": whole builds of a project, beside those with a generator that only reads its files.</summary>
internal static class BuildCommand
{
    public static Command Build()
    {
        var runs = new Option<int>("--runs") { Description = "How often to build each.", HelpName = "N", DefaultValueFactory = _ => 5 };
        var articles = new Option<int[]>("--articles") { Description = "How many articles.", HelpName = "N", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [5, 1000] };
        var command = new Command("build", "How long `dotnet build` takes.") { runs, articles };
        command.SetAction(parsed => GuardedAction.Run(() => Print(parsed.GetRequiredValue(articles), parsed.GetValue(runs))));
        return command;
    }

    private static void Print(int[] sizes, int runs)
    {
        Console.WriteLine("Milliseconds of `dotnet build` without a compiler server: least of the runs, and median.\n");
        Console.WriteLine("| articles | trivial generator | FactGen | ratio |\n| ---: | ---: | ---: | ---: |");
        foreach (int size in sizes)
        {
            Corpus corpus = Corpus.OfSeeds(size);
            using var trivial = new ConsumerProject(corpus, BuildOutputs.TrivialGenerator);
            using var ours = new ConsumerProject(corpus, BuildOutputs.FactGenGenerator);
            var less = new double[runs];
            var more = new double[runs];
            for (int run = 0; run < runs; run++)
            {
                less[run] = trivial.Build();
                more[run] = ours.Build();
            }

            Spread one = Spread.Of(less), other = Spread.Of(more);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {one} | {other} | {other.Least / one.Least:N2} ({other.Median / one.Median:N2}) |"));
        }
    }
}
