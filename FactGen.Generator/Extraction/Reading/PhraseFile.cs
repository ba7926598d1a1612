using System;
using System.Collections.Generic;
using System.Text;

namespace FactGen.Extraction;

/// <summary>A data file whose lines are "key: phrase|phrase"; and the folding that phrases and article lines share.</summary>
internal static class PhraseFile
{
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
        var folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Characters.IsInvisible(c))
                continue;
            char last = folded.Length > 0 ? folded[folded.Length - 1] : ' ';
            if (Characters.IsBlank(c))
            {
                if (last != ' ')
                    folded.Append(' ');
            }
            else if (numbers && Characters.IsDigit(c))
            {
                if (last != '0')
                    folded.Append('0');
            }
            else
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        if (folded.Length > 0 && folded[folded.Length - 1] == ' ')
            folded.Length--;
        return folded.ToString();
    }
}
