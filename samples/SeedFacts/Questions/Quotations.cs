using System.Linq;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>Who is quoted, in which words?</summary>
internal static class Quotations
{
    public static void Answer(Screen screen)
    {
        screen.Heading("In their own words");
        foreach (var group in Facts.Quotations.GroupBy(q => q.Speaker).OrderByDescending(group => group.Count()))
        {
            screen.Group(group.Key.IsEmpty ? "nobody named" : group.Key.ToString());
            foreach (var q in group)
                screen.Row(($"„{q.Text}“", 84), (q.Evidence.Location, 28));
        }
    }
}
