using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Whole paradigms of one verb of each class, written as grammars print them.</summary>
public class VerbParadigmTests
{
    private static readonly VerbLexicon Verbs = GermanLexicon.Verbs;

    /// <summary>Present, Konjunktiv I, preterite, Konjunktiv II (ich, du, er, wir, ihr, sie), then the non-finite forms.</summary>
    [Theory]
    [InlineData(
        "nehmen",
        "nehme nimmst nimmt nehmen nehmt nehmen",
        "nehme nehmest nehme nehmen nehmet nehmen",
        "nahm nahmst nahm nahmen nahmt nahmen",
        "nähme nähmest nähme nähmen nähmet nähmen",
        "nehmen - nehmend genommen")]
    [InlineData(
        "teilnehmen",
        "teilnehme teilnimmst teilnimmt teilnehmen teilnehmt teilnehmen",
        "teilnehme teilnehmest teilnehme teilnehmen teilnehmet teilnehmen",
        "teilnahm teilnahmst teilnahm teilnahmen teilnahmt teilnahmen",
        "teilnähme teilnähmest teilnähme teilnähmen teilnähmet teilnähmen",
        "teilnehmen teilzunehmen teilnehmend teilgenommen")]
    [InlineData(
        "entsenden",
        "entsende entsendest entsendet entsenden entsendet entsenden",
        "entsende entsendest entsende entsenden entsendet entsenden",
        "entsandte/entsendete entsandtest/entsendetest entsandte/entsendete entsandten/entsendeten entsandtet/entsendetet entsandten/entsendeten",
        "entsendete entsendetest entsendete entsendeten entsendetet entsendeten",
        "entsenden - entsendend entsandt/entsendet")]
    [InlineData(
        "bestätigen",
        "bestätige bestätigst bestätigt bestätigen bestätigt bestätigen",
        "bestätige bestätigest bestätige bestätigen bestätiget bestätigen",
        "bestätigte bestätigtest bestätigte bestätigten bestätigtet bestätigten",
        "bestätigte bestätigtest bestätigte bestätigten bestätigtet bestätigten",
        "bestätigen - bestätigend bestätigt")]
    [InlineData(
        "handeln",
        "handele/handle handelst handelt handeln handelt handeln",
        "handele/handle handelst handele/handle handeln handelt handeln",
        "handelte handeltest handelte handelten handeltet handelten",
        "handelte handeltest handelte handelten handeltet handelten",
        "handeln - handelnd gehandelt")]
    [InlineData(
        "ändern",
        "ändere/ändre änderst ändert ändern ändert ändern",
        "ändere/ändre änderst ändere/ändre ändern ändert ändern",
        "änderte ändertest änderte änderten ändertet änderten",
        "änderte ändertest änderte änderten ändertet änderten",
        "ändern - ändernd geändert")]
    [InlineData(
        "reden",
        "rede redest redet reden redet reden",
        "rede redest rede reden redet reden",
        "redete redetest redete redeten redetet redeten",
        "redete redetest redete redeten redetet redeten",
        "reden - redend geredet")]
    [InlineData(
        "grüßen",
        "grüße grüßt grüßt grüßen grüßt grüßen",
        "grüße grüßest grüße grüßen grüßet grüßen",
        "grüßte grüßtest grüßte grüßten grüßtet grüßten",
        "grüßte grüßtest grüßte grüßten grüßtet grüßten",
        "grüßen - grüßend gegrüßt")]
    [InlineData(
        "halten",
        "halte hältst hält halten haltet halten",
        "halte haltest halte halten haltet halten",
        "hielt hieltest hielt hielten hieltet hielten",
        "hielte hieltest hielte hielten hieltet hielten",
        "halten - haltend gehalten")]
    [InlineData(
        "bringen",
        "bringe bringst bringt bringen bringt bringen",
        "bringe bringest bringe bringen bringet bringen",
        "brachte brachtest brachte brachten brachtet brachten",
        "brächte brächtest brächte brächten brächtet brächten",
        "bringen - bringend gebracht")]
    [InlineData(
        "anerkennen",
        "anerkenne anerkennst anerkennt anerkennen anerkennt anerkennen",
        "anerkenne anerkennest anerkenne anerkennen anerkennet anerkennen",
        "anerkannte anerkanntest anerkannte anerkannten anerkanntet anerkannten",
        "anerkennte anerkenntest anerkennte anerkennten anerkenntet anerkennten",
        "anerkennen anzuerkennen anerkennend anerkannt")]
    [InlineData(
        "stationieren",
        "stationiere stationierst stationiert stationieren stationiert stationieren",
        "stationiere stationierest stationiere stationieren stationieret stationieren",
        "stationierte stationiertest stationierte stationierten stationiertet stationierten",
        "stationierte stationiertest stationierte stationierten stationiertet stationierten",
        "stationieren - stationierend stationiert")]
    [InlineData(
        "sein",
        "bin bist ist sind seid sind",
        "sei seist/seiest sei seien seiet seien",
        "war warst war waren wart waren",
        "wäre wärst/wärest wäre wären wärt/wäret wären",
        "sein - seiend gewesen")]
    [InlineData(
        "haben",
        "habe hast hat haben habt haben",
        "habe habest habe haben habet haben",
        "hatte hattest hatte hatten hattet hatten",
        "hätte hättest hätte hätten hättet hätten",
        "haben - habend gehabt")]
    [InlineData(
        "werden",
        "werde wirst wird werden werdet werden",
        "werde werdest werde werden werdet werden",
        "wurde wurdest wurde/ward wurden wurdet wurden",
        "würde würdest würde würden würdet würden",
        "werden - werdend geworden/worden")]
    [InlineData(
        "können",
        "kann kannst kann können könnt können",
        "könne könnest könne können könnet können",
        "konnte konntest konnte konnten konntet konnten",
        "könnte könntest könnte könnten könntet könnten",
        "können - könnend gekonnt")]
    public void Inflects(string lemma, string present, string konjunktivI, string preterite, string konjunktivII, string nonFinite)
    {
        IReadOnlyList<InflectedForm> forms = Verbs.Verbs.First(verb => verb.Lexeme.Lemma == lemma).Paradigm.Forms;

        AssertRow(present, Tense(forms, WordFeatures.Present | WordFeatures.Indicative));
        AssertRow(konjunktivI, Tense(forms, WordFeatures.Present | WordFeatures.KonjunktivI));
        AssertRow(preterite, Tense(forms, WordFeatures.Preterite | WordFeatures.Indicative));
        AssertRow(konjunktivII, Tense(forms, WordFeatures.Preterite | WordFeatures.KonjunktivII));
        AssertRow(
            nonFinite,
            [
                Cell(forms, WordFeatures.Infinitive),
                Cell(forms, WordFeatures.ZuInfinitive),
                Cell(forms, WordFeatures.ParticipleI),
                Cell(forms, WordFeatures.ParticipleII),
            ]);
    }

