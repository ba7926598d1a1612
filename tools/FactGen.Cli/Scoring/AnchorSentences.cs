using System;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace FactGen.Cli;

/// <summary>
/// Where sentences start, for the scoring alone: two anchors overlap when they start in the same sentence. Independent of the engine,
/// so that a fault in its segmentation cannot hide itself.
/// </summary>
internal static class AnchorSentences
{
    private const string Quotes = "\"'“”„‟»«›‹’‘‚()[]";

    /// <summary>How many characters before a gap, and behind it, are looked at.</summary>
    private const int Before = 60, Behind = 4;

    private static readonly FrozenSet<string> Abbreviations =
        "abs bzw ca dr evtl gen ggf inkl lt max min mio mr mrd mrs nr prof rd sgt sog st tel vgl".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The starts, in UTF-16 code units. A line break ends a sentence, unless the next line goes on in lower case.</summary>
    public static ImmutableArray<int> Starts(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length;)
        {
            if (!UnicodeWords.IsSpace(text[i]))
            {
                i++;
                continue;
            }

            int gap = i;
            while (i < text.Length && UnicodeWords.IsSpace(text[i]))
                i++;
            if (EndsSentence(text, gap, i))
                starts.Add(i);
        }

        return starts.ToImmutable();
    }

    private static bool EndsSentence(string text, int gap, int next)
    {
        int breaks = LineBreaks(text.AsSpan(gap, next - gap));
        if (GoesOnInLowerCase(text.AsSpan(next)))
            return breaks > 1;
        string last = UnicodeWords.CaseFold(LastWord(text, gap).Trim(Quotes).ToString());
        if (breaks > 0 || !last.EndsWith('.') || last.EndsWith("..", StringComparison.Ordinal))
            return breaks > 0 || last.EndsWith("..", StringComparison.Ordinal) || last.EndsWith('!') || last.EndsWith('?') || last.EndsWith('…');
        // Ordinals ("3. Februar", "810. Brigade"), initials and "z.B." end no sentence.
        string word = last[..^1];
        return !Abbreviations.Contains(word) && !IsOrdinal(word) && !IsInitials(word);
    }

    private static int LineBreaks(ReadOnlySpan<char> gap)
    {
        int breaks = 0;
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')))
                breaks++;
        }

        return breaks;
    }

    private static bool GoesOnInLowerCase(ReadOnlySpan<char> text)
    {
        int characters = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (characters++ == Behind)
                return false;
            if (!rune.IsBmp || !Quotes.AsSpan().Contains((char)rune.Value))
                return UnicodeWords.IsLower(rune);
        }

        return false;
    }

    private static ReadOnlySpan<char> LastWord(string text, int gap)
    {
        int start = gap;
        for (int characters = 0; start > 0 && characters < Before && !UnicodeWords.IsSpace(text[start - 1]); characters++)
            start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        return text.AsSpan(start, gap - start);
    }

    private static bool IsOrdinal(string word)
    {
        int digits = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (!UnicodeWords.IsDigit(rune) || ++digits > 3)
                return false;
        }

        return digits > 0;
    }

    /// <summary>Single letters with points between them.</summary>
    private static bool IsInitials(string word)
    {
        bool letter = false;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (letter ? rune.Value != '.' : !UnicodeWords.IsLetterOrMore(rune))
                return false;
            letter = !letter;
        }

        return letter;
    }
}
