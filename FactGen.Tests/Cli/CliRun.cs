using System;
using System.IO;
using System.Text;

namespace FactGen.Tests;

using FactGen.Cli;

/// <summary>A run of the command line inside the test, with what it wrote.</summary>
internal sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>The lines of the output, without the last newline.</summary>
    public string[] Lines => Output.Length == 0 ? [] : Output.TrimEnd('\n').Split('\n');

    public static CliRun Of(params string[] arguments) => WithInput("", arguments);

    public static CliRun WithInput(string input, params string[] arguments) => WithInput(Encoding.UTF8.GetBytes(input), arguments);

    public static CliRun WithInput(byte[] input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = FactGenCommandLine.Run(arguments, new CommandIo(new MemoryStream(input), output, error));
        return new CliRun(code, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray()), error.ToString());
    }
}

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factgen-").FullName;

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, params byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
