using System;
using System.Collections.Generic;
using System.IO;

namespace FactGen.Cli;

/// <summary>Reads a stream line by line, as bytes, holding no more than a buffer and the line.</summary>
internal static class LineReader
{
    /// <summary>The lines, without their newline.</summary>
    /// <exception cref="InputException">The stream cannot be read.</exception>
    public static IEnumerable<byte[]> ReadLines(Stream stream)
    {
        byte[] buffer = new byte[1 << 16];
        int start = 0, end = 0;
        while (true)
        {
            int newline = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                yield return buffer.AsSpan(start, newline).ToArray();
                start += newline + 1;
                continue;
            }

            // The unfinished line moves to the front; a longer buffer only where it fills this one.
            int kept = end - start;
            byte[] next = kept == buffer.Length ? new byte[checked(2 * buffer.Length)] : buffer;
            buffer.AsSpan(start, kept).CopyTo(next);
            (buffer, start, end) = (next, 0, kept);
            int read = Read(stream, buffer.AsSpan(end));
            if (read == 0)
            {
                if (end > 0)
                    yield return buffer.AsSpan(0, end).ToArray();
                yield break;
            }

            end += read;
        }
    }

    private static int Read(Stream stream, Span<byte> buffer)
    {
        try
        {
            return stream.Read(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException("standard input: " + (exception.InnerException ?? exception).Message);
        }
    }
}
