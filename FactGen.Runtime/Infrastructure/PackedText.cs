using System;
using System.ComponentModel;
using System.Linq;
using System.Text;

namespace FactGen.Infrastructure;

/// <summary>A text that stands in generated code as literals, and is put together when it is read. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedText
{
    private readonly Func<string[]> _pieces;

    private PackedText(Func<string[]> pieces) => _pieces = pieces;

    /// <summary>A text whose pieces are UTF-8; no piece ends within a character.</summary>
    /// <param name="pieces">Gives the pieces of a text by its number.</param>
    /// <param name="part">The number of the text.</param>
    public static PackedText Utf8(Func<int, byte[][]> pieces, int part)
        => new(() => pieces(part).Select(Encoding.UTF8.GetString).ToArray());

    /// <summary>A text whose pieces are strings.</summary>
    /// <param name="pieces">Gives the pieces of a text by its number.</param>
    /// <param name="part">The number of the text.</param>
    public static PackedText Utf16(Func<int, string[]> pieces, int part) => new(() => pieces(part));

    /// <summary>The text, its escapes as they are.</summary>
    internal string Read() => string.Concat(_pieces());
}
