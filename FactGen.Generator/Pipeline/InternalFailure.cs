using System;
using FactGen.Diagnostics;

namespace FactGen.Pipeline;

/// <summary>An exception as values: where the pipeline keeps it, it has to be compared.</summary>
/// <param name="Type">The exception's type.</param>
/// <param name="Message">Its message, on one line.</param>
/// <param name="Origin">The method that threw it.</param>
internal sealed record InternalFailure(string Type, string Message, string Origin)
{
    public static InternalFailure Of(Exception exception)
        => new(exception.GetType().Name, MessageText.Of(exception.Message), exception.TargetSite?.Name ?? "?");
}
