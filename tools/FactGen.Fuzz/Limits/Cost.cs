using System;

namespace FactGen.Fuzz;

using FactGen.Extraction;
using FactGen.Pipeline;

/// <summary>What it costs to take an article through all that the compiler does with it alone: claims, facts and findings.</summary>
/// <param name="Time">Of this process on the processor, the best of three: what else the machine does counts little.</param>
/// <param name="Allocated">In bytes.</param>
internal readonly record struct Cost(TimeSpan Time, long Allocated)
{
    public static Cost Of(string text)
    {
        TimeSpan best = TimeSpan.MaxValue;
        long allocated = 0;
        for (int i = 0; i < 3; i++)
        {
            var extraction = new ArticleExtraction(ClaimExtractor.Analyse);
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan started = Environment.CpuUsage.TotalTime;
            extraction.Extract(new ArticleSource("a.txt", text, new CalendarDate(2025, 2, 28)), default);
            TimeSpan time = Environment.CpuUsage.TotalTime - started;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            best = time < best ? time : best;
        }

        return new Cost(best, allocated);
    }
}
