using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Infrastructure;

/// <summary>The values of a claim, read from its row.</summary>
internal sealed class ClaimValues
{
    private ClaimValues(Evidence evidence, Attribution attribution)
    {
        Evidence = evidence;
        Attribution = attribution;
    }

    public Evidence Evidence { get; }

    public Attribution Attribution { get; private set; }

    public Quantity Quantity { get; private set; }

    public TimeRange Time { get; private set; }

    public Dictionary<string, EntitySet> Roles { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IReadOnlyList<string>> Fields { get; } = new(StringComparer.Ordinal);

    public string Rule { get; private set; } = "";

    public string Trigger { get; private set; } = "";

    public static ClaimValues Read(ClaimRow row)
    {
        string[] columns = row.Line.Split('\t');
        var reader = new RowReader(row.Article, row.Entities);
        string unattributed = row.Article.Outlet ?? row.Article.Name;
        var values = new ClaimValues(reader.Evidence(columns[2], columns[3]), new Attribution([], unattributed));
        foreach (string column in columns.Skip(4 + ClaimStanding.Count(columns, 4)))
            values.Take(reader, column, unattributed);
        return values;
    }

    private void Take(RowReader reader, string column, string unattributed)
    {
        int equals = column.IndexOf('=', 0);
        string name = equals < 0 ? column : column.Substring(0, equals), value = column.Substring(equals + 1);
        switch (name)
        {
            case "by":
                Attribution = new Attribution(value.Split('>').Select(reader.Entities).ToArray(), unattributed);
                break;
            case "q":
                Quantity = reader.Quantity(value);
                break;
            case "t":
                Time = reader.Time(value);
                break;
            case "rule":
                Rule = Packed.Unescape(value);
                break;
            case "trigger":
                Trigger = reader.Words(value);
                break;
            default:
                TakeNamed(reader, name, value);
                break;
        }
    }

    /// <summary>A role is marked with a point, a field of the kind with a colon.</summary>
    private void TakeNamed(RowReader reader, string marked, string value)
    {
        string name = Packed.Unescape(marked.Substring(1));
        if (marked[0] is '.')
            Roles[name] = reader.Entities(value);
        else
            Fields[name] = reader.Texts(value);
    }
}
