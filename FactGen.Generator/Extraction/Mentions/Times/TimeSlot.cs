using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What one element of a rule matched.</summary>
/// <param name="Element">The number of the element in the automaton.</param>
/// <param name="Class">Its class: "month".</param>
/// <param name="Text">The value of the word in that class.</param>
/// <param name="Number">The same as a number, where it is one.</param>
/// <param name="Next">The index behind its last token.</param>
internal readonly record struct TimeSlot(int Element, string Class, string Text, int Number, int Next);

/// <summary>A rule that matched, with what its elements matched.</summary>
internal sealed class TimeMatch(TimeRule rule, int first, int end, IReadOnlyList<TimeSlot> slots)
{
    public TimeRule Rule { get; } = rule;

    /// <summary>The index of the first token.</summary>
    public int First { get; } = first;

    /// <summary>The index behind the last token.</summary>
    public int End { get; } = end;

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The value of the last element of a class, or null.</summary>
    public string? Text(string name) => Find(name)?.Text;

    /// <summary>The number of the last element of a class, or null.</summary>
    public int? Number(string name) => Find(name)?.Number;

    private TimeSlot? Find(string name)
    {
        for (int i = slots.Count - 1; i >= 0; i--)
        {
            if (slots[i].Class == name)
                return slots[i];
        }

        return null;
    }
}
