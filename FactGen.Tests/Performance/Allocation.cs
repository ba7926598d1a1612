using System;

namespace FactGen.Tests.Performance;

/// <summary>How much something allocates: unlike time, the same on every machine.</summary>
internal static class Allocation
{
    /// <summary>The bytes that an action allocates on this thread when it is done again, so that what is only made once does not count.</summary>
    public static long OfRepeated(Action action)
    {
        for (int i = 0; i < 3; i++)
            action();
        return Of(action);
    }

    /// <summary>The bytes that an action allocates on this thread.</summary>
    public static long Of(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
