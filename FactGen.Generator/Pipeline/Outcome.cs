using System;

namespace FactGen.Pipeline;

/// <summary>A value, with what went wrong where it is only a stand-in for the one that was wanted.</summary>
internal sealed record Outcome<T>(T Value, InternalFailure? Failure);

/// <summary>An exception as values: where the pipeline keeps it, it has to be compared.</summary>
/// <param name="Type">The exception's type.</param>
/// <param name="Message">Its message, on one line.</param>
/// <param name="Origin">The method that threw it.</param>
internal sealed record InternalFailure(string Type, string Message, string Origin)
{
    public static InternalFailure Of(Exception exception)
        => new(exception.GetType().Name, OneLine(exception.Message), exception.TargetSite?.Name ?? "?");

    private static string OneLine(string text) => text.Replace('\r', ' ').Replace('\n', ' ');
}
