using System;
using System.Threading;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>One input: read, checked, and printed, so that two readings can be compared.</summary>
internal static class InputCheck
{
    /// <summary>No input of a run is so long that reading it takes a second; a minute is what a busy machine may add.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(1);

    /// <summary>What is wrong with the reading of an input, else null and the reading.</summary>
    public static string? FindFault(ArticleSource source, out ArticleAnalysis? analysis)
    {
        analysis = null;
        try
        {
            using var limit = new CancellationTokenSource(s_limit);
            analysis = AnalysisInvariants.Check(source, limit.Token);
            return null;
        }
        catch (OperationCanceledException)
        {
            return $"It was not read within {s_limit.TotalSeconds} s.";
        }
        catch (Exception exception)
        {
            return FuzzFailure.Describe(exception);
        }
    }
}
