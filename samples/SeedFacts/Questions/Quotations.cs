using System.Linq;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>Who is quoted, in which words?</summary>
internal static class Quotations
{
    public static void Answer(Screen screen)
    {
        screen.Heading("In their own words");
        foreach (var group in Facts.Quotations.Where(IsLong).GroupBy(q => q.Speaker).OrderByDescending(group => group.Count()))
        {
            screen.Group(group.Key.IsEmpty ? "nobody named" : group.Key.ToString());
            foreach (var quotation in group.GroupBy(q => q.Text))
                screen.Row(($"„{quotation.Key}“", 84), (Wording.Places(quotation), 28));
        }

        screen.Group("and in few words");
        screen.Remainder("of fewer than four words", [.. Facts.Quotations.Where(q => !IsLong(q))]);
    }

    private static bool IsLong(Facts.Quotation quotation) => quotation.Text is { } text && text.Split(' ').Length >= 4;
}
