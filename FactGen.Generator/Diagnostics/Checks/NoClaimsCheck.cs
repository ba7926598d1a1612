using System.Collections.Generic;
using System.Globalization;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT002: an article that adds nothing.</summary>
internal static class NoClaimsCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
    {
        if (analysis.Claims.IsEmpty)
        {
            yield return Finding.At(
                ArticleRules.NoClaims,
                FirstLine(analysis.Source.Text),
                analysis.Segments.Sentences.Length.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static SourceSpan FirstLine(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        return new SourceSpan(0, end < 0 ? text.Length : end);
    }
}
