using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class SentenceTests
{
    [Theory]
    [InlineData("Die Armee zog ab.|Danach kehrte Ruhe ein.")]
    [InlineData("Am 27. Februar kam die 810. Brigade, im 20. Jahrhundert gegründet.|Sie blieb.")]
    [InlineData("Es starben mehr als 600.|Die Armee schwieg.")]
    [InlineData("Das war am 12.|Der Angriff begann tags darauf.")]
    [InlineData("So war es im Jahr 2023.|Soldaten kamen erst später.")]
    [InlineData("Der 10.000. Besucher kam.|Er blieb.")]
    [InlineData("Es waren 10.000.|Soldaten kamen hinzu.")]
    [InlineData("Dr. J. Smith traf z.B. Prof. Kim, d.h. ca. 3 Mio. Euro lagen bereit.|Das genügte.")]
    [InlineData("Es kostete 5 Mio.|Der Rest blieb offen.")]
    [InlineData("Das kostete rund 5 Mrd. Euro usw. und mehr.")]
    [InlineData("Es kamen Panzer, Haubitzen usw.|Die Regierung schwieg.")]
    [InlineData("Papst Johannes Paul II. reiste nach Polen.|Dort sprach er.")]
    [InlineData("Wilhelm II.|Der Kaiser dankte ab.")]
    [InlineData("„Geht weg!“, rief er.|Niemand ging.")]
    [InlineData("„Geht weg!“ rief er.|Niemand ging.")]
    [InlineData("„Wer war das?“ fragte sie.|„Ich.“")]
    [InlineData("„Wir gehen.“|Das sagte er am Abend.")]
    [InlineData("„Wir gehen. Wir kommen wieder“, sagte er.", "„Wir gehen.|Wir kommen wieder“, sagte er.")]
    [InlineData("Sie sagte: „Wir gehen.“|„Wir auch.“")]
    [InlineData("Der Film „Wer bist du?“ Premiere in Berlin.")]
    [InlineData("Kommt er?|Ja!|Er kommt.")]
    [InlineData("Und dann ... kam er.|Er blieb …|Niemand weiß es.")]
    [InlineData("Der Minister […] Müller ging (!) Wege (?) allein.")]
    [InlineData("Eines ist klar: Niemand geht.|Alle bleiben; Ruhe herrscht.")]
    [InlineData("(Der Name wurde geändert.)|Er lebt in Kiew.")]
    [InlineData("George W. Bush und Johannes B. Kerner kamen.|Sie sprachen.")]
    [InlineData("1. Die Lage ist ernst.|2. Die Hilfe kommt.")]
    [InlineData("Die Wahl ist am 3. 4. 2024 oder am 5.6.|Danach wird gezählt.")]
    [InlineData("Er kam am Di., 4. März, an.|Er blieb.")]
    [InlineData("Laut beispiel.de starben zwei.|Mehr war unklar.")]
    [InlineData("Das war in den USA.|Kanada folgte.")]
    [InlineData("Er fuhr 120 km/h.|Später bremste er.")]
    [InlineData("Das Tor fiel früh (3.).|Danach geschah nichts.")]
    [InlineData("Sie lebte in der Schweiz.|Genf gefiel ihr.")]
    [InlineData("Das Spiel endete 4:2.|Torjubel gab es kaum.")]
    [InlineData("Das Buch erschien 2005.|1997 war es geplant.")]
    [InlineData("Er zitierte das Werk (…).|Niemand hörte zu.")]
    [InlineData("Das gilt nach Art. 5 der Charta auf diese Art.|Danach nicht.")]
    public void SentencesEndWhereGermansEndThem(string marked, string? expected = null)
    {
        string[] sentences = (expected ?? marked).Split('|');
        Assert.Equal(sentences, Cut.Sentences(marked.Replace('|', ' ')));
    }

    [Theory]
    [InlineData("Sie kämpften bis zum Ende.Die Lage blieb ernst.", 2)]
    [InlineData("„Wir gehen.“Dann gingen sie.", 2)]
    [InlineData("Er kam z.B.Montag an.", 1)]
    [InlineData("Die Seite Beispiel.de meldet es.", 1)]
    public void GluedSentencesAreCutBetweenRealWords(string text, int count) => Assert.Equal(count, Cut.Sentences(text).Length);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LinesAndColumnsCountEveryNewline(string newline)
    {
        string text = $"Erster Satz hier.{newline}{newline}  Zweiter Satz hier. Dritter 😀 Satz hier. Vierter.";
        Assert.Equal([(1, 1), (3, 3), (3, 22), (3, 44)], Cut.Article(text).Sentences.Select(s => (s.Line, s.Column)));
    }

    [Fact]
    public void ClosingMarksBelongToTheirSentence()
    {
        const string text = "Er sagte: „Wir gehen.“ („Alle!“) Dann ging er.";
        Assert.Equal(["Er sagte: „Wir gehen.“", "(„Alle!“)", "Dann ging er."], Cut.Sentences(text));
    }
}
