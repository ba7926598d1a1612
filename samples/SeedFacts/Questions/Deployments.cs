using System.Linq;
using FactGen;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>Who sent how many soldiers, and where?</summary>
internal static class Deployments
{
    public static void Answer(Screen screen)
    {
        screen.Heading("Who sent how many, and where");
        var bySender = Facts.Deployments
            .GroupBy(deployment => deployment.Sender)
            .OrderBy(group => group.Key.IsEmpty)
            .ThenByDescending(group => group.Count());
        foreach (var group in bySender)
        {
            screen.Group(group.Key.IsEmpty ? "nobody named" : group.Key.ToString());
            var rows = group
                .Where(d => d.Count.IsStated)
                .OrderByDescending(d => d.Count)
                .GroupBy(d => (Number: Wording.Number(d.Count, d.Force) + (d.Additional ? " more" : ""), Where: Wording.ToAndFor(d).TrimStart(), Source: Wording.Source(d)));
            foreach (var row in rows)
                screen.Row((row.Key.Number, 32), (row.Key.Where, 22), (row.Key.Source, 26), (Wording.Places(row), 28));
            screen.Remainder("without a number", [.. group.Where(d => !d.Count.IsStated)]);
        }
    }
}
