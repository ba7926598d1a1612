using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace FactGen.Cli;

/// <summary>Words without case and the commonest endings, by which texts and names are compared.</summary>
internal static class Stems
{
    /// <summary>How many characters of a word are never taken for an ending.</summary>
    private const int ShortestStem = 3;

    /// <summary>Articles and pronouns: a name of nothing else names nobody.</summary>
    private static readonly ImmutableHashSet<string> Stop = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        ("der die das des dem den ein eine einer eines einem einen er sie es ihn ihm ihr ihre ihren ihrer sein "
        + "seine seinen seiner wir uns ich dieser diese dieses the a an he she it they his her their").Split(' '));

    /// <summary>The words of a text, case-folded, without the endings s, n, en, es (and e, for Granate, Granaten).</summary>
    public static string[] Of(string text) => [.. Words(UnicodeWords.CaseFold(UnicodeWords.Normalize(text))).Select(WithoutEnding)];

    /// <summary>The stems of a name or id ("KimJongUn" is three words), without articles and pronouns.</summary>
    public static string[] OfName(string name)
        => Of(string.Join(' ', Words(Spaced(UnicodeWords.Normalize(name))).Where(word => !Stop.Contains(UnicodeWords.CaseFold(word)))));

    /// <summary>Whether the stems of two names are equal, or one's are contained in the other's.</summary>
    public static bool SameName(string[] a, string[] b)
    {
        (string[] inner, string[] outer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (inner.Length == 0)
            return false;
        for (int i = 0; i + inner.Length <= outer.Length; i++)
        {
            if (outer.AsSpan(i, inner.Length).SequenceEqual(inner))
                return true;
        }

        return string.Concat(inner) == string.Concat(outer);
    }

    private static IEnumerable<string> Words(string text)
    {
        int start = -1, at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (UnicodeWords.IsWord(rune))
                start = start < 0 ? at : start;
            else if (start >= 0)
            {
                yield return text[start..at];
                start = -1;
            }

            at += rune.Utf16SequenceLength;
        }

        if (start >= 0)
            yield return text[start..];
    }

    /// <summary>Cuts off the longest ending that is made of s and n, each with or without an e before it, and a last e.</summary>
    private static string WithoutEnding(string word)
    {
        int least = 0, characters = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (characters++ == ShortestStem)
                break;
            least += rune.Utf16SequenceLength;
        }

        int end = word.Length;
        while (end > least && (word[end - 1] is 's' or 'n' || (word[end - 1] == 'e' && (end == word.Length || word[end] != 'e'))))
            end--;
        return word[..end];
    }

    /// <summary>A name with a space before each capital that follows a small letter.</summary>
    private static string Spaced(string name)
    {
        var spaced = new StringBuilder(name.Length + 8);
        bool inWord = false;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool capital = rune.Value is (>= 'A' and <= 'Z') or 'Ä' or 'Ö' or 'Ü';
            if (capital && inWord)
                spaced.Append(' ');
            spaced.Append(rune);
            inWord = !capital && rune.Value != '_' && UnicodeWords.IsLetterOrMore(rune);
        }

        return spaced.ToString();
    }
}
