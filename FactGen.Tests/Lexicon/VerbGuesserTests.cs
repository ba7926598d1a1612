using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class VerbGuesserTests
{
    [Theory]
    [InlineData("irgendwohinschicken", "irgendwohinschicken", null)]
    [InlineData("emporschraubte", "emporschrauben", WordFeatures.Preterite)]
    [InlineData("emporgeschraubt", "emporschrauben", WordFeatures.ParticipleII)]
    [InlineData("emporzuschrauben", "emporschrauben", WordFeatures.ZuInfinitive)]
    [InlineData("emporgeschraubten", "emporschrauben", WordFeatures.ParticipleII | WordFeatures.Declined)]
    [InlineData("verplappert", "verplappern", WordFeatures.ParticipleII)]
    [InlineData("bekochte", "bekochen", WordFeatures.Preterite)]
    [InlineData("kampagnisieren", "kampagnisieren", WordFeatures.Infinitive)]
    [InlineData("kampagnisiert", "kampagnisieren", WordFeatures.ParticipleII)]
    [InlineData("zerkochten", "zerkochen", WordFeatures.ParticipleII | WordFeatures.Declined)]
    internal void Reads(string form, string lemma, WordFeatures? features)
    {
        var guesses = new List<VerbGuess>();

        Lexicon.German.VerbGuesser.Guess(form, guesses);

        if (features is { } expected)
            Assert.Contains(guesses, guess => guess.Lemma == lemma && (guess.Features & expected) == expected);
        else
            Assert.DoesNotContain(guesses, guess => guess.Lemma == lemma);
    }

    [Theory]
    [InlineData("vergekauft")]
    [InlineData("Vorsicht")]
    [InlineData("absolut")]
    [InlineData("anbei")]
    [InlineData("zu")]
    [InlineData("")]
    public void Leaves(string form)
    {
        var guesses = new List<VerbGuess>();

        Lexicon.German.VerbGuesser.Guess(form, guesses);

        Assert.Empty(guesses.Select(guess => guess.Lemma));
    }
}
