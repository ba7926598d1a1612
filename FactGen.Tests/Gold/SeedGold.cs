using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace FactGen.Tests;

using FactGen.Cli;
using FactGen.Quality;

/// <summary>The engine's claims of the five seed articles, against those of a human reader.</summary>
internal static class SeedGold
{
    private static readonly Lazy<ScoreReport> s_report = new(Evaluate);

    /// <summary>The folder of the articles.</summary>
    public static string Articles { get; } = Path.Combine(Here(), "..", "..", "seeds");

    /// <summary>The file of the floor.</summary>
    public static string FloorPath { get; } = Path.Combine(Here(), "floor.json");

    public static ScoreReport Report => s_report.Value;

    /// <summary>What "factgen extract" says of the articles.</summary>
    public static CliRun Extract() => CliRun.Of("extract", "--format", "jsonl", Articles);

    private static ScoreReport Evaluate() => new AnnotatedArticles("seeds", Path.Combine(Here(), "seeds"), Articles).Score();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
