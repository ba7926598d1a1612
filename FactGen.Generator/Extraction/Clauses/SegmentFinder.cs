using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A stretch of words between two marks that can end a clause.</summary>
/// <param name="Words">The word indices, quotation marks left out.</param>
/// <param name="Before">The mark in front of it: , ; : – ( or '\0' at the start.</param>
/// <param name="IsParenthetical">Whether it stands in parentheses, or between two dashes.</param>
internal sealed record Segment(List<int> Words, char Before, bool IsParenthetical);

/// <summary>Cuts a sentence at the marks that can end a clause.</summary>
internal static class SegmentFinder
{
    /// <summary>Longer parentheses are cut off like any other stretch.</summary>
    private const int LongestInsertion = 12;

    public static List<Segment> Find(Word[] words)
    {
        var segments = new List<Segment>();
        var current = new List<int>();
        var inserted = new List<Segment>();
        char before = '\0';
        int depth = 0, openDash = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].IsQuote)
                continue;
            // "der Truppe (ISAF) hervorgeht": what stands in parentheses interrupts nothing.
            if (depth == 0 && current.Count > 0 && words[i] is { Kind: TokenKind.Punctuation, Mark: '(' } && Closing(words, i) is var close and > 0)
            {
                inserted.Add(new Segment(Inside(words, i, close), '(', true));
                i = close;
                continue;
            }

            if (words[i].Kind != TokenKind.Punctuation || !Ends(words, i))
            {
                if (words[i].Kind != TokenKind.Punctuation)
                    current.Add(i);
                continue;
            }

            // "ließ, so der Minister, | Truppen abziehen": who says so interrupts nothing behind the verb.
            if (words[i].Mark == ',' && depth == 0 && ClosingOfSource(words, i) is var end and > 0 && HasVerb(words, current))
            {
                current.AddRange(Inside(words, i, end));
                i = end;
                continue;
            }

            Flush(depth > 0);
            char mark = words[i].Mark;
            if (mark is '(' or '[')
                depth++;
            else if (mark is ')' or ']' && depth > 0)
                depth--;
            before = mark is '-' or '—' ? '–' : mark;
            if (before == '–')
            {
                // The second dash of a pair closes an insertion.
                if (openDash >= 0 && segments.Count > openDash)
                {
                    for (int s = openDash; s < segments.Count; s++)
                        segments[s] = segments[s] with { IsParenthetical = true };
                    openDash = -1;
                }
                else
                {
                    openDash = HasLater(words, i, '–') ? segments.Count : -1;
                }
            }
        }

        Flush(depth > 0);
        return segments;

        void Flush(bool parenthetical)
        {
            if (current.Count > 0)
                segments.Add(new Segment(current, before, parenthetical));
            current = [];
            segments.AddRange(inserted);
            inserted.Clear();
        }
    }

    /// <summary>The mark that closes a parenthesis with a few words in it, or -1.</summary>
    private static int Closing(Word[] words, int open)
    {
        int count = 0;
        for (int i = open + 1; i < words.Length && i <= open + LongestInsertion; i++)
        {
            if (words[i] is { Kind: TokenKind.Punctuation, Mark: ')' })
                return count > 0 ? i : -1;
            if (words[i] is { Kind: TokenKind.Punctuation, Mark: '(' or '[' or ';' or ':' })
                return -1;
            count += words[i].Kind == TokenKind.Punctuation || words[i].IsQuote ? 0 : 1;
        }

        return -1;
    }

    /// <summary>The comma that closes ", so der Minister,", or -1.</summary>
    private static int ClosingOfSource(Word[] words, int comma)
    {
        if (comma + 2 >= words.Length || !Cues.German.Is(Cue.SoFrame, words[comma + 1].FunctionForm) || !(words[comma + 2].IsCapital || words[comma + 2].Is(FunctionClass.Article)))
            return -1;
        for (int i = comma + 2; i < words.Length && i <= comma + LongestInsertion; i++)
        {
            if (words[i].Kind == TokenKind.Punctuation && Ends(words, i))
                return words[i].Mark == ',' && !OpensRelative(words, i + 1) ? i : -1;
            if (words[i] is { IsCapital: false, Finite: not null, Function: null, IsDeclinedAdjective: false })
                return -1;
        }

        return -1;
    }

    /// <summary>"so die Ministerin, | die auch ankündigte": what goes on about who says so.</summary>
    private static bool OpensRelative(Word[] words, int at)
        => at + 1 < words.Length && words[at].Is(FunctionClass.Relative) && !words[at + 1].IsCapital && !words[at + 1].IsDeclinedAdjective && words[at + 1].Quantity < 0;

    /// <summary>Whether a stretch that is no subordinate clause has a verb.</summary>
    private static bool HasVerb(Word[] words, List<int> stretch)
        => stretch.Count > 1 && !words[stretch[0]].Is(FunctionClass.Subordinator | FunctionClass.Relative | FunctionClass.RelativeAdverb | FunctionClass.Interrogative | FunctionClass.Preposition)
            && stretch.Exists(word => words[word] is { IsCapital: false, Finite: not null });

    private static List<int> Inside(Word[] words, int open, int close)
    {
        var inside = new List<int>();
        for (int i = open + 1; i < close; i++)
        {
            if (words[i].Kind != TokenKind.Punctuation && !words[i].IsQuote)
                inside.Add(i);
        }

        return inside;
    }

    private static bool HasLater(Word[] words, int from, char mark)
    {
        for (int i = from + 1; i < words.Length; i++)
        {
            if (words[i].Kind == TokenKind.Punctuation && (words[i].Mark == mark || words[i].Mark is '-' or '—'))
                return true;
        }

        return false;
    }

    private static bool Ends(Word[] words, int i)
    {
        switch (words[i].Mark)
        {
            case ',':
                return !IsBetweenAdjectives(words, i) && words[i].Time < 0 && words[i].Quantity < 0;
            case ';' or ':' or '–' or '—' or '(' or ')' or '[' or ']' or '|':
                return true;
            case '-':
                return true;
            case '!' or '?' or '…':
                return i + 1 < words.Length;
            default:
                return false;
        }
    }

    /// <summary>"die neue, umfassende Partnerschaft": both adjectives belong to one noun.</summary>
    public static bool IsBetweenAdjectives(Word[] words, int comma)
    {
        if (comma == 0 || comma + 2 >= words.Length)
            return false;
        Word left = words[comma - 1];
        int next = comma + 1;
        while (next + 1 < words.Length && (words[next].Is(FunctionClass.Adverb) || words[next].IsBareAdjective) && words[next].Mark is not ',')
            next++;
        Word right = words[next];
        return IsAttributive(left) && IsAttributive(right) && next + 1 < words.Length
            && (words[next + 1].IsCapital || IsAttributive(words[next + 1]));
    }

    private static bool IsAttributive(Word word)
        => !word.IsCapital && (word.IsDeclinedAdjective || word.DeclinedParticiple is not null) && word.Function is null && word.Finite is null;
}
