using System.Linq;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>What happened when?</summary>
internal static class Timeline
{
    public static void Answer(Screen screen)
    {
        screen.Heading("The events that have a date");
        var dated = Facts.All
            .Where(claim => claim.Time.IsResolved)
            .OrderBy(claim => claim.Time)
            .ThenBy(claim => claim.Evidence.Location, System.StringComparer.Ordinal);
        foreach (var claim in dated)
            screen.Row((claim.Time.ToString(), 24), (Wording.Clause(claim), 36), (Wording.Source(claim), 20), (claim.Evidence.Location, 28));
    }
}