    /// <summary>"statten" is no verb, but "statten … aus" is a form of "ausstatten"; "engen" stays an adjective.</summary>
    [Theory]
    [InlineData("statten", "stattet statten statte stattete statteten")]
    [InlineData("engen", "engt engte engten")]
    public void KnowsWhatIsLeftWithoutTheParticle(string rest, string forms)
        => Assert.Equal(forms.Split(' '), Assert.Single(Verbs.Severed, verb => verb.Lexeme.Lemma == rest).Paradigm.Forms.Select(form => form.Form));

    [Theory]
    [InlineData("teilnehmen", "teil", "nehmen", PerfectAuxiliary.Haben)]
    [InlineData("zurückerobern", "zurück", "erobern", PerfectAuxiliary.Haben)]
    [InlineData("abstürzen", "ab", "stürzen", PerfectAuxiliary.Sein)]
    [InlineData("bekommen", "", "bekommen", PerfectAuxiliary.Haben)]
    [InlineData("fahren", "", "fahren", PerfectAuxiliary.Sein | PerfectAuxiliary.Haben)]
    internal void KnowsParticleAndPerfect(string lemma, string particle, string baseLemma, PerfectAuxiliary perfect)
    {
        VerbLexeme lexeme = Verbs.Verbs.First(verb => verb.Lexeme.Lemma == lemma).Lexeme;

        Assert.Equal(particle, lexeme.Particle);
        Assert.Equal(baseLemma, lexeme.BaseLemma);
        Assert.Equal(perfect, lexeme.Perfect);
    }

    /// <summary>The Konjunktiv I of the first person must not make the indicative of the third: "habe" is never "er habe" as a fact.</summary>
    [Fact]
    public void KeepsMoodAndPersonTogether()
    {
        IReadOnlyList<InflectedForm> forms = Verbs.Verbs.First(verb => verb.Lexeme.Lemma == "haben").Paradigm.Forms;

        InflectedForm third = Assert.Single(forms, form => form.Form == "habe" && (form.Features & WordFeatures.ThirdPerson) != 0);

        Assert.Equal(WordFeatures.KonjunktivI, third.Features & WordFeatures.Mood);
        Assert.Equal(WordFeatures.ThirdPerson, third.Features & WordFeatures.Person);
    }

    private static string[] Tense(IReadOnlyList<InflectedForm> forms, WordFeatures tenseAndMood)
    {
        WordFeatures[] persons = [WordFeatures.FirstPerson, WordFeatures.SecondPerson, WordFeatures.ThirdPerson];
        WordFeatures[] numbers = [WordFeatures.Singular, WordFeatures.Plural];
        return numbers.SelectMany(number => persons.Select(person => Cell(forms, tenseAndMood | person | number))).ToArray();
    }

    private static string Cell(IReadOnlyList<InflectedForm> forms, WordFeatures features)
    {
        string[] found = forms.Where(form => (form.Features & features) == features).Select(form => form.Form).ToArray();
        return found.Length == 0 ? "-" : string.Join('/', found);
    }

    private static void AssertRow(string expected, string[] cells) => Assert.Equal(expected, string.Join(' ', cells));
}
