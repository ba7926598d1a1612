using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests;

/// <summary>The command line as a process of its own, for what only a process has: closed handles, signals, limits.</summary>
internal sealed class CliProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private CliProcess(string program, params string[] arguments)
        => _process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static string Program => Path.Combine(AppContext.BaseDirectory, "factgen.dll");

    public StreamWriter Input => _process.StandardInput;

    /// <summary>Starts it.</summary>
    public static CliProcess Start(params string[] arguments) => new("dotnet", ["exec", Program, .. arguments]);

    /// <summary>Runs a line of a shell, in which "factgen" is the command line; the result has the exit code of the line.</summary>
    public static async Task<CliRun> Shell(string line)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Handles and limits are set by a shell of Unix.");
        using var shell = new CliProcess("bash", "-c", $"factgen() {{ dotnet exec '{Program}' \"$@\"; }}; {line}");
        shell.Input.Close();
        return await shell.End();
    }

    /// <summary>Waits until something is so.</summary>
    public async Task Until(Func<bool> condition)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); await Task.Delay(20, TestContext.Current.CancellationToken))
            Assert.False(_process.HasExited || waited.Elapsed > s_patience, "It did not come to that.");
    }

    /// <summary>Sends a signal: TERM, INT, KILL, …</summary>
    public async Task Signal(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are of Unix.");
        using Process kill = Process.Start("kill", ["-s", name, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end.</summary>
    public async Task<CliRun> End()
    {
        Task<string> output = _process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = _process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        return new CliRun(_process.ExitCode, await output, await error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
