using System;
using System.Text;

namespace FactGen.Infrastructure;

/// <summary>Packed rows as they stand in the assembly, in UTF-8: most are passed over, so they become text only where one is read.</summary>
internal static class RowBytes
{
    private const byte Tab = (byte)'\t';
    private const byte LineFeed = (byte)'\n';

    /// <summary>The end of the line that begins or goes on here: the place of its line feed.</summary>
    public static int LineEnd(byte[] rows, int start) => Array.IndexOf(rows, LineFeed, start);

    /// <summary>The end of the column that begins here: the place of its tab.</summary>
    public static int ColumnEnd(byte[] rows, int start) => Array.IndexOf(rows, Tab, start);

    /// <summary>Whether this word, and nothing else, stands in a column.</summary>
    public static bool IsColumn(byte[] rows, int start, byte[] word)
    {
        int end = start + word.Length;
        if (end >= rows.Length || rows[end] != Tab)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (rows[start + i] != word[i])
                return false;
        }

        return true;
    }

    /// <summary>What stands from a place to another, its escapes as they are.</summary>
    public static string Text(byte[] rows, int start, int end) => Encoding.UTF8.GetString(rows, start, end - start);
}
