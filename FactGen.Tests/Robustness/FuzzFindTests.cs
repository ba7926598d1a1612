using System.Linq;
using FactGen.Fuzz;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>What the fuzzer has found, each as the shortest text that shows it.</summary>
public sealed class FuzzFindTests
{
    [Theory]
    [InlineData("252", "Milliarde ", 34)]
    [InlineData("1 Mio ", "Million ", 60)]
    [InlineData("tausend ", "Milliarden ", 60)]
    [InlineData("", "9", 400)]
    [InlineData("0,", "9", 400)]
    public void Numbers_are_finite_however_often_a_magnitude_or_a_digit_is_repeated(string first, string repeated, int times)
        => Assert.Null(InputCheck.FindFault(new ArticleSource("a.txt", "Es kamen " + first + string.Concat(Enumerable.Repeat(repeated, times)) + " Soldaten."), out _));

    /// <summary>Somebody says it, and nothing in the text tells who.</summary>
    [Fact]
    public void Ground_is_retaken_where_nobody_says_so()
        => Assert.Null(InputCheck.FindFault(new ArticleSource("a.txt", "seien bestätigt:Befreiung der Kursk sei"), out _));

    [Fact]
    public void A_larger_magnitude_still_multiplies_a_smaller_one()
        => Assert.Equal(3e12, Assert.Single(ClaimExtractor.Analyse(new ArticleSource("a.txt", "Es kostete drei tausend Milliarden Euro."), TestContext.Current.CancellationToken).Quantities).Bounds.Lower);
}
