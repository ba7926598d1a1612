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
        for (; _at < offset; _at++)
        {
            bool ends = text[_at] == '\n' || (text[_at] == '\r' && (_at + 1 == text.Length || text[_at + 1] != '\n'));
            if (!ends)
                continue;
            Line++;
            _lineStart = _at + 1;
        }
    }
}
