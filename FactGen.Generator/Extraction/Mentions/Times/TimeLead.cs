using System;

namespace FactGen.Extraction;

/// <summary>What stands in front of an expression: its role ("in", "since", …; null for nothing) and its first token.</summary>
internal readonly record struct LeadFound(string? Role, int First);

/// <summary>Reads what leads an expression, and what that does to its days.</summary>
internal sealed class TimeLead(TimeWords words, SegmentedText text, int[] ids, CalendarDate? published)
{
    private const int SinceReach = 4;

    /// <summary>"seit der Machtübernahme der Taliban im Sommer 2021": further back only nouns and what stands in front of them.</summary>
    private const int SinceReachOverNouns = 8;

    /// <summary>The lead that ends right before a token; an opening quotation mark may stand between.</summary>
    public LeadFound Before(int at, Sentence sentence)
    {
        int end = at > sentence.FirstToken && text.Tokens[at - 1].Kind == TokenKind.OpenQuote ? at - 1 : at;
        if (!words.Leads.MatchBefore(text, ids, end, sentence.FirstToken, out string? role, out int first))
            return IsYear(at) && SinceEvent(at, sentence) is { } begun ? new LeadFound("since", begun) : new LeadFound(null, at);
        return role is "in" or "before" && SinceEvent(first, sentence) is { } since ? new LeadFound(role == "in" ? "since" : "since-before", since) : new LeadFound(role, first);
    }

    /// <summary>The reading with the lead.</summary>
    public TimeReading Apply(LeadFound lead, TimeMatch match, QuantityMention? quantity, TimeReading reading)
    {
        if (lead.Role == "first" || (lead.Role is "since" or "since-before" && IsRecord(lead.First)))
            return reading with { DatesEvents = false };
        if (match.Rule.Kind is "length" && quantity is { } amount)
            return Counted(lead, amount, reading);
        if (match.Rule.Kind is "length" or "set" or "clock")
            return reading;
        if (match.Rule.Kind == "span")
            return reading with { DatesEvents = lead.Role is not (null or "other") || match.Has("shift") };
        bool untilNow = lead.Role == "until" && match.Rule.Kind == "today" && reading.Past.To == published;
        return reading with
        {
            Past = Open(lead.Role, reading.Past),
            Future = Open(lead.Role, reading.Future),
            DatesEvents = reading.DatesEvents && !untilNow,
        };
    }

    /// <summary>"zwei Tage später": counted from another time, as far as that is as fine.</summary>
    public static TimeReading Away(string side, QuantityMention? quantity, CalendarPeriod? anchor, TimeReading reading)
    {
        reading = reading with { DatesEvents = true, Approximate = quantity?.Bounds.Approximate ?? false };
        if (anchor is not { } from || quantity is not { } amount || DurationValue.IsVague(amount.Bounds) || amount.Bounds.Lower != amount.Bounds.Upper
            || DurationValue.Unit(amount.Unit) is not { } unit || unit.Name is "day" or "hour" or "minute" or "second" && from.Kind != PeriodKind.Day)
            return reading;
        double number = Math.Min(amount.Bounds.Lower!.Value * unit.Factor, 2000);
        CalendarPeriod then = Back(from.From, side == "after" ? -number : number, unit.Name);
        var days = new DateInterval(then.From, then.To);
        return reading with { Past = days, Future = days, Approximate = reading.Approximate || then.Kind != PeriodKind.Day, Period = then };
    }

    /// <summary>From the earlier first day to the later last day; an open end stays open.</summary>
    public static DateInterval Union(DateInterval one, DateInterval other)
    {
        CalendarDate? from = one.From is { } a && other.From is { } b ? (a < b ? a : b) : one.From ?? (one.To is null ? other.From : null);
        CalendarDate? to = one.To is { } c && other.To is { } d ? (c > d ? c : d) : other.To ?? (other.From is null ? one.To : null);
        return new DateInterval(from, to);
    }

