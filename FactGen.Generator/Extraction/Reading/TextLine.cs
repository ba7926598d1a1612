using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>A line that is not blank, without the blanks around it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="AfterGap">Whether a blank line, or nothing at all, stands before it.</param>
internal readonly record struct TextLine(int Start, int End, bool AfterGap)
{
    private const string Breaks = "\n\r\u2028\u2029\u0085";

    public int Length => End - Start;

    /// <summary>The lines of a text; \n, \r\n, a lone \r and the Unicode line separators end one.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static List<TextLine> Split(string text, CancellationToken cancellation = default)
    {
        var lines = new List<TextLine>();
        bool gap = true;
        for (int start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            int length = text.AsSpan(start).IndexOfAny(Breaks.AsSpan());
            int end = length < 0 ? text.Length : start + length;
            int first = start, last = end;
            for (; first < last && Characters.IsBlank(text[first]); first++)
                cancellation.ThrowIfCancellationRequested();
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
}
