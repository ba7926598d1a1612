using System;
using Xunit;

namespace FactGen.Tests.Snapshots;

/// <summary>Whether what comes in becomes what is accepted.</summary>
internal static class SnapshotAcceptance
{
    /// <summary>Reads the wish of whoever runs the tests; a build server has none, since nobody would see what it accepted.</summary>
    /// <param name="variable">Gives the variables of the environment.</param>
    public static bool IsWished(Func<string, string?> variable)
    {
        bool wished = variable("FACTGEN_ACCEPT") == "1";
        Assert.False(
            wished && !string.IsNullOrEmpty(variable("CI")),
            "A build server does not accept snapshots: FACTGEN_ACCEPT is set, and so is CI.");
        return wished;
    }
}
