using System;
using System.IO;

namespace FactGen.Cli;

/// <summary>Says in a user's words why a file cannot be used.</summary>
internal static class FileAccessProblem
{
    /// <summary>Does something with a file.</summary>
    /// <exception cref="InputException">The file system refused.</exception>
    public static T Guard<T>(Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(Of(exception));
        }
    }

    /// <summary>What the file system says, without the path, which whoever tells it puts in front.</summary>
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ when exception.Message.EndsWith('\'') && exception.Message.LastIndexOf(" : '", StringComparison.Ordinal) is > 0 and int path => exception.Message[..path],
        _ => exception.Message,
    };
}
