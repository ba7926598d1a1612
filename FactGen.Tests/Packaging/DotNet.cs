using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>The command line of .NET.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a command that is to succeed, and returns what it writes.</summary>
    public static Task<string> Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    /// <summary>The same with environment variables of its own.</summary>
    public static async Task<string> Run(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        (int exitCode, string output) = await Try(folder, environment, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }

    /// <summary>Runs a command, and returns how it ended and what it wrote.</summary>
    public static Task<(int ExitCode, string Output)> Try(string folder, params string[] arguments) => Try(folder, [], arguments);

    private static async Task<(int ExitCode, string Output)> Try(string folder, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // What the build that runs the tests has set for itself is not meant for the builds that the tests run.
        foreach (string inherited in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(inherited);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(s_patience, TestContext.Current.CancellationToken);
        }
        catch (Exception) when (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return (process.ExitCode, await output + await errors);
    }

    private static bool IsOfTheOuterBuild(string variable)
        => variable.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || variable.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)
            || variable is "CI" or "DOTNET_HOST_PATH" or "DOTNET_CLI_CONTEXT_VERBOSE";
}
