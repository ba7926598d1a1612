namespace FactGen.Extraction;

/// <summary>The TIMEX3 type of a time expression.</summary>
internal enum TimeType : byte
{
    Date,
    Time,
    Duration,
    Set,
}

/// <summary>The days that a time expression spans, both included; null where open or unknown.</summary>
internal readonly record struct DateInterval(CalendarDate? From, CalendarDate? To);

/// <summary>A time expression in the text (codebook, section 5; TIMEX3 for the value).</summary>
internal sealed record TimeMention
{
    /// <summary>The extent without a preposition, as TIMEX3 has it: "Mitte Januar", "vergangenen Jahr".</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The extent with the prepositions that belong to it: "seit Mitte Januar", "im vergangenen Jahr", "bis zum Frühjahr 2025".</summary>
    public required SourceSpan FullSpan { get; init; }

    /// <summary>The index of the first token of <see cref="FullSpan"/>.</summary>
    public required int FirstToken { get; init; }

    /// <summary>The index behind the last token of <see cref="FullSpan"/>.</summary>
    public required int EndToken { get; init; }

    public required TimeType Type { get; init; }

    /// <summary>The TIMEX3 value ("2025-01", "P3D", "2024-SU", "PAST_REF"), "XXXX-…" where it cannot be known.</summary>
    public required string Value { get; init; }

    /// <summary>
    /// The days of the event, by the codebook's rules, read as past (or as the expression itself says): open ends for "seit" and
    /// "bis". Both null for durations and sets, for vague words, and for relative ones without a publication date.
    /// </summary>
    public required DateInterval Past { get; init; }

    /// <summary>The same read as future ("am Samstag" of a plan is the coming one); equal to <see cref="Past"/> where tense decides nothing.</summary>
    public required DateInterval Future { get; init; }

    /// <summary>The days of the expression without the words in front: all of 2022 in "seit dem Einmarsch im Jahr 2022", which is when the invasion was.</summary>
    public DateInterval Inner { get; init; }

    /// <summary>The TIMEX3 value under the future reading.</summary>
    public required string FutureValue { get; init; }

    /// <summary>
    /// Whether the tense of its sentence speaks for the future reading: a hint for who has no better knowledge of the event.
    /// False where tense moves nothing.
    /// </summary>
    public bool ReadsAsFuture { get; init; }

    /// <summary>Whether the words are vague ("vor rund 15 Monaten").</summary>
    public bool Approximate { get; init; }

    /// <summary>
    /// Whether this can be the time of an event at all. False for "derzeit, inzwischen, bislang, zuvor, bereits, kürzlich, in der
    /// Vergangenheit", bare durations and sets (codebook 9.25, 9.40, 9.50): they are marked as TIMEX3 but fill no claim's time.
    /// </summary>
    public required bool DatesEvents { get; init; }
}
