using System;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>Reads whole quantities: bounds, one number or a range, a unit of measure, and what bounds from behind.</summary>
internal sealed class QuantityReader
{
    private const int MostBounds = 3;

    /// <summary>What number words end in: hundert, tausend, hunderttausend.</summary>
    private static readonly double[] s_magnitudes = [100_000, 1_000, 100];

    private readonly QuantityWords _words;
    private readonly SegmentedText _text;
    private readonly int[] _ids;
    private readonly AmountReader _amounts;
    private readonly PhraseTable<double> _only, _oneBehind, _filler, _preposition, _circumposition, _between, _and, _to, _or, _nameBehind;
    private readonly BoundWord[] _bounds = new BoundWord[MostBounds];

    public QuantityReader(QuantityWords words, SegmentedText text, CancellationToken cancellation)
    {
        (_words, _text, _ids) = (words, text, words.Words.Read(text, cancellation));
        _amounts = new AmountReader(words, text, _ids);
        (_only, _oneBehind) = (words["only"], words["one-behind"]);
        (_filler, _preposition, _circumposition) = (words["filler"], words["preposition"], words["circumposition"]);
        (_between, _and, _to, _or, _nameBehind) = (words["between"], words["and"], words["to"], words["or"], words["name-behind"]);
    }

    /// <summary>Reads the quantity that starts at a token.</summary>
    public bool TryRead(int at, Sentence sentence, out QuantityMention mention)
    {
        mention = default;
        if (!CanStart(at))
            return false;
        int end = sentence.EndToken, start = at, count = 0;
        while (count < MostBounds && _words.Bounds.Match(_text, _ids, start, end, out BoundWord? bound, out int behind))
        {
            _bounds[count++] = bound!;
            start = behind;
        }

        int first = at;
        bool one = count == 0 && _only.Match(_text, _ids, at, end, out _, out int only) && (first = start = only) < end;
        if (count > 0 && _filler.Match(_text, _ids, start, end, out _, out int filler))
            start = filler;
        if (!TryReadRange(start, sentence, count > 0, one || _oneBehind.MatchBefore(_text, _ids, start, at, out _, out _), out QuantityBounds bounds, out Amount last)
            || (one && !(last.InWords && last.Value == 1)))
            return false;
        int next = last.Next;
        string? unit = last.Unit;
        if (_words.Measures.Match(_text, _ids, next, end, out string? measure, out int unitEnd))
            (unit, next) = (measure, unitEnd);
        if (_nameBehind.Match(_text, _ids, next, end, out _, out _) && unit is null)
            return false;

        // Behind the preposition "über" or "unter" a small number in words is only that.
        if (count == 1 && unit is null && last is { InWords: true, Scale: 1, Value: < 5 }
            && _preposition.Match(_text, _ids, at, start, out _, out _))
            (count, first) = (0, start);
        // "über zwei Jahre hinweg" is a preposition of two parts.
        if (count == 1 && _preposition.Match(_text, _ids, at, start, out _, out _) && _circumposition.Match(_text, _ids, next, end, out _, out _))
            (count, first) = (0, start);
        for (int i = count - 1; i >= 0; i--)
        {
            if (_bounds[i].OnlyRound && (last.Value < 20 || last.Value % 10 != 0 || next >= end))
                return false;
            bounds = Apply(_bounds[i].Kind, bounds);
        }

        if (_words.Behind.Match(_text, _ids, next, end, out BoundWord? postposed, out int postEnd) && bounds.Lower == bounds.Upper)
            (bounds, next) = (Apply(postposed!.Kind, bounds), postEnd);
        mention = new QuantityMention(_text.Cover(first, next), first, next, bounds, unit);
        return true;
    }

    /// <summary>Whether a word belongs to quantities at all: most do not.</summary>
    private bool CanStart(int at)
    {
        if (_ids[at] >= 0 || _text.Tokens[at].Kind is not TokenKind.Word)
            return _ids[at] >= 0 || _text.Tokens[at].Kind == TokenKind.Number;
        KnownForm form = _text.Forms[at];
        if (form.StartsQuantity == Answer.Open)
            form.StartsQuantity = IsNumberWord(form.Text.AsSpan()) ? Answer.Yes : Answer.No;
        return form.StartsQuantity == Answer.Yes;
    }

