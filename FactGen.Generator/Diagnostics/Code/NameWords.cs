using System;
using System.Linq;

namespace FactGen.Diagnostics;

/// <summary>A member's name as the words that it is made of.</summary>
internal sealed class NameWords
{
    private const int EndingLength = 5;

    public NameWords(string name)
    {
        string[] words = name.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        bool ends = words.Length > 1 && IsEnding(words[words.Length - 1]);
        Words = ends ? words.Take(words.Length - 1).ToArray() : words;
        Ending = ends ? words[words.Length - 1] : "";
    }

    /// <summary>Who, how many, where: "Canada", "200Soldiers", "Latvia".</summary>
    public string[] Words { get; }

    /// <summary>What tells it from others of the same words: "yfp2q"; usually empty.</summary>
    public string Ending { get; }

    /// <summary>Endings are the beginnings of ids, digits and small letters; words of names have a capital.</summary>
    private static bool IsEnding(string word)
        => word.Length == EndingLength && word.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'z')) && word.Any(char.IsLower);
}
