using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Writes JSON that says exactly what the article says: letters as they are, lone surrogates (like JSON.stringify) and unusual spaces as escapes.</summary>
internal static class VerbatimJson
{
    private static readonly JsonWriterOptions LineOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A writer of one line.</summary>
    public static Utf8JsonWriter CreateLineWriter(IBufferWriter<byte> output) => new(output, LineOptions);

    /// <summary>Writes a property of text.</summary>
    public static void WriteVerbatim(this Utf8JsonWriter json, ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        json.WritePropertyName(name);
        json.WriteVerbatimValue(text);
    }

    /// <summary>Writes text.</summary>
    public static void WriteVerbatimValue(this Utf8JsonWriter json, ReadOnlySpan<char> text)
    {
        if (HasLoneSurrogate(text))
            json.WriteRawValue(Escape(text), skipInputValidation: true);
        else
            json.WriteStringValue(text);
    }

    /// <summary>Writes a property only when there is something to say.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteVerbatim(name, text);
    }

    /// <summary>Writes a date as yyyy-MM-dd, or nothing.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, CalendarDate? date)
    {
        if (date is { } day)
            json.WriteString(name, day.ToString());
    }

    /// <summary>Writes a number, or nothing.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
    }

    /// <summary>Writes a flag only when it is set.</summary>
    public static void WriteFlag(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool set)
    {
        if (set)
            json.WriteBoolean(name, true);
    }

    /// <summary>Writes "start" and "length" of a span.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        for (int i = first; i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    private static string Escape(ReadOnlySpan<char> text)
    {
        var json = new StringBuilder(text.Length + 16).Append('"');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
                json.Append(c).Append(text[++i]);
            else if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c))
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        return json.Append('"').ToString();
    }
}
