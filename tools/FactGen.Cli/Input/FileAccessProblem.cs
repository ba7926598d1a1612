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
            throw new InputException(exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
                UnauthorizedAccessException => "permission denied",
                _ => exception.Message,
            });
        }
    }
}
