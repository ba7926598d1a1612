using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Finds the days of clock times and parts of the day, which are mostly told apart: "Am Montag … gegen 15 Uhr", "Um 15 Uhr am Montag", or a
/// sentence or two later. Where no day is told at all it is that of publication.
/// </summary>
internal sealed class TimesOfDay(TimeWords words, SegmentedText text, int[] ids, CalendarDate? published)
{
    /// <summary>Places the times of a sentence.</summary>
    /// <param name="groups">Its expressions, those that are joined to one time together.</param>
    /// <param name="lastDay">The day that was spoken of last before the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    public void Place(List<List<FoundTime>> groups, TimeReading? lastDay, Sentence sentence)
    {
        TimeReading? before = null;
        bool several = false;
        int behind = 0;
        for (int i = 0; i < groups.Count; i++)
        {
            List<FoundTime> group = groups[i];
            if (group[0].Reading.Type == TimeType.Set)
                return;
            if (!group[0].Reading.LacksDay)
            {
                before = Day(group) ?? before;

                // "am 3. und 4. Mai von 10 bis 12 Uhr": on no single day.
                several = group.Count > 1;
                continue;
            }

            if (several || IsDistributed(group[0].First, sentence))
                continue;
            for (behind = Math.Max(behind, i); before is null && behind < groups.Count && Day(groups[behind]) is null;)
                behind++;
            TimeReading? day = before ?? (behind < groups.Count ? Day(groups[behind]) : null) ?? lastDay ?? Today(groups, i, sentence);
            for (int k = 0; k < group.Count && day is not null; k++)
                group[k] = group[k] with { Reading = Opened(group[k].Reading.On(day), group[k].First, sentence) };
        }
    }

    private static TimeReading? Day(List<FoundTime> group)
        => group.Count == 1 && group[0].Reading is { LacksDay: false, Period: { Kind: PeriodKind.Day } day } reading && day.From == day.To ? reading : null;

    /// <summary>The day of publication; hours "von 10 bis 12 Uhr" are rather those of any day.</summary>
    private TimeReading? Today(List<List<FoundTime>> groups, int index, Sentence sentence)
    {
        bool range = IsRange(groups, index - 1, sentence) || IsRange(groups, index, sentence);
        return range || published is not { } today ? null : Night(groups[index][0].Reading, TimeReading.Of(CalendarPeriod.Day(today)));
    }

    /// <summary>"in der Nacht" that nothing else dates is the one that ends on the day of publication.</summary>
    private static TimeReading Night(TimeReading time, TimeReading day)
    {
        if (!time.DatesEvents || !time.Value.EndsWith("NI", StringComparison.Ordinal))
            return day;
        var night = new DateInterval(day.Past.From?.AddDays(-1), day.Past.To);
        return day with { Past = night, Future = night };
    }

    /// <summary>"10 bis 12 Uhr": whether an expression and the next are joined so.</summary>
    private bool IsRange(List<List<FoundTime>> groups, int index, Sentence sentence)
        => index >= 0 && index + 1 < groups.Count && groups[index + 1][0].Reading.Type == TimeType.Time
            && words.Joins.Match(text, ids, groups[index][0].End, sentence.EndToken, out string? join, out int next)
            && join == "to" && next >= groups[index + 1][0].First;

    /// <summary>"seit dem Morgen" has no end.</summary>
    private TimeReading Opened(TimeReading reading, int first, Sentence sentence)
        => words.Leads.Match(text, ids, first, sentence.EndToken, out string? role, out _) && role == "since"
            ? reading with { Past = reading.Past with { To = null }, Future = reading.Future with { To = null } }
            : reading;

    /// <summary>"jeweils um 10 Uhr".</summary>
    private bool IsDistributed(int first, Sentence sentence)
        => words.Distributive.MatchBefore(text, ids, first, sentence.FirstToken, out _, out _);
}
