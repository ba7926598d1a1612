using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FactGen.Quality;

using FactGen.Extraction;

/// <summary>A quotation that a person annotated.</summary>
internal sealed record AnnotatedQuotation(string Type, SourceSpan[] Message, SourceSpan[] Cue, SourceSpan[] Speaker);

/// <summary>An article of the WIKINEWS quotation corpus.</summary>
internal sealed record WikinewsArticle(string Name, string Text, AnnotatedQuotation[] Quotations)
{
    public static IEnumerable<WikinewsArticle> Load(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            JsonElement article = json.RootElement;
            yield return new WikinewsArticle(
                article.GetProperty("document").GetString()!,
                article.GetProperty("text").GetString()!,
                [.. article.GetProperty("annotations").EnumerateArray().Select(Quotation)]);
        }
    }

    private static AnnotatedQuotation Quotation(JsonElement json)
        => new(json.GetProperty("type").GetString()!, Spans(json, "quote"), Spans(json, "cue"), Spans(json, "speaker"));

    private static SourceSpan[] Spans(JsonElement json, string name)
        => [.. json.GetProperty(name).EnumerateArray().Select(pair => SourceSpan.FromBounds(pair[0].GetInt32(), pair[1].GetInt32()))];
}
