using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A line that is not blank, without the blanks around it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="AfterGap">Whether a blank line, or nothing at all, stands before it.</param>
internal readonly record struct TextLine(int Start, int End, bool AfterGap)
{
    public int Length => End - Start;

    /// <summary>The lines of a text; \n, \r\n, a lone \r and the Unicode line separators end one.</summary>
    public static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        bool gap = true;
        for (int start = 0; start < text.Length;)
        {
            int end = start;
            while (end < text.Length && !IsBreak(text[end]))
                end++;
            int first = start, last = end;
            while (first < last && Characters.IsBlank(text[first]))
                first++;
            while (last > first && Characters.IsBlank(text[last - 1]))
                last--;
            if (last > first)
                lines.Add(new TextLine(first, last, gap));
            gap = last == first;
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
        }

        return lines;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085';
}
