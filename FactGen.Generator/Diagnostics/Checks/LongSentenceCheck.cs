using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT017: what is too long for a sentence, and is left out.</summary>
internal static class LongSentenceCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis)
    {
        SegmentedText text = analysis.Segments;
        List<Sentence> unread = text.Sentences.Where(sentence => text.Reading.Blocks[sentence.Block].HoldsProse && sentence.IsTooLong).ToList();
        if (unread.Count > 0)
        {
            Sentence first = unread[0];
            yield return Finding.At(
                ArticleRules.LongSentence,
                text.Tokens[first.FirstToken].Span,
                first.TokenCount.ToString(CultureInfo.InvariantCulture),
                Sentence.MostTokens.ToString(CultureInfo.InvariantCulture),
                ArticleChecks.AndElsewhere(unread.Count));
        }
    }
}
