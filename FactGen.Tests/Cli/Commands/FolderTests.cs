using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Versioning;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

/// <summary>What of a folder is read: its own articles, and nothing that links lead to elsewhere.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_out_of_the_folder_is_told_and_not_followed()
    {
        string root = Articles(), secret = _folder.Write("secret.txt", "Geheim.");
        _folder.Write("other/b.txt", "B.");
        string file = Link("in/file.txt", secret), folder = Link("in/folder", Path.Combine(_folder.Path, "other"));
        string beside = Link("in/beside.txt", "../in-no/../secret.txt");

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal(["a.txt"], Names(run));
        Assert.Equal(1, run.Code);
        Assert.Equal(
            string.Concat(new[] { beside, file, folder }.Select(path => $"factgen: {path}: a link out of the folder, which is not followed: give what it leads to as a PATH of its own\n")),
            run.Error);
    }

    [Fact]
    public void A_link_goes_up_from_where_it_leads()
    {
        string root = Articles();
        _folder.Write("far/away/secret.txt", "Geheim.");
        _folder.Write("in/secret.txt", "Nicht geheim.");
        Link("in/deep", Path.Combine(_folder.Path, "far/away/deep"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "far/away/deep"));
        string path = Link("in/link.txt", "deep/../secret.txt");

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal(["a.txt", "secret.txt"], Names(run));
        Assert.Contains($"factgen: {path}: a link out of the folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_within_the_folder_adds_no_article_twice()
    {
        string root = Articles();
        _folder.Write("in/2024/b.txt", "B.");
        _folder.Write("in/2024/notes.md", "Notiz.");
        Link("in/latest", "2024");
        Link("in/again.txt", "2024/b.txt");
        Link("in/notes.txt", "2024/notes.md");
        Link("in/up", ".." + Path.DirectorySeparatorChar + "in");

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["a.txt", "b.txt", "notes.txt"], Names(run));
    }

    [Fact]
    public void Links_that_lead_nowhere_or_in_a_circle_are_told()
    {
        string root = Articles();
        string circle = Link("in/circle.txt", "circle.txt"), nowhere = Link("in/nowhere.txt", "gone.txt");
        Link("in/self", "self");

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal(["a.txt"], Names(run));
        Assert.Contains($"factgen: {circle}: links that lead in a circle\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"factgen: {nowhere}: no such file or folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_named_itself_is_followed()
    {
        string article = _folder.Write("far/b.txt", "B.");
        Articles();

        Assert.Equal(["link.txt"], Names(CliRun.Of("inspect", "--json", Link("link.txt", article))));
        Assert.Equal(["a.txt"], Names(CliRun.Of("inspect", "--json", Link("folder", "in"))));
    }

    [Fact]
    public void A_pipe_in_a_folder_does_not_stop_the_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux is asked what a file is.");
        string root = Articles(), pipe = Path.Combine(root, "pipe.txt");
        using (Process make = Process.Start("mkfifo", [pipe]))
            make.WaitForExit();

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal(["a.txt"], Names(run));
        Assert.Equal((1, $"factgen: {pipe}: no file but a pipe, device or socket\n"), (run.Code, run.Error));
    }

    [Fact]
    public void Articles_of_one_file_name_are_told_apart_by_their_folders()
    {
        _folder.Write("in/2024/lage.txt", "Eins.");
        _folder.Write("in/2025/lage.txt", "Zwei.");

        Assert.Equal(["2024/lage.txt", "2025/lage.txt", "a.txt"], Names(CliRun.Of("inspect", "--json", Articles())));
    }

    [Fact]
    public void What_is_longer_than_an_article_is_told_and_not_read_whole()
    {
        string root = Articles();
        string most = _folder.Write("in/most.txt", new string('a', ArticleLimit.Characters));
        string more = _folder.Write("in/more.txt", new string('a', ArticleLimit.Characters + 1)), many = _folder.Write("in/many.txt", new string('a', ArticleLimit.Bytes + 1000));

        CliRun run = CliRun.Of("extract", "--format", "jsonl", root);

        string tooLong = "longer than 1,000,000 characters, the most that an article may have: split it";
        Assert.Equal((1, $"factgen: {many}: {tooLong}\nfactgen: {more}: {tooLong}\n"), (run.Code, run.Error));
        Assert.Equal(ArticleLimit.Characters, FileBytes.Read(most, ArticleLimit.Bytes).Length);
        Assert.Equal(11, FileBytes.Read(many, 10).Length);
    }

    [Fact]
    public void A_device_without_end_is_an_article_that_is_too_long()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has such a device.");

        Assert.Equal(5001, FileBytes.Read("/dev/zero", 5000).Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_nobody_may_read_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Whoever runs the tests may read everything.");
        string root = Articles(), path = _folder.Write("in/private.txt", "P.");
        File.SetUnixFileMode(path, UnixFileMode.None);

        CliRun run = CliRun.Of("inspect", "--json", root);

        Assert.Equal(["a.txt"], Names(run));
        Assert.Equal((1, $"factgen: {path}: permission denied\n"), (run.Code, run.Error));
    }

    [Fact]
    public void A_file_that_fails_while_it_is_read_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has such a file.");

        CliRun run = CliRun.Of("inspect", "--json", "/proc/self/mem", Articles());

        Assert.Equal(["a.txt"], Names(run));
        Assert.Equal((1, "factgen: /proc/self/mem: Input/output error\n"), (run.Code, run.Error));
    }

    /// <summary>A folder with one article.</summary>
    private string Articles() => Path.GetDirectoryName(_folder.Write("in/a.txt", "A."))!;

    private string Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Path, name), target).FullName;

    private static string[] Names(CliRun run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
}
