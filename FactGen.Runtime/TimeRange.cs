using System;
using System.Diagnostics;

namespace FactGen;

/// <summary>
/// When the event of a claim happened, as the words of an article bound it: days from and to, both included, either of which may be
/// open ("seit Mitte Januar", "bis zum Frühjahr 2025"). A relative expression in an article without publication date keeps its words
/// and stays unresolved. A claim that states no time has <see cref="None"/>, so that queries never fail.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct TimeRange : IEquatable<TimeRange>, IComparable<TimeRange>, IComparable
{
    private readonly string? _text;

    /// <summary>Makes a range of days.</summary>
    /// <param name="from">The first day, or null when open or unknown.</param>
    /// <param name="to">The last day, or null when open or unknown.</param>
    /// <param name="isApproximate">Whether the words are vague.</param>
    /// <param name="text">The words, verbatim.</param>
    /// <exception cref="ArgumentException">The first day is after the last one.</exception>
    public TimeRange(CalendarDate? from, CalendarDate? to, bool isApproximate = false, string text = "")
    {
        if (from > to)
            throw new ArgumentException("The first day is after the last one.", nameof(from));
        From = from;
        To = to;
        IsApproximate = isApproximate;
        IsStated = true;
        _text = text;
    }

    /// <summary>No time: what a claim has that states none.</summary>
    public static TimeRange None => default;

    /// <summary>Whether there are words that say when.</summary>
    public bool IsStated { get; }

    /// <summary>Whether at least one end is known.</summary>
    public bool IsResolved => From is not null || To is not null;

    /// <summary>The first day, included; null when open or unknown.</summary>
    public CalendarDate? From { get; }

    /// <summary>The last day, included; null when open or unknown.</summary>
    public CalendarDate? To { get; }

    /// <summary>Whether the words are vague: "vor rund 15 Monaten".</summary>
    public bool IsApproximate { get; }

    /// <summary>The words of the article, verbatim: "im vergangenen Jahr"; empty when not stated.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether a day lies in it. An open end reaches without limit; false when it is not resolved.</summary>
    public bool Contains(CalendarDate day) => IsResolved && !(day < From) && !(day > To);

    /// <summary>Whether both share a day. An open end reaches without limit; false when either is not resolved.</summary>
    public bool Overlaps(TimeRange other) => IsResolved && other.IsResolved && !(From > other.To) && !(other.From > To);

    /// <summary>Whether all of it lies before a day; false when its end is open or unknown.</summary>
    public bool IsBefore(CalendarDate day) => To < day;

    /// <summary>Whether all of it lies after a day; false when its beginning is open or unknown.</summary>
    public bool IsAfter(CalendarDate day) => From > day;

    /// <summary>
    /// Orders by the first day that is known, then by the last; an open beginning comes before its last day, an open end after every
    /// other. What is not resolved comes first, by its words.
    /// </summary>
    public int CompareTo(TimeRange other)
    {
        int order = Nullable.Compare(From ?? To, other.From ?? other.To);
        if (order == 0)
            order = (From is not null).CompareTo(other.From is not null);
        if (order == 0)
            order = (To is null).CompareTo(other.To is null);
        if (order == 0)
            order = Nullable.Compare(To, other.To);
        if (order == 0)
            order = IsApproximate.CompareTo(other.IsApproximate);
        if (order == 0)
            order = IsStated.CompareTo(other.IsStated);
        return order != 0 || IsResolved ? order : string.CompareOrdinal(Text, other.Text);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TimeRange other => CompareTo(other),
        _ => throw new ArgumentException("Not a range of time.", nameof(obj)),
    };

    /// <summary>Whether both are the same days, equally exact; unresolved ones are equal when their words are.</summary>
    public bool Equals(TimeRange other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => IsResolved ? unchecked((From.GetHashCode() * 397) ^ To.GetHashCode()) : StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>
    /// "2024-01-01 to 2024-12-31", "since 2025-01-11", "until 2025-05-31", "2025-02-01"; the words of the article when it is not resolved,
    /// and "undated" when there are none.
    /// </summary>
    public override string ToString() => this switch
    {
        { From: { } from, To: { } to } => About + (from == to ? from.ToString() : $"{from} to {to}"),
        { From: { } from } => $"since {About}{from}",
        { To: { } to } => $"until {About}{to}",
        { IsStated: true } => Text,
        _ => "undated",
    };

    private string About => IsApproximate ? "about " : "";

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(TimeRange left, TimeRange right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TimeRange left, TimeRange right) => !left.Equals(right);
}
