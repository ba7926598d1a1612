using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>
/// Some inputs that are read twice: one after the other with all layers, and backwards, on another thread, without layers. What comes of an
/// input may hang on nothing but the input: not on its neighbours, not on the thread, not on what else is asked for.
/// </summary>
internal sealed class FuzzBatch(IReadOnlyList<FuzzInput> inputs)
{
    /// <summary>What is wrong, in the order of the inputs.</summary>
    /// <param name="parallel">Whether both readings run at the same time.</param>
    /// <param name="build">Whether code is generated from all of them and compiled.</param>
    public List<FuzzFailure> Run(bool parallel, bool build)
    {
        var analyses = new ArticleAnalysis?[inputs.Count];
        var faults = new string?[inputs.Count];
        var prints = new (string? Forwards, string? Backwards)[inputs.Count];
        void Forwards() => SmallStack.Run(() =>
        {
            for (int i = 0; i < inputs.Count; i++)
            {
                faults[i] = InputCheck.FindFault(inputs[i].Source, out analyses[i]);
                prints[i].Forwards = analyses[i] is { } analysis ? AnalysisInvariants.Print(analysis) : null;
            }
        });
        void Backwards() => SmallStack.Run(() =>
        {
            for (int i = inputs.Count - 1; i >= 0; i--)
                prints[i].Backwards = PrintAlone(inputs[i].Source);
        });
        if (parallel)
        {
            Parallel.Invoke(Forwards, Backwards);
        }
        else
        {
            Forwards();
            Backwards();
        }

        var failures = new List<FuzzFailure>();
        for (int i = 0; i < inputs.Count; i++)
        {
            string? fault = faults[i] ?? (prints[i].Forwards != prints[i].Backwards ? "It is read otherwise on another thread, between other neighbours, or without layers." : null);
            if (fault is not null)
                failures.Add(FuzzFailure.Of(inputs[i], fault));
        }

        if (build && failures.Count == 0)
            failures.AddRange(GeneratedProject.FindFaults([.. inputs.Zip(analyses, (input, analysis) => (input, analysis!))]));
        return failures;
    }

    /// <summary>Null where the first reading fails as well, and says why.</summary>
    private static string? PrintAlone(ArticleSource source)
    {
        try
        {
            return AnalysisInvariants.Print(ClaimExtractor.Analyse(source));
        }
        catch (System.Exception)
        {
            return null;
        }
    }
}
