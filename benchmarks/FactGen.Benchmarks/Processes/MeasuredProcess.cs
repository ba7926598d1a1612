using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace FactGen.Benchmarks;

/// <summary>A whole process that reads a file as its standard input and prints what is not kept.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Processor">Milliseconds that processors worked for it, all cores together, but for the last few.</param>
/// <param name="PeakBytes">The most memory that it had, but for the last few milliseconds.</param>
internal sealed record MeasuredProcess(double Milliseconds, double Processor, long PeakBytes)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static MeasuredProcess Run(string input, string program, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Task fed = Task.Run(() => Feed(input, process));
        Task emptied = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        double processor = 0;
        long peak = 0;
        while (!process.WaitForExit(s_pause))
        {
            // Both only grow while it runs, so that the last look tells nearly all; of one that has just ended there is less to see.
            (double Processor, long PeakBytes) seen = Seen(process);
            (processor, peak) = (Math.Max(processor, seen.Processor), Math.Max(peak, seen.PeakBytes));
        }

        clock.Stop();
        Task.WaitAll(fed, emptied);
        return process.ExitCode == 0
            ? new MeasuredProcess(clock.Elapsed.TotalMilliseconds, processor, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static void Feed(string input, Process process)
    {
        using FileStream file = File.OpenRead(input);
        file.CopyTo(process.StandardInput.BaseStream);
        process.StandardInput.Close();
    }

    private static (double Processor, long PeakBytes) Seen(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime.TotalMilliseconds, PeakOf(process.Id));
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or IOException)
        {
            return default; // It has just ended.
        }
    }

    /// <summary>.NET does not know it on Linux, whose "VmHWM:   181484 kB" is what `time -v` shows.</summary>
    private static long PeakOf(int process)
        => File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status"))
            .Where(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))
            .Select(line => 1024 * long.Parse(line.AsSpan("VmHWM:".Length).TrimEnd("kB"), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture))
            .FirstOrDefault();
}
