using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace FactGen.Fuzz;

/// <summary>Runs work on a thread with a quarter of a megabyte of stack: what recurses as deep as its text is long dies here first.</summary>
internal static class SmallStack
{
    private const int Size = 256 * 1024;

    public static void Run(Action work)
    {
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    work();
                }
                catch (Exception caught)
                {
                    failure = ExceptionDispatchInfo.Capture(caught);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}
