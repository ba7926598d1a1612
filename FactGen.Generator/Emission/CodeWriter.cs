using System;
using System.Text;

namespace FactGen.Emission;

/// <summary>Writes C# line by line, indented, with line feeds.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _indent * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>An opening line and its brace; the block ends at <see cref="Close"/>.</summary>
    public CodeWriter Open(string line)
    {
        Line(line).Line("{");
        _indent++;
        return this;
    }

    public CodeWriter Close(string after = "")
    {
        _indent--;
        return Line("}" + after);
    }

    /// <summary>A block with its contents.</summary>
    public CodeWriter Block(string line, Action<CodeWriter> contents)
    {
        Open(line);
        contents(this);
        return Close();
    }

    /// <summary>Lines that go on with the one before, one step further in.</summary>
    public CodeWriter Indented(string lines)
    {
        _indent++;
        foreach (string line in lines.Split('\n'))
            Line(line);
        _indent--;
        return this;
    }

    /// <summary>A documentation comment; the text is escaped.</summary>
    public CodeWriter Summary(string text) => Line($"/// <summary>{Escapes.Xml(text)}</summary>");

    /// <summary>Text that may hold line feeds, as it is, without indentation.</summary>
    public CodeWriter Raw(string text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Only the indentation of a line that <see cref="Raw"/> goes on with.</summary>
    public CodeWriter Indent()
    {
        _text.Append(' ', _indent * 4);
        return this;
    }

    public override string ToString() => _text.ToString();
}
