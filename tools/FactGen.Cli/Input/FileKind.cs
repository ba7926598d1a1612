using System;
using System.IO;
using System.Runtime.InteropServices;

namespace FactGen.Cli;

/// <summary>
/// Whether a path is a file that holds data. Reading a named pipe waits for somebody to write into it, a device may never end, and
/// renaming a file onto either destroys it; .NET does not tell them from files, so Linux is asked. Elsewhere all are taken for files.
/// </summary>
internal static class FileKind
{
    /// <summary>As Linux defines them for all processors: the folder that paths start at, the mask of what is asked, and the reply's layout.</summary>
    private const int CurrentFolder = -100, TypeIsAsked = 1, ReplySize = 256, ModeAt = 28, TypeMask = 0xF000, RegularFile = 0x8000, Folder = 0x4000;

    /// <summary>Whether the path, its links followed, leads to a pipe, a device or a socket.</summary>
    public static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        byte[] reply = new byte[ReplySize];
        if (Statx(CurrentFolder, Path.GetFullPath(path), 0, TypeIsAsked, reply) != 0)
            return false; // Not there, or not to be seen: opening it says so in words.
        return (MemoryMarshal.Read<ushort>(reply.AsSpan(ModeAt)) & TypeMask) is not (RegularFile or Folder);
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint asked, [Out] byte[] reply);
}
