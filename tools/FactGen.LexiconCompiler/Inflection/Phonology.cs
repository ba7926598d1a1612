using System;

namespace FactGen.Extraction;

/// <summary>Where sounds decide how German endings look.</summary>
internal static class Phonology
{
    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'y';

    public static bool HasVowel(string word, int from)
    {
        for (int i = from; i < word.Length; i++)
        {
            if (IsVowel(word[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether "st" shrinks to "t" after this stem: "liest", "grüßt", "sitzt".</summary>
    public static bool EndsInSibilant(string stem) => stem.Length > 0 && stem[stem.Length - 1] is 's' or 'ß' or 'z' or 'x';

    public static bool EndsInDental(string stem) => stem.Length > 0 && stem[stem.Length - 1] is 'd' or 't';

    /// <summary>Whether an e must stand between this verb stem and t or st: "redet", "öffnet", "rechnet", but "warnt", "wohnt".</summary>
    public static bool NeedsLinkingE(string stem)
    {
        if (EndsInDental(stem))
            return true;
        if (stem.Length < 2 || stem[stem.Length - 1] is not ('m' or 'n'))
            return false;
        char before = stem[stem.Length - 2];
        if (before == 'h')
            return stem.Length > 2 && stem[stem.Length - 3] == 'c';
        return !IsVowel(before) && before is not ('l' or 'r' or 'm' or 'n');
    }

    /// <summary>The word with its last a, o, u or au umlauted: "nahm" to "nähm"; the word itself when it has none.</summary>
    public static string Umlaut(string word)
    {
        for (int i = word.Length - 1; i >= 0; i--)
        {
            char umlaut = word[i] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => '\0' };
            if (umlaut == '\0')
            {
                if (IsVowel(word[i]) && !(word[i] == 'e' && i == word.Length - 1))
                    return word;
                continue;
            }

            if (word[i] == 'u' && i > 0 && word[i - 1] is 'a')
                return word.Substring(0, i - 1) + "äu" + word.Substring(i + 1);
            return word.Substring(0, i) + umlaut + word.Substring(i + 1);
        }

        return word;
    }

    /// <summary>The spelling without ß, as in Switzerland; the form itself when it has none.</summary>
    public static string WithoutEszett(string form) => form.Replace("ß", "ss", StringComparison.Ordinal);

    public static bool EndsWith(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);

    public static string WithoutEnd(string word, int count) => word.Substring(0, word.Length - count);
}
