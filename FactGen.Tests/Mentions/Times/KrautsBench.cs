using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Quality;

/// <summary>
/// Scores the time expressions on KRAUTS, German news with TIMEX3. The corpus may not be redistributed; where it is absent, nothing is
/// scored. Rules were written with the even half in view only: the odd half shows whether they hold elsewhere.
/// </summary>
public sealed class KrautsBench(ITestOutputHelper output)
{
    [Theory]
    [InlineData("even", 94, 88, 84, 86)]
    [InlineData("odd", 89, 80, 79, 80)]
    public void StaysAboveItsFloor(string half, double lenient, double strict, double value, double either)
    {
        string? folder = SharedFolder.Find("eval/krauts");
        Assert.SkipWhen(folder is null, "The KRAUTS corpus is not here.");
        string[] files = KrautsArticle.FilesIn(folder);
        KrautsScore score = KrautsScore.Of(files.Where((_, i) => i % 2 == (half == "even" ? 0 : 1)), TestContext.Current.CancellationToken);

        output.WriteLine($"KRAUTS, {half} half: {score}");
        if (half == "even")
            score.Errors.ForEach(output.WriteLine);
        Assert.True(score.F1(score.Lenient) >= lenient, $"lenient spans fell below {lenient}");
        Assert.True(score.F1(score.Strict) >= strict, $"strict spans fell below {strict}");
        Assert.True(score.F1(score.Valued) >= value, $"values fell below {value}");
        Assert.True(score.F1(score.ValuedEither) >= either, $"values in either tense fell below {either}");
    }
}
