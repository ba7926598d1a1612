using System;
using System.Linq;

namespace FactGen.Infrastructure;

/// <summary>Reads the columns of packed rows; words that stand in the article are looked up there.</summary>
internal readonly struct RowReader(Article article, EntityCatalog entities)
{
    public Evidence Evidence(string span, string position)
    {
        (int start, int length) = Span(span);
        int colon = position.IndexOf(':', 0);
        return new Evidence(
            article, start, length, Codes.Integer(position.Substring(0, colon)), Codes.Integer(position.Substring(colon + 1)));
    }

    /// <summary>Mentions, each <c>Id@start+length</c>, or <c>Id@start+length@words</c>.</summary>
    public EntitySet Entities(string list) => list.Length == 0 ? EntitySet.Empty : new EntitySet(list.Split('|').Select(Entity).ToArray());

    /// <summary><c>~[lower..upper]|unit|words</c></summary>
    public Quantity Quantity(string value)
    {
        string[] parts = value.Split('|');
        bool approximate = parts[0][0] is '~';
        string interval = approximate ? parts[0].Substring(1) : parts[0];
        int dots = interval.IndexOf("..", StringComparison.Ordinal);
        double? lower = Codes.Number(interval.Substring(1, dots - 1));
        double? upper = Codes.Number(interval.Substring(dots + 2, interval.Length - dots - 3));
        if (lower > upper)
            (lower, upper) = (upper, lower);
        return new Quantity(
            lower, upper, interval[0] is '(', interval[interval.Length - 1] is ')', approximate, Packed.Unescape(parts[1]), Words(parts[2]));
    }

    /// <summary><c>~from..to|words</c></summary>
    public TimeRange Time(string value)
    {
        string[] parts = value.Split('|');
        bool approximate = parts[0][0] is '~';
        string days = approximate ? parts[0].Substring(1) : parts[0];
        int dots = days.IndexOf("..", StringComparison.Ordinal);
        CalendarDate? from = Codes.Date(days.Substring(0, dots)), to = Codes.Date(days.Substring(dots + 2));
        return from > to ? new TimeRange(to, from, approximate, Words(parts[1])) : new TimeRange(from, to, approximate, Words(parts[1]));
    }

    /// <summary>The values of a field: each the text itself, or "@" and its place.</summary>
    public string[] Texts(string list)
    {
        string[] values = list.Split('|');
        for (int i = 0; i < values.Length; i++)
            values[i] = values[i].StartsWith("@", StringComparison.Ordinal) ? Words(values[i].Substring(1)) : Packed.Unescape(values[i]);
        return values;
    }

    /// <summary>A place with the words there, or with the words that it says.</summary>
    public string Words(string quoted)
    {
        int at = quoted.IndexOf('@', 0);
        if (at >= 0)
            return Packed.Unescape(quoted.Substring(at + 1));
        (int start, int length) = Span(quoted);
        return article.Text.Substring(start, length);
    }

    private Entity Entity(string mention)
    {
        int at = mention.IndexOf('@', 0);
        return entities[Packed.Unescape(mention.Substring(0, at))].Mentioned(Words(mention.Substring(at + 1)));
    }

    private static (int Start, int Length) Span(string text)
    {
        int plus = text.IndexOf('+', 0);
        return (Codes.Integer(text.Substring(0, plus)), Codes.Integer(text.Substring(plus + 1)));
    }
}
