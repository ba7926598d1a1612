using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Nouns that show by their endings that they are no names.</summary>
public class DerivationsTests
{
    [Theory]
    [InlineData("Berücksichtigung", "Berücksichtigung")]
    [InlineData("Blutstillungen", "Blutstillung")]
    [InlineData("Verwechslung", "Verwechslung")]
    [InlineData("Zynismus", "Zynismus")]
    [InlineData("Heiterkeit", "Heiterkeit")]
    [InlineData("Manipulationen", "Manipulation")]
    public void Reads_what_is_made_of_another_word(string form, string lemma)
    {
        WordAnalysis? found = Lexicon.German.Derivations.Find(form);

        Assert.Equal(lemma, found?.Noun?.Lemma);
        Assert.Equal(SemanticTags.Abstract, found?.Noun?.Tags);
    }

    [Theory]
    [InlineData("Samsung")]
    [InlineData("Hartung")]
    [InlineData("Keitel")]
    [InlineData("minderung")]
    public void Leaves_names_alone(string form) => Assert.Null(Lexicon.German.Derivations.Find(form));
}
