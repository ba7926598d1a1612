using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Puts the lines of one paragraph together again where an editor or a mail program has wrapped them.</summary>
internal sealed class LineJoiner(string text, List<TextLine> lines)
{
    /// <summary>Wrapped text is no wider.</summary>
    private const int WidestWrap = 130;

    private static readonly Lazy<WordSet> Determiners = new(() => WordLists.Read("German/determiners.txt"));

    /// <summary>The paragraphs, each as one stretch. Lines for which <paramref name="standsAlone"/> is true are never joined.</summary>
    public List<SourceSpan> Join(Func<TextLine, bool> standsAlone, CancellationToken cancellation)
    {
        var paragraphs = new List<SourceSpan>();
        for (int first = 0; first < lines.Count;)
        {
            int end = first + 1;
            while (end < lines.Count && !lines[end].AfterGap)
                end++;
            JoinRun(first, end, standsAlone, paragraphs, cancellation);
            first = end;
        }

        return paragraphs;
    }

    /// <summary>Joins within lines between which no blank line stands.</summary>
    private void JoinRun(int first, int end, Func<TextLine, bool> standsAlone, List<SourceSpan> paragraphs, CancellationToken cancellation)
    {
        if (end - first == 1)
        {
            paragraphs.Add(SourceSpan.FromBounds(lines[first].Start, lines[first].End));
            return;
        }

        int width = WrapWidth(first, end);
        int start = lines[first].Start;
        // Whether the line at hand stands alone, where the one in front has asked already.
        bool? alone = null;
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            bool? nextAlone = null;
            if (i + 1 < end && GoesOn(lines[i], lines[i + 1], width) && !(alone ?? standsAlone(lines[i])))
                nextAlone = standsAlone(lines[i + 1]);
            alone = nextAlone;
            if (nextAlone is false)
                continue;
            paragraphs.Add(SourceSpan.FromBounds(start, lines[i].End));
            if (i + 1 < end)
                start = lines[i + 1].Start;
        }
    }

    /// <summary>The width at which a run of lines is wrapped, or 0 when it is not.</summary>
    private int WrapWidth(int first, int end)
    {
        int width = 0;
        int cut = 0;
        for (int i = first; i < end; i++)
        {
            width = Math.Max(width, lines[i].Length);
            if (i + 1 < end && IsCutInside(lines[i], lines[i + 1]))
                cut++;
        }

        int lineCount = end - first;
        bool wrapped = width is >= 40 and <= WidestWrap && cut > 0 && cut * 6 >= lineCount - 1;
        return wrapped ? width : 0;
    }

    private bool GoesOn(TextLine line, TextLine next, int width)
    {
        if (IsCutInside(line, next))
            return true;
        if (width == 0)
            return false;

        // The first word of the next line would not have fitted.
        int word = next.Start;
        while (word < next.End && !Characters.IsBlank(text[word]))
            word++;
        return line.Length + 1 + (word - next.Start) > width && !IsBullet(next);
    }

    /// <summary>Whether a sentence plainly runs over the end of a line.</summary>
    private bool IsCutInside(TextLine line, TextLine next)
    {
        char last = text[line.End - 1];
        char start = text[next.Start];
        if (SentenceEnd.IsAt(text, line.Start, line.End))
            return char.IsLower(start) && !IsBullet(next);
        if (char.IsLower(start) || last == ',')
            return true;

        int word = line.End;
        while (word > line.Start && !Characters.IsBlank(text[word - 1]))
            word--;
        return word > line.Start && Determiners.Value.Contains(text.AsSpan(word, line.End - word));
    }

    private bool IsBullet(TextLine line)
        => text[line.Start] is '-' or '•' or '*' or '–' or '+' && line.Length > 1 && Characters.IsBlank(text[line.Start + 1]);
}
