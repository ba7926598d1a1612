using System.Linq;
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
            foreach (var d in group.OrderByDescending(d => d.Count).ThenBy(d => d.Evidence.Location, System.StringComparer.Ordinal))
            {
                screen.Row(
                    (Wording.Number(d.Count, d.Force) + (d.Additional ? " more" : ""), 32),
                    (Wording.ToAndFor(d).TrimStart(), 22),
                    (Wording.Source(d), 26),
                    (d.Evidence.Location, 28));
            }
        }
    }
}
