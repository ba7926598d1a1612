using System.CommandLine;
using FactGen.Benchmarks;

// "quality" and "draw" say how good the claims are; everything else is for BenchmarkDotNet and says how fast they are made.
if (args is not ["quality" or "draw", ..])
    return SpeedBenchmarks.Run(args);
return new RootCommand("What FactGen finds, and how fast.") { QualityCommand.Build(), DrawCommand.Build() }.Parse(args).Invoke();
