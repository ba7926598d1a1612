using System;
using System.CommandLine;
using System.Globalization;

namespace FactGen.Fuzz;

/// <summary>
/// "growth": whether twice the text takes twice the time and memory, whatever the text. Times are of this machine and this moment, which is why
/// this is a command and no test; the tests look at what is allocated.
/// </summary>
internal static class GrowthCommand
{
    /// <summary>A square would be four; the rest is for a machine that does other things.</summary>
    private const double MostGrowth = 3;

    /// <summary>What takes less is lost among what the runtime does beside it.</summary>
    private static readonly TimeSpan s_measurable = TimeSpan.FromMilliseconds(20);

    public static Command Build()
    {
        var length = new Option<int>("--length") { Description = "How long the shorter text is, in characters.", HelpName = "N", DefaultValueFactory = _ => 250_000 };
        var only = new Option<string?>("--only") { Description = "Only texts whose names have this in them.", HelpName = "TEXT" };
        var command = new Command("growth", "Read every degenerate text at two lengths, and compare.") { length, only };
        command.SetAction(parsed => Run(parsed.GetValue(length), parsed.GetValue(only) ?? ""));
        return command;
    }

    private static int Run(int length, string only)
    {
        int bad = 0;
        Cost.Of(DegenerateTexts.Make("ordinary prose", 20_000));
        Console.WriteLine($"{"text",-34} {"ms",8} {"× 2",6} {"B/char",8} {"× 2",6}");
        foreach (string name in DegenerateTexts.Names)
        {
            if (!name.Contains(only, StringComparison.Ordinal))
                continue;
            Cost one = Cost.Of(DegenerateTexts.Make(name, length)), two = Cost.Of(DegenerateTexts.Make(name, 2 * length));
            bool isBad = (two.Time > s_measurable && two.Time / one.Time > MostGrowth) || two.Allocated / (double)one.Allocated > MostGrowth;
            bad += isBad ? 1 : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-34} {one.Time.TotalMilliseconds,8:N0} {two.Time / one.Time,6:N1} {one.Allocated / (double)length,8:N0} {two.Allocated / (double)one.Allocated,6:N1}{(isBad ? "  more than linear" : "")}"));
        }

        return bad == 0 ? 0 : 1;
    }
}
