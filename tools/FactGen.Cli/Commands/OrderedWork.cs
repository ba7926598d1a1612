using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace FactGen.Cli;

/// <summary>Does independent work in parallel and hands over its results in order, with a bound on what is under way.</summary>
internal static class OrderedWork
{
    /// <summary>Runs <paramref name="work"/> on every item and <paramref name="consume"/> on every result, in the order of the items.</summary>
    /// <param name="items">Taken as needed, on a thread of their own: taking one may wait, say for standard input.</param>
    /// <param name="cores">How many items are worked on at a time, at least one.</param>
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="consume">Called on the calling thread. Where it fails, no more items are taken.</param>
    /// <param name="idle">Called on the calling thread before it waits for a result.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, int cores, Func<TItem, TResult> work, Action<TResult> consume, Action idle)
    {
        var underWay = new BlockingCollection<Task<TResult>>(2 * cores);
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler);
        using var stop = new CancellationTokenSource();
        CancellationToken stopped = stop.Token; // Outlives its source.
        var producer = new Thread(() => Produce(items, item => workers.StartNew(() => work(item)), underWay, stopped))
        {
            IsBackground = true,
            Name = "articles",
        };
        producer.Start();
        try
        {
            Consume(underWay, consume, idle);
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static void Consume<TResult>(BlockingCollection<Task<TResult>> underWay, Action<TResult> consume, Action idle)
    {
        while (true)
        {
            if (!underWay.TryTake(out Task<TResult>? next))
            {
                idle();
                if (!underWay.TryTake(out next, Timeout.Infinite))
                    return;
            }

            if (!next.IsCompleted)
                idle();
            consume(next.GetAwaiter().GetResult());
        }
    }

    private static void Produce<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, Task<TResult>> start, BlockingCollection<Task<TResult>> underWay, CancellationToken stopped)
    {
        try
        {
            foreach (TItem item in items)
            {
                if (!TryAdd(start(item)))
                    return;
            }
        }
        catch (Exception exception)
        {
            TryAdd(Task.FromException<TResult>(exception));
        }
        finally
        {
            underWay.CompleteAdding();
        }

        // Waits until there is room, or nobody wants the results any more.
        bool TryAdd(Task<TResult> task)
        {
            try
            {
                underWay.Add(task, stopped);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
