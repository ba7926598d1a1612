using System.Runtime.InteropServices;

namespace FactGen.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some input could not be read, or a score is below its minimum, and all else was done; or the output could not be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, or there is nothing that could be scored.</summary>
    public const int Usage = 2;

    /// <summary>What a shell shows for a process that a signal has ended.</summary>
    public static int Of(PosixSignal signal) => 128 + signal switch
    {
        PosixSignal.SIGHUP => 1,
        PosixSignal.SIGINT => 2,
        _ => 15,
    };
}
