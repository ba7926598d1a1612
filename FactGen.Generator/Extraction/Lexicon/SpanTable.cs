using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>An immutable table from strings to values that is looked up by spans, so that reading a word allocates nothing.</summary>
internal sealed class SpanTable<T>
{
    private readonly int[] _buckets;
    private readonly (string Key, int Next, T Value)[] _entries;

    public SpanTable(IReadOnlyCollection<KeyValuePair<string, T>> items)
    {
        int size = 16;
        while (size < items.Count * 2)
            size *= 2;
        _buckets = new int[size];
        _entries = new (string, int, T)[items.Count];
        int index = 0;
        foreach (KeyValuePair<string, T> item in items)
        {
            ref int bucket = ref _buckets[(int)FormHash.Of(item.Key.AsSpan()) & (size - 1)];
            _entries[index] = (item.Key, bucket - 1, item.Value);
            bucket = ++index;
        }
    }

    public bool TryGet(ReadOnlySpan<char> key, out T? value)
    {
        for (int i = _buckets[(int)FormHash.Of(key) & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (key.SequenceEqual(_entries[i].Key.AsSpan()))
            {
                value = _entries[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
