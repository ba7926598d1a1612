using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Xunit;

namespace FactGen.Tests.Snapshots;

public sealed class SnapshotFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("factgen-snapshots-").FullName;
    private readonly SnapshotFolder _folder;

    public SnapshotFolderTests() => _folder = new SnapshotFolder(_path);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void What_nobody_accepted_is_new()
    {
        string told = Compare(accept: false, Source("Facts.g", "a\n")).ToString();
        Assert.StartsWith($"Directory: {_path}\nNew:\n  - Received: T.M#Facts.g.received.cs\n    Verified: T.M#Facts.g.verified.cs\n\nFileContent:\n", told, StringComparison.Ordinal);
        Assert.Equal(["T.M#Facts.g.received.cs"], Files());
    }

    [Fact]
    public void What_was_accepted_is_written_as_Verify_writes_it()
    {
        Assert.True(Compare(accept: true, Source("Facts.g", "a\nb")).IsEmpty);
        Assert.Equal("\uFEFFa\nb"u8.ToArray(), File.ReadAllBytes(Path.Combine(_path, "T.M#Facts.g.verified.cs")));
        Assert.True(Compare(accept: false, Source("Facts.g", "a\nb")).IsEmpty);
    }

    [Fact]
    public void A_change_is_shown_and_what_came_in_is_kept()
    {
        Compare(accept: true, Source("Facts.g", "a\nb\n"));
        string told = Compare(accept: false, Source("Facts.g", "a\nc\n")).ToString();
        Assert.Contains("NotEqual:\n  - Received: T.M#Facts.g.received.cs\n    Verified: T.M#Facts.g.verified.cs\n", told, StringComparison.Ordinal);
        Assert.Contains("line 2\n- b\n+ c", told, StringComparison.Ordinal);
        Assert.True(Compare(accept: false, Source("Facts.g", "a\nb\n")).IsEmpty);
        Assert.Equal(["T.M#Facts.g.verified.cs"], Files());
    }

    [Fact]
    public void A_line_feed_more_or_less_is_a_change()
    {
        Compare(accept: true, Source("Facts.g", "a"));
        Assert.False(Compare(accept: false, Source("Facts.g", "a\n")).IsEmpty);
    }

    [Fact]
    public void What_is_generated_no_more_is_told_and_deleted_when_accepted()
    {
        Compare(accept: true, Source("A.g", "a"), Source("B.g", "b"), new SnapshotTarget(null, "txt", "{}"));
        File.WriteAllText(Path.Combine(_path, "T.More.verified.txt"), "of another test");
        Assert.Contains("Delete:\n  - T.M#B.g.verified.cs\n  - T.M.verified.txt\n", Compare(accept: false, Source("A.g", "a")).ToString(), StringComparison.Ordinal);
        Compare(accept: true, Source("A.g", "a"));
        Assert.Equal(["T.M#A.g.verified.cs", "T.More.verified.txt"], Files());
    }

    [Fact]
    public void Texts_of_one_name_are_counted()
    {
        Compare(accept: true, Source("A.g", "1"), Source("B.g", "2"), Source("A.g", "3"));
        Assert.Equal(["T.M#A.g.00.verified.cs", "T.M#A.g.01.verified.cs", "T.M#B.g.verified.cs"], Files());
    }

    [Fact]
    public void Carriage_returns_in_a_snapshot_are_an_error()
    {
        File.WriteAllText(Path.Combine(_path, "T.M#A.g.verified.cs"), "a\r\n");
        Assert.Throws<InvalidDataException>(() => Compare(accept: false, Source("A.g", "a\n")));
    }

    [Fact]
    public void Parameters_are_part_of_the_name()
        => Assert.Equal("T.M_public=true_name=a-b--c", SnapshotNames.Prefix("T", "M", [new("public", true), new("name", "a/b#:c")]));

    /// <summary>Every accepted file belongs to a test that is still there.</summary>
    [Fact]
    public void No_snapshot_dangles()
    {
        string project = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..");
        HashSet<string> tests = [.. typeof(SnapshotFolderTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}"))];
        string[] verified = [.. new SnapshotFolder(project).Verified().Where(file => !Regex.IsMatch(file, @"[/\\](bin|obj)[/\\]"))];
        Assert.NotEmpty(verified);
        Assert.DoesNotContain(verified, file => !tests.Contains(Regex.Match(Path.GetFileName(file), @"^[^.#]+\.[^.#_]+(_(?!\w+=)[^.#_]+)*").Value));
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;

    private static SnapshotTarget Source(string name, string text) => new(name, "cs", text);

    private SnapshotDifference Compare(bool accept, params SnapshotTarget[] targets) => _folder.Compare("T.M", targets, accept);

    private string[] Files() => [.. Directory.EnumerateFiles(_path).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];
}
