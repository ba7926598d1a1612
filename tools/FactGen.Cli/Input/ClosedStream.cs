using System.IO;

namespace FactGen.Cli;

/// <summary>A standard stream that the caller has closed: whoever needs it is told.</summary>
internal sealed class ClosedStream : ForwardStream
{
    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override int Read(byte[] buffer, int offset, int count) => throw Closed();

    public override void Write(byte[] buffer, int offset, int count) => throw Closed();

    private static IOException Closed() => new("it is closed");
}
