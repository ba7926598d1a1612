using System;
using System.IO;

namespace FactGen.Cli;

/// <summary>Reads files whole, up to a limit: a device that never ends must not fill the memory.</summary>
internal static class FileBytes
{
    /// <summary>All bytes of a file, or <paramref name="most"/> + 1 of them where it has more.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static ReadOnlyMemory<byte> Read(string path, int most) => FileAccessProblem.Guard(() => ReadStart(path, most + 1));

    private static ReadOnlyMemory<byte> ReadStart(string path, int most)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        // One byte more than there is, so that the end shows without a second buffer. Pipes do not know their length.
        byte[] bytes = new byte[(int)Math.Min(most, file.CanSeek ? file.Length + 1 : 1 << 16)];
        int length = 0;
        while (true)
        {
            int read = file.Read(bytes.AsSpan(length));
            length += read;
            if (read == 0 || length == most)
                return bytes.AsMemory(0, length);
            if (length == bytes.Length)
                Array.Resize(ref bytes, (int)Math.Min(most, 2L * bytes.Length));
        }
    }
}
