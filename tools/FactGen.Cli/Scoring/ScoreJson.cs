using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>A score as JSON: all figures and all lists.</summary>
internal static class ScoreJson
{
    public static void Write(ScoreReport report, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteRow(json, "total", report.Total);
            WriteRows(json, "kinds", report.Kinds);
            WriteRows(json, "articles", report.Articles);
            WriteRatios(json, "fields", report.Fields.Select(static field => (field.Key, field.Value)));
            WriteTexts(json, "unscored", ScoredFields.Unscored.Order(StringComparer.Ordinal));
            json.WriteStartObject("lists");
            foreach ((string name, List<string> lines) in report.Lists)
                WriteTexts(json, name, lines);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRows(Utf8JsonWriter json, string name, SortedDictionary<string, FigureRow> rows)
    {
        json.WriteStartObject(name);
        foreach ((string key, FigureRow row) in rows)
            WriteRow(json, key, row);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, string name, FigureRow row) => WriteRatios(json, name, row.All);

    private static void WriteRatios(Utf8JsonWriter json, string name, IEnumerable<(string Name, Ratio Ratio)> ratios)
    {
        json.WriteStartObject(name);
        foreach ((string key, Ratio ratio) in ratios)
        {
            json.WriteStartObject(key);
            json.WriteNumber("gold", ratio.Gold);
            json.WriteNumber("pred", ratio.Predicted);
            json.WriteNumber("hits", ratio.Hits);
            WriteFigure(json, "precision", ratio.Precision);
            WriteFigure(json, "recall", ratio.Recall);
            WriteFigure(json, "f1", ratio.F1);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, double? figure)
    {
        if (figure is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteVerbatimValue(text);
        json.WriteEndArray();
    }
}
