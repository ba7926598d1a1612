using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace FactGen.Benchmarks;

/// <summary>Measures in this process, briefly: good for ratios, and done within a minute.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShortRunInProcessAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddJob(
        Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance).WithId("Short"));
}

/// <summary>Measures each run by itself, without warming up.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class EachRunInProcessAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddJob(
        Job.Dry.WithStrategy(RunStrategy.ColdStart).WithWarmupCount(0).WithIterationCount(5).WithToolchain(InProcessNoEmitToolchain.Instance).WithId("Cold"));
}
