using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT011: times of claims that give no days although the publication date is known ("vor Monaten", "zu diesem Zeitpunkt"). Where it is
/// not known, FACT001 tells that.
/// </summary>
internal static class VagueTimeCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
        => analysis.Published is null
            ? []
            : analysis.Claims
                .Select(static claim => claim.Time)
                .OfType<ClaimTime>()
                .Where(static time => time.From is null && time.To is null)
                .Select(static time => time.Span)
                .Distinct()
                .Select(span => Finding.At(ArticleRules.VagueTime, span, span.In(analysis.Source.Text)));
}
