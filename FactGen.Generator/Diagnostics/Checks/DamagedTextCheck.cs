using System.Collections.Generic;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT003: characters that only get into an article by damage.</summary>
internal static class DamagedTextCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
    {
        string text = analysis.Source.Text;
        int places = 0;
        SourceSpan first = default;
        for (int i = 0; i < text.Length; i++)
        {
            int length = Damage.At(text, i);
            if (length == 0)
                continue;
            if (places++ == 0)
                first = new SourceSpan(i, length);
            i += length - 1;
        }

        if (places > 0)
            yield return Finding.At(ArticleRules.DamagedText, first, Damage.Describe(first.In(text)), ArticleChecks.AndElsewhere(places), Damage.Advise(first.In(text)));
    }
}
