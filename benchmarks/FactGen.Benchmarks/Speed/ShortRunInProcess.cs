using System;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace FactGen.Benchmarks;

/// <summary>Measures in this process, briefly: good for ratios, and done within a minute.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ShortRunInProcessAttribute : Attribute, IConfigSource
{
    public IConfig Config { get; } = ManualConfig.CreateEmpty().AddJob(
        Job.ShortRun.WithIterationTime(TimeInterval.FromMilliseconds(200)).WithToolchain(InProcessNoEmitToolchain.Instance).WithId("Short"));
}
