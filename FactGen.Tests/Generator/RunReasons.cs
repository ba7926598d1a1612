using System;
using System.Collections.Immutable;
using System.Linq;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>
/// Why the outputs of each step are what they are after a run, one letter an output: New, Modified, Unchanged, Cached, Removed. Steps
/// of single articles have a letter for each article.
/// </summary>
internal sealed record RunReasons
{
    public required string Settings { get; init; }

    public required string Literals { get; init; }

    public required string Options { get; init; }

    public required string Files { get; init; }

    public required string NewNames { get; init; }

    public required string Sources { get; init; }

    /// <summary>Always the same once it was there.</summary>
    public required string ReadAhead { get; init; }

    public required string Extraction { get; init; }

    public required string Facts { get; init; }

    public required string Corpus { get; init; }

    public required string Api { get; init; }

    public required string Entities { get; init; }

    public required string Buckets { get; init; }

    /// <summary>What leaves the generator, files and reports: each reason once.</summary>
    public required string Outputs { get; init; }

    /// <summary>The first run over this many articles.</summary>
    public static RunReasons New(int articles) => All('N', articles);

    /// <summary>Nothing ran but what compares the inputs.</summary>
    public static RunReasons Cached(int articles) => All('C', articles);

    /// <summary>What the last run of a driver did.</summary>
    public static RunReasons Of(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        string Step(string name) => Letters(result.TrackedSteps[name]);
        return new RunReasons
        {
            Settings = Step(StepNames.Settings),
            Literals = Step(StepNames.Literals),
            Options = Step(StepNames.Options),
            Files = Step(StepNames.Files),
            NewNames = Step(StepNames.NewNames),
            Sources = Step(StepNames.Sources),
            ReadAhead = Step(StepNames.ReadAhead),
            Extraction = Step(StepNames.Extraction),
            Facts = Step(StepNames.Facts),
            Corpus = Step(StepNames.Corpus),
            Api = Step(StepNames.Api),
            Entities = Step(StepNames.Entities),
            Buckets = Step(StepNames.Buckets),
            Outputs = string.Concat(result.TrackedOutputSteps.Values.SelectMany(steps => Letters(steps)).Distinct().Order()),
        };
    }

    private static RunReasons All(char reason, int articles)
    {
        string one = reason.ToString(), each = new(reason, articles);
        return new RunReasons
        {
            Settings = one,
            Literals = one,
            Options = one,
            Files = each,
            NewNames = one,
            Sources = each,
            ReadAhead = one,
            Extraction = each,
            Facts = each,
            Corpus = one,
            Api = one,
            Entities = one,
            Buckets = each,
            Outputs = one,
        };
    }

    private static string Letters(ImmutableArray<IncrementalGeneratorRunStep> steps)
        => string.Concat(steps.SelectMany(step => step.Outputs).Select(output => output.Reason.ToString()[0]));
}
