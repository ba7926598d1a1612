using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A row of a file of the entity catalogue.</summary>
/// <param name="Where">File and line, for messages.</param>
/// <param name="Section">The text of the last line in square brackets above it, or "".</param>
/// <param name="Columns">Its columns, without white space around them.</param>
internal readonly record struct CatalogueRow(string Where, string Section, string[] Columns)
{
    /// <summary>A column's text; empty when the row is shorter.</summary>
    public string this[int column] => column < Columns.Length ? Columns[column] : "";

    /// <summary>The parts of a column that commas separate.</summary>
    public ImmutableArray<string> List(int column) => CatalogueFile.List(this[column]);

    /// <summary>The names in a column.</summary>
    public IEnumerable<NameNotation> Names(int column)
    {
        foreach (string name in List(column))
            yield return NameNotation.Parse(name);
    }
}

/// <summary>Reads the files of the entity catalogue: rows of columns, in sections.</summary>
internal static class CatalogueFile
{
    private static readonly char[] s_column = ['|'];
    private static readonly char[] s_item = [','];

    /// <summary>The rows of a file; columns are separated by "|", or by the first "=" in lists of one name a line.</summary>
    public static IEnumerable<CatalogueRow> Rows(string file)
    {
        string section = "";
        foreach ((int number, string line) in EmbeddedText.Lines("German/" + file))
        {
            if (line[0] == '[')
            {
                section = line.Substring(1, line.Length - 2);
                continue;
            }

            string[] columns = line.Split(s_column);
            for (int i = 0; i < columns.Length; i++)
                columns[i] = columns[i].Trim();
            yield return new CatalogueRow($"{file}({number})", section, columns);
        }
    }

    /// <summary>The parts of a text that commas separate.</summary>
    public static ImmutableArray<string> List(string text)
    {
        if (text.Length == 0)
            return ImmutableArray<string>.Empty;
        string[] parts = text.Split(s_item);
        var list = ImmutableArray.CreateBuilder<string>(parts.Length);
        foreach (string part in parts)
            list.Add(part.Trim());
        return list.MoveToImmutable();
    }
}
