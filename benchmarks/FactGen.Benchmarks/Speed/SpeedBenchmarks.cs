using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;

namespace FactGen.Benchmarks;

/// <summary>Runs what BenchmarkDotNet measures.</summary>
internal static class SpeedBenchmarks
{
    public static int Run(string[] arguments)
    {
        bool failed = BenchmarkSwitcher.FromAssembly(typeof(SpeedBenchmarks).Assembly).Run(
            arguments,
            ManualConfig.CreateEmpty()
                .AddLogger(ConsoleLogger.Default)
                .AddExporter(MarkdownExporter.GitHub)
                .AddDiagnoser(MemoryDiagnoser.Default)
                .AddColumnProvider(DefaultColumnProviders.Instance)
                .AddColumn(StatisticColumn.Min, PerCharacterColumn.Speed, PerCharacterColumn.Allocation))
            .Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
        return failed ? 1 : 0;
    }
}
