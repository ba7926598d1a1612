namespace FactGen.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Some input could not be read, or a score is below its minimum; all else was done.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong, or there is nothing that could be scored.</summary>
    public const int Usage = 2;
}
