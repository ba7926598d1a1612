namespace FactGen.Extraction;

/// <summary>What an article has said of time so far: what "an diesem Tag, im selben Jahr, damals" count from.</summary>
internal sealed class TimeDiscourse(CalendarDate? published)
{
    private const int Reach = 2;
    private const int ReachOfDays = 3;

    private TimeReading? _last, _lastDay;
    private int _lastSentence = int.MinValue, _lastDaySentence = int.MinValue;

    public CalendarDate? Published { get; } = published;

    /// <summary>The index of the sentence that is read.</summary>
    public int Sentence { get; set; }

    /// <summary>The last placed expression of this sentence or the two before, or null.</summary>
    public TimeReading? Last => Sentence - _lastSentence <= Reach ? _last : null;

    /// <summary>The day that was spoken of last, in this sentence or one shortly before, or null: clock times are on it.</summary>
    public TimeReading? Day => Sentence - _lastDaySentence <= ReachOfDays ? _lastDay : null;

    /// <summary>The year of a story that is told: of a month or day with its own year in this sentence or the one before.</summary>
    public int? StoryYear
        => Sentence - _lastSentence <= 1 && _last is { OwnYear: true, Period: { Kind: PeriodKind.Day or PeriodKind.Month } period }
            && Published is { } published && period.From.Year < published.Year - 1 ? period.From.Year : null;

    public void Note(TimeReading reading)
    {
        if (reading.Period is null)
            return;
        (_last, _lastSentence) = (reading, Sentence);
        if (reading.Period is { Kind: PeriodKind.Day } day && day.From == day.To)
            (_lastDay, _lastDaySentence) = (reading, Sentence);
    }
}
