using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT015: two claims of one article that cannot both be right: of the same event one says that it was, the other that it was not, or they
/// count the same people otherwise. Told once for each claim, at the later of the two.
/// </summary>
internal static class ContradictionCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
    {
        ExtractedClaim[] claims = [.. analysis.Claims.Where(EventIdentity.IsEvent)];
        for (int later = 1; later < claims.Length; later++)
        {
            ExtractedClaim claim = claims[later];
            ExtractedClaim? earlier = claims.Take(later).FirstOrDefault(other => Contradict(other, claim));
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

    private static bool Contradict(ExtractedClaim one, ExtractedClaim other)
    {
        if (!EventIdentity.AreSame(one, other))
            return false;
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
