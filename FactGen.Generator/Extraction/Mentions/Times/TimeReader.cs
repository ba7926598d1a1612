using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Reads the sentences of one article, each expression with what stands around it.</summary>
internal sealed class TimeReader
{
    private readonly TimeWords _words;
    private readonly SegmentedText _text;
    private readonly int[] _ids;
    private readonly ImmutableArray<QuantityMention> _quantities;
    private readonly HashSet<int> _quantityEnds = new();
    private readonly TimeMatcher _matcher;
    private readonly TimeDiscourse _discourse;
    private readonly TimeResolver _resolver;
    private readonly TimeLead _leads;
    private readonly ImmutableArray<TimeMention>.Builder _mentions = ImmutableArray.CreateBuilder<TimeMention>();
    private readonly TimesOfDay _timesOfDay;
    private readonly SentenceTenses _tenses;
    private readonly List<List<FoundTime>> _groups = new();
    private List<FoundTime> _group = new();

    public TimeReader(TimeWords words, SegmentedText text, CalendarDate? published, ImmutableArray<QuantityMention> quantities, CancellationToken cancellation)
    {
        (_words, _text, _ids, _quantities) = (words, text, words.Words.Read(text, cancellation), quantities);
        foreach (QuantityMention quantity in quantities)
        {
            cancellation.ThrowIfCancellationRequested();
            _quantityEnds.Add(quantity.EndToken);
        }

        _matcher = new TimeMatcher(words, text, _ids, quantities);
        _discourse = new TimeDiscourse(published);
        _resolver = new TimeResolver(_discourse);
        _leads = new TimeLead(words, text, _ids, published);
        _tenses = new SentenceTenses(words, text, _ids, cancellation);
        _timesOfDay = new TimesOfDay(words, text, _ids, published);
    }

    /// <summary>All mentions so far.</summary>
    public ImmutableArray<TimeMention> Found => _mentions.ToImmutable();

    /// <summary>Reads one sentence.</summary>
    public void Read(int index, CancellationToken cancellation)
    {
        Sentence sentence = _text.Sentences[index];
        _discourse.Sentence = index;
        _tenses.Enter(sentence);
        TimeReading? day = _discourse.Day;
        string? join = null;
        for (int at = sentence.FirstToken; at < sentence.EndToken;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_words.References.Match(_text, _ids, at, sentence.EndToken, out TimeReference? reference, out int end))
            {
                Close();
                end -= reference!.Tail;
                _group.Add(new FoundTime(at + reference.Lead, end, at, end, Reference(reference)));
            }
            else if (Expression(at, sentence, join is not null, out int skipped) is { } found)
            {
                if (join is null || !Joins(_group[_group.Count - 1], found, join))
                    Close();
                _group.Add(found with { Join = join });
                if (found.Reading.Anchors)
                    _discourse.Note(found.Reading);
                end = found.End;
            }
            else
            {
                join = null;
                at = skipped;
                continue;
            }

            at = end;
            join = JoinBehind(at, sentence.EndToken, out int next);
            if (join is not null)
                at = next;
        }

        Close();
        _timesOfDay.Place(_groups, day, sentence);
        foreach (List<FoundTime> group in _groups)
        {
            cancellation.ThrowIfCancellationRequested();
            AddMentions(group);
        }

