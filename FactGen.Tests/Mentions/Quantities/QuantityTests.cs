using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Codebook, section 4: what counts as a quantity, and what it says.</summary>
public sealed class QuantityTests
{
    [Theory]
    // Plain numbers.
    [InlineData("Die Armee entsandte 4000 Soldaten.", "4000 = 4000..4000")]
    [InlineData("Insgesamt 12.500 Menschen flohen.", "12.500 = 12500..12500")]
    [InlineData("Es fehlen 10 000 Zelte.", "10 000 = 10000..10000")]
    [InlineData("Es fehlen 1 250 000 Zelte.", "1 250 000 = 1250000..1250000")]
    [InlineData("Es fehlen 10\u00A0000 Zelte.", "10\u00A0000 = 10000..10000")]
    [InlineData("Es fehlen 10\u202F000 Zelte.", "10\u202F000 = 10000..10000")]
    [InlineData("Der Bund stellt 10'000 Decken.", "10'000 = 10000..10000")]
    [InlineData("Der Bund stellt 10’000 Decken.", "10’000 = 10000..10000")]
    [InlineData("Am Ende waren es 42.", "42 = 42..42")]
    [InlineData("Es wurden 0 Verstöße gezählt.", "0 = 0..0")]
    // Number words.
    [InlineData("Elf Schiffe liefen aus.", "Elf = 11..11")]
    [InlineData("Sie zählten zweihundertfünfzig Panzer.", "zweihundertfünfzig = 250..250")]
    [InlineData("Er nannte einundzwanzig Namen.", "einundzwanzig = 21..21")]
    [InlineData("Dort leben dreihunderttausend Vertriebene.", "dreihunderttausend = 300000..300000")]
    [InlineData("Dort leben zweitausenddreihundertvierundfünfzig Leute.", "zweitausenddreihundertvierundfünfzig = 2354..2354")]
    [InlineData("Das kostete hundert Männer das Leben.", "hundert = 100..100")]
    [InlineData("Die Aussage zweier Zeugen fehlt.", "zweier = 2..2")]
    [InlineData("Beide Piloten überlebten.", "Beide = 2..2")]
    // Magnitudes.
    [InlineData("Dort warten 1,5 Millionen Menschen.", "1,5 Millionen = 1500000..1500000")]
    [InlineData("Dort wartet eine halbe Million Menschen.", "eine halbe Million = 500000..500000")]
    [InlineData("Anderthalb Millionen Menschen hungern.", "Anderthalb Millionen = 1500000..1500000")]
    [InlineData("Ein Dutzend Boote sank.", "Ein Dutzend = 12..12")]
    [InlineData("Die Wache nahm ein halbes Dutzend Männer fest.", "ein halbes Dutzend = 6..6")]
    [InlineData("Sie fanden drei Dutzend Gräber.", "drei Dutzend = 36..36")]
    [InlineData("Das Land hat 83 Mio. Einwohner.", "83 Mio. = 83000000..83000000")]
    [InlineData("Es leben dort 500 tausend Menschen.", "500 tausend = 500000..500000")]
    [InlineData("Die Fähre braucht 2½ Stunden.", "2½ Stunden = 2.5..2.5 hours")]
    [InlineData("Zwei Komma vier Millionen Menschen wählten.", "Zwei Komma vier Millionen = 2400000..2400000")]
    [InlineData("Um eins Komma fünf Prozent sank der Kurs.", "eins Komma fünf Prozent = 1.5..1.5 percent")]
    [InlineData("Es flohen 1000-2000 Menschen.", "1000-2000 = 1000..2000")]
    // Below nothing.
    [InlineData("In der Steppe waren es minus 30 Grad.", "minus 30 Grad = -30..-30 celsius")]
    [InlineData("In der Steppe waren es −12,5 Grad.", "−12,5 Grad = -12.5..-12.5 celsius")]
    [InlineData("Es waren minus 20 bis minus 25 Grad.", "minus 20 bis minus 25 Grad = -25..-20 celsius")]
    // Numbers whose magnitude stands with the next.
    [InlineData("Sieben- bis achttausend Pilger kamen.", "Sieben- bis achttausend = 7000..8000")]
    [InlineData("Es kamen 7- bis 8.000 Pilger.", "7- bis 8.000 = 7000..8000")]
    [InlineData("Es flohen drei- oder vierhunderttausend Menschen.", "drei- oder vierhunderttausend = 300000..400000")]
    [InlineData("Ein- bis zweihundert Boote lagen da.", "Ein- bis zweihundert = 100..200")]
    // Shares.
    [InlineData("Drei viertel der Häuser brannten.", "Drei viertel = 75..75 percent")]
    [InlineData("Fast jeder Vierte hungert.", "Fast jeder Vierte = ..25) ~ percent")]
    // Bounds.
    [InlineData("Mehr als 25.000 Menschen kamen.", "Mehr als 25.000 = (25000..")]
    [InlineData("Über 300 Häuser brannten.", "Über 300 = (300..")]
    [InlineData("Weit mehr als 500 Drohnen flogen.", "Weit mehr als 500 = (500..")]
    [InlineData("Mindestens sieben Matrosen ertranken.", "Mindestens sieben = 7..")]
    [InlineData("Nicht weniger als 300 Boote lagen da.", "Nicht weniger als 300 = 300..")]
    [InlineData("Wenigstens ein Fischer starb.", "Wenigstens ein = 1..")]
    [InlineData("Weniger als 500 Hektar brannten.", "Weniger als 500 Hektar = ..500) hectares")]
    [InlineData("Der Preis fiel unter 70 Dollar.", "unter 70 Dollar = ..70) USD")]
    [InlineData("Bis zu 12.000 Kämpfer sind dort.", "Bis zu 12.000 = ..12000")]
    [InlineData("Höchstens zwölf Plätze sind frei.", "Höchstens zwölf = ..12")]
    [InlineData("Rund 11.000 Pilger kamen.", "Rund 11.000 = 11000..11000 ~")]
    [InlineData("Es kamen ca. 80 Gäste.", "ca. 80 = 80..80 ~")]
    [InlineData("Schätzungsweise 40 Wölfe leben dort.", "Schätzungsweise 40 = 40..40 ~")]
    [InlineData("Gegen 500 Menschen protestierten.", "Gegen 500 = 500..500 ~")]
    [InlineData("An die 500 Menschen protestierten.", "An die 500 = 500..500 ~")]
    [InlineData("Fast 5.000 Kühe verendeten.", "Fast 5.000 = ..5000) ~")]
    [InlineData("Knapp eine Million Menschen ist ohne Strom.", "Knapp eine Million = ..1000000) ~")]
    [InlineData("Gut 200 Läufer starteten.", "Gut 200 = 200.. ~")]
    [InlineData("Mehr als rund 30 Tote gab es nie.", "Mehr als rund 30 = (30.. ~")]
    [InlineData("Es waren 500 oder mehr.", "500 oder mehr = 500..")]
    [InlineData("Mehr als ein Dutzend Boote sank.", "Mehr als ein Dutzend = (12..")]
    // Ranges.
    [InlineData("Dort stehen 10.000 bis 12.000 Mann.", "10.000 bis 12.000 = 10000..12000")]
    [InlineData("Zwischen 10 und 20 Dörfer sind zerstört.", "Zwischen 10 und 20 = 10..20")]
    [InlineData("Drei bis vier Millionen Menschen flohen.", "Drei bis vier Millionen = 3000000..4000000")]
    [InlineData("Sie brauchen 10-12 Helfer.", "10-12 = 10..12")]
    [InlineData("Rund zwei bis drei Kilometer fehlen.", "Rund zwei bis drei Kilometer = 2..3 ~ km")]
    [InlineData("Das Paket kostet zwischen 1,5 und 2 Milliarden Euro.", "zwischen 1,5 und 2 Milliarden Euro = 1500000000..2000000000 EUR")]
    // Vague magnitudes.
    [InlineData("Dutzende Häuser brannten.", "Dutzende = 24.. ~")]
    [InlineData("Hunderte von Menschen warteten.", "Hunderte = 200.. ~")]
    [InlineData("Dort starben Tausende.", "Tausende = 2000.. ~")]
    [InlineData("Er sah zehntausende Menschen.", "zehntausende = 20000.. ~")]
    [InlineData("Mehrere hundert Menschen kamen.", "Mehrere hundert = 200.. ~")]
    [InlineData("Ein paar tausend Menschen kamen.", "Ein paar tausend = 2000.. ~")]
    [InlineData("Das Amt verteilte einige Millionen Masken.", "einige Millionen = 2000000.. ~")]
    [InlineData("Mehrere Dörfer sind leer.", "Mehrere = 3.. ~")]
    [InlineData("Hunderte Millionen Menschen hungern.", "Hunderte Millionen = 200000000.. ~")]
    [InlineData("Viele Tausend Menschen kamen.", "Viele Tausend = 2000.. ~")]
    [InlineData("Zigtausende Menschen kamen.", "Zigtausende = 20000.. ~")]
    [InlineData("Ein gutes Dutzend Boote sank.", "Ein gutes Dutzend = 12.. ~")]
    [InlineData("Gut und gerne 500 Menschen kamen.", "Gut und gerne 500 = 500.. ~")]
    [InlineData("Anderthalbtausend Menschen kamen.", "Anderthalbtausend = 1500..1500")]
    [InlineData("Das Gesetz galt über zwei Jahre hinweg.", "zwei Jahre = 2..2 years")]
    [InlineData("Er fuhr 120 km/h.", "120 km/h = 120..120 km/h")]
    // Shares, money, measures.
    [InlineData("Das sind 62 Prozent der Fläche.", "62 Prozent = 62..62 percent")]
    [InlineData("Die Quote sank um 3,4% im Mai.", "3,4% = 3.4..3.4 percent")]
    [InlineData("Der Satz stieg um 0,5 Prozentpunkte.", "0,5 Prozentpunkte = 0.5..0.5 percentage-points")]
    [InlineData("Ein Drittel der Felder ist vermint.", "Ein Drittel = 33.33..33.33 percent")]
    [InlineData("Zwei Drittel der Felder sind vermint.", "Zwei Drittel = 66.67..66.67 percent")]
    [InlineData("Mehr als die Hälfte der Brücken fehlt.", "Mehr als die Hälfte = (50.. percent")]
    [InlineData("Mehr als sieben Milliarden Dollar flossen.", "Mehr als sieben Milliarden Dollar = (7000000000.. USD")]
    [InlineData("Berlin gibt 3 Mrd. Euro.", "3 Mrd. Euro = 3000000000..3000000000 EUR")]
    [InlineData("Berlin gibt 300 Mio. €.", "300 Mio. € = 300000000..300000000 EUR")]
    [InlineData("Das Haus kostete $ 500.", "$ 500 = 500..500 USD")]
    [InlineData("Bern zahlt fünf Millionen Franken.", "fünf Millionen Franken = 5000000..5000000 CHF")]
    [InlineData("Moskau zahlt 20 Billionen Rubel.", "20 Billionen Rubel = 20000000000000..20000000000000 RUB")]
    [InlineData("Washington gab 400 Millionen US-Dollar frei.", "400 Millionen US-Dollar = 400000000..400000000 USD")]
    [InlineData("Das Feuer erfasste mehr als achthundert Quadratkilometer.", "mehr als achthundert Quadratkilometer = (800.. km2")]
    [InlineData("Der Ort liegt 30 Kilometer vor der Stadt.", "30 Kilometer = 30..30 km")]
    [InlineData("Sie lieferten 500 Tonnen Mehl.", "500 Tonnen = 500..500 tonnes")]
    [InlineData("Sie ist 57 Jahre alt.", "57 Jahre = 57..57 years")]
    // Numerals that look like something else.
    [InlineData("Nur ein Fahrer überlebte.", "ein = 1..1")]
    [InlineData("Ein einziger Fahrer überlebte.", "Ein einziger = 1..1")]
    [InlineData("Rund 2024 Häftlinge kamen frei.", "Rund 2024 = 2024..2024 ~")]
    [InlineData("Dort arbeiten 2000 Menschen.", "2000 = 2000..2000")]
    [InlineData("Sie berichteten über zwei Soldaten.", "zwei = 2..2")]
    [InlineData("Sie wohnten dort über zwei Jahre.", "über zwei Jahre = (2.. years")]
    public void Reads(string sentence, string expected) => Assert.Equal(expected, Assert.Single(Found(sentence)));

