using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

public sealed class SampleTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../.."));

    /// <summary>The command that the README names answers its questions, each answer with article and line, within the width of a terminal.</summary>
    [Fact]
    public async Task The_sample_answers_with_article_and_line()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string output = await DotNet.Run(s_repository, "run", "--project", "samples/SeedFacts", "--configuration", configuration);
        string[] lines = output.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 120));
        Assert.Equal(7, lines.Count(line => line.EndsWith('─')));
        Match[] places = [.. lines.Select(line => Regex.Match(line, @" (?<article>\w+\.txt):(?<line>\d+)$")).Where(match => match.Success)];
        Assert.NotEmpty(places);
        foreach (Match place in places)
        {
            int length = File.ReadLines(Path.Combine(s_repository, "seeds", place.Groups["article"].Value)).Count();
            Assert.InRange(int.Parse(place.Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture), 1, length);
        }
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
