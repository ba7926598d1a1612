using System;
using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>The checks of a single article that was read.</summary>
internal static class ArticleChecks
{
    private static readonly Func<ArticleAnalysis, IEnumerable<Finding>>[] s_checks =
    [
        DamagedTextCheck.Check,
        NoPublicationDateCheck.Check,
        NoClaimsCheck.Check,
        VagueTimeCheck.Check,
        UnreadNumberCheck.Check,
        UnnamedSourceCheck.Check,
        UnknownEntityCheck.Check,
        ContradictionCheck.Check,
    ];

    /// <summary>All findings, in the order of the text.</summary>
    public static IEnumerable<Finding> Run(ArticleAnalysis analysis)
        => s_checks
            .SelectMany(check => check(analysis))
            .OrderBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal);

    /// <summary>How a message goes on that shows the first of several places.</summary>
    public static string AndElsewhere(int places)
        => places > 1 ? FormattableString.Invariant($" (the first of {places} places)") : string.Empty;
}