    private static DateInterval Open(string? role, DateInterval days) => role switch
    {
        "since" => days with { To = null },
        "until" => days with { From = null },
        "before" => new DateInterval(null, days.From?.AddDays(-1)),
        "after" => new DateInterval(days.To?.AddDays(1), null),
        _ => days,
    };

    /// <summary>"vor drei Tagen, seit zehn Jahren" count from the day of publication; "in zwei Wochen, nach drei Tagen" stay open.</summary>
    private TimeReading Counted(LeadFound lead, QuantityMention quantity, TimeReading reading)
    {
        if (lead.Role is null or "other" || (lead.Role == "in" && text.Form(lead.First).Length > 2))
            return reading;
        reading = reading with { DatesEvents = true, Approximate = quantity.Bounds.Approximate };
        if (lead.Role is not ("before" or "since" or "since-before") || published is not { } today || DurationValue.IsVague(quantity.Bounds))
            return reading;
        if (DurationValue.Unit(quantity.Unit) is not { } unit || (quantity.Bounds.Lower ?? quantity.Bounds.Upper) is not { } number)
            return reading;
        CalendarPeriod then = Back(today, number * unit.Factor, unit.Name);
        var days = new DateInterval(then.From, lead.Role == "before" ? then.To : null);
        bool coarse = then.Kind != PeriodKind.Day;
        return reading with { Past = days, Future = days, Inner = new DateInterval(then.From, then.To), Approximate = reading.Approximate || coarse, Period = lead.Role == "before" ? then : null };
    }

    private static CalendarPeriod Back(CalendarDate today, double number, string unit)
    {
        int whole = (int)Math.Min(number, 1_000_000);
        if (unit == "year" && number == whole)
            return CalendarPeriod.Year(Math.Max(1, today.Year - whole));
        if (unit is "year" or "month")
        {
            CalendarDate month = today.AddMonths(-(int)Math.Min(unit == "year" ? number * 12 : number, 1_000_000));
            return CalendarPeriod.Month(month.Year, month.Month);
        }

        return unit switch
        {
            "week" => CalendarPeriod.Week(today.AddDays(-(int)Math.Min(number * 7, 1_000_000))),
            "day" => CalendarPeriod.Day(today.AddDays(-whole)),
            _ => CalendarPeriod.Day(today),
        };
    }

    /// <summary>"seit dem Einmarsch im Jahr 2022": the first token of "seit", when an event noun stands between.</summary>
    private int? SinceEvent(int lead, Sentence sentence)
    {
        if (lead - 1 < sentence.FirstToken || text.Tokens[lead - 1].Kind != TokenKind.Word || !char.IsUpper(text.Form(lead - 1)[0]))
            return null;
        for (int i = lead - 2; i >= sentence.FirstToken && i >= lead - SinceReachOverNouns; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
                return null;
            if (words.Leads.Match(text, ids, i, lead, out string? role, out _) && role == "since")
                return i;
            if (i < lead - SinceReach && !IsInNominal(i))
                return null;
        }

        return null;
    }

    /// <summary>"das erste Gefecht der Bundeswehr | seit 1945"</summary>
    private bool IsRecord(int since)
    {
        for (int i = since - 1; i >= 0 && i >= since - SinceReachOverNouns && text.Tokens[i].Kind == TokenKind.Word; i--)
        {
            // "die blutigsten seit 2009, als …" goes on with that time.
            if (words.Records.Match(text, ids, i, since, out _, out _))
                return i < since - 1;
            if (!IsInNominal(i))
                return false;
        }

        return false;
    }

    /// <summary>A noun or name, an article, or "von".</summary>
    private bool IsInNominal(int token)
        => char.IsUpper(text.Form(token)[0]) || FunctionWords.German.Find(text.Form(token)) is { } word && (word.Classes & FunctionClass.AnyDeterminer) != 0 || text.Form(token) is "von";

    private bool IsYear(int token) => text.Tokens[token].Kind == TokenKind.Number && text.Tokens[token].Length == 4;
}
