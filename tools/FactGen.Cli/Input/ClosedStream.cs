using System;
using System.IO;

namespace FactGen.Cli;

/// <summary>A standard stream that the caller has closed: whoever needs it is told.</summary>
internal sealed class ClosedStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static IOException Closed() => new("it is closed");
}
