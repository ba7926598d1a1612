using System.Collections.Generic;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT013: what somebody says who is not found, so that claims stand there without a source ("Er sagte, …", "Es hieß, …").</summary>
internal static class UnnamedSourceCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
        => analysis.UnnamedSources.Select(span => Finding.At(ArticleRules.UnnamedSource, span, span.In(analysis.Source.Text)));
}
