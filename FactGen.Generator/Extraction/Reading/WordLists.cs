using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads data files that are lists of single words, separated by spaces and line ends.</summary>
internal static class WordLists
{
    public static WordSet Read(string file)
    {
        var words = new List<string>();
        foreach ((int _, string line) in EmbeddedText.Lines(file))
            words.AddRange(line.Split([' '], StringSplitOptions.RemoveEmptyEntries));
        return new WordSet(words);
    }
}
