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
    /// <summary>Marks in front of the entries of a list.</summary>
    private const string Bullets = "•·▪▫‣◦●○■□►▶▸➤*";

    /// <summary>The same, where no sentence goes on with it from the line above.</summary>
    private const string Dashes = "-–—";

    private const string Stops = ".!?:“”\"«»…";

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
            last = PlainText.EndOfWord(text, last, end);
            bool opens = gap || lines.Count == 0 || Stops.IndexOf(text[lines[lines.Count - 1].End - 1]) >= 0;
            int entry = BehindMark(text, first, last, opens);
            if (last > entry)
                lines.Add(new TextLine(entry, last, gap || entry > first));
            gap = last == first;
            start = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n')
                start++;
        }

        return lines;
    }

    /// <summary>Whether a character at the start of a line can be the mark of an entry in a list, which belongs to no block.</summary>
    public static bool IsListMark(char c) => Bullets.IndexOf(c) >= 0 || Dashes.IndexOf(c) >= 0;

    /// <summary>"• Goma (dpa) – …": the first character behind the mark of an entry in a list.</summary>
    private static int BehindMark(string text, int first, int last, bool opens)
    {
        if (last - first < 3 || !Characters.IsBlank(text[first + 1]) || !(opens ? IsListMark(text[first]) : Bullets.IndexOf(text[first]) >= 0))
            return first;
        int entry = first + 1;
        while (entry < last && Characters.IsBlank(text[entry]))
            entry++;
        return entry;
    }
}
