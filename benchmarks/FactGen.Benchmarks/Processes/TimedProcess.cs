using System;
using System.Diagnostics;

namespace FactGen.Benchmarks;

/// <summary>A whole process, from its start to its end.</summary>
/// <param name="Milliseconds">How long it took.</param>
/// <param name="Output">What it printed.</param>
internal sealed record TimedProcess(double Milliseconds, string Output)
{
    /// <summary>Runs the .NET command line in a folder.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed.</exception>
    public static TimedProcess DotNet(string folder, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        clock.Stop();
        return process.ExitCode == 0
            ? new TimedProcess(clock.Elapsed.TotalMilliseconds, output)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }
}
