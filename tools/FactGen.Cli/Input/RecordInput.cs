using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>An article in a line of JSON: {"id": …, "text": …, "published": …}; its name is the id.</summary>
/// <param name="Line">The 1-based number of the line.</param>
/// <param name="Json">The line.</param>
/// <param name="Published">The publication date of articles whose record gives none.</param>
internal sealed record RecordInput(long Line, byte[] Json, CalendarDate? Published)
    : ArticleInput(string.Create(CultureInfo.InvariantCulture, $"stdin:{Line}"))
{
    /// <summary>The most bytes of a record: as many as the longest article has when each of its characters is an escape, and as much again for what else is there.</summary>
    private const int Longest = 2 * 6 * ArticleLimit.Characters;

    /// <summary>The records of a stream, blank lines left out, read as they are asked for.</summary>
    public static IEnumerable<ArticleInput> ReadAll(Stream stream, CalendarDate? published)
    {
        long number = 0;
        foreach (byte[] line in LineReader.ReadLines(stream, Longest))
        {
            number++;
            if (line.AsSpan().ContainsAnyExcept(" \t\r"u8))
                yield return new RecordInput(number, line, published);
        }
    }

    public override ArticleSource Read()
    {
        if (Json.Length > Longest)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"a line of more than {Longest:N0} bytes"));
        ArticleBytes.RequireUtf8(Json);
        try
        {
            ReadOnlyMemory<byte> json = Json;
            using JsonDocument document = JsonDocument.Parse(json[^ArticleBytes.WithoutMark(Json).Length..]);
            JsonElement record = document.RootElement;
            if (record.ValueKind != JsonValueKind.Object)
                throw new InputException("no JSON object");
            return new ArticleSource(Id(record), Text(record), PublishedIn(record) ?? Published);
        }
        catch (JsonException exception)
        {
            // The message ends with a line and a byte that are counted from 0; the line is always the first.
            int end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            string what = end < 0 ? exception.Message : exception.Message[..end];
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"not JSON: {what} (byte {exception.BytePositionInLine + 1})"));
        }
        catch (InvalidOperationException exception)
        {
            // A property's name that no text can be.
            throw new InputException(exception.Message);
        }
    }

    private static string Id(JsonElement record)
        => record.TryGetProperty("id", out JsonElement id) && id.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? id.ValueKind == JsonValueKind.String ? JsonText.Of(id) : id.GetRawText()
            : throw new InputException("no \"id\" (a string or number)");

    private static string Text(JsonElement record)
    {
        if (!record.TryGetProperty("text", out JsonElement json) || json.ValueKind != JsonValueKind.String)
            throw new InputException("no \"text\" (a string)");
        string text = JsonText.Of(json);
        return text.Length <= ArticleLimit.Characters ? text : throw ArticleLimit.Exceeded;
    }

    /// <summary>The date in a record: a date, or a date with a time of day behind it.</summary>
    private static CalendarDate? PublishedIn(JsonElement record)
    {
        if (!record.TryGetProperty("published", out JsonElement published) || published.ValueKind == JsonValueKind.Null)
            return null;
        string text = published.ValueKind == JsonValueKind.String ? JsonText.Of(published) : published.GetRawText();
        if (text.Length == 0)
            return null;
        string day = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        return CalendarDate.TryParse(day, out CalendarDate date)
            ? date
            : throw new InputException($"\"published\": '{text}' is no date of the form yyyy-MM-dd");
    }
}
