using System;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>An input that something is wrong with.</summary>
/// <param name="Number">Its number, or the first of a batch that is wrong as a whole.</param>
/// <param name="Source">The input.</param>
/// <param name="Making">How it was made.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record FuzzFailure(long Number, ArticleSource Source, string Making, string Message)
{
    public static FuzzFailure Of(FuzzInput input, string message) => new(input.Number, input.Source, input.Making, message);

    /// <summary>What an exception says, and where it comes from.</summary>
    public static string Describe(Exception exception)
    {
        string place = exception.StackTrace?.Split('\n')[0].Trim() ?? "";
        return exception is InvariantException ? exception.Message : $"{exception.GetType().Name}: {exception.Message} {place}";
    }
}
