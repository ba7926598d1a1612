using System;
using System.Globalization;
using System.IO;
using System.Text.Json;

namespace FactGen.Tests;

using FactGen.Cli;

/// <summary>The F1s that the engine has reached and must not lose again.</summary>
internal sealed record ScoreFloor(double Detection, double Fields, double Claim)
{
    /// <summary>How far above its floor a figure may be before the floor has to follow.</summary>
    private const double Slack = 0.01;

    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n" };

    /// <summary>The figures of a report, rounded down to four decimals; 0 where there is nothing to measure.</summary>
    public static ScoreFloor Of(FigureRow figures)
        => new(RoundedDown(figures.Detection.F1), RoundedDown(figures.Fields.F1), RoundedDown(figures.Claim.F1));

    public static ScoreFloor Read(string path)
        => JsonSerializer.Deserialize<ScoreFloor>(File.ReadAllText(path), s_options) ?? throw new InvalidDataException($"{path} holds no floor.");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, s_options) + "\n");

    /// <summary>What is wrong with figures that should stand on this floor; null when nothing is.</summary>
    public string? Judge(ScoreFloor figures)
        => Judge("detection", Detection, figures.Detection) ?? Judge("fields", Fields, figures.Fields) ?? Judge("claim", Claim, figures.Claim);

    private static string? Judge(string name, double floor, double figure)
    {
        string both = string.Create(CultureInfo.InvariantCulture, $"{name} F1 is {figure}, its floor {floor}");
        return figure < floor ? $"{both}: the engine has become worse."
            : figure > floor + Slack ? $"{both}: raise the floor, by a run with FACTGEN_ACCEPT=1."
            : null;
    }

    private static double RoundedDown(double? figure) => Math.Floor((figure ?? 0) * 10_000) / 10_000;
}
