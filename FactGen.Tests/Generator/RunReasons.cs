using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>Why each output of a step is what it is, one letter an output: New, Modified, Unchanged, Cached, Removed.</summary>
internal static class RunReasons
{
    public static string Of(GeneratorDriver driver, string step)
        => Letters(Result(driver).TrackedSteps[step]);

    /// <summary>The same for what leaves the generator, files and reports, together and in no order.</summary>
    public static string OfOutputs(GeneratorDriver driver)
        => string.Concat(Result(driver).TrackedOutputSteps.Values.SelectMany(steps => Letters(steps)).Order());

    private static GeneratorRunResult Result(GeneratorDriver driver) => driver.GetRunResult().Results.Single();

    private static string Letters(ImmutableArray<IncrementalGeneratorRunStep> steps)
        => string.Concat(steps.SelectMany(step => step.Outputs).Select(output => output.Reason.ToString()[0]));
}
