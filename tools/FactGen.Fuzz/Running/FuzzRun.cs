using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace FactGen.Fuzz;

/// <summary>A run over many inputs, batch by batch.</summary>
internal sealed class FuzzRun(FuzzInputs inputs)
{
    /// <summary>How many inputs are neighbours of each other.</summary>
    public const int BatchSize = 250;

    /// <summary>Compiling takes longer than reading, so that code is generated from one batch of so many.</summary>
    private const int BatchesPerBuild = 100;

    /// <summary>Runs the inputs with these numbers.</summary>
    /// <param name="from">The first.</param>
    /// <param name="count">How many.</param>
    /// <param name="cores">How many threads work at a time, at least one.</param>
    /// <param name="progress">Told how many inputs are done and how many failed, from any thread.</param>
    /// <returns>The failures in the order of their numbers.</returns>
    public List<FuzzFailure> Run(long from, long count, int cores, Action<long, long>? progress = null)
    {
        var failures = new ConcurrentQueue<FuzzFailure>();
        long done = 0;
        long batches = (count + BatchSize - 1) / BatchSize;
        Parallel.For(0L, batches, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, cores / 2) }, number =>
        {
            long first = from + number * BatchSize;
            int size = (int)Math.Min(BatchSize, from + count - first);
            var batch = new FuzzBatch([.. Enumerable.Range(0, size).Select(i => inputs.Make(first + i))]);
            foreach (FuzzFailure failure in batch.Run(parallel: cores > 1, build: number % BatchesPerBuild == 0))
                failures.Enqueue(failure);
            progress?.Invoke(Interlocked.Add(ref done, size), failures.Count);
        });
        return [.. failures.OrderBy(failure => failure.Number)];
    }
}
