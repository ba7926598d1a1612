using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class CompoundsTests
{
    [Theory]
    [InlineData("Panzerlieferung", "Panzer", "Lieferung")]
    [InlineData("Getreidelieferungen", "Getreide", "Lieferung")]
    [InlineData("Regierungstruppenlager", "Regierungstruppen", "Lager")]
    [InlineData("Arbeitsministertreffen", "Arbeit", "Ministertreffen")]
    [InlineData("Kindersoldatenlager", "Kindersoldaten", "Lager")]
    [InlineData("Landesverrat", "Landes", "Verrat")]
    [InlineData("Rettungshubschrauberpilot", "Rettungshubschrauber", "Pilot")]
    [InlineData("Grenzschutzeinheiten", "Grenzschutz", "Einheit")]
    [InlineData("Marschbefehl", "Marsch", "Befehl")]
    [InlineData("Großmanövers", "Groß", "Manöver")]
    [InlineData("Suchtrupps", "Such", "Trupp")]
    [InlineData("US-Truppen", "US", "Truppe")]
    [InlineData("155-mm-Granaten", "155-mm", "Granate")]
    [InlineData("Anti-Terror-Einsatzes", "Anti-Terror", "Einsatz")]
    [InlineData("Nato-Verteidigungsminister", "Nato", "Verteidigungsminister")]
    [InlineData("Huthi-Raketenangriffe", "Huthi", "Raketenangriff")]
    public void Splits(string word, string modifier, string head)
    {
        bool split = Lexicon.German.Compounds.TrySplit(word, out Compound compound);

        Assert.True(split);
        Assert.Equal(modifier, word.Substring(0, compound.ModifierEnd));
        Assert.Equal(head, compound.Head[0].Lexeme.Lemma);
    }

    [Theory]
    [InlineData("Soldaten", "listed itself")]
    [InlineData("Gerassimow", "no head")]
    [InlineData("Selenskyj", "no head")]
    [InlineData("kämpften", "no noun")]
    [InlineData("Kant", "too short")]
    [InlineData("Wolgograd", "names end so")]
    [InlineData("Kirgisistan", "no head")]
    [InlineData("F-16", "no word after the hyphen")]
    [InlineData("-", "no word")]
    [InlineData("", "no word")]
    public void Leaves(string word, string why) => Assert.False(Lexicon.German.Compounds.TrySplit(word, out _), why);

    [Fact]
    public void TellsWhatTheModifierIs()
    {
        Assert.True(Lexicon.German.Compounds.TrySplit("Drohnenhersteller", out Compound compound));

        Assert.Equal("drones", compound.Modifier[0].Noun?.Force);
        Assert.True((compound.Head[0].Noun!.Tags & SemanticTags.Organisation) != 0);
    }

    [Fact]
    public void LongWordsAreNoTrouble()
    {
        string word = "X" + new string('a', 1_000_000) + "truppen";

        Assert.True(Lexicon.German.Compounds.TrySplit(word, out Compound compound));
        Assert.Equal("Truppe", compound.Head[0].Lexeme.Lemma);
    }
}
