using System;
using System.CommandLine;
using System.Globalization;
using System.Threading;

namespace FactGen.Fuzz;

using FactGen.Extraction;
using FactGen.Pipeline;

/// <summary>
/// "cancellation": how long it takes until somebody who no longer wants an article is let go, at many moments of every degenerate text. What is
/// counted is the time of this process on the processor, so that other work of the machine does not count.
/// </summary>
internal static class CancellationCommand
{
    private const int Most = 20;

    public static Command Build()
    {
        var length = new Option<int>("--length") { Description = "How long the texts are, in characters.", HelpName = "N", DefaultValueFactory = _ => ArticleText.MaximumLength };
        var only = new Option<string?>("--only") { Description = "Only texts whose names have this in them.", HelpName = "TEXT" };
        var moments = new Option<int>("--moments") { Description = "At how many moments each is cancelled.", HelpName = "N", DefaultValueFactory = _ => 40 };
        var command = new Command("cancellation", "Cancel the reading of every degenerate text at many moments, and tell how long it goes on.") { length, only, moments };
        command.SetAction(parsed => Run(parsed.GetValue(length), parsed.GetValue(only) ?? "", parsed.GetValue(moments)));
        return command;
    }

    private static int Run(int length, string only, int moments)
    {
        int bad = 0;
        Cost.Of(DegenerateTexts.Make("ordinary prose", 20_000));
        Console.WriteLine($"{"text",-34} {"whole, ms",10} {"longest wait, ms",18} {"second",8} {"median",8}");
        foreach (string name in DegenerateTexts.Names)
        {
            if (!name.Contains(only, StringComparison.Ordinal))
                continue;
            string text = DegenerateTexts.Make(name, length);
            double whole = Cost.Of(text).Time.TotalMilliseconds;
            double[] waits = new double[moments];
            for (int i = 0; i < moments; i++)
                waits[i] = Wait(text, TimeSpan.FromMilliseconds(whole * i / moments));
            Array.Sort(waits);
            bool isBad = waits[^2] > Most;
            bad += isBad ? 1 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34} {whole,10:N0} {waits[^1],18:N1} {waits[^2],8:N1} {waits[moments / 2],8:N1}{(isBad ? "  too long" : "")}"));
        }

        return bad == 0 ? 0 : 1;
    }

    /// <summary>The milliseconds from the cancellation until the reading has ended.</summary>
    private static double Wait(string text, TimeSpan moment)
    {
        using var source = new CancellationTokenSource();
        var extraction = new ArticleExtraction(ClaimExtractor.Analyse);
        TimeSpan ended = TimeSpan.Zero;
        var reader = new Thread(() =>
        {
            try
            {
                extraction.Extract(new ArticleSource("a.txt", text), source.Token);
            }
            catch (OperationCanceledException)
            {
                // What was asked for.
            }

            ended = Environment.CpuUsage.TotalTime;
        });
        TimeSpan started = Environment.CpuUsage.TotalTime;
        reader.Start();
        while (reader.IsAlive && Environment.CpuUsage.TotalTime - started < moment)
            Thread.Sleep(1);
        TimeSpan cancelled = Environment.CpuUsage.TotalTime;
        source.Cancel();
        reader.Join();
        return Math.Max(0, (ended - cancelled).TotalMilliseconds);
    }
}