    private bool IsNumberWord(ReadOnlySpan<char> form)
        => _words.NumberWords.TryRead(form, capital: true, out _) || _words.NumberWords.TryReadCut(form, capital: true, out _);

    private bool TryReadRange(int at, Sentence sentence, bool bounded, bool one, out QuantityBounds bounds, out Amount last)
    {
        int end = sentence.EndToken;
        bool between = _between.Match(_text, _ids, at, end, out _, out int start);
        if (!_amounts.TryRead(between ? start : at, sentence, bounded, one, out last))
        {
            bounds = default;
            return false;
        }

        bool alone = !between && !last.Cut;
        bounds = last.Vague ? new QuantityBounds(last.Value, null, Approximate: true) : new QuantityBounds(last.Value, last.Value);
        if (last.Vague)
            return alone;
        int behind = last.Next;
        string? unit = last.Unit;
        if (_words.Measures.Match(_text, _ids, behind, end, out string? measure, out int unitEnd))
            (unit, behind) = (measure, unitEnd);
        bool joined = between
            ? _and.Match(_text, _ids, behind, end, out _, out int second)
            : IsTo(behind, end, out second) || (last.InWords && _or.Match(_text, _ids, behind, end, out _, out second));
        if (!joined || !_amounts.TryRead(second, sentence, true, false, out Amount upper) || upper.Vague)
            return alone;
        string? upperUnit = _words.Measures.Match(_text, _ids, upper.Next, end, out measure, out _) ? measure : upper.Unit;
        double lower = last.Cut ? Completed(last.Value, upper) : last.Value;
        if (!last.Cut && last.Scale == 1 && upper.Scale > 1 && lower < upper.Value / upper.Scale)
            lower *= upper.Scale;
        if (lower < 0 && upper.Value < lower)
            (lower, upper) = (upper.Value, upper with { Value = lower });
        if (lower >= upper.Value || (unit is not null && upperUnit is not null && unit != upperUnit))
            return alone;
        bounds = new QuantityBounds(lower, upper.Value);
        last = upper with { Unit = upper.Unit ?? unit };
        return true;
    }

    /// <summary>"zwei- bis dreihunderttausend": the number that is cut short, with the largest magnitude that keeps it below the other.</summary>
    private static double Completed(double cut, Amount upper)
    {
        if (upper.Scale > 1)
            return cut * upper.Scale;
        foreach (double magnitude in s_magnitudes)
        {
            if (upper.Value % magnitude == 0 && cut * magnitude < upper.Value)
                return cut * magnitude;
        }

        return upper.Value;
    }

    /// <summary>"bis", or a dash between two numbers.</summary>
    private bool IsTo(int at, int end, out int second)
        => _to.Match(_text, _ids, at, end, out _, out second) && second < end
            && (_text.Tokens[at].Kind == TokenKind.Word || _text.Tokens[second].Kind == TokenKind.Number);

    private static QuantityBounds Apply(BoundKind kind, QuantityBounds bounds) => kind switch
    {
        BoundKind.More => bounds with { Upper = null, UpperExclusive = false, LowerExclusive = true },
        BoundKind.Least => bounds with { Upper = null, UpperExclusive = false },
        BoundKind.Less => bounds with { Lower = null, LowerExclusive = false, UpperExclusive = bounds.Upper is not null },
        BoundKind.Most => bounds with { Lower = null, LowerExclusive = false },
        BoundKind.Nearly => bounds with { Lower = null, LowerExclusive = false, UpperExclusive = bounds.Upper is not null, Approximate = true },
        BoundKind.Good => bounds with { Upper = null, UpperExclusive = false, Approximate = true },
        BoundKind.Exact => bounds,
        _ => bounds with { Approximate = true },
    };
}
