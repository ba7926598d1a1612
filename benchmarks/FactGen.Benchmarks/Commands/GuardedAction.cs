using System;
using System.IO;
using System.Text.Json;
using System.Xml;

namespace FactGen.Benchmarks;

using FactGen.Cli;

/// <summary>Says in one line what is wrong with data, where they are missing or broken.</summary>
internal static class GuardedAction
{
    public static int Run(Action action)
    {
        try
        {
            action();
            return ExitCode.Success;
        }
        catch (Exception exception) when (exception is InputException or IOException or UnauthorizedAccessException or JsonException or XmlException)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Usage;
        }
    }
}
