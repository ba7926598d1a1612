using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The time of a claim's event (codebook section 5; 9.25).</summary>
internal sealed class ClaimTimes(MentionIndex mentions, SegmentedText text, CalendarDate? published = null)
{
    private const int DaysOfWeek = 7;

    private SentenceGrammar _grammar = null!;

    /// <summary>What a time expression belongs to.</summary>
    private enum Attachment : byte
    {
        /// <summary>The verb.</summary>
        Verb,

        /// <summary>A noun that says what happens: "bei einem Angriff am Montag starben …".</summary>
        SameEvent,

        /// <summary>A noun that says something else: "nach dem Angriff am Montag".</summary>
        OtherEvent,
    }

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(SentenceGrammar grammar) => _grammar = grammar;

    /// <summary>The time of what a verb tells: a time of its clause, of one that it shares its front with, or of one that tells what happened meanwhile.</summary>
    public ClaimTime? OfVerb(Clause clause, ClaimStatus status)
    {
        ClaimTime? own = Among(clause, status, int.MaxValue, out bool within);
        return IsPlaced(own) || (own is not null && !within) ? own : Shared(clause, status) ?? own ?? Meanwhile(clause, status) ?? Label(clause, status);
    }

    /// <summary>"März 2002: Zwei Soldaten sterben": what stands alone in front of the colon dates all that follows.</summary>
    private ClaimTime? Label(Clause clause, ClaimStatus status)
        => _grammar.Clauses[0] is { Type: ClauseType.Verbless, Start: 0, Phrases: { Count: 1 } label } front && front != clause && label[0] is { Time: >= 0, Preposition: null } && label[0].End == front.End
            && front.End < _grammar.Words.Length && _grammar.Words[front.End].Mark is ':' or '–' ? Read(label[0].Time, status) : null;

    /// <summary>
    /// The time of what a noun tells: the expression that follows it, and that of the clause where the noun is its subject or object, or
    /// names what happens in it.
    /// </summary>
    /// <param name="phrase">The phrase whose head is the noun.</param>
    /// <param name="clause">The clause that holds it.</param>
    /// <param name="status">Whether it has happened, is under way or planned.</param>
    /// <param name="view">How the article stands to it.</param>
    public ClaimTime? OfNoun(Phrase phrase, Clause clause, ClaimStatus status, NominalView view)
        => (Following(phrase, clause, status, view.IsTopic) ?? (view.ClauseTimeCounts ? OfVerb(clause, status) : null)) is { } time && !IsSinceLast(phrase, time) ? time : null;

    /// <summary>
    /// Whether a clause names a time that is still to come, or one that can be: "reist am Freitag" tells of the next one, where past events
    /// have a past tense.
    /// </summary>
    public bool LiesAhead(Clause clause)
        => LiesAhead(clause, int.MaxValue)
            || (clause.Previous is { } previous && LiesAhead(previous, ClauseSharing.SharesWhole(clause, previous, _grammar.Words) ? int.MaxValue : previous.Verb.Finite));

    /// <summary>Whether what the present tells may still go on: no time is told, or only when it began ("seit 2021", "seit Jahren").</summary>
    public static bool IsOpen(ClaimTime? time)
        => time is null or { To: null, From: not null } or { From: null, To: not null } || (time is { To: null } && time.Text.IndexOf(' ') is > 0 and var end && Cues.German.IsForm(Cue.SinceWord, time.Text.AsSpan(0, end)));

    /// <summary>The time of a nominal speech act: the expression that follows it.</summary>
    public ClaimTime? OfAct(Phrase phrase, Clause clause) => Following(phrase, clause, ClaimStatus.Occurred, false);

