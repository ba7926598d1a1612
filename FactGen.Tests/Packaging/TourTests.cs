using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FactGen.Tests.Snapshots;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>The tour in the documentation, step by step: its files are written, its commands are run, and they say what the page says.</summary>
public sealed class TourTests(PackedPackage package)
{
    private const string Project = "App";

    private static readonly string s_page = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../docs/tour.md"));

    [Fact]
    public async Task Every_step_says_what_the_page_says()
    {
        using var folder = new ConsumerFolder(package, warningsAreErrors: false);
        await package.Packed();
        string page = await File.ReadAllTextAsync(s_page, TestContext.Current.CancellationToken);
        string told = await Follow(page, folder, package.Feed);
        if (SnapshotAcceptance.IsWished(Environment.GetEnvironmentVariable))
            await File.WriteAllTextAsync(s_page, told, TestContext.Current.CancellationToken);
        else
            Assert.Equal(page, told);
    }

    /// <summary>The page, with what its commands really say.</summary>
    private static async Task<string> Follow(string page, ConsumerFolder folder, string feed)
    {
        var told = new StringBuilder();
        int end = 0;
        foreach (Match step in Regex.Matches(page, @"\*\*`(?<file>[^`]+)`\*\*\n\n```\w+\n(?<content>.*?)```|```console\n\$ dotnet (?<command>\w+)\n(?<output>.*?)```", RegexOptions.Singleline))
        {
            if (step.Groups["file"].Success)
            {
                folder.Write(
                    $"{Project}/{step.Groups["file"].Value}",
                    step.Groups["content"].Value
                        .Replace("Version=\"0.1.0\"", $"Version=\"{PackedPackage.Version}\"", StringComparison.Ordinal)
                        .Replace("value=\"../factgen\"", $"value=\"{SecurityElement.Escape(feed)}\"", StringComparison.Ordinal));
                continue;
            }

            Group output = step.Groups["output"];
            told.Append(page, end, output.Index - end).Append(await Run(step.Groups["command"].Value, folder));
            end = output.Index + output.Length;
        }

        return told.Append(page, end, page.Length - end).ToString();
    }

    private static async Task<string> Run(string command, ConsumerFolder folder)
    {
        (int exitCode, string output) = await folder.TryBuild(Project);
        string[] lines = Messages(output, folder);
        if (command == "run" && exitCode == 0)
            lines = [.. lines, .. await folder.Execute(Project)];
        return string.Concat((lines.Length == 0 ? ["Build succeeded."] : lines).Select(line => line + "\n"));
    }

    /// <summary>What a build says of files, without where they are on this machine.</summary>
    private static string[] Messages(string output, ConsumerFolder folder)
        => [.. output.Split('\n')
            .Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => Regex.Replace(line.TrimEnd(), @" \[[^]]*\.csproj\]$", "").Replace(folder.At(Project) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
