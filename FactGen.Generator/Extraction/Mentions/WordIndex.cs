using System;
using System.Collections.Generic;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>The words of a data file, each with a small number; found by their characters without making strings.</summary>
/// <param name="slot">Where a form keeps its numbers in this index.</param>
internal sealed class WordIndex(WordIndex.Slot slot)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = new();
    private int[] _slots = new int[64];

    /// <summary>A place in a form.</summary>
    public delegate ref WordNumbers Slot(KnownForm form);

    /// <summary>The number of a word, given now if it is new. A point at its end ("ca.") is not part of it.</summary>
    public int Add(string word)
    {
        string key = word.Length > 1 && word[word.Length - 1] == '.' ? word.Substring(0, word.Length - 1) : word;
        if (_ids.TryGetValue(key, out int known))
            return known;
        int id = _words.Count;
        _ids.Add(key, id);
        _words.Add(key);
        if (_words.Count * 3 > _slots.Length * 2)
        {
            _slots = new int[_slots.Length * 2];
            for (int i = 0; i < _words.Count; i++)
                Place(i);
        }
        else
        {
            Place(id);
        }

        return id;
    }

    /// <summary>The number of a word as it is written, or -1.</summary>
    public int Find(ReadOnlySpan<char> form) => form.IsEmpty ? -1 : Find(form[0], form.Slice(1));

    /// <summary>The number of a capitalised word's small form, or -1.</summary>
    public int FindSmall(ReadOnlySpan<char> form)
        => form.IsEmpty || !char.IsUpper(form[0]) ? -1 : Find(char.ToLowerInvariant(form[0]), form.Slice(1));

    /// <summary>
    /// The word of each token, or -1. A capital counts, but where a sentence opens the small form comes first ("Morgen wird …"),
    /// and after a colon or an opening quotation mark it is tried too.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public int[] Read(SegmentedText text, CancellationToken cancellation)
    {
        var ids = new int[text.Tokens.Length];
        foreach (Sentence sentence in text.Sentences)
        {
            bool opens = true, mayOpen = false;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                TokenKind kind = text.Tokens[i].Kind;
                KnownForm form = text.Forms[i];
                ref WordNumbers numbers = ref slot(form);
                if (!numbers.TryGet(out int written, out int small))
                    numbers.Set(written = Find(Bare(form)), small = FindSmall(Bare(form)));
                ids[i] = small >= 0 && (opens || (mayOpen && written < 0)) ? small : written;
                opens &= kind is not (TokenKind.Word or TokenKind.Number);
                mayOpen = kind == TokenKind.OpenQuote || (kind == TokenKind.Punctuation && form.Text[0] == ':');
            }
        }

        return ids;
    }

    /// <summary>A form without a point at its end.</summary>
    private static ReadOnlySpan<char> Bare(KnownForm form)
    {
        string text = form.Text;
        return text.AsSpan(0, text.Length > 1 && text[text.Length - 1] == '.' ? text.Length - 1 : text.Length);
    }

    private int Find(char first, ReadOnlySpan<char> rest)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)FormHash.Of(first, rest) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            string word = _words[_slots[slot] - 1];
            if (word.Length == rest.Length + 1 && word[0] == first && word.AsSpan(1).SequenceEqual(rest))
                return _slots[slot] - 1;
        }

        return -1;
    }

    private void Place(int id)
    {
        int mask = _slots.Length - 1;
        int slot = (int)FormHash.Of(_words[id].AsSpan()) & mask;
        while (_slots[slot] != 0)
            slot = (slot + 1) & mask;
        _slots[slot] = id + 1;
    }
}