    /// <param name="isTopic">Whether the noun is the object of a speech verb: "kündigte den Abzug am Montag an" tells when it was announced.</param>
    private ClaimTime? Following(Phrase phrase, Clause clause, ClaimStatus status, bool isTopic)
    {
        int end = phrase.End;
        bool free = !isTopic || phrase.Preposition is not null || !clause.HasFinite || (!clause.IsVerbFinal && phrase.End <= clause.Verb.Finite);
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First != end)
                continue;
            if (next.Time >= 0 && (free || IsAttributive(next)) && Read(next.Time, status) is { } time)
                return HoldsItsEvent(next) && mentions.Times[next.Time].Inner is var inner ? time with { From = inner.From, To = inner.To } : time;
            if (next.Preposition is null)
                break;
            end = next.LastEnd;
        }

        return null;
    }

    /// <summary>"der erste Besuch seit zehn Jahren": how long there was none, and not when it was.</summary>
    private bool IsSinceLast(Phrase phrase, ClaimTime time)
        => phrase.Adjectives.Count > 0 && time.To is null && Cues.German.IsForm(Cue.SinceWord, time.Text.Split(' ')[0].AsSpan())
            && phrase.Adjectives.Exists(adjective => Cues.German.IsForm(Cue.SinceAdjective, text.Form(_grammar.Words[adjective].Token)));

    /// <summary>The time of the clauses in front that it is coordinated with: all of it where they share subject or auxiliary, else what stands in front of their verb.</summary>
    private ClaimTime? Shared(Clause clause, ClaimStatus status)
    {
        foreach ((Clause front, int end) in ClauseSharing.Shared(clause, _grammar))
        {
            if (Among(front, status, end, out _) is { } time)
                return time;
        }

        return null;
    }

    private bool LiesAhead(Clause clause, int beforeWord)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Time < 0 || phrase.First >= beforeWord || mentions.Times[phrase.Time] is not { DatesEvents: true } time)
                continue;
            // "soll bis Ende Juli verlegt werden"
            // "sind bis Ende Juli im Einsatz": they are already.
            if (time.Future is { From: null, To: { } deadline } && !(clause.Verb is { Lemma: "sein" or "bleiben" or "befinden", Tense: VerbTense.Present, Modal: null } && clause.Verb.Voice == Voice.Active) && (time.ReadsAsFuture || (clause.Verb.Modal == "sollen" && deadline >= published)))
                return true;
            if (time is not { Past.From: not null, Future: { From: { } from, To: not null } })
                continue;
            bool week = time.Past != time.Future && from.DaysSince(time.Past.From.Value) <= DaysOfWeek;
            if (week || time.ReadsAsFuture || from >= published)
                return true;
        }

        return false;
    }

    /// <summary>The time of a clause that tells of the same moment.</summary>
    private ClaimTime? Meanwhile(Clause clause, ClaimStatus status)
    {
        foreach (Clause other in ClauseSharing.Simultaneous(clause, _grammar.Clauses))
        {
            if (Among(other, status, int.MaxValue, out _) is { } time)
                return time;
        }

        return null;
    }

    /// <summary>"doppelt so viele wie im Vorjahr", "statt wie geplant im Mai": when something else happened, or nothing will.</summary>
    private bool IsCompared(Phrase time, Clause clause)
    {
        int before = time.First - 1;
        bool replaced = before > clause.Start + 1 && _grammar.Words[before] is { IsCapital: false, Participle: not null } && _grammar.Words[before - 1].FunctionForm == "wie";
        if (replaced)
            before -= 2;
        // "Wie 1999 griff die Allianz an"
        if (before == clause.Start && clause.Type == ClauseType.Main && _grammar.Words[before].FunctionForm == "wie")
            return true;
        return before > clause.Start && clause.Words.Contains(before) && (_grammar.Words[before].FunctionForm is "statt" or "anstatt" || (!replaced && _grammar.Words[before].FunctionForm is "wie" or "als"));
    }

    private ClaimTime? Among(Clause clause, ClaimStatus status, int beforeWord, out bool within)
    {
        ClaimTime? placed = null, attributed = null, unplaced = null;
        within = false;
        for (int i = 0; i < clause.Phrases.Count; i++)
        {
            Phrase phrase = clause.Phrases[i];
            if (phrase.Time < 0 || phrase.First >= beforeWord || IsCompared(phrase, clause) || Read(phrase.Time, status) is not { } time)
                continue;
            Attachment attachment = AttachmentOf(clause.Phrases, i, clause);
            if (attachment == Attachment.OtherEvent)
                continue;
            if (!IsPlaced(time))
            {
                within |= unplaced is null && Cues.German.Is(Cue.WithinPreposition, FirstForm(phrase));
                unplaced ??= time;
            }
            else if (attachment == Attachment.SameEvent)
            {
                attributed ??= time;
            }
            else if (placed is null || IsWithin(time, placed))
            {
                placed = time;
            }
        }

        return placed ?? attributed ?? unplaced;
    }

    /// <summary>
    /// Whether a time belongs to the verb or to the noun in front of it: before the verb there is room for one constituent only, so that in
    /// "Nach dem Angriff am Freitag kündigte er …" Friday is the attack's day.
    /// </summary>
    private Attachment AttachmentOf(List<Phrase> phrases, int index, Clause clause)
    {
        Phrase time = phrases[index];
        bool front = clause.Type == ClauseType.Main && !clause.StartsWithVerb && clause.HasFinite && time.First < clause.Verb.Finite;
        if (index == 0 || HoldsItsEvent(time) || (front ? phrases[0].Time >= 0 : phrases[index - 1].LastEnd != time.First || !IsAttributive(time)))
            return Attachment.Verb;
        Phrase governor = front ? phrases[0] : phrases[index - 1];
        while (governor.Governor is { } above && above.Clause == clause)
            governor = above;
        bool same = governor.Preposition is { } preposition ? Cues.German.Is(Cue.SimultaneousPreposition, preposition) : governor == clause.Subject || !clause.HasFinite;
        return same ? Attachment.SameEvent : Attachment.OtherEvent;
    }

    /// <summary>"seit dem Einmarsch im Jahr 2022": the expression reaches over the noun.</summary>
    private bool HoldsItsEvent(Phrase time) => mentions.Times[time.Time].FirstToken < _grammar.Words[time.First].Token;

    /// <summary>"vom 7. Oktober"; "von Montag bis Mittwoch" is none.</summary>
    private bool IsAttributive(Phrase phrase)
    {
        TimeMention mention = mentions.Times[phrase.Time];
        return mention.Span.End == mention.FullSpan.End && Cues.German.Is(Cue.AttributiveTimeLead, FirstForm(phrase))
            && (phrase.Time == 0 || mentions.Times[phrase.Time - 1].FullSpan != mention.FullSpan);
    }

    /// <summary>"für Juni, bis Juni": when what is promised is due, not when it was promised.</summary>
    public bool IsTerm(ClaimTime time)
    {
        int end = time.Span.Start - 1;
        int start = end;
        while (start > 0 && char.IsLetter(text.Text[start - 1]))
            start--;
        return (start < end && Cues.German.Is(Cue.TermLead, text.Text.Substring(start, end - start).ToLowerInvariant()))
            || Cues.German.Is(Cue.TermLead, time.Text.Split(' ')[0].ToLowerInvariant());
    }

    private string FirstForm(Phrase phrase) => text.Forms[mentions.Times[phrase.Time].FirstToken].Text.ToLowerInvariant();

    private static bool IsPlaced(ClaimTime? time) => time is { } read && (read.From is not null || read.To is not null);

    private static bool IsWithin(ClaimTime inner, ClaimTime outer)
        => inner.From is { } from && inner.To is { } to && outer.From is { } first && outer.To is { } last && from >= first && to <= last;

    private ClaimTime? Read(int index, ClaimStatus status)
    {
        TimeMention mention = mentions.Times[index];
        if (!mention.DatesEvents)
            return null;
        bool lasts = status == ClaimStatus.Ongoing && mention.Past.From is null && mention.Past.To is not null;
        DateInterval interval = status == ClaimStatus.Planned || lasts ? mention.Future : mention.Past;
        return new ClaimTime(interval.From, interval.To, mention.Approximate, mention.FullSpan, mention.FullSpan.In(text.Source));
    }
}
