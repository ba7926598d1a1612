using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A fixed set of words that is searched with characters of an article, so that no string is made to look one up.</summary>
internal sealed class WordSet
{
    private readonly string[] _words;

    public WordSet(IEnumerable<string> words)
    {
        var distinct = new HashSet<string>(words, StringComparer.Ordinal);
        _words = new string[distinct.Count];
        distinct.CopyTo(_words);
        Array.Sort(_words, StringComparer.Ordinal);
    }

    /// <summary>Whether the very characters are a word of the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word, lowerFirst: false) >= 0;

    /// <summary>Whether they are, with the first letter in lower case.</summary>
    public bool ContainsUncapitalised(ReadOnlySpan<char> word) => Find(word, lowerFirst: true) >= 0;

    private int Find(ReadOnlySpan<char> word, bool lowerFirst)
    {
        int low = 0, high = _words.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = Compare(_words[middle], word, lowerFirst);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    private static int Compare(string known, ReadOnlySpan<char> word, bool lowerFirst)
    {
        int shared = Math.Min(known.Length, word.Length);
        for (int i = 0; i < shared; i++)
        {
            char c = i == 0 && lowerFirst ? char.ToLowerInvariant(word[0]) : word[i];
            if (known[i] != c)
                return known[i] - c;
        }

        return known.Length - word.Length;
    }
}
