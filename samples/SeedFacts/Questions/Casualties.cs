using System.Collections.Generic;
using System.Linq;
using FactGen;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>How many were killed and wounded, who says so, and who says otherwise?</summary>
internal static class Casualties
{
    public static void Answer(Screen screen)
    {
        screen.Heading("Casualties, by source");
        var byVictims = Facts.Casualties
            .GroupBy(c => (c.Victims, c.Outcome))
            .OrderBy(group => group.Key.Victims.IsEmpty)
            .ThenByDescending(group => group.Count());
        foreach (var group in byVictims)
        {
            screen.Group($"{(group.Key.Victims.IsEmpty ? "nobody named" : group.Key.Victims)}, {(group.Key.Outcome is null ? "casualties" : Wording.Word(group.Key.Outcome))}");
            foreach (var c in group.OrderByDescending(c => c.Count))
                screen.Row((Wording.Number(c.Count), 32), (c.Time.IsStated ? c.Time.ToString() : "", 22), (Wording.Source(c), 26), (c.Evidence.Location, 28));
            foreach (var (one, other) in Contradictions(group.ToList()))
            {
                screen.Row(("≠ not both can be right:", 84), ("", 28));
                screen.Row(("  " + Says(one), 84), (one.Evidence.Location, 28));
                screen.Row(("  " + Says(other), 84), (other.Evidence.Location, 28));
            }
        }
    }

    private static string Says(Facts.Casualty casualty)
        => $"{Wording.Number(casualty.Count)}, {(casualty.Polarity == Polarity.Negated ? "denied by" : "told by")} {Wording.Teller(casualty)}";

    /// <summary>
    /// Two sources whose numbers cannot both be right, or of whom one denies what the other says. A single victim is a case, no count.
    /// </summary>
    private static IEnumerable<(Facts.Casualty One, Facts.Casualty Other)> Contradictions(List<Facts.Casualty> claims)
        => from i in Enumerable.Range(0, claims.Count)
           from other in claims.Skip(i + 1)
           let one = claims[i]
           where one.Source != other.Source && one.Count.IsMoreThan(1) && other.Count.IsMoreThan(1)
           where one.Polarity == other.Polarity
               ? one.Polarity == Polarity.Affirmed && !one.Count.Overlaps(other.Count)
               : one.Count.Overlaps(other.Count)
           select (one, other);
}
