using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>Stretches of a text, to be asked as often as there are words in it whether one of them reaches into another stretch.</summary>
internal sealed class SpanIndex
{
    private readonly int[] _starts;

    /// <summary>For each stretch, how far it or one before it reaches.</summary>
    private readonly int[] _reaches;

    public SpanIndex(IEnumerable<SourceSpan> spans)
    {
        SourceSpan[] ordered = spans.OrderBy(static span => span.Start).ToArray();
        _starts = new int[ordered.Length];
        _reaches = new int[ordered.Length];
        int reach = 0;
        for (int i = 0; i < ordered.Length; i++)
        {
            _starts[i] = ordered[i].Start;
            _reaches[i] = reach = System.Math.Max(reach, ordered[i].End);
        }
    }

    /// <summary>Whether a stretch shares a character with one of these.</summary>
    public bool Overlaps(SourceSpan span)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_starts[middle] < span.End)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && _reaches[low - 1] > span.Start;
    }
}
