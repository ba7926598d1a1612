using System;

namespace FactGen.Extraction;

/// <summary>Counts lines and columns while it moves forward through a text. \n, \r\n and a lone \r end a line.</summary>
internal struct LineCounter(string text)
{
    private int _at;
    private int _lineStart;

    /// <summary>The 1-based line of the place last moved to.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The 1-based column of the place last moved to, in UTF-16 code units.</summary>
    public readonly int Column => _at - _lineStart + 1;

    /// <summary>Moves on to an offset that is not before the last one.</summary>
    public void MoveTo(int offset)
    {
        while (_at < offset)
        {
            int mark = text.AsSpan(_at, offset - _at).IndexOfAny('\n', '\r');
            if (mark < 0)
            {
                _at = offset;
                return;
            }

            _at += mark + 1;
            if (text[_at - 1] == '\r' && _at < text.Length && text[_at] == '\n')
                continue;
            Line++;
            _lineStart = _at;
        }
    }
}
