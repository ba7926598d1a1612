using System;
using System.Collections.Immutable;

namespace FactGen.Cli;

/// <summary>An article that claims are about: its base name without extension, and its text without byte order mark.</summary>
internal sealed class ScoredArticle(string name, string text)
{
    private readonly Lazy<ImmutableArray<int>> _sentenceStarts = new(() => AnchorSentences.Starts(text));

    public string Name { get; } = name;

    public string Text { get; } = text;

    /// <summary>The number of the sentence in which an offset lies.</summary>
    public int Sentence(int offset)
    {
        int found = _sentenceStarts.Value.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The text between two offsets, as far as there is any.</summary>
    public string Slice(long start, long end)
    {
        int from = (int)Math.Clamp(start, 0, Text.Length);
        return Text[from..(int)Math.Clamp(end, from, Text.Length)];
    }
}
