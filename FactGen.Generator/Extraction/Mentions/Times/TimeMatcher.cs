using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Walks the rules over the tokens of an article and yields the longest match at each.</summary>
internal sealed class TimeMatcher
{
    private readonly TimeWords _words;
    private readonly SegmentedText _text;
    private readonly int[] _ids;
    private readonly CalendarNumbers _numbers;
    private readonly TimeSlot[] _path;
    private readonly List<TimeSlot>[] _choices;
    private TimeRule? _best;
    private int _bestEnd;
    private TimeSlot[] _bestPath = Array.Empty<TimeSlot>();

    public TimeMatcher(TimeWords words, SegmentedText text, int[] ids, ImmutableArray<QuantityMention> quantities)
    {
        (_words, _text, _ids) = (words, text, ids);
        _numbers = new CalendarNumbers(words, text, ids, quantities);
        _path = new TimeSlot[words.Automaton.Depth + 1];
        _choices = new List<TimeSlot>[words.Automaton.Depth + 1];
        for (int i = 0; i < _choices.Length; i++)
            _choices[i] = new List<TimeSlot>();
    }

    /// <summary>Whether any rule starts with a token: few tokens do.</summary>
    public bool CanStart(int at, int end)
    {
        if (_text.Tokens[at].Kind != TokenKind.Word || _numbers.StartsQuantity(at))
            return Opens(Choices(0, at, end));
        KnownForm form = _text.Forms[at];
        if (_ids[at] >= 0)
            return _words.Opens(_ids[at]) || _numbers.IsHours(form.Text.AsSpan(), out _);
        if (form.StartsTime == Answer.Open)
            form.StartsTime = Opens(Choices(0, at, end)) ? Answer.Yes : Answer.No;
        return form.StartsTime == Answer.Yes;
    }

    private bool Opens(List<TimeSlot> choices)
    {
        foreach (TimeSlot choice in choices)
        {
            if (_words.Automaton.Next(0, choice.Element) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The longest expression that starts at a token, or null.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">The end of its sentence.</param>
    /// <param name="led">Whether a lead or a join stands in front.</param>
    /// <param name="rate">Whether an amount stands in front.</param>
    public TimeMatch? Match(int at, int end, bool led, bool rate)
    {
        (_best, _bestEnd) = (null, at);
        Walk(0, 0, at, end, led, rate);
        return _best is null ? null : new TimeMatch(_best, at, _bestEnd, _bestPath);
    }

    private void Walk(int node, int depth, int at, int end, bool led, bool rate)
    {
        foreach (TimeRule rule in _words.Automaton.Accepted(node))
        {
            bool better = at > _bestEnd || (at == _bestEnd && _best is not null && _words.Automaton.Precedes(rule, _best));
            if (!better || (rule.Led && !led) || (rule.Rate && !rate))
                continue;
            (_best, _bestEnd) = (rule, at);
            _bestPath = new TimeSlot[depth];
            Array.Copy(_path, _bestPath, depth);
        }

        if (at >= end || depth >= _choices.Length)
            return;
        foreach (TimeSlot choice in Choices(depth, at, end))
        {
            int next = _words.Automaton.Next(node, choice.Element);
            if (next < 0)
                continue;
            _path[depth] = choice;
            Walk(next, depth + 1, choice.Next, end, led, rate);
        }
    }

    /// <summary>What a token can be in a rule.</summary>
    private List<TimeSlot> Choices(int depth, int at, int end)
    {
        List<TimeSlot> choices = _choices[depth];
        choices.Clear();
        foreach (TimeSlot member in _words.Members(_ids[at]))
            choices.Add(member with { Next = BehindPoint(at, end) });
        _numbers.AddTo(choices, at, end);
        return choices;
    }

    /// <summary>"5. Sept. 2024": the point of a short month belongs to it, also where it is a token of its own.</summary>
    private int BehindPoint(int at, int end)
    {
        bool point = at + 2 < end && _text.Tokens[at].Length is 3 or 4 && _text.Tokens[at + 1].Start == _text.Tokens[at].End
            && _text.Text[_text.Tokens[at + 1].Start] == '.' && _text.Tokens[at + 2].Kind == TokenKind.Number;
        return point ? at + 2 : at + 1;
    }
}
