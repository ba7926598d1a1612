using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace FactGen.Benchmarks;

/// <summary>A figure by the character, where a benchmark's parameter has characters.</summary>
internal sealed class PerCharacterColumn : IColumn
{
    private readonly Func<BenchmarkReport, long, double> _figure;

    private PerCharacterColumn(string name, string legend, Func<BenchmarkReport, long, double> figure)
    {
        _figure = figure;
        ColumnName = name;
        Legend = legend;
    }

    /// <summary>The fastest run's speed.</summary>
    public static PerCharacterColumn Speed { get; } = new(
        "Mchar/s", "Millions of UTF-16 code units read in a second, in the fastest run", (report, characters) => characters / report.ResultStatistics!.Min * 1e3);

    /// <summary>What is allocated, of which much may be gone soon.</summary>
    public static PerCharacterColumn Allocation { get; } = new(
        "B/char", "Bytes allocated for a UTF-16 code unit read", (report, characters) => (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / (double)characters);

    public string Id => ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => Characters(benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => Characters(benchmarkCase) is null;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        => Characters(benchmarkCase) is { } characters && summary[benchmarkCase] is { ResultStatistics: not null } report
            ? _figure(report, characters).ToString("N2", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static long? Characters(BenchmarkCase benchmark)
        => benchmark.Parameters.Items.Select(parameter => parameter.Value).OfType<ISized>().FirstOrDefault()?.Characters;
}
