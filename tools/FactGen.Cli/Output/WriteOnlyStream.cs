using System;

namespace FactGen.Cli;

/// <summary>A stream that bytes go into, one after the other, unbuffered.</summary>
internal abstract class WriteOnlyStream : ForwardStream
{
    public override bool CanRead => false;

    public override bool CanWrite => true;

    public abstract override void Write(ReadOnlySpan<byte> buffer);

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
