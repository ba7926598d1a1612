using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace FactGen.Extraction;

/// <summary>The data files that are part of this assembly: "German/verbs.txt", "Kinds/kinds.txt".</summary>
internal static class EmbeddedText
{
    /// <summary>The names of all data files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder)
    {
        string[] names = typeof(EmbeddedText).Assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (name.StartsWith(folder + "/", StringComparison.Ordinal))
                yield return name;
        }
    }

    /// <summary>A data file's text.</summary>
    /// <exception cref="ArgumentException">There is no file of that name.</exception>
    public static string Read(string name)
    {
        using var reader = new StreamReader(Open(name), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A data file's bytes.</summary>
    /// <exception cref="ArgumentException">There is no file of that name.</exception>
    public static byte[] ReadBytes(string name)
    {
        using Stream stream = Open(name);
        var bytes = new byte[stream.Length];
        for (int read, at = 0; at < bytes.Length; at += read)
        {
            read = stream.Read(bytes, at, bytes.Length - at);
            if (read == 0)
                throw new EndOfStreamException();
        }

        return bytes;
    }

    /// <summary>
    /// The lines of a data file that say something, with their 1-based numbers: without comments (from "#" at the start of a line
    /// or after white space) and blank lines, white space at the end removed.
    /// </summary>
    public static IEnumerable<(int Number, string Line)> Lines(string name) => LinesOf(Read(name));

    /// <summary>The same of a text; however its lines end, the lines are the same.</summary>
    internal static IEnumerable<(int Number, string Line)> LinesOf(string text)
    {
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = raw;
            int comment = line.StartsWith("#", StringComparison.Ordinal) ? 0 : line.IndexOf(" #", StringComparison.Ordinal);
            if (comment >= 0)
                line = line.Substring(0, comment);
            line = line.TrimEnd();
            if (line.Length > 0)
                yield return (number, line);
        }
    }

    private static Stream Open(string name)
        => typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no data file '{name}' in this assembly.", nameof(name));
}
