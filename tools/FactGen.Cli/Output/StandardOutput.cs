using System;
using System.IO;
using Microsoft.Win32.SafeHandles;

namespace FactGen.Cli;

/// <summary>The reader of the output has gone away.</summary>
internal sealed class ClosedPipeException() : IOException("Broken pipe");

/// <summary>Standard output that notices when its reader goes away; the console's own stream discards what is written from then on.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    private const int BrokenPipe = 32;

    private readonly Stream _stream;

    private StandardOutput(Stream stream) => _stream = stream;

    /// <summary>The standard output of the process.</summary>
    public static Stream Open()
    {
        if (!StandardHandle.IsGiven(StandardHandle.Output))
            return new StandardOutput(new ClosedStream());
        try
        {
            // Only a pipe can lose its reader. On a file, this class of stream would keep a position of its own.
            Stream pipe = new FileStream(new SafeFileHandle(StandardHandle.Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!OperatingSystem.IsWindows() && !pipe.CanSeek)
                return new StandardOutput(pipe);
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The console knows what to do with a handle that is none.
        }

        return new StandardOutput(Console.OpenStandardOutput());
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) == BrokenPipe)
        {
            throw new ClosedPipeException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException("standard output: " + (exception.InnerException ?? exception).Message, exception);
        }
    }
}
