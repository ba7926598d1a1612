using System;
using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT001: times that only a publication date would resolve.</summary>
internal static class NoPublicationDateCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
    {
        if (analysis.Published is not null)
            yield break;
        TimeMention[] unresolved = analysis.Times.Where(IsRelative).ToArray();
        if (unresolved.Length == 0)
            yield break;
        yield return Finding.At(
            ArticleRules.NoPublicationDate,
            unresolved[0].FullSpan,
            unresolved[0].FullSpan.In(analysis.Source.Text),
            ArticleChecks.AndElsewhere(unresolved.Length));
    }

    /// <summary>Whether a time can date an event, and its value has a year that is not known ("XXXX-04", "XXXX-WXX-6").</summary>
    private static bool IsRelative(TimeMention time)
        => time.DatesEvents && time.Value.StartsWith("XXXX", StringComparison.Ordinal);
}
