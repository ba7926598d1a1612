using System;

namespace FactGen.Extraction;

/// <summary>Numbers words, and finds the number of a span without allocating. Both apostrophes are one; case counts or not, as told.</summary>
internal sealed class WordTable
{
    private const uint Seed = 2166136261;
    private const uint Prime = 16777619;

    private readonly bool _ignoreCase;
    private int[] _buckets;
    private Slot[] _slots;
    private int _count;

    public WordTable(bool ignoreCase, int capacity = 1024)
    {
        _ignoreCase = ignoreCase;
        _slots = new Slot[capacity];
        _buckets = new int[capacity * 2];
    }

    public int Count => _count;

    /// <summary>The number of a word, given to it when it is new.</summary>
    public int Add(string word)
    {
        uint hash = Hash(word.AsSpan());
        int found = Find(word.AsSpan(), hash);
        if (found >= 0)
            return found;
        if (_count == _slots.Length)
            Grow();
        ref int bucket = ref _buckets[hash % (uint)_buckets.Length];
        _slots[_count] = new Slot(word, hash, bucket - 1);
        bucket = ++_count;
        return _count - 1;
    }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    /// <summary>
    /// The number of the longest word that <paramref name="text"/> starts with, with at least <paramref name="shortest"/> and at most
    /// <paramref name="longest"/> characters; or -1. Takes time linear in the text.
    /// </summary>
    public int FindPrefix(ReadOnlySpan<char> text, int shortest, int longest, out int length)
    {
        int best = -1;
        length = 0;
        uint hash = Seed;
        for (int i = 0; i < text.Length && i < longest; i++)
        {
            hash = (hash ^ Fold(text[i])) * Prime;
            if (i + 1 < shortest)
                continue;
            int found = Find(text.Slice(0, i + 1), hash);
            if (found >= 0)
                (best, length) = (found, i + 1);
        }

        return best;
    }

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        int at = _buckets[hash % (uint)_buckets.Length] - 1;
        while (at >= 0)
        {
            ref Slot slot = ref _slots[at];
            if (slot.Hash == hash && Same(slot.Word, word))
                return at;
            at = slot.Next;
        }

        return -1;
    }

    private bool Same(string known, ReadOnlySpan<char> word)
    {
        if (known.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (known[i] != word[i] && Fold(known[i]) != Fold(word[i]))
                return false;
        }

        return true;
    }

    private uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * Prime;
        return hash;
    }

    private char Fold(char c) => c == '’' ? '\'' : _ignoreCase ? char.ToLowerInvariant(c) : c;

    private void Grow()
    {
        Array.Resize(ref _slots, _count * 2);
        _buckets = new int[_slots.Length * 2];
        for (int i = 0; i < _count; i++)
        {
            ref Slot slot = ref _slots[i];
            ref int bucket = ref _buckets[slot.Hash % (uint)_buckets.Length];
            slot = new Slot(slot.Word, slot.Hash, bucket - 1);
            bucket = i + 1;
        }
    }

    private readonly struct Slot(string word, uint hash, int next)
    {
        public readonly string Word = word;
        public readonly uint Hash = hash;
        public readonly int Next = next;
    }
}
