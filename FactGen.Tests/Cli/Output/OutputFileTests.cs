using System;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

/// <summary>"--output": a file that is there whole or not at all.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Record = "{\"id\":\"a\",\"text\":\"Ja.\"}\n";

    private readonly TemporaryFolder _folder = new();

    private string[] Files => [.. Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_holds_what_standard_output_would()
    {
        string article = _folder.Write("a.txt", "Frankreich hat 300 Soldaten nach Mali entsandt."), path = _folder.Write("claims.txt", "old");

        CliRun printed = CliRun.Of("extract", article), written = CliRun.Of("extract", "--output", path, article);

        Assert.Equal((0, "", ""), (written.Code, written.Output, written.Error));
        Assert.Equal(printed.Output, File.ReadAllText(path));
        Assert.Equal(["a.txt", "claims.txt"], Files);
    }

    [Fact]
    public void Until_it_is_complete_the_file_is_as_it_was()
    {
        string path = _folder.Write("claims.jsonl", "old");
        string[] during = OutputFile.Write(path, stream =>
        {
            stream.Write("new"u8);
            Assert.Equal("old", File.ReadAllText(path));
            return Files;
        });

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(2, during.Length);
        Assert.Equal(["claims.jsonl"], Files);
    }

    [Fact]
    public void A_run_that_fails_leaves_what_was_there_and_nothing_else()
    {
        string path = _folder.Write("claims.jsonl", "old");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write<int>(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["claims.jsonl"], Files);
    }

    [Fact]
    public void Articles_that_cannot_be_read_are_told_and_the_others_are_written()
    {
        string path = Path.Combine(_folder.Path, "all.jsonl");

        CliRun run = CliRun.WithInput("nothing\n" + Record, "inspect", "--stdin-jsonl", "--output", path);

        Assert.Equal(1, run.Code);
        Assert.StartsWith("factgen: stdin:1: not JSON", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":\"a\"", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void It_keeps_the_rights_of_the_file_that_it_replaces()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights of Unix.");
        string path = _folder.Write("claims.jsonl", "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        CliRun.WithInput(Record, "inspect", "--stdin-jsonl", "--output", path);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.NotEqual("old", File.ReadAllText(path));
    }

    [Fact]
    public void A_link_is_replaced_and_not_followed()
    {
        string elsewhere = _folder.Write("elsewhere/kept.jsonl", "kept"), path = Path.Combine(_folder.Path, "claims.jsonl");
        File.CreateSymbolicLink(path, elsewhere);

        CliRun run = CliRun.WithInput(Record, "inspect", "--stdin-jsonl", "--output", path);

        Assert.Equal(0, run.Code);
        Assert.Equal("kept", File.ReadAllText(elsewhere));
        Assert.Null(new FileInfo(path).LinkTarget);
        Assert.StartsWith("{\"id\":\"a\"", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("link.txt")]
    public void An_article_is_never_written_over(string output)
    {
        string article = _folder.Write("a.txt", "Ja.");
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.txt"), article);
        string path = Path.Combine(_folder.Path, output);

        CliRun run = CliRun.Of("extract", _folder.Path, "--output", path);

        Assert.Equal((2, $"factgen: --output: '{path}' is one of the articles.\n"), (run.Code, run.Error));
        Assert.Equal("Ja.", File.ReadAllText(article));
    }

    [Fact]
    public void What_cannot_be_written_to_is_told()
    {
        string missing = Path.Combine(_folder.Path, "nowhere", "claims.jsonl");

        Assert.Equal((1, $"factgen: {missing}: no such file or folder\n"), Refused(missing));
        Assert.Equal((1, $"factgen: {_folder.Path}: a folder\n"), Refused(_folder.Path));
        if (OperatingSystem.IsLinux())
            Assert.Equal((1, "factgen: /dev/null: no file but a pipe, device or socket: write to standard output instead\n"), Refused("/dev/null"));
        Assert.Empty(Files);

        static (int, string) Refused(string path)
        {
            CliRun run = CliRun.WithInput(Record, "inspect", "--stdin-jsonl", "--output", path);
            Assert.Empty(run.Output);
            return (run.Code, run.Error);
        }
    }

    [Fact]
    public async Task A_file_that_finds_no_room_is_not_left_half_written()
    {
        string path = _folder.Write("claims.jsonl", "old");

        // The shell bounds the size of files, as a full disk would; the runtime needs larger ones for itself unless told otherwise.
        CliRun run = await CliProcess.Shell(
            "trap '' XFSZ; ulimit -f 2; export DOTNET_EnableWriteXorExecute=0; "
            + $"for i in {{1..40}}; do echo '{Record.TrimEnd()}'; done | factgen inspect --stdin-jsonl --output '{path}'");

        Assert.Equal((1, $"factgen: {path}: larger than a file may be here\n"), (run.Code, run.Error));
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(["claims.jsonl"], Files);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    [InlineData("KILL", 137)]
    public async Task Whoever_ends_the_run_finds_the_file_as_it_was(string signal, int code)
    {
        string path = _folder.Write("claims.jsonl", "old");
        using CliProcess process = CliProcess.Start("inspect", "--stdin-jsonl", "--output", path);
        await process.Input.WriteAsync(Record);
        await process.Input.FlushAsync(TestContext.Current.CancellationToken);
        await process.Until(() => Directory.EnumerateFiles(_folder.Path, ".factgen-*").Any(file => new FileInfo(file).Length > 0));

        await process.Signal(signal);
        CliRun run = await process.End();

        Assert.Equal((code, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        if (signal != "KILL") // Whoever is killed can clear nothing away.
            Assert.Equal(["claims.jsonl"], Files);
    }
}
