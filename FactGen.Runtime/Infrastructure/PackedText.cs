using System;
using System.ComponentModel;
using System.Text;

namespace FactGen.Infrastructure;

/// <summary>A text that stands in generated code as literals, and is put together when it is read. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackedText
{
    private readonly Func<int, byte[][]>? _utf8;
    private readonly Func<int, string[]>? _utf16;
    private readonly int _part;

    private PackedText(Func<int, byte[][]>? utf8, Func<int, string[]>? utf16, int part)
    {
        _utf8 = utf8;
        _utf16 = utf16;
        _part = part;
    }

    /// <summary>A text whose pieces are UTF-8; no piece ends within a character.</summary>
    /// <param name="pieces">Gives the pieces of a text by its number.</param>
    /// <param name="part">The number of the text.</param>
    public static PackedText Utf8(Func<int, byte[][]> pieces, int part) => new(pieces, null, part);

    /// <summary>A text whose pieces are strings.</summary>
    /// <param name="pieces">Gives the pieces of a text by its number.</param>
    /// <param name="part">The number of the text.</param>
    public static PackedText Utf16(Func<int, string[]> pieces, int part) => new(null, pieces, part);

    /// <summary>The text, its escapes as they are.</summary>
    internal string Read() => _utf16 is null ? Encoding.UTF8.GetString(ReadBytes()) : string.Concat(_utf16(_part));

    /// <summary>The text in UTF-8, its escapes as they are.</summary>
    internal byte[] ReadBytes()
    {
        byte[][] pieces = _utf8 is null ? [Encoding.UTF8.GetBytes(Read())] : _utf8(_part);
        return pieces.Length == 1 ? pieces[0] : Join(pieces);
    }

    private static byte[] Join(byte[][] pieces)
    {
        int length = 0;
        foreach (byte[] piece in pieces)
            length += piece.Length;
        byte[] joined = new byte[length];
        int at = 0;
        foreach (byte[] piece in pieces)
        {
            Buffer.BlockCopy(piece, 0, joined, at, piece.Length);
            at += piece.Length;
        }

        return joined;
    }
}
