using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace FactGen.Cli;

/// <summary>Turns the bytes of a file into text: UTF-8 with or without byte order mark, newlines as they are.</summary>
internal static class ArticleBytes
{
    /// <summary>The text of a file.</summary>
    /// <exception cref="InputException">It is no text, not in UTF-8, or too long.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            throw new InputException("not UTF-8 but UTF-16");
        if (bytes.Contains((byte)0))
            throw new InputException("a binary file, no text");
        if (bytes.Length > ArticleLimit.Bytes)
            throw ArticleLimit.Exceeded; // Not all of it has been read.
        RequireUtf8(bytes);
        string text = Encoding.UTF8.GetString(WithoutMark(bytes));
        return text.Length <= ArticleLimit.Characters ? text : throw ArticleLimit.Exceeded;
    }

    /// <summary>The bytes behind a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes)
        => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>Checks that bytes are UTF-8.</summary>
    /// <exception cref="InputException">They are not; the message says where.</exception>
    public static void RequireUtf8(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return;
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int consumed) == OperationStatus.Done)
            at += consumed;
        throw new InputException(string.Create(CultureInfo.InvariantCulture, $"not UTF-8 (byte 0x{bytes[at]:X2} at offset {at})"));
    }
}
