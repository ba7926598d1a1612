using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Finds the times of test texts, and shows them as readable strings.</summary>
internal static class TimeMentions
{
    public static ImmutableArray<TimeMention> Find(SegmentedText text, string? published)
        => TimeRecogniser.Find(
            text,
            CalendarDate.TryParse(published, out CalendarDate day) ? day : null,
            QuantityRecogniser.Find(text, CancellationToken.None),
            CancellationToken.None);

    /// <summary>"3. Mai = 2024-05-03; gestern = 2024-05-14".</summary>
    public static string Values(string sentence, string? published)
        => string.Join("; ", Find(Cut.Paragraph(sentence), published).Select(m => $"{m.Span.In(sentence)} = {m.Value}"));

    /// <summary>"seit Mitte Januar: 2025-01-11.." with a "~" behind approximate ones and a "?" behind those that date nothing.</summary>
    public static string[] Days(string sentence, string? published, bool future = false)
        => [.. Find(Cut.Paragraph(sentence), published).Select(m => Shown(m, sentence, future)).Distinct()];

    private static string Shown(TimeMention mention, string sentence, bool future)
    {
        DateInterval days = future ? mention.Future : mention.Past;
        string shown = days == default ? "" : days.From == days.To ? $" {days.From}" : $" {days.From}..{days.To}";
        return $"{mention.FullSpan.In(sentence)}:{shown}{(mention.Approximate ? " ~" : "")}{(mention.DatesEvents ? "" : " ?")}";
    }
}
