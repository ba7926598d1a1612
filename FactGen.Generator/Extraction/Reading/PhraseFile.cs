using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A data file whose lines are "key: phrase|phrase"; and the folding that phrases and article lines share.</summary>
internal static class PhraseFile
{
    private const int MostOnStack = 512;

    /// <summary>The phrases of a file, as written, with their keys.</summary>
    /// <exception cref="FormatException">A line has no key.</exception>
    public static IEnumerable<(string Key, string Phrase)> Read(string file)
    {
        foreach ((int number, string line) in EmbeddedText.Lines(file))
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0)
                throw new FormatException($"{file}:{number}: no key before a colon.");
            string key = line.Substring(0, colon);
            foreach (string phrase in line.Substring(colon + 2).Split('|'))
                yield return (key, phrase.Trim());
        }
    }

    /// <summary>Lower case, with every run of blanks as one space; with <paramref name="numbers"/>, every run of digits as 0.</summary>
    public static string Fold(string text, int start, int end, bool numbers = false)
    {
        Span<char> folded = end - start <= MostOnStack ? stackalloc char[end - start] : new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Characters.IsInvisible(c))
                continue;
            char last = length > 0 ? folded[length - 1] : ' ';
            if (Characters.IsBlank(c))
            {
                if (last != ' ')
                    folded[length++] = ' ';
            }
            else if (numbers && Characters.IsDigit(c))
            {
                if (last != '0')
                    folded[length++] = '0';
            }
            else
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
        }

        if (length > 0 && folded[length - 1] == ' ')
            length--;
        return folded.Slice(0, length).ToString();
    }
}
