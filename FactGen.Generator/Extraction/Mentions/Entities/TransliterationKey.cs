using System;
using System.Collections.Generic;
using System.Text;

namespace FactGen.Extraction;

/// <summary>
/// Compares foreign names by what all their spellings share ("German/transliteration.txt"): "Wolodymyr Selenskyj" and "Volodymyr Zelenskiy"
/// have one key. Keys link names; they never recognise one.
/// </summary>
internal sealed class TransliterationKey
{
    private readonly SpanTable<string[]> _letters;

    /// <summary>By the first of the letters that are read together, how many the most are.</summary>
    private readonly Dictionary<char, int> _longest = [];

    public TransliterationKey()
    {
        var letters = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach ((int _, string line) in EmbeddedText.Lines("German/transliteration.txt"))
        {
            string[] parts = line.Split(' ');
            var results = new string[parts.Length - 1];
            for (int i = 1; i < parts.Length; i++)
                results[i - 1] = parts[i] == "-" ? "" : parts[i];
            letters.Add(parts[0], results);
            _longest.TryGetValue(parts[0][0], out int longest);
            _longest[parts[0][0]] = Math.Max(longest, parts[0].Length);
        }

        _letters = new SpanTable<string[]>(letters);
    }

    /// <summary>The keys of a name: one, or two when letters in it can be read in two ways.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        string letters = Letters(name);
        string first = Key(letters, 0), second = Key(letters, 1);
        return first == second ? [first] : [first, second];
    }

    /// <summary>The name in small ASCII letters, without spaces, hyphens and the articles of Arabic names.</summary>
    private static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (string part in name.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (IsArticle(part))
                continue;
            foreach (char c in part)
                letters.Append(Latin.ToAscii(c).ToLowerInvariant());
        }

        return letters.ToString();
    }

    private static bool IsArticle(string part)
    {
        foreach (string article in EntityInflection.Default.DetachedArticles)
        {
            if (part.Length == article.Length - 1 && article.StartsWith(part, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private string Key(string letters, int reading)
    {
        var key = new StringBuilder(letters.Length);
        int at = 0;
        while (at < letters.Length)
        {
            string[]? results = null;
            _longest.TryGetValue(letters[at], out int length);
            length = Math.Min(length, letters.Length - at);
            while (length > 0 && !_letters.TryGet(letters.AsSpan(at, length), out results))
                length--;
            ReadOnlySpan<char> result = results is null ? letters.AsSpan(at, 1) : results[Math.Min(reading, results.Length - 1)].AsSpan();
            foreach (char c in result)
            {
                // "Mohammed" and "Muhamed" are one.
                if (key.Length == 0 || key[key.Length - 1] != c)
                    key.Append(c);
            }

            at += Math.Max(1, length);
        }

        return key.ToString();
    }
}
