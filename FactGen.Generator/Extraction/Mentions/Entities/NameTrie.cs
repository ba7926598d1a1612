using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Names as sequences of words, cut at spaces and hyphens, so that "Kim Jong-un" and "Kim Jong Un" are one. The case of the first word counts,
/// that of the others does not.
/// </summary>
internal sealed class NameTrie
{
    /// <summary>The node from which all names start.</summary>
    public const int Root = 0;

    private const int Capacity = 32768;

    private readonly WordTable _first = new(ignoreCase: false, capacity: 16384);
    private readonly WordTable _others = new(ignoreCase: true, capacity: 4096);
    private readonly Dictionary<ulong, int> _edges = new(Capacity);
    private readonly List<ImmutableArray<CatalogueReading>> _readings = new(Capacity) { ImmutableArray<CatalogueReading>.Empty };

    /// <summary>Adds what a name can mean, behind what it means already; a capital, like those of states, in front of the town.</summary>
    public void Add(string name, CatalogueReading reading)
    {
        int node = Root;
        int start = 0;
        while (start < name.Length)
        {
            int end = start;
            while (end < name.Length && !IsSeparator(name[end]))
                end++;
            int trimmed = end > start && name[end - 1] == '.' ? end - 1 : end;
            if (trimmed > start)
                node = Step(node, name.Substring(start, trimmed - start));
            start = end + 1;
        }

        ImmutableArray<CatalogueReading> known = _readings[node];
        foreach (CatalogueReading one in known)
        {
            if (one.Form == reading.Form && one.Entity.Id == reading.Entity.Id)
                return;
        }

        _readings[node] = reading.Form == NameForm.Capital ? known.Insert(0, reading) : known.Add(reading);
    }

    /// <summary>The node behind a word, or -1.</summary>
    public int Next(int node, ReadOnlySpan<char> word)
    {
        int number = (node == Root ? _first : _others).Find(word);
        return number >= 0 && _edges.TryGetValue(Key(node, number), out int next) ? next : -1;
    }

    /// <summary>The node of the longest name of one word that a word starts with, leaving at least some characters of it; or -1.</summary>
    public int Prefix(ReadOnlySpan<char> word, int shortest, int rest, out int length)
    {
        int number = _first.FindPrefix(word, shortest, word.Length - rest, out length);
        return number >= 0 && _edges.TryGetValue(Key(Root, number), out int next) && _readings[next].Length > 0 ? next : -1;
    }

    /// <summary>What the name that ends at a node can mean; empty where none ends.</summary>
    public ImmutableArray<CatalogueReading> Readings(int node) => _readings[node];

    /// <summary>Whether a character separates the words of a name.</summary>
    public static bool IsSeparator(char c) => c is ' ' or '-' or '‑' or '–' or '\u00A0';

    private int Step(int node, string word)
    {
        ulong key = Key(node, (node == Root ? _first : _others).Add(word));
        if (_edges.TryGetValue(key, out int next))
            return next;
        next = _readings.Count;
        _edges.Add(key, next);
        _readings.Add(ImmutableArray<CatalogueReading>.Empty);
        return next;
    }

    private static ulong Key(int node, int word) => ((ulong)(uint)node << 32) | (uint)word;
}