    [Theory]
    [InlineData("Sie kamen im Jahr 2024 an die Front.")]
    [InlineData("Seit 2014 herrscht dort Krieg.")]
    [InlineData("2014 annektierte Russland die Halbinsel.")]
    [InlineData("Am 19. Juni 2021 trat sie zurück.")]
    [InlineData("Am 3. Februar trat sie zurück.")]
    [InlineData("Am 08.07.2019 trat sie zurück.")]
    [InlineData("Das Treffen beginnt um 20 Uhr.")]
    [InlineData("Das Treffen beginnt um 18.45 Uhr.")]
    [InlineData("Das Treffen dauerte von 10 bis 18 Uhr.")]
    [InlineData("Die 810. Brigade zog ab.")]
    [InlineData("Sie setzten 170-mm-Haubitzen ein.")]
    [InlineData("Eine F-16 stürzte ab, daneben eine Su-57.")]
    [InlineData("Die Boeing 747 landete.")]
    [InlineData("Das Spiel endete 2:1 für Graz.")]
    [InlineData("Gegen Artikel 5 verstößt das nicht.")]
    [InlineData("Er las § 130 des Gesetzes.")]
    [InlineData("Der 42-Jährige wurde gefunden.")]
    [InlineData("Es ist mehr als eine Niederlage.")]
    [InlineData("Das zeigt mehr als deutlich die Lage.")]
    [InlineData("Er nahm sich in Acht und ließ nichts außer Acht.")]
    [InlineData("Die Elf spielte gut.")]
    [InlineData("Er beklagte den Verlust eines Freundes.")]
    [InlineData("Sie sprachen über ein Abkommen.")]
    [InlineData("Der Bau von 1912-1934 ist beschrieben.")]
    [InlineData("In der Saison 2021/22 gewann sie.")]
    [InlineData("Sie landete auf Rang elf.")]
    [InlineData("Um halb neun fiel der Strom aus.")]
    [InlineData("Um Viertel nach drei fiel der Strom aus.")]
    [InlineData("Es geschah zwischen 8 und 10 Uhr.")]
    [InlineData("Sie tagten am 3., 4. und 5. Mai.")]
    [InlineData("Er traf zweimal (30./Elfmeter)).")]
    [InlineData("Der Anbieter 1&1 wuchs.")]
    [InlineData("Die Liste vom 2019-12-13 fehlt.")]
    [InlineData("Das war im Sommer '98.")]
    [InlineData("Rufen Sie 0471 an.")]
    [InlineData("Rufen Sie 0471 123456 an oder 030/7654321.")]
    [InlineData("Es droht eine zwei- bis dreijährige Sperre.")]
    [InlineData("Die Soldaten kämpfen weiter.")]
    public void Leaves(string sentence) => Assert.Empty(Found(sentence));

