using System;
using System.IO;
using System.Runtime.CompilerServices;
using Xunit;

namespace SnapshotFacts;

/// <summary>Compares a text with the one that somebody has read and accepted, which stands next to the test.</summary>
internal static class Snapshot
{
    /// <summary>
    /// Fails when the text is not "Name.verified.txt", and leaves it there as "Name.received.txt" for comparison. With FACTS_ACCEPT=1 it
    /// becomes the accepted one, though never on a build server, where nobody would read it.
    /// </summary>
    public static void Verify(string text, string name, [CallerFilePath] string test = "")
    {
        string verified = Path.Combine(Path.GetDirectoryName(test)!, name + ".verified.txt");
        string received = Path.ChangeExtension(Path.ChangeExtension(verified, null), "received.txt");
        bool accept = Environment.GetEnvironmentVariable("FACTS_ACCEPT") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        if (accept)
            File.WriteAllText(verified, text);

        string accepted = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        File.Delete(received);
        if (accepted == text)
            return;
        File.WriteAllText(received, text);
        Assert.Fail($"The facts are not those that were accepted. Compare\n  {verified}\n  {received}\nand run again with FACTS_ACCEPT=1 if they may be so.");
    }
}
