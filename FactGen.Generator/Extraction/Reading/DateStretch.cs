namespace FactGen.Extraction;

/// <summary>The words of a date line: dates, clock times, and what stands between them.</summary>
/// <param name="End">Behind the last date or clock time; the start when there is none.</param>
/// <param name="Date">The first date with a year that is not said to be that of an update, else the first that is.</param>
/// <param name="IsUpdate">Whether only an update has a date.</param>
/// <param name="HasDay">Whether there is a day of the calendar, with or without its year.</param>
/// <param name="HasClock">Whether there is a time of day.</param>
/// <param name="HasLabel">Whether a word says that it is the time of publication or of an update.</param>
internal readonly record struct DateStretch(int End, CalendarDate? Date, bool IsUpdate, bool HasDay, bool HasClock, bool HasLabel)
{
    /// <summary>Whether there is a date or a time at all.</summary>
    public bool IsAny => HasDay || HasClock;
}
