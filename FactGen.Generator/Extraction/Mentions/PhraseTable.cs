using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Phrases of one or more words, each with a value; the longest that starts at a token is found in one walk.</summary>
internal sealed class PhraseTable<T>(WordIndex words)
{
    private readonly Dictionary<long, int> _edges = new();

    /// <summary>The node behind the first word of a phrase, by its number, or 0: most words are the first of none.</summary>
    private int[] _first = new int[16];

    private readonly List<(bool Ends, T? Value)> _nodes = new() { default };
    private int _longest;

    /// <summary>Adds a phrase; its words are separated by single spaces.</summary>
    public void Add(string phrase, T value)
    {
        string[] forms = phrase.Split(' ');
        int node = 0;
        foreach (string form in forms)
        {
            long edge = Edge(node, words.Add(form));
            if (!_edges.TryGetValue(edge, out int next))
            {
                next = _nodes.Count;
                _nodes.Add(default);
                _edges.Add(edge, next);
                if (node == 0)
                    Open(words.Add(form), next);
            }

            node = next;
        }

        _nodes[node] = (true, value);
        _longest = Math.Max(_longest, forms.Length);
    }

    /// <summary>The longest phrase from a token on.</summary>
    /// <param name="text">The text that is read.</param>
    /// <param name="ids">Its tokens' words (<see cref="WordIndex.Read"/>).</param>
    /// <param name="at">The first token.</param>
    /// <param name="end">The token before which the phrase must end.</param>
    /// <param name="value">What the phrase stands for.</param>
    /// <param name="next">The token behind it; an abbreviation's point belongs to it.</param>
    public bool Match(SegmentedText text, int[] ids, int at, int end, out T? value, out int next)
    {
        (value, next) = (default, at);
        bool found = false;
        int node = 0;
        for (int i = at; i < end && ids[i] >= 0 && (i == at ? (node = First(ids[i])) > 0 : _edges.TryGetValue(Edge(node, ids[i]), out node));)
        {
            i = BehindPoint(text, i, end);
            if (_nodes[node].Ends)
                (found, value, next) = (true, _nodes[node].Value, i);
        }

        return found;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    public bool MatchBefore(SegmentedText text, int[] ids, int end, int limit, out T? value, out int first)
    {
        for (first = Math.Max(limit, end - _longest); first < end; first++)
        {
            if (Match(text, ids, first, end, out value, out int next) && next == end)
                return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether a word alone is one of the phrases.</summary>
    public bool Contains(int word) => word >= 0 && _nodes[First(word)].Ends;

    private int First(int word) => word < _first.Length ? _first[word] : 0;

    private void Open(int word, int node)
    {
        if (word >= _first.Length)
            Array.Resize(ref _first, Math.Max(word + 1, _first.Length * 2));
        _first[word] = node;
    }

    private static int BehindPoint(SegmentedText text, int token, int end)
    {
        int next = token + 1;
        if (next >= end - 1 || text.Text[text.Tokens[next].Start] != '.' || text.Tokens[next].Start != text.Tokens[token].End)
            return next;
        return text.Tokens[token].Length <= 4 && text.Tokens[token].Kind == TokenKind.Word ? next + 1 : next;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
