using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>The checks of a single article that was read.</summary>
internal static class ArticleChecks
{
    private static readonly Func<ArticleAnalysis, CancellationToken, IEnumerable<Finding>>[] s_checks =
    [
        static (analysis, _) => DamagedTextCheck.Check(analysis),
        static (analysis, _) => NoPublicationDateCheck.Check(analysis),
        static (analysis, _) => NoClaimsCheck.Check(analysis),
        static (analysis, _) => VagueTimeCheck.Check(analysis),
        UnreadNumberCheck.Check,
        static (analysis, _) => UnnamedSourceCheck.Check(analysis),
        UnknownEntityCheck.Check,
        ContradictionCheck.Check,
        static (analysis, _) => LongSentenceCheck.Check(analysis),
    ];

    /// <summary>All findings, in the order of the text.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<Finding> Run(ArticleAnalysis analysis, CancellationToken cancellation)
        => s_checks
            .SelectMany(check => check(analysis, cancellation))
            .OrderBy(static finding => finding.Span.Start)
            .ThenBy(static finding => finding.Rule.Id, StringComparer.Ordinal);

    /// <summary>How a message goes on that shows the first of several places.</summary>
    public static string AndElsewhere(int places)
        => places > 1 ? FormattableString.Invariant($" (the first of {places} places)") : string.Empty;
}