        _groups.Clear();
    }

    /// <summary>The expression at a token; where there is none, <paramref name="next"/> is the token to go on with.</summary>
    private FoundTime? Expression(int at, Sentence sentence, bool joined, out int next)
    {
        next = at + 1;
        TokenKind kind = _text.Tokens[at].Kind;
        if (kind is not (TokenKind.Word or TokenKind.Number) || !_matcher.CanStart(at, sentence.EndToken))
            return null;
        LeadFound lead = _leads.Before(at, sentence);
        bool rate = _quantityEnds.Contains(at) || (at > sentence.FirstToken && _words.Times.Match(_text, _ids, at - 1, at, out _, out _));
        TimeMatch? match = _matcher.Match(at, sentence.EndToken, joined || lead.Role is not null, rate);
        if (match is null || IsAge(match, sentence))
            return null;
        if (_resolver.Resolve(match) is not { } reading)
        {
            next = match.End;
            return null;
        }

        QuantityMention? quantity = match.Number("duration") is { } index ? _quantities[index] : null;
        int end = match.End;
        if (match.Rule.Kind == "length" && _words.Away.Match(_text, _ids, end, sentence.EndToken, out string? side, out int away))
        {
            reading = TimeLead.Away(side!, quantity, _discourse.Last?.Period, reading);
            end = away;
        }
        else
        {
            bool onward = _words.OnwardBehind.Match(_text, _ids, end, sentence.EndToken, out _, out int behind) && _words.Onward.Contains(_ids[lead.First]);
            reading = _leads.Apply(onward ? lead with { Role = "since" } : lead, match, quantity, reading);
            end = onward ? behind : end;
        }

        int first = lead.Role is null or "other" ? at : lead.First;
        return new FoundTime(at, match.End, first, BehindQuote(first, end, sentence.EndToken), reading);
    }

    /// <summary>"im „Juli oder August“": the closing mark belongs to what the opening one is part of.</summary>
    private int BehindQuote(int first, int end, int limit)
    {
        int open = 0;
        for (int i = first; i < end; i++)
            open += _text.Tokens[i].Kind == TokenKind.OpenQuote ? 1 : _text.Tokens[i].Kind == TokenKind.CloseQuote ? -1 : 0;
        return open > 0 && end < limit && _text.Tokens[end].Kind == TokenKind.CloseQuote ? end + 1 : end;
    }

    private bool IsAge(TimeMatch match, Sentence sentence)
    {
        if (match.Rule.Kind != "length" || match.Number("duration") is not { } index || _quantities[index].Unit != "years")
            return false;
        bool behind = _words.Ages.Match(_text, _ids, match.End, sentence.EndToken, out string? side, out _) && side == "after";
        return behind || (_words.Ages.MatchBefore(_text, _ids, match.First, sentence.FirstToken, out side, out _) && side == "before");
    }

    private TimeReading Reference(TimeReference reference)
    {
        TimeReading unknown = TimeReading.Unknown(TimeType.Date, reference.Value) with { DatesEvents = reference.Back };
        return reference.Back && _discourse.Last is { } last ? unknown with { Past = last.Past, Future = last.Future } : unknown;
    }

    private string? JoinBehind(int at, int end, out int next)
    {
        next = at;
        return _words.Joins.Match(_text, _ids, at, end, out string? join, out next) ? Led(join!, ref next, end) : null;
    }

    /// <summary>"bis zum, und am": a lead behind the join is read with the expression that follows.</summary>
    private string Led(string join, ref int next, int end)
    {
        while (next < end && _words.Leads.Match(_text, _ids, next, end, out string? role, out int behind) && role == "in")
            next = behind;
        return join;
    }

    private static bool Joins(FoundTime first, FoundTime second, string join)
    {
        if (first.Reading.Period is not { } one || second.Reading.Period is not { } other)
            return false;
        return join == "to" || one.Kind == other.Kind;
    }

    /// <summary>Ends the group of joined expressions.</summary>
    private void Close()
    {
        if (_group.Count == 0)
            return;
        for (int i = _group.Count - 2; i >= 0; i--)
        {
            FoundTime first = _group[i] with { Reading = _group[i].Reading.InYearOf(_group[i + 1].Reading) }, last = _group[i + 1];
            bool isRange = last.Join == "to" || (_group.Count == 2 && _words.Between.Contains(_ids[first.First]));
            (TimeReading one, TimeReading other) = isRange ? TimeReading.InOrder(first.Reading, last.Reading) : (first.Reading, last.Reading);
            (_group[i], _group[i + 1]) = (first with { Reading = one }, last with { Reading = other });
        }

        _groups.Add(_group);
        _group = new List<FoundTime>();
    }

    /// <summary>Makes mentions of expressions that are joined.</summary>
    private void AddMentions(List<FoundTime> group)
    {
        FoundTime head = group[0], tail = group[group.Count - 1];
        int end = BehindQuote(head.First, tail.End, _text.Tokens.Length);
        DateInterval past = head.Reading.Past, future = head.Reading.Future;
        for (int i = 1; i < group.Count; i++)
        {
            past = TimeLead.Union(past, group[i].Reading.Past);
            future = TimeLead.Union(future, group[i].Reading.Future);
        }

        foreach (FoundTime found in group)
        {
            TimeReading reading = found.Reading;
            _mentions.Add(new TimeMention
            {
                Span = _text.Cover(found.Core, found.CoreEnd),
                FullSpan = _text.Cover(head.First, end),
                FirstToken = head.First,
                EndToken = end,
                Type = reading.Type,
                Value = reading.Value,
                FutureValue = reading.FutureValue,
                Past = past,
                Future = future,
                Inner = reading.Inner,
                Approximate = reading.Approximate,
                DatesEvents = reading.DatesEvents,
                ReadsAsFuture = reading.Value != reading.FutureValue && _discourse.Published is { } published
                    && _tenses.Around(found).IsFuture(reading, published),
            });
        }

        _group.Clear();
    }
}
