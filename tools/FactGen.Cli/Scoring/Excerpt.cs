using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>How the lists of a score show values.</summary>
internal static class Excerpt
{
    private const int Size = 60;

    /// <summary>A text in one line, between quotation marks, cut when it is long.</summary>
    public static string Of(string text)
    {
        var flat = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!UnicodeWords.IsSpace(c))
                flat.Append(c);
            else if (flat.Length > 0 && flat[^1] != ' ')
                flat.Append(' ');
        }

        string line = flat.ToString().TrimEnd(' ');
        Rune[] runes = [.. line.EnumerateRunes()];
        return runes.Length <= Size ? $"“{line}”" : $"“{string.Concat(runes.Take(Size - 1))}…”";
    }

    /// <summary>A field of a claim.</summary>
    public static string Of(FieldValue? value) => value switch
    {
        null => "nothing",
        TextValue { Text: string text } => text.Contains(' ', StringComparison.Ordinal) ? Of(text) : text,
        NumberValue number => number.Digits,
        FlagValue flag => flag.Set ? "True" : "False",
        EntitiesValue { Entities: var entities } => string.Join(" + ", entities.Select(Of)),
        ItemsValue { Items: var items } => string.Join(" + ", items.Select(item => Of(new TextValue(item)))),
        OtherValue other => other.Json,
        _ => throw new ArgumentException($"unknown value {value}", nameof(value)),
    };

    public static string Of(ScoredEntity entity) => entity.Label ?? "None";

    /// <summary>What a line of JSON says: a string's text, "None" for nothing.</summary>
    public static string Json(JsonElement? element) => element switch
    {
        null => "None",
        { ValueKind: JsonValueKind.String } json => JsonText.Of(json),
        { } json => json.GetRawText(),
    };

    /// <summary>A claim: where it stands, its words, and all that is not the plain case.</summary>
    public static string Of(ScoredClaim claim)
    {
        string words = claim.Article.Slice(claim.Place.Start, claim.Place.End ?? claim.Place.Start + Size);
        string values = string.Join(' ', claim.Fields
            .Where(static field => field.Value is not (FlagValue { Set: false } or TextValue { Text: "Affirmed" or "Certain" or "Occurred" }))
            .Select(static field => $"{field.Key}={Of(field.Value)}"));
        return $"{claim.Where} {Of(words)} {values}";
    }

    /// <summary>A figure with three decimals, exactly rounded, halves to the even digit.</summary>
    public static string Figure(double? figure)
    {
        if (figure is not { } value)
            return "–";
        // Only odd sixteenths lie halfway between two such figures; all others are rounded exactly by the formatting itself.
        bool mayBeHalfway = Math.Floor(value * 16).Equals(value * 16);
        return (mayBeHalfway ? Math.Round(value, 3, MidpointRounding.ToEven) : value).ToString("F3", CultureInfo.InvariantCulture);
    }
}
