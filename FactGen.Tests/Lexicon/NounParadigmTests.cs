using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Whole paradigms of one noun of each class.</summary>
public class NounParadigmTests
{
    private static readonly Agreement[] Cases = [Agreement.Nominative, Agreement.Genitive, Agreement.Dative, Agreement.Accusative];

    /// <summary>Nominative, genitive, dative and accusative of the singular, then of the plural.</summary>
    [Theory]
    [InlineData("Angriff m -s -e", "Angriff Angriffes/Angriffs Angriff Angriff", "Angriffe Angriffe Angriffen Angriffe")]
    [InlineData("Soldat m -en -en", "Soldat Soldaten Soldaten Soldaten", "Soldaten Soldaten Soldaten Soldaten")]
    [InlineData("Zeuge m -n -n", "Zeuge Zeugen Zeugen Zeugen", "Zeugen Zeugen Zeugen Zeugen")]
    [InlineData("Name m -ns -n", "Name Namens Namen Namen", "Namen Namen Namen Namen")]
    [InlineData("Herz n -ens -en", "Herz Herzens Herzen Herz", "Herzen Herzen Herzen Herzen")]
    [InlineData("Krieg m -es -e", "Krieg Krieges/Kriegs Krieg/Kriege Krieg", "Kriege Kriege Kriegen Kriege")]
    [InlineData("Schuss m -es Schüsse", "Schuss Schusses Schuss/Schusse Schuss", "Schüsse Schüsse Schüssen Schüsse")]
    [InlineData("Regierung f - -en", "Regierung Regierung Regierung Regierung", "Regierungen Regierungen Regierungen Regierungen")]
    [InlineData("Macht f - Mächte", "Macht Macht Macht Macht", "Mächte Mächte Mächten Mächte")]
    [InlineData("Treffen n -s -", "Treffen Treffens Treffen Treffen", "Treffen Treffen Treffen Treffen")]
    [InlineData("Ministerium n -s Ministerien", "Ministerium Ministeriums Ministerium Ministerium", "Ministerien Ministerien Ministerien Ministerien")]
    [InlineData("Auto n -s -s", "Auto Autos Auto Auto", "Autos Autos Autos Autos")]
    [InlineData("Kämpfer m -s -", "Kämpfer Kämpfers Kämpfer Kämpfer", "Kämpfer Kämpfer Kämpfern Kämpfer")]
    [InlineData("Ereignis n -ses -se", "Ereignis Ereignisses Ereignis Ereignis", "Ereignisse Ereignisse Ereignissen Ereignisse")]
    [InlineData("Munition f -", "Munition Munition Munition Munition", "- - - -")]
    [InlineData("Leute pl", "- - - -", "Leute Leute Leuten Leute")]
    [InlineData("Verletzte adj", "Verletzte/Verletzter Verletzten/Verletzter Verletztem/Verletzten/Verletzter Verletzte/Verletzten", "Verletzte/Verletzten Verletzten/Verletzter Verletzten Verletzte/Verletzten")]
    public void Inflects(string line, string singular, string plural)
    {
        NounEntry entry = NounEntry.Parse(line);

        Assert.Equal(singular, Row(entry, Agreement.Singular));
        Assert.Equal(plural, Row(entry, Agreement.Plural));
    }

    [Theory]
    [InlineData("Soldat m -en -en +in", "Soldatin")]
    [InlineData("Kollege m -n -n +in", "Kollegin")]
    [InlineData("Arzt m -es Ärzte +Ärztin", "Ärztin")]
    [InlineData("Angriff m -s -e", null)]
    public void DerivesTheFeminine(string line, string? feminine) => Assert.Equal(feminine, NounEntry.Parse(line).Feminine);

    [Theory]
    [InlineData("Soldat m -en -en | human force=soldiers", SemanticTags.Human, "soldiers", "soldiers")]
    [InlineData("Mensch m -en -en | human unit=persons", SemanticTags.Human, "persons", null)]
    [InlineData("Gerät n -es -e | weapon goods", SemanticTags.Weapon | SemanticTags.Goods, null, null)]
    [InlineData("Bewerber m -s - | unit=asylum_seekers", SemanticTags.None, "asylum seekers", null)]
    internal void ReadsTags(string line, SemanticTags tags, string? unit, string? force)
    {
        NounEntry entry = NounEntry.Parse(line);

        Assert.Equal(tags, entry.Tags);
        Assert.Equal(unit, entry.Unit);
        Assert.Equal(force, entry.Force);
    }

    [Theory]
    [InlineData("Soldat")]
    [InlineData("Soldat m -en -en | soldier")]
    [InlineData("Soldat m -en -en | Human")]
    public void RefusesWhatIsWrong(string line) => Assert.Throws<System.FormatException>(() => NounEntry.Parse(line));

    private static string Row(NounEntry entry, Agreement number)
    {
        InflectedForm[] forms = NounParadigm.Forms(entry).ToArray();
        return string.Join(' ', Cases.Select(@case =>
        {
            string[] found = forms.Where(form => (form.Agreement & @case & number) != 0).Select(form => form.Form)
                .OrderBy(form => form, System.StringComparer.Ordinal).ToArray();
            return found.Length == 0 ? "-" : string.Join('/', found);
        }));
    }
}
