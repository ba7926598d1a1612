using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;

namespace FactGen.Cli;

/// <summary>
/// A file that is there whole or not at all. It is written under another name in the same folder, and takes its own when it is
/// complete and on the disk; until then what stood there before stands. Ctrl-C and its like remove what was written.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly Lock _ending = new();
    private readonly PosixSignalRegistration[] _signals;
    private readonly string _path, _unfinished;
    private readonly FileStream _file;
    private bool _hasEnded;

    private OutputFile(string path)
    {
        _path = path;
        // A name of its own, since one made of the file's might be too long; hidden, so that no folder of articles takes it for one.
        _unfinished = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".factgen-{Guid.NewGuid():N}.tmp");
        _file = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(_unfinished, File.GetUnixFileMode(path));
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, End),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, End),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, End),
        ];
    }

    /// <summary>Writes a file, all of it or nothing.</summary>
    /// <param name="path">The file. A link of this name is replaced, never followed.</param>
    /// <param name="write">Writes it to a stream.</param>
    /// <returns>What <paramref name="write"/> returns.</returns>
    /// <exception cref="InputException">The file cannot be written; the message names it.</exception>
    public static T Write<T>(string path, Func<Stream, T> write)
    {
        try
        {
            if (Directory.Exists(path))
                throw new IOException("a folder");
            if (FileKind.IsSpecial(path))
                throw new IOException("no file but a pipe, device or socket: write to standard output instead");
            using var output = new OutputFile(path);
            T result = write(new Content(output._file));
            output.Complete();
            return result;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: {FileAccessProblem.Of(exception)}");
        }
    }

    /// <summary>Removes what was written, unless it is complete.</summary>
    public void Dispose()
    {
        foreach (PosixSignalRegistration signal in _signals)
            signal.Dispose();
        lock (_ending)
        {
            if (!_hasEnded)
                Discard();
        }
    }

    private void Complete()
    {
        lock (_ending)
        {
            _file.Flush(flushToDisk: true);
            _file.Dispose();
            File.Move(_unfinished, _path, overwrite: true);
            _hasEnded = true;
        }
    }

    private void Discard()
    {
        _file.Dispose();
        File.Delete(_unfinished);
    }

    /// <summary>Ends the process, as the signal asks.</summary>
    private void End(PosixSignalContext context)
    {
        context.Cancel = true; // The process is ended here, when the file is gone.
        lock (_ending)
        {
            if (!_hasEnded)
                Discard();
            Environment.Exit(ExitCode.Of(context.Signal)); // Within the lock: nobody may complete the file any more.
        }
    }

    /// <summary>What is written. A file that its file system has no more room for in one piece is a problem as a full disk is.</summary>
    private sealed class Content(FileStream file) : WriteOnlyStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                file.Write(buffer);
            }
            catch (ArgumentOutOfRangeException)
            {
                throw new IOException("larger than a file may be here");
            }
        }
    }
}
