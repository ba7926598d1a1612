using System;

namespace FactGen.Extraction;

/// <summary>What the verbs around an expression say of when: a rough view, for expressions that name no year or week.</summary>
internal readonly record struct SentenceTense(bool Past, bool Future)
{
    /// <summary>One of two readings is much nearer when the other is more than so many times as far away.</summary>
    private const int MuchNearer = 2;

    /// <summary>From so many days on the two readings are those of a date in different years.</summary>
    private const int AlmostYear = 300;

    /// <summary>Whether the future reading is the likelier; where the verbs say nothing, the much nearer one.</summary>
    public bool IsFuture(TimeReading reading, CalendarDate published)
    {
        if ((reading.Past.To ?? reading.Past.From) is not { } ended || (reading.Future.From ?? reading.Future.To) is not { } begins)
            return Future && !Past;
        int ago = published.DaysSince(ended), ahead = begins.DaysSince(published);
        if (reading.Period?.Kind == PeriodKind.Day && Math.Max(ago, ahead) > AlmostYear)
            return ahead < ago;
        return Past != Future ? Future : !Past && ahead * MuchNearer < ago;
    }
}
