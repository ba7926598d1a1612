namespace FactGen.Extraction;

/// <summary>The time of a claim's event (codebook section 5; 9.25).</summary>
internal sealed class ClaimTimes(MentionIndex mentions, SegmentedText text, CalendarDate? published = null)
{
    /// <summary>
    /// Whether a clause names a time that is still to come, or one that can be: "reist am Freitag" tells of the next one, where past events
    /// have a past tense.
    /// </summary>
    public bool LiesAhead(Clause clause) => LiesAhead(clause, int.MaxValue) || (clause.Previous is { } previous && LiesAhead(previous, SharedUntil(previous, clause)));

    /// <summary>
    /// Up to which word a time of the first of two coordinated verbs belongs to the second too: all of it where they share their finite verb
    /// ("soll am Montag reisen und X treffen"), else what stands in front of it.
    /// </summary>
    private static int SharedUntil(Clause previous, Clause clause)
        => previous.IsVerbFinal || !clause.Words.Contains(clause.Verb.Finite) ? int.MaxValue : previous.Verb.Finite;

    private bool LiesAhead(Clause clause, int beforeWord)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Time < 0 || phrase.First >= beforeWord || mentions.Times[phrase.Time] is not { DatesEvents: true, Future: { To: not null } future } mention)
                continue;
            if (mention.Past != future || (published is { } day && future.To >= day && !(future.From < day)))
                return true;
        }

        return false;
    }

    /// <summary>The time of what a verb tells: any time expression of its clause, or of the front that it shares.</summary>
    public ClaimTime? OfVerb(Clause clause, bool future)
    {
        ClaimTime? time = Among(clause, future, int.MaxValue);
        if (time is null && clause.Previous is { } previous)
            time = Among(previous, future, SharedUntil(previous, clause));
        return time;
    }

    /// <summary>The time of what a noun tells: the expression that follows it, and that of the clause where the noun is its subject or object.</summary>
    public ClaimTime? OfNoun(Phrase phrase, Clause clause, bool future, bool clauseCounts)
    {
        int end = phrase.End;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First != end)
                continue;
            if (next.Time >= 0 && Read(next.Time, future) is { } time)
                return time;
            if (next.Preposition is null)
                break;
            end = next.Conjuncts.Count > 0 ? next.Conjuncts[next.Conjuncts.Count - 1].End : next.End;
        }

        return clauseCounts ? OfVerb(clause, future) : null;
    }

    private ClaimTime? Among(Clause clause, bool future, int beforeWord)
    {
        ClaimTime? unresolved = null;
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Time < 0 || phrase.First >= beforeWord || Read(phrase.Time, future) is not { } time)
                continue;
            if (time.From is not null || time.To is not null)
                return time;
            unresolved ??= time;
        }

        return unresolved;
    }

    private ClaimTime? Read(int index, bool future)
    {
        TimeMention mention = mentions.Times[index];
        if (!mention.DatesEvents)
            return null;
        DateInterval interval = future ? mention.Future : mention.Past;
        return new ClaimTime(interval.From, interval.To, mention.Approximate, mention.FullSpan, mention.FullSpan.In(text.Text));
    }
}
