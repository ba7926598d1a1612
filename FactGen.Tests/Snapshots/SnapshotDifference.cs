using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace FactGen.Tests.Snapshots;

/// <summary>A text that is not what was accepted, or that nobody has accepted yet.</summary>
internal sealed record SnapshotChange(string Received, string Verified, string? Accepted, string Text);

/// <summary>How a run differs from what was accepted, told in the form that the tools of Verify read.</summary>
internal sealed class SnapshotDifference(string folder)
{
    private readonly List<SnapshotChange> _changes = [];
    private readonly List<string> _deleted = [];

    public bool IsEmpty => _changes.Count == 0 && _deleted.Count == 0;

    public void Add(SnapshotChange change) => _changes.Add(change);

    public void Delete(string file) => _deleted.Add(file);

    public override string ToString()
    {
        var text = new StringBuilder("Directory: ").Append(folder).Append('\n');
        List(text, "New", _changes.Where(change => change.Accepted is null));
        List(text, "NotEqual", _changes.Where(change => change.Accepted is not null));
        if (_deleted.Count > 0)
            text.Append("Delete:\n").AppendJoin(string.Empty, _deleted.Select(file => $"  - {file}\n"));
        text.Append("\nFileContent:\n");
        foreach (SnapshotChange change in _changes)
            text.Append('\n').Append(change.Received).Append(":\n\n").Append(FirstDifference(change)).Append('\n');
        return text.Append("\nAccept what came in with FACTGEN_ACCEPT=1.").ToString();
    }

    private static void List(StringBuilder text, string title, IEnumerable<SnapshotChange> changes)
    {
        string lines = string.Concat(changes.Select(change => $"  - Received: {change.Received}\n    Verified: {change.Verified}\n"));
        if (lines.Length > 0)
            text.Append(title).Append(":\n").Append(lines);
    }

    private static string FirstDifference(SnapshotChange change)
    {
        if (change.Accepted is null)
            return change.Text;
        string[] accepted = change.Accepted.Split('\n'), received = change.Text.Split('\n');
        int line = 0;
        while (line < accepted.Length && line < received.Length && accepted[line] == received[line])
            line++;
        return $"line {line + 1}\n- {Line(accepted, line)}\n+ {Line(received, line)}";
    }

    private static string Line(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of file)";
}
