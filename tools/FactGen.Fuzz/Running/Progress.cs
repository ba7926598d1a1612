using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace FactGen.Fuzz;

/// <summary>Says now and then on the console how far a run is.</summary>
internal sealed class Progress(Stopwatch watch, long count)
{
    private const int SecondsBetween = 10;

    private long _said;

    public void Tell(long done, long failed)
    {
        long second = (long)watch.Elapsed.TotalSeconds, said = Interlocked.Read(ref _said);
        if (second < said + SecondsBetween || Interlocked.CompareExchange(ref _said, second, said) != said)
            return;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{second,6} s  {done,12:N0} of {count:N0}  {done / (double)Math.Max(1, second),8:N0}/s  {failed} failed"));
    }
}
