using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The rules as one tree of classes: all are tried in one walk, and the longest match wins, then the earlier rule.</summary>
internal sealed class TimeAutomaton
{
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _edges = new();
    private readonly List<TimeRule[]> _accepted = new() { Array.Empty<TimeRule>() };
    private readonly Dictionary<TimeRule, int> _order = new();

    public TimeAutomaton(IReadOnlyList<TimeRule> rules)
    {
        foreach (TimeRule rule in rules)
        {
            _order.Add(rule, _order.Count);
            Add(rule, 0, 0);
        }
    }

    /// <summary>The most elements that a rule has.</summary>
    public int Depth { get; private set; }

    /// <summary>The elements of all rules: classes between angle brackets, and words.</summary>
    public IEnumerable<string> Elements => _classes.Keys;

    /// <summary>The number of an element, or -1 when no rule has it.</summary>
    public int Element(string name) => _classes.TryGetValue(name, out int number) ? number : -1;

    /// <summary>The node behind an element, or -1.</summary>
    public int Next(int node, int element) => element >= 0 && _edges.TryGetValue(Edge(node, element), out int next) ? next : -1;

    /// <summary>The rules that end at a node, the earliest first.</summary>
    public TimeRule[] Accepted(int node) => _accepted[node];

    /// <summary>Whether one rule stands before another.</summary>
    public bool Precedes(TimeRule rule, TimeRule other) => _order[rule] < _order[other];

    private void Add(TimeRule rule, int node, int element)
    {
        if (element == rule.Elements.Length)
        {
            if (Array.IndexOf(_accepted[node], rule) < 0)
                _accepted[node] = [.. _accepted[node], rule];
            return;
        }

        Depth = Math.Max(Depth, element + 1);
        string name = rule.Elements[element];
        if (name.EndsWith("?", StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - 1);
            Add(rule, node, element + 1);
        }

        if (!_classes.TryGetValue(name, out int number))
            _classes.Add(name, number = _classes.Count);
        if (!_edges.TryGetValue(Edge(node, number), out int next))
        {
            next = _accepted.Count;
            _edges.Add(Edge(node, number), next);
            _accepted.Add(Array.Empty<TimeRule>());
        }

        Add(rule, next, element + 1);
    }

    private static long Edge(int node, int element) => ((long)node << 32) | (uint)element;
}
