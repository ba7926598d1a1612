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
    /// <param name="work">Called on several threads at once.</param>
    /// <param name="consume">Called on the calling thread.</param>
    /// <param name="idle">Called on the calling thread before it waits for a result.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> consume, Action idle)
    {
        var underWay = new BlockingCollection<Task<TResult>>(2 * Environment.ProcessorCount);
        var producer = new Thread(() => Produce(items, work, underWay)) { IsBackground = true, Name = "articles" };
        producer.Start();
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
        IEnumerable<TItem> items, Func<TItem, TResult> work, BlockingCollection<Task<TResult>> underWay)
    {
        try
        {
            foreach (TItem item in items)
                underWay.Add(Task.Run(() => work(item)));
        }
        catch (Exception exception)
        {
            underWay.Add(Task.FromException<TResult>(exception));
        }
        finally
        {
            underWay.CompleteAdding();
        }
    }
}
