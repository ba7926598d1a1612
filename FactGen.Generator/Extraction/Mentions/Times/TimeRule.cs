using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A sentence that shows what a rule does: what it finds, or that it finds nothing.</summary>
internal sealed record TimeExample(int Line, string Sentence, string Expected);

/// <summary>A rule for time expressions: <c>rule kind flags : pattern</c>, followed by its examples.</summary>
internal sealed class TimeRule
{
    private TimeRule(int line, string kind, bool led, bool rate, string[] elements)
        => (Line, Kind, Led, Rate, Elements) = (line, kind, led, rate, elements);

    public int Line { get; }

    /// <summary>How it is resolved: "month", "weekday".</summary>
    public string Kind { get; }

    /// <summary>Whether a lead ("im", "seit") or a join ("und") must stand in front.</summary>
    public bool Led { get; }

    /// <summary>Whether an amount must stand in front: "400 Euro im Monat".</summary>
    public bool Rate { get; }

    /// <summary>Words, and classes between angle brackets; a question mark behind makes one optional.</summary>
    public string[] Elements { get; }

    public List<TimeExample> Examples { get; } = new();

    /// <summary>The rules of a data file, in its order.</summary>
    public static List<TimeRule> Of(string file)
    {
        var rules = new List<TimeRule>();
        foreach ((int number, string line) in EmbeddedText.Lines(file))
        {
            if (line.StartsWith("rule ", StringComparison.Ordinal))
            {
                int colon = line.IndexOf(" : ", StringComparison.Ordinal);
                string[] head = line.Substring(0, colon).Split(' ');
                string[] elements = line.Substring(colon + 3).Trim().Split(' ');
                rules.Add(new TimeRule(number, head[1], Array.IndexOf(head, "led") > 0, Array.IndexOf(head, "rate") > 0, elements));
            }
            else if (line.StartsWith("+ ", StringComparison.Ordinal))
            {
                int arrow = line.IndexOf(" => ", StringComparison.Ordinal);
                rules[rules.Count - 1].Examples.Add(new TimeExample(number, line.Substring(2, arrow - 2), line.Substring(arrow + 4)));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                rules[rules.Count - 1].Examples.Add(new TimeExample(number, line.Substring(2), ""));
            }
        }

        return rules;
    }
}
