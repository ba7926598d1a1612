using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace FactGen.Fuzz;

using FactGen.Cli;
using FactGen.Emission;
using FactGen.Extraction;

/// <summary>The command line of a run. It ends with 0 when nothing failed, with 1 when something did, and with 2 when it cannot run.</summary>
internal sealed class FuzzCommand : RootCommand
{
    private readonly Option<long> _inputs = new("--inputs") { Description = "How many inputs are read.", HelpName = "N", DefaultValueFactory = _ => 100_000 };
    private readonly Option<long> _from = new("--from") { Description = "The number of the first.", HelpName = "N" };
    private readonly Option<int> _seed = new("--seed") { Description = "Another seed, other inputs.", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string[]> _corpus = new("--corpus") { Description = "More articles to damage: a folder of .txt files, or lines of {\"id\": …, \"text\": …}.", HelpName = "PATH", DefaultValueFactory = _ => [] };
    private readonly Option<int> _cores = new("--cores") { Description = "How many threads work at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _minimise = new("--minimise") { Description = "Cut failing inputs down to what they fail by." };

    public FuzzCommand()
        : base("Reads damaged articles, many of them, and looks whether what holds of every article holds of each.")
    {
        foreach (Option option in new Option[] { _inputs, _from, _seed, _corpus, _cores, _minimise })
            Options.Add(option);
        SetAction(Run);
        Subcommands.Add(GrowthCommand.Build());
        Subcommands.Add(CancellationCommand.Build());
    }

    private int Run(ParseResult parsed)
    {
        IReadOnlyList<ArticleSource> corpus;
        try
        {
            corpus = CorpusFiles.Read(parsed.GetValue(_corpus)!);
        }
        catch (InputException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }

        long from = parsed.GetValue(_from), count = parsed.GetValue(_inputs);
        int seed = parsed.GetValue(_seed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} inputs from {from:N0}, seed {seed}, made from {corpus.Count:N0} articles"));
        var watch = Stopwatch.StartNew();
        List<FuzzFailure> failures = new FuzzRun(new FuzzInputs(seed, corpus)).Run(from, count, parsed.GetValue(_cores), new Progress(watch, count).Tell);
        foreach (FuzzFailure failure in failures)
            Console.WriteLine($"\ninput {failure.Number} ({failure.Making}): {failure.Message}\n{Shown(failure, parsed.GetValue(_minimise))}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{count:N0} inputs in {watch.Elapsed.TotalSeconds:N0} s, {failures.Count:N0} failed"));
        if (failures.Count > 0)
            Console.WriteLine($"once more, one of them: --seed {seed} --from {failures[0].Number} --inputs 1 and the same --corpus");
        return failures.Count == 0 ? 0 : 1;
    }

    /// <summary>The text as a C# literal, ready for a test.</summary>
    private static string Shown(FuzzFailure failure, bool minimise)
    {
        string? fault = minimise ? InputCheck.FindFault(failure.Source, out _) : null;
        return Escapes.Literal(fault is null
            ? failure.Source.Text
            : Minimiser.Minimise(failure.Source.Text, text => Kind(InputCheck.FindFault(failure.Source with { Text = text }, out _)) == Kind(fault)));
    }

    /// <summary>What stays of a message when the text gets shorter: its letters, without offsets and quotations.</summary>
    private static string? Kind(string? fault) => fault is null ? null : string.Concat(fault.Split('\'').Where((_, i) => i % 2 == 0).SelectMany(part => part).Where(c => !char.IsDigit(c)));
}
