using System;
using System.IO;
using Xunit;

namespace FactGen.Tests;

using FactGen.Quality;

/// <summary>
/// Scores the attributions on the WIKINEWS quotation corpus. It may not be redistributed; where it is absent, nothing is scored. The
/// layer was written with the errors of the other part (train.jsonl) in view; of this part the first few articles were read, and its
/// figures were watched meanwhile.
/// </summary>
public sealed class WikinewsBench(ITestOutputHelper output)
{
    private const double MessageFloor = 77, RolesFloor = 66, JointFloor = 74;

    [Fact]
    public void StaysAboveItsFloor()
    {
        string? folder = SharedFolder.Find("eval/wikinews");
        Assert.SkipWhen(folder is null, "The WIKINEWS corpus is not here.");
        WikinewsScore score = WikinewsScore.Of(Path.Combine(folder, "dev.jsonl"), TestContext.Current.CancellationToken);

        output.WriteLine($"WIKINEWS quotations: {score}");
        Assert.True(score.Message.F1 >= MessageFloor, $"messages fell below {MessageFloor}: {score}");
        Assert.True(score.Roles.F1 >= RolesFloor, $"roles fell below {RolesFloor}: {score}");
        Assert.True(score.Joint.F1 >= JointFloor, $"messages and roles together fell below {JointFloor}: {score}");
    }
}
