using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FactGen.Benchmarks;

/// <summary>
/// Articles of a daily paper that licences keep out of the repository: lines of JSON with a "text", in the file that the environment
/// variable FACTGEN_GNAD names. Where it names none, tables go without them.
/// </summary>
internal static class DailyArticles
{
    private static readonly string? s_path = Environment.GetEnvironmentVariable("FACTGEN_GNAD");

    /// <summary>A corpus of so many of them, repeated with other numbers where there are fewer; nothing where there is no such file.</summary>
    public static IEnumerable<Corpus> Take(int articles)
    {
        if (s_path is null)
            yield break;
        string[] texts = [.. File.ReadLines(s_path).Select(Text)];
        yield return new Corpus(
            FormattableString.Invariant($"{articles:N0}, daily"),
            [.. Enumerable.Range(0, articles).Select(i => i < texts.Length ? texts[i] : VariedText.Of(texts[i % texts.Length], i))]);
    }

    private static string Text(string line)
    {
        using JsonDocument record = JsonDocument.Parse(line);
        return record.RootElement.GetProperty("text").GetString()!;
    }
}
