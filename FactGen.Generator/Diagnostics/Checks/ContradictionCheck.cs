using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT015: two claims of one article that cannot both be right: of the same event one says that it was, the other that it was not, or they
/// count the same people otherwise. Told once for each claim, at the later of the two.
/// </summary>
internal static class ContradictionCheck
{
    /// <summary>How many claims of one event each further one is compared with; an article that tells an event more often repeats itself.</summary>
    private const int MostCompared = 100;

    public static IEnumerable<Finding> Check(ArticleAnalysis analysis, CancellationToken cancellation)
    {
        var events = new Dictionary<string, List<ExtractedClaim>>(StringComparer.Ordinal);
        foreach (ExtractedClaim claim in analysis.Claims.Where(EventIdentity.IsEvent))
        {
            cancellation.ThrowIfCancellationRequested();
            if (EventIdentity.KeyOf(claim) is not { } key)
                continue;
            if (!events.TryGetValue(key, out List<ExtractedClaim>? told))
                events.Add(key, told = []);
            ExtractedClaim? earlier = told.Find(other => Contradict(other, claim));
            if (told.Count < MostCompared)
                told.Add(claim);
            if (earlier is null)
                continue;
            bool counts = earlier.Polarity == claim.Polarity;
            SourceSpan here = counts ? claim.Quantity!.Span : claim.Trigger, there = counts ? earlier.Quantity!.Span : earlier.Trigger;
            yield return Finding.At(
                ArticleRules.Contradiction,
                here,
                here.In(analysis.Source.Text),
                there.In(analysis.Source.Text),
                earlier.Line.ToString(CultureInfo.InvariantCulture),
                counts ? "they cannot both be right" : "one says that it is so, the other that it is not") with { Other = there };
        }
    }

    /// <summary>Whether two claims of the same event cannot both be right.</summary>
    private static bool Contradict(ExtractedClaim one, ExtractedClaim other)
    {
        if (one.Polarity != other.Polarity)
            return EventIdentity.HaveOtherSources(one, other)
                && (one.Quantity is null || other.Quantity is null || !ToldCounts.Differ(one.Quantity, other.Quantity));
        return one.Polarity == Polarity.Affirmed
            && one.Quantity is not null
            && other.Quantity is not null
            && EventIdentity.AreOneCount(one, other)
            && ToldCounts.Differ(one.Quantity, other.Quantity);
    }
}
