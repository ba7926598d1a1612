using System;

namespace FactGen.Extraction;

/// <summary>What a sentence's verbs say of when: a rough view, for expressions that name no year or week.</summary>
internal readonly record struct SentenceTense(bool Past, bool Future)
{
    /// <summary>Looks for the words of <c>tense</c> in a sentence, and for verbs in the past by their ending.</summary>
    public static SentenceTense Of(TimeWords words, SegmentedText text, int[] ids, Sentence sentence)
    {
        bool past = false, future = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (words.Tenses.Match(text, ids, i, sentence.EndToken, out string? tense, out _))
            {
                past |= tense == "past";
                future |= tense == "future";
            }
            else if (ids[i] < 0 && text.Tokens[i].Kind == TokenKind.Word)
            {
                past |= words.IsPreterite(text.Form(i));
            }
        }

        return new SentenceTense(past, future);
    }

    /// <summary>Whether the future reading is the likelier; where the verbs say nothing, the nearer of both.</summary>
    public bool IsFuture(TimeReading reading, CalendarDate published)
    {
        if (Past != Future)
            return Future;
        if (Past || reading.Past.To is not { } ended || reading.Future.From is not { } begins)
            return false;
        return reading.Period?.Kind == PeriodKind.Day && reading.Value.IndexOf("-W", StringComparison.Ordinal) < 0
            && begins.DaysSince(published) < published.DaysSince(ended);
    }
}
