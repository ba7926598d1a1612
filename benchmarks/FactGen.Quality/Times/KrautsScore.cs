using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Quality;

using FactGen.Extraction;

/// <summary>Found against annotated time expressions, added up over articles.</summary>
internal sealed class KrautsScore
{
    public int Gold { get; private set; }

    public int Found { get; private set; }

    public int Lenient { get; private set; }

    public int Strict { get; private set; }

    public int Typed { get; private set; }

    /// <summary>Right value in the tense that the sentence suggests.</summary>
    public int Valued { get; private set; }

    /// <summary>Right value under either tense.</summary>
    public int ValuedEither { get; private set; }

    public List<string> Errors { get; } = new();

    public double F1(int hits) => Found + Gold == 0 ? 0 : 200.0 * hits / (Found + Gold);

    /// <summary>The score of the engine on these files.</summary>
    public static KrautsScore Of(IEnumerable<string> files, CancellationToken cancellation)
    {
        var score = new KrautsScore();
        foreach (string file in files)
        {
            KrautsArticle article = KrautsArticle.Load(file);
            SegmentedText text = Segmenter.Segment(article.Text, ArticleReader.Read(article.Text, cancellation), cancellation);
            CalendarDate? published = CalendarDate.TryParse(article.Published, out CalendarDate day) ? day : null;
            score.Add(article, TimeRecogniser.Find(text, published, QuantityRecogniser.Find(text, cancellation), cancellation));
        }

        return score;
    }

    private void Add(KrautsArticle article, ImmutableArray<TimeMention> found)
    {
        Gold += article.Times.Count;
        Found += found.Length;
        var free = new HashSet<TimeMention>(found);
        foreach (AnnotatedTime gold in article.Times)
        {
            TimeMention? match = free.Where(m => m.Span.Start < gold.End && gold.Start < m.Span.End)
                .OrderByDescending(m => Math.Min(m.Span.End, gold.End) - Math.Max(m.Span.Start, gold.Start)).FirstOrDefault();
            if (match is null)
            {
                Errors.Add($"{article.Name} missed  {gold.Type} {gold.Value}: {Around(article, gold.Start, gold.End)}");
                continue;
            }

            free.Remove(match);
            Lenient++;
            Strict += match.Span.Start == gold.Start && match.Span.End == gold.End ? 1 : 0;
            Typed += string.Equals(match.Type.ToString(), gold.Type, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            bool valued = (match.ReadsAsFuture ? match.FutureValue : match.Value) == gold.Value;
            Valued += valued ? 1 : 0;
            bool either = match.Value == gold.Value || match.FutureValue == gold.Value;
            ValuedEither += either ? 1 : 0;
            if (!either)
                Errors.Add($"{article.Name} value   {gold.Value} not {match.Value}: {Around(article, gold.Start, gold.End)} ({article.Published})");
            else if (!valued)
                Errors.Add($"{article.Name} tense   {gold.Value} of {match.Value} and {match.FutureValue}: {Around(article, gold.Start, gold.End)} ({article.Published})");
            if (match.Span.Start != gold.Start || match.Span.End != gold.End)
                Errors.Add($"{article.Name} extent  {Around(article, gold.Start, gold.End)} not [{match.Span.In(article.Text)}]");
        }

        Errors.AddRange(free.Select(m => $"{article.Name} invented {m.Value}: {Around(article, m.Span.Start, m.Span.End)}"));
    }

    public override string ToString()
        => FormattableString.Invariant(
            $"lenient {F1(Lenient):0.0} (P {100.0 * Lenient / Found:0.0} R {100.0 * Lenient / Gold:0.0}), strict {F1(Strict):0.0}, type {F1(Typed):0.0}, value {F1(Valued):0.0}, value in either tense {F1(ValuedEither):0.0}; {Gold} annotated, {Found} found");

    private static string Around(KrautsArticle article, int start, int end)
    {
        int from = Math.Max(0, start - 40), to = Math.Min(article.Text.Length, end + 30);
        return $"{article.Text[from..start]}[{article.Text[start..end]}]{article.Text[end..to]}".ReplaceLineEndings(" ");
    }
}
