using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// All forms of the lexicon with their analyses: an open-addressed hash table over one pool of characters, so that a look-up works on
/// a span and allocates nothing. Immutable once built; case-sensitive.
/// </summary>
internal sealed class FormTable
{
    private readonly char[] pool;
    private readonly Entry[] entries;
    private readonly WordAnalysis[] analyses;
    private readonly int[] slots;

    private FormTable(char[] pool, Entry[] entries, WordAnalysis[] analyses, int[] slots)
    {
        this.pool = pool;
        this.entries = entries;
        this.analyses = analyses;
        this.slots = slots;
    }

    /// <summary>The analyses of a form as it is written; empty when it is not in the table.</summary>
    public ReadOnlySpan<WordAnalysis> Find(scoped ReadOnlySpan<char> form) =>
        form.IsEmpty ? default : Find(form[0], form.Slice(1));

    /// <summary>The analyses of a form whose first letter is given apart, for looking up another case without a copy.</summary>
    public ReadOnlySpan<WordAnalysis> Find(char first, scoped ReadOnlySpan<char> rest)
    {
        int found = IndexOf(pool, entries, slots, Hash(first, rest), first, rest, out _);
        return found < 0 ? default : analyses.AsSpan(entries[found].FirstAnalysis, entries[found].AnalysisCount);
    }

    private static uint Hash(char first, ReadOnlySpan<char> rest)
    {
        uint hash = (2166136261u ^ first) * 16777619u;
        foreach (char c in rest)
            hash = (hash ^ c) * 16777619u;
        return hash ^ (hash >> 15);
    }

    private static int IndexOf(
        char[] pool, Entry[] entries, int[] slots, uint hash, char first, ReadOnlySpan<char> rest, out int slot)
    {
        int mask = slots.Length - 1;
        for (slot = (int)hash & mask; slots[slot] != 0; slot = (slot + 1) & mask)
        {
            ref readonly Entry entry = ref entries[slots[slot] - 1];
            if (entry.Hash == hash && entry.Length == rest.Length + 1 && pool[entry.Start] == first
                && pool.AsSpan(entry.Start + 1, rest.Length).SequenceEqual(rest))
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    private struct Entry
    {
        public uint Hash;
        public int Start;
        public int Length;
        public int FirstAnalysis;
        public int AnalysisCount;
    }

    /// <summary>Gathers forms in any order and packs them.</summary>
    internal sealed class Builder
    {
        // Sizes that the German lexicon fits in; all of them grow when they must.
        private char[] pool = new char[1 << 20];
        private int poolLength;
        private Entry[] entries = new Entry[100_000];
        private int entryCount;
        private int[] slots = new int[1 << 18];
        private readonly List<(int Entry, WordAnalysis Analysis)> analyses = new(120_000);

        public void Add(string form, in WordAnalysis analysis)
        {
            ReadOnlySpan<char> rest = form.AsSpan(1);
            uint hash = Hash(form[0], rest);
            int index = IndexOf(pool, entries, slots, hash, form[0], rest, out int slot);
            if (index < 0)
                index = Append(form, hash, slot);
            entries[index].AnalysisCount++;
            analyses.Add((index, analysis));
        }

        /// <summary>The table, with the analyses of a form in the order in which they were added.</summary>
        public FormTable Build()
        {
            int first = 0;
            for (int i = 0; i < entryCount; i++)
            {
                entries[i].FirstAnalysis = first;
                first += entries[i].AnalysisCount;
                entries[i].AnalysisCount = 0;
            }

            var packed = new WordAnalysis[analyses.Count];
            foreach ((int index, WordAnalysis analysis) in analyses)
            {
                ref Entry entry = ref entries[index];
                packed[entry.FirstAnalysis + entry.AnalysisCount++] = analysis;
            }

            return new FormTable(pool.AsSpan(0, poolLength).ToArray(), entries.AsSpan(0, entryCount).ToArray(), packed, slots);
        }

        private int Append(string form, uint hash, int slot)
        {
            if (poolLength + form.Length > pool.Length)
                Array.Resize(ref pool, pool.Length * 2);
            if (entryCount == entries.Length)
                Array.Resize(ref entries, entries.Length * 2);
            form.CopyTo(0, pool, poolLength, form.Length);
            entries[entryCount] = new Entry { Hash = hash, Start = poolLength, Length = form.Length };
            poolLength += form.Length;
            slots[slot] = ++entryCount;
            if (entryCount * 2 > slots.Length)
                Rehash();
            return entryCount - 1;
        }

        private void Rehash()
        {
            slots = new int[slots.Length * 2];
            for (int i = 0; i < entryCount; i++)
            {
                int slot = (int)entries[i].Hash & (slots.Length - 1);
                while (slots[slot] != 0)
                    slot = (slot + 1) & (slots.Length - 1);
                slots[slot] = i + 1;
            }
        }
    }
}
