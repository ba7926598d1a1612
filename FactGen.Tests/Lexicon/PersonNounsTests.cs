using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Nouns for people that no list has.</summary>
public class PersonNounsTests
{
    [Theory]
    [InlineData("Krawattenverleger", "Krawattenverleger")]
    [InlineData("Posaunisten", "Posaunist")]
    [InlineData("Posaunistin", "Posaunistin")]
    [InlineData("Krawattenverlegerinnen", "Krawattenverlegerin")]
    [InlineData("Hydrologen", "Hydrologe")]
    [InlineData("Frisiseurs", "Frisiseur")]
    public void Reads_people_by_their_endings(string form, string lemma)
    {
        WordAnalysis? found = Lexicon.German.PersonNouns.Find(form);

        Assert.Equal(lemma, found?.Noun?.Lemma);
        Assert.Equal(SemanticTags.Human, found?.Noun?.Tags);
    }

    [Theory]
    [InlineData("Bardo")]
    [InlineData("Samsung")]
    [InlineData("Mist")]
    [InlineData("posaunist")]
    [InlineData("FPLK")]
    public void Leaves_other_words_alone(string form) => Assert.Null(Lexicon.German.PersonNouns.Find(form));

    [Fact]
    public void Tells_several_from_one()
    {
        Assert.Equal(Agreement.DativePlural, Lexicon.German.PersonNouns.Find("Krawattenverlegern")?.Agreement);
        Assert.Equal(Agreement.GenitiveMasculine, Lexicon.German.PersonNouns.Find("Krawattenverlegers")?.Agreement);
    }
}
