using System;
using System.IO;
using System.Runtime.InteropServices;

namespace FactGen.Cli;

/// <summary>The standard handles that the process was started with.</summary>
internal static class StandardHandle
{
    public const int Input = 0, Output = 1, Error = 2;

    private const int GetFlags = 1, ClosedOnExec = 1;

    /// <summary>
    /// Whether a handle was given to the process. Where the caller has closed it (<c>factgen &lt;&amp;-</c>), its number goes to the next
    /// thing that the runtime opens for itself: reading from that waits for ever, and writing to it may do anything. What was handed
    /// over by a caller cannot be marked to be closed on handing over, and what the runtime opens is.
    /// </summary>
    public static bool IsGiven(int handle)
        => OperatingSystem.IsWindows() || (FileControl(handle, GetFlags) is >= 0 and int flags && (flags & ClosedOnExec) == 0);

    [DllImport("libc", EntryPoint = "fcntl")]
    private static extern int FileControl(int handle, int command);
}
