using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What a line of furniture is.</summary>
internal enum FurnitureKind : byte
{
    None,

    /// <summary>A line by itself.</summary>
    Line,

    /// <summary>The beginning of what pages put below an article.</summary>
    Tail,
}

/// <summary>Recognises what web pages put around articles. When in doubt a line is prose: a claim lost is worse than a line too many.</summary>
internal sealed class FurniturePhrases
{
    private const string File = "German/reading-furniture.txt";
    private const int MaxLength = 200;
    private const int MaxTeaser = 160;

    private static readonly Lazy<FurniturePhrases> Shared = new(() => new FurniturePhrases());

    private readonly Dictionary<string, FurnitureKind> _lines = new(StringComparer.Ordinal);
    private readonly List<(string Phrase, FurnitureKind Kind)> _starts = [];
    private readonly List<string> _parts = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    private FurniturePhrases()
    {
        foreach ((string key, string phrase) in PhraseFile.Read(File))
            Add(key, PhraseFile.Fold(phrase, 0, phrase.Length));
    }

    public static FurniturePhrases German => Shared.Value;

    /// <summary>What a whole line is.</summary>
    public FurnitureKind KindOf(string text, int start, int end)
    {
        if (end - start > MaxLength || start == end)
            return FurnitureKind.None;
        string folded = PhraseFile.Fold(text, start, end, numbers: true);
        string bare = folded.TrimEnd(' ', ':', '.', '!', '?', '…', '»', '›', '>', '→', '+', '-', '|').TrimStart(' ', '»', '›', '>', '→', '•', '-', '|', '+');
        if (_lines.TryGetValue(bare, out FurnitureKind kind))
            return kind;
        foreach ((string phrase, FurnitureKind started) in _starts)
        {
            if (Starts(bare, phrase) && folded.Length <= MaxTeaser && !HasInnerEnd(folded))
                return started;
        }

        foreach (string part in _parts)
        {
            if (folded.Contains(part))
                return FurnitureKind.Line;
        }

        return IsBarOfWords(bare) || IsBreadcrumb(text, start, end) ? FurnitureKind.Line : FurnitureKind.None;
    }

    private static bool Starts(string line, string phrase)
        => line.StartsWith(phrase, StringComparison.Ordinal)
            && (line.Length == phrase.Length || !char.IsLetter(line[phrase.Length]) || !char.IsLetter(phrase[phrase.Length - 1]));

    /// <summary>Whether a sentence ends before the end: calls to read on are no paragraphs.</summary>
    private static bool HasInnerEnd(string folded) => folded.IndexOf(". ", StringComparison.Ordinal) >= 0;

    /// <summary>"Politik › Ausland › Asien", "Home / Politik / Ausland".</summary>
    private static bool IsBreadcrumb(string text, int start, int end)
    {
        if (end - start > 120)
            return false;
        int separators = 0, words = 0;
        char kind = '\0';
        for (int i = start + 1; i + 1 < end; i++)
        {
            char c = text[i];
            bool separates = c is '>' or '›' or '»' or '|' or '/' && Characters.IsBlank(text[i - 1]) && Characters.IsBlank(text[i + 1]);
            if (separates && (kind == '\0' || kind == c))
            {
                separators++;
                kind = c;
                words = 0;
            }
            else if (Characters.IsBlank(c) && !Characters.IsBlank(text[i - 1]) && ++words > 4)
            {
                return false;
            }
        }

        return separators >= 2 && !Characters.IsStop(text[end - 1]) && text[end - 1] is not ('»' or '“' or '"');
    }

    /// <summary>A row of buttons: "Teilen Twittern Drucken".</summary>
    private bool IsBarOfWords(string folded)
    {
        int at = 0;
        int words = 0;
        while (at < folded.Length)
        {
            int end = at;
            while (end < folded.Length && (Characters.IsWordPart(folded[end]) || folded[end] == '-'))
                end++;
            if (end > at && !(folded[at] == '0' && end == at + 1) && !_words.Contains(folded.Substring(at, end - at)))
                return false;
            if (end == at)
            {
                if (folded[end] is not (' ' or ',' or '|' or '/' or '•' or '·' or '(' or ')' or '&'))
                    return false;
                end++;
            }
            else
            {
                words++;
            }

            at = end;
        }

        return words > 0 && folded.IndexOfAny(_letters) >= 0;
    }

    private static readonly char[] _letters = "abcdefghijklmnopqrstuvwxyzäöü".ToCharArray();

    private void Add(string key, string phrase)
    {
        switch (key)
        {
            case "line":
                _lines[phrase.TrimEnd(':', '.', '!', '?', '…')] = FurnitureKind.Line;
                break;
            case "tail":
                _lines[phrase.TrimEnd(':')] = FurnitureKind.Tail;
                if (phrase.EndsWith(":", StringComparison.Ordinal))
                    _starts.Add((phrase, FurnitureKind.Tail));
                break;
            case "start":
                _starts.Add((phrase, FurnitureKind.Line));
                break;
            case "with":
                _parts.Add(phrase);
                break;
            case "word":
                _words.Add(phrase);
                break;
            default:
                throw new FormatException($"{File}: '{key}' is no way to match a phrase.");
        }
    }
}
