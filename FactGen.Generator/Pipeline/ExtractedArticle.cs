using FactGen.Diagnostics;
using FactGen.Emission;

namespace FactGen.Pipeline;

/// <summary>What came of one article.</summary>
/// <param name="Facts">What is generated from it; null when the engine failed on it.</param>
/// <param name="Findings">What there is to tell about it, in the order of its text.</param>
/// <param name="Failure">What went wrong inside the engine, or null.</param>
internal sealed record ExtractedArticle(ArticleFacts? Facts, EquatableArray<Finding> Findings, InternalFailure? Failure);

/// <summary>An exception as values: where the pipeline keeps it, it has to be compared.</summary>
/// <param name="Type">The exception's type.</param>
/// <param name="Message">Its message, on one line.</param>
/// <param name="Origin">The method that threw it.</param>
internal sealed record InternalFailure(string Type, string Message, string Origin)
{
    public static InternalFailure Of(System.Exception exception)
        => new(exception.GetType().Name, OneLine(exception.Message), exception.TargetSite?.Name ?? "?");

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
