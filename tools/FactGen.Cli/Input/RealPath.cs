using System;
using System.Collections.Generic;
using System.IO;

namespace FactGen.Cli;

/// <summary>Where a path leads once every link in it is followed, those in its folders included.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows; whatever has more is a circle.</summary>
    private const int MostLinks = 40;

    /// <summary>The absolute path without links. What does not exist is no link.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path)
    {
        string full = Path.GetFullPath(path), real = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(full[real.Length..]);
        for (int links = 0; ahead.TryPop(out string? part);)
        {
            // A link's own ".." goes up from where the links before it led, not from where they stand.
            if (part == "..")
                real = Path.GetDirectoryName(real) ?? real;
            else if (new FileInfo(Path.Combine(real, part)).LinkTarget is not { } target)
                real = Path.Combine(real, part);
            else if (++links > MostLinks)
                throw new IOException("links that lead in a circle");
            else
            {
                string root = Path.GetPathRoot(target)!;
                real = root.Length > 0 ? root : real;
                Push(target[root.Length..]);
            }
        }

        return real;

        void Push(string parts)
        {
            string[] split = parts.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
            for (int i = split.Length - 1; i >= 0; i--)
            {
                if (split[i] is not ("" or "."))
                    ahead.Push(split[i]);
            }
        }
    }

    /// <summary>Whether a real path is in a folder, itself a real path.</summary>
    public static bool IsWithin(string path, string folder)
        => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
