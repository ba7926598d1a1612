using System;
using System.Collections.Generic;
using System.IO;

namespace FactGen.Cli;

/// <summary>Reads a stream line by line, as bytes, holding no more than a buffer and the line.</summary>
internal static class LineReader
{
    /// <summary>The lines, without their newline.</summary>
    /// <param name="stream">What to read.</param>
    /// <param name="longest">
    /// How many bytes a line may have, less than <see cref="Array.MaxLength"/>. Of a longer one come <paramref name="longest"/> + 1
    /// bytes, by which it can be told; the rest of it is skipped.
    /// </param>
    /// <exception cref="InputException">The stream cannot be read.</exception>
    public static IEnumerable<byte[]> ReadLines(Stream stream, int longest)
    {
        byte[] buffer = new byte[1 << 16];
        int start = 0, searched = 0, end = 0;
        bool isSkipping = false;
        while (true)
        {
            int newline = buffer.AsSpan(searched, end - searched).IndexOf((byte)'\n');
            if (newline >= 0)
            {
                newline += searched;
                if (!isSkipping)
                    yield return Line(buffer, start, newline, longest);
                isSkipping = false;
                start = searched = newline + 1;
                continue;
            }

            if (!isSkipping && end - start > longest)
            {
                yield return Line(buffer, start, end, longest);
                isSkipping = true;
            }

            // The unfinished line moves to the front, unless its rest is skipped; a longer buffer only where it fills this one.
            int kept = isSkipping ? 0 : end - start;
            byte[] next = kept == buffer.Length ? new byte[(int)Math.Min(2L * kept, longest + 1L)] : buffer;
            buffer.AsSpan(start, kept).CopyTo(next);
            (buffer, start, searched, end) = (next, 0, kept, kept);
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

    private static byte[] Line(byte[] buffer, int start, int end, int longest)
        => buffer.AsSpan(start, (int)Math.Min(end - start, longest + 1L)).ToArray();

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