    [Fact]
    public void FindsEachOfSeveral()
        => Assert.Equal(
            ["119 = 119..119", "mindestens 98 = 98..", "Dutzende = 24.. ~", "3 Kilometer = 3..3 km"],
            Found("Insgesamt 119 Verletzte und mindestens 98 Tote; Dutzende fliehen 3 Kilometer weit."));

    [Fact]
    public void TellsArticlesFromOtherWords()
    {
        SegmentedText text = Cut.Paragraph("Ein Soldat und seine Frau fanden eines.");
        Assert.Equal([true, false, false, false, false, false, true, false], Enumerable.Range(0, text.Tokens.Length).Select(i => QuantityRecogniser.IsArticleOrOne(text, i)));
    }

    private static string[] Found(string sentence)
    {
        SegmentedText text = Cut.Paragraph(sentence);
        ImmutableArray<QuantityMention> found = QuantityRecogniser.Find(text, CancellationToken.None);
        Assert.All(found, m => Assert.Equal(text.Cover(m.FirstToken, m.EndToken), m.Span));
        return [.. found.Select(m => $"{m.Span.In(sentence)} = {Shown(m)}")];
    }

    private static string Shown(QuantityMention mention)
    {
        QuantityBounds bounds = mention.Bounds;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(bounds.LowerExclusive ? "(" : "")}{bounds.Lower}..{bounds.Upper}{(bounds.UpperExclusive ? ")" : "")}{(bounds.Approximate ? " ~" : "")} {mention.Unit}").TrimEnd();
    }
}
