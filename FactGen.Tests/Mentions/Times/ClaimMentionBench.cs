using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>
/// Whether the quantities and times of annotated claims are found at all: some mention in the article has the annotated words and
/// says the same. Skipped where the annotations are absent.
/// </summary>
public sealed class ClaimMentionBench(ITestOutputHelper output)
{
    [Theory]
    [InlineData("gold", "seeds", null, 100, 96)]
    [InlineData("eval/claims/gold", "eval/claims/articles", "eval/claims/published.tsv", 100, 90)]
    public void FindsWhatClaimsSay(string gold, string articles, string? published, double quantities, double times)
    {
        string? goldFolder = SharedFolder.Find(gold), articleFolder = SharedFolder.Find(articles);
        Assert.SkipWhen(goldFolder is null || articleFolder is null, "The annotated claims are not here.");
        Dictionary<string, string> dates = published is null ? [] : File.ReadLines(Path.Combine(articleFolder!, "..", Path.GetFileName(published)))
            .Select(l => l.Split('\t')).ToDictionary(c => c[0], c => c[1]);
        var quantity = new Rate();
        var time = new Rate();
        foreach (string file in Directory.EnumerateFiles(goldFolder!, "*.jsonl").Order(System.StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file) + ".txt";
            SegmentedText text = Cut.Article(File.ReadAllText(Path.Combine(articleFolder!, name)));
            string? day = dates.GetValueOrDefault(name) ?? text.Reading.Published?.ToString();
            ImmutableArray<QuantityMention> foundQuantities = QuantityRecogniser.Find(text, CancellationToken.None);
            ImmutableArray<TimeMention> foundTimes = TimeMentions.Find(text, day);
            foreach (string line in File.ReadLines(file))
            {
                JsonElement claim = JsonDocument.Parse(line).RootElement;
                if (claim.TryGetProperty("quantity", out JsonElement amount))
                    quantity.Count($"{name} {amount.GetRawText()}", Says(text, foundQuantities, amount));
                if (claim.TryGetProperty("time", out JsonElement when))
                    time.Count($"{name} {when.GetRawText()}", Says(text, foundTimes, when));
            }
        }

        output.WriteLine($"{gold}: quantities {quantity}, times {time}");
        quantity.Misses.Concat(time.Misses).ToList().ForEach(output.WriteLine);
        Assert.True(quantity.Percent >= quantities, $"quantities fell below {quantities}");
        Assert.True(time.Percent >= times, $"times fell below {times}");
    }

    private static bool Says(SegmentedText text, ImmutableArray<QuantityMention> found, JsonElement gold)
    {
        string words = gold.GetProperty("text").GetString()!;
        bool one = Number(gold, "lower") == 1 && Number(gold, "upper") == 1;
        return (one && Enumerable.Range(0, text.Tokens.Length).Any(i => QuantityRecogniser.IsArticleOrOne(text, i) && Follows(text.Text, words, text.Tokens[i].Start)))
            || found.Any(m => Overlaps(text.Text, words, m.Span) && m.Bounds == new QuantityBounds(
                Number(gold, "lower"), Number(gold, "upper"), Flag(gold, "lowerExclusive"), Flag(gold, "upperExclusive"), Flag(gold, "approximate")));
    }

    private static bool Says(SegmentedText text, ImmutableArray<TimeMention> found, JsonElement gold)
    {
        string words = gold.GetProperty("text").GetString()!;
        var days = new DateInterval(Day(gold, "from"), Day(gold, "to"));
        return found.Any(m => Overlaps(text.Text, words, m.FullSpan) && m.DatesEvents && (m.Past == days || m.Future == days));
    }

    /// <summary>Whether these words stand in the text where the span is.</summary>
    private static bool Overlaps(string text, string words, SourceSpan span)
    {
        for (int at = text.IndexOf(words, System.StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, System.StringComparison.Ordinal))
        {
            if (span.Overlaps(new SourceSpan(at, words.Length)))
                return true;
        }

        return false;
    }

    private static bool Follows(string text, string words, int at) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private static double? Number(JsonElement gold, string name) => gold.TryGetProperty(name, out JsonElement value) ? value.GetDouble() : null;

    private static bool Flag(JsonElement gold, string name) => gold.TryGetProperty(name, out JsonElement value) && value.GetBoolean();

    private static CalendarDate? Day(JsonElement gold, string name)
        => gold.TryGetProperty(name, out JsonElement value) && CalendarDate.TryParse(value.GetString(), out CalendarDate day) ? day : null;

    private sealed class Rate
    {
        private int _all, _right;

        public List<string> Misses { get; } = [];

        public double Percent => _all == 0 ? 0 : 100.0 * _right / _all;

        public void Count(string what, bool right)
        {
            _all++;
            _right += right ? 1 : 0;
            if (!right)
                Misses.Add(what);
        }

        public override string ToString() => System.FormattableString.Invariant($"{_right} of {_all} ({Percent:0.0} %)");
    }
}
