using System;
using System.Diagnostics;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>Programs that are published without what they do not use say the same.</summary>
public sealed class PublishTests(PackedPackage package)
{
    /// <summary>What the SDK says where a registry or the machine lacks what a publish needs.</summary>
    private static readonly string[] s_lacks = ["NU1101", "NU1102", "Platform linker not found", "NETSDK1094", "NETSDK1083"];

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public async Task Nothing_that_facts_need_is_cut_off(string how)
    {
        using var folder = new ConsumerFolder(package);
        folder.Project("Small", $"<{how}>true</{how}><SelfContained>true</SelfContained><RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>");
        folder.Write("Small/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        folder.Write(
            "Small/Program.cs",
            """
            using System;
            using Small;
            foreach (var claim in Facts.All)
                Console.WriteLine($"{claim.GetType().Name} {claim.Quantity.Lower} {claim.Evidence.Text}");
            Console.WriteLine(Facts.Deployments[Entities.France].Count);
            Console.WriteLine(Entities.France.Kind);
            """);
        await package.Packed();
        (int exitCode, string output) = await DotNet.Try(folder.Path, "publish", "Small", "--nologo", "-v", "quiet", "--output", folder.At("published"));
        Assert.SkipWhen(exitCode != 0 && s_lacks.Any(lack => output.Contains(lack, StringComparison.Ordinal)), $"{how} needs what is not here: {output.Split('\n')[0]}");
        Assert.True(exitCode == 0, output);

        using Process program = Process.Start(new ProcessStartInfo(folder.At(OperatingSystem.IsWindows() ? "published/Small.exe" : "published/Small")) { RedirectStandardOutput = true })!;
        string[] lines = (await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(["Deployment 300 Frankreich hat 300 Soldaten nach Mali entsandt.", "0", "State"], lines);
    }
}
