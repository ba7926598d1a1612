using System;
using System.Linq;
using System.Text;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Codebook, section 5 and decisions 9.25, 9.37, 9.40, 9.50, 9.54: the days of an event, and what dates none.</summary>
public sealed class TimeDaysTests
{
    private const string Published = "2024-05-15";

    [Theory]
    // Calendar units and their thirds.
    [InlineData("Im vergangenen Jahr fiel der Preis.", "Im vergangenen Jahr: 2023-01-01..2023-12-31")]
    [InlineData("Anfang Februar fiel der Preis.", "Anfang Februar: 2024-02-01..2024-02-10")]
    [InlineData("Mitte Februar fiel der Preis.", "Mitte Februar: 2024-02-11..2024-02-20")]
    [InlineData("Ende Februar fiel der Preis.", "Ende Februar: 2024-02-21..2024-02-29")]
    [InlineData("Ende 2023 fiel der Preis.", "Ende 2023: 2023-09-01..2023-12-31")]
    [InlineData("Zu Beginn des laufenden Jahres fiel der Preis.", "Zu Beginn des laufenden Jahres: 2024-01-01..2024-04-30")]
    [InlineData("Im Sommer 2022 fiel der Preis.", "Im Sommer 2022: 2022-06-01..2022-08-31")]
    [InlineData("Im Winter 2022 fiel der Preis.", "Im Winter 2022: 2022-12-01..2023-02-28")]
    [InlineData("Im Spätherbst 2022 fiel der Preis.", "Im Spätherbst 2022: 2022-11-01..2022-11-30")]
    [InlineData("Im zweiten Quartal 2023 fiel der Preis.", "Im zweiten Quartal 2023: 2023-04-01..2023-06-30")]
    [InlineData("Vergangene Woche fiel der Preis.", "Vergangene Woche: 2024-05-06..2024-05-12")]
    [InlineData("In der kommenden Woche fällt der Preis.", "In der kommenden Woche: 2024-05-20..2024-05-26")]
    [InlineData("Am Wochenende fiel der Preis.", "Am Wochenende: 2024-05-11..2024-05-12")]
    [InlineData("Der Preis fiel heuer.", "heuer: 2024-01-01..2024-12-31")]
    [InlineData("In den Neunzigerjahren fiel der Preis.", "In den Neunzigerjahren: 1990-01-01..1999-12-31")]
    [InlineData("Im laufenden Monat fiel der Preis.", "Im laufenden Monat: 2024-05-01..2024-05-31")]
    [InlineData("Im vergangenen Oktober fiel der Preis.", "Im vergangenen Oktober: 2023-10-01..2023-10-31")]
    // Days.
    [InlineData("Am Samstag fiel der Preis.", "Am Samstag: 2024-05-11")]
    [InlineData("Am Mittwoch fiel der Preis.", "Am Mittwoch: 2024-05-15")]
    [InlineData("Am Donnerstagabend fiel der Preis.", "Am Donnerstagabend: 2024-05-09")]
    [InlineData("Gestern Nacht fiel der Preis.", "Gestern Nacht: 2024-05-14")]
    [InlineData("In der Nacht zum Sonntag fiel der Preis.", "In der Nacht zum Sonntag: 2024-05-11..2024-05-12")]
    [InlineData("In der Nacht zum 9. August 2018 fiel der Preis.", "In der Nacht zum 9. August 2018: 2018-08-08..2018-08-09")]
    [InlineData("Am Freitag, dem 05.07.2019, fiel der Preis.", "Am Freitag, dem 05.07.2019: 2019-07-05")]
    [InlineData("Am gestrigen Dienstag fiel der Preis.", "Am gestrigen Dienstag: 2024-05-14")]
    [InlineData("An Ostern 2019 fiel der Preis.", "An Ostern 2019: 2019-04-19..2019-04-22")]
    [InlineData("Am 29. Februar fiel der Preis.", "Am 29. Februar: 2024-02-29")]
    // Open ends.
    [InlineData("Seit Mitte März fällt der Preis.", "Seit Mitte März: 2024-03-11..")]
    [InlineData("Ab 2005 hieß er anders.", "Ab 2005: 2005-01-01..")]
    [InlineData("Bis zum Herbst 2026 fällt der Preis.", "Bis zum Herbst 2026: ..2026-11-30")]
    [InlineData("Bis 2027 fällt der Preis.", "Bis 2027: ..2027-12-31")]
    [InlineData("Vor Montag fiel der Preis.", "Vor Montag: ..2024-05-12")]
    [InlineData("Seit der Wahl im Jahr 2019 steigt der Preis.", "Seit der Wahl im Jahr 2019: 2019-01-01..")]
    // Several joined to one.
    [InlineData("Im Juni oder Juli 2023 fiel der Preis.", "Im Juni oder Juli 2023: 2023-06-01..2023-07-31")]
    [InlineData("Im Februar oder März fiel der Preis.", "Im Februar oder März: 2024-02-01..2024-03-31")]
    [InlineData("Im „Februar oder März“ fiel der Preis.", "Im „Februar oder März“: 2024-02-01..2024-03-31")]
    [InlineData("Vom 3. bis 5. Mai fiel der Preis.", "Vom 3. bis 5. Mai: 2024-05-03..2024-05-05")]
    [InlineData("Zwischen 2014 und 2022 fiel der Preis.", "Zwischen 2014 und 2022: 2014-01-01..2022-12-31")]
    [InlineData("Von Januar bis März fiel der Preis.", "Von Januar bis März: 2024-01-01..2024-03-31")]
    [InlineData("Von November bis Februar fiel der Preis.", "Von November bis Februar: 2023-11-01..2024-02-29")]
    [InlineData("Am 3./4. März fiel der Preis.", "Am 3./4. März: 2024-03-03..2024-03-04")]
    [InlineData("Im Mai/Juni 2022 fiel der Preis.", "Im Mai/Juni 2022: 2022-05-01..2022-06-30")]
    [InlineData("Am 3.-5. März fiel der Preis.", "Am 3.-5. März: 2024-03-03..2024-03-05")]
    [InlineData("Am Montag in acht Tagen fällt der Preis.", "Am Montag in acht Tagen: 2024-05-27")]
    [InlineData("Von Donnerstag bis Freitag fiel der Preis.", "Von Donnerstag bis Freitag: 2024-05-09..2024-05-10")]
    [InlineData("Von Mittwoch bis Freitag fiel der Preis.", "Von Mittwoch bis Freitag: 2024-05-08..2024-05-10")]
    [InlineData("Zwischen Mittwoch und Freitag fiel der Preis.", "Zwischen Mittwoch und Freitag: 2024-05-08..2024-05-10")]
    [InlineData("Von Februar bis November fiel der Preis.", "Von Februar bis November: 2023-02-01..2023-11-30")]
    [InlineData("Im Januar, Februar und März 2022 fiel der Preis.", "Im Januar, Februar und März 2022: 2022-01-01..2022-03-31")]
    [InlineData("Von 2019 an fiel der Preis.", "Von 2019 an: 2019-01-01..")]
    [InlineData("Vom 3. März an fiel der Preis.", "Vom 3. März an: 2024-03-03..")]
    [InlineData("Heute vor drei Jahren fiel der Preis.", "Heute vor drei Jahren: 2021-05-15")]
    [InlineData("Im Juni vor vier Jahren fiel der Preis.", "Im Juni vor vier Jahren: 2020-06-01..2020-06-30")]
    [InlineData("In den letzten zwei Monaten des Jahres 2022 fiel der Preis.", "In den letzten zwei Monaten des Jahres 2022: 2022-11-01..2022-12-31")]
    [InlineData("In der ersten Woche im August 2023 fiel der Preis.", "In der ersten Woche im August 2023: 2023-08-01..2023-08-07")]
    [InlineData("In der Nacht vom 8. auf den 9. August 2018 fiel der Preis.", "In der Nacht vom 8. auf den 9. August 2018: 2018-08-08..2018-08-09")]
    [InlineData("Am Muttertag fiel der Preis.", "Am Muttertag: 2024-05-12")]
    [InlineData("Von Montag bis zum Mittwoch fiel der Preis.", "Von Montag bis zum Mittwoch: 2024-05-13..2024-05-15")]
    // Counted back.
    [InlineData("Vor drei Tagen fiel der Preis.", "Vor drei Tagen: 2024-05-12")]
    [InlineData("Vor rund elf Monaten fiel der Preis.", "Vor rund elf Monaten: 2023-06-01..2023-06-30 ~")]
    [InlineData("Vor zwölf Jahren fiel der Preis.", "Vor zwölf Jahren: 2012-01-01..2012-12-31 ~")]
    [InlineData("Vor zwei Wochen fiel der Preis.", "Vor zwei Wochen: 2024-04-29..2024-05-05 ~")]
    [InlineData("Seit zwei Jahren fällt der Preis.", "Seit zwei Jahren: 2022-01-01.. ~")]
    // Said, but not placed.
    [InlineData("Vor Monaten fiel der Preis.", "Vor Monaten:")]
    [InlineData("In den letzten Wochen fiel der Preis.", "In den letzten Wochen:")]
    [InlineData("In den kommenden Monaten fällt der Preis.", "In den kommenden Monaten:")]
    [InlineData("In einer Woche fällt der Preis.", "In einer Woche:")]
    [InlineData("Etwa eine Woche vorher fiel der Preis.", "Etwa eine Woche vorher: ~")]
    [InlineData("Binnen weniger Stunden fiel der Preis.", "Binnen weniger Stunden:")]
    // No times of events.
    [InlineData("Derzeit fällt der Preis.", "Derzeit: ?")]
    [InlineData("In der Vergangenheit fiel der Preis.", "In der Vergangenheit: ?")]
    [InlineData("Der Preis fiel drei Tage lang täglich.", "drei Tage: ?", "täglich: ?")]
    [InlineData("Bis heute fällt der Preis.", "Bis heute: ?")]
    [InlineData("Um 20 Uhr fiel der Preis.", "Um 20 Uhr: 2024-05-15 ?")]
    [InlineData("Offen ist von 10 bis 12 Uhr.", "von 10: ?", "bis 12 Uhr: ?")]
    // What is told apart from its day.
    [InlineData("Am Montag kam er, in der Nacht fiel der Preis.", "Am Montag: 2024-05-13", "in der Nacht: 2024-05-13")]
    [InlineData("In der Nacht fiel der Preis.", "In der Nacht: 2024-05-14..2024-05-15")]
    [InlineData("In der vergangenen Nacht fiel der Preis.", "In der vergangenen Nacht: 2024-05-14..2024-05-15")]
    [InlineData("Am Nachmittag fiel der Preis.", "Am Nachmittag: 2024-05-15")]
    [InlineData("Am 3. Mai fiel der Preis, zwei Tage später der Kurs.", "Am 3. Mai: 2024-05-03", "zwei Tage später: 2024-05-05")]
    [InlineData("Im Juni 2021 fiel der Preis, zwei Jahre zuvor der Kurs.", "Im Juni 2021: 2021-06-01..2021-06-30", "zwei Jahre zuvor: 2019-01-01..2019-12-31 ~")]
    [InlineData("Im Juni 2021 fiel der Preis, zwei Tage später der Kurs.", "Im Juni 2021: 2021-06-01..2021-06-30", "zwei Tage später:")]
    [InlineData("Am Montag vor einer Woche fiel der Preis.", "Am Montag vor einer Woche: 2024-05-06")]
    [InlineData("Am nächsten Tag fiel der Preis.", "Am nächsten Tag:")]
    [InlineData("Am kommenden Wochenende fällt der Preis.", "Am kommenden Wochenende: 2024-05-18..2024-05-19")]
    [InlineData("Am 3., 4. und 5. Mai fiel der Preis.", "Am 3., 4. und 5. Mai: 2024-05-03..2024-05-05")]
    [InlineData("In der ersten Maihälfte fiel der Preis.", "In der ersten Maihälfte: 2024-05-01..2024-05-15")]
    [InlineData("In der letzten Aprilwoche fiel der Preis.", "In der letzten Aprilwoche: 2024-04-24..2024-04-30")]
    [InlineData("In der Nacht zu heute fiel der Preis.", "In der Nacht zu heute: 2024-05-14..2024-05-15")]
    public void GivesTheDaysOfPastEvents(string sentence, params string[] expected)
        => Assert.Equal(expected, TimeMentions.Days(sentence, Published));

    [Theory]
    [InlineData("Am Samstag tagt der Rat.", "Am Samstag: 2024-05-18")]
    [InlineData("Im August tagt der Rat.", "Im August: 2024-08-01..2024-08-31")]
    [InlineData("Bis zum 17. Oktober tagt der Rat.", "Bis zum 17. Oktober: ..2024-10-17")]
    [InlineData("Im Juni oder Juli tagt der Rat.", "Im Juni oder Juli: 2024-06-01..2024-07-31")]
    [InlineData("Im Sommer tagt der Rat.", "Im Sommer: 2024-06-01..2024-08-31")]
    [InlineData("Am 28. April 2020 tagte der Rat.", "Am 28. April 2020: 2020-04-28")]
    public void GivesTheDaysOfPlans(string sentence, params string[] expected)
        => Assert.Equal(expected, TimeMentions.Days(sentence, Published, future: true));

    [Theory]
    [InlineData("Am Samstag fiel der Preis.", "Am Samstag:")]
    [InlineData("Im vergangenen Jahr fiel der Preis.", "Im vergangenen Jahr:")]
    [InlineData("Im Juni oder Juli fiel der Preis.", "Im Juni:", "Juli:")]
    [InlineData("Im April 2021 fiel der Preis.", "Im April 2021: 2021-04-01..2021-04-30")]
    [InlineData("Bis zum Herbst 2026 fiel der Preis.", "Bis zum Herbst 2026: ..2026-11-30")]
    [InlineData("Vor zwölf Jahren fiel der Preis.", "Vor zwölf Jahren:")]
    public void LeavesRelativeTimesOpenWithoutPublicationDate(string sentence, params string[] expected)
        => Assert.Equal(expected, TimeMentions.Days(sentence, null));

    [Theory]
    [InlineData("Er kam 1998. Damals war es ruhig.", "1998: 1998-01-01..1998-12-31", "Damals: 1998-01-01..1998-12-31")]
    [InlineData("Er kam 1998 und ging im selben Jahr.", "1998: 1998-01-01..1998-12-31", "im selben Jahr: 1998-01-01..1998-12-31")]
    [InlineData("Er kam am 3. März. Am Tag zuvor kam sie.", "am 3. März: 2024-03-03", "Am Tag zuvor: 2024-03-02")]
    [InlineData("Er kam am Montag. In der Nacht ging er.", "am Montag: 2024-05-13", "In der Nacht: 2024-05-13")]
    [InlineData("In der Nacht ging er.", "In der Nacht: 2024-05-14..2024-05-15")]
    [InlineData("Er kam am Montag. Seit der Nacht fehlt er.", "am Montag: 2024-05-13", "Seit der Nacht: 2024-05-13..")]
    [InlineData("Er kam im Mai 1987 und ging im Juni.", "im Mai 1987: 1987-05-01..1987-05-31", "im Juni: 1987-06-01..1987-06-30")]
    public void CountsFromWhatWasSaidBefore(string text, params string[] expected)
        => Assert.Equal(expected, TimeMentions.Days(text, Published));

    [Theory]
    [InlineData("So geht das nicht, meinte sie.")]
    [InlineData("Mai Thi und August Müller sangen, Juli Zeh las.")]
    [InlineData("Guten Morgen, sagte er.")]
    [InlineData("Er ist 57 Jahre alt, sie zwei Jahre jünger.")]
    [InlineData("Mit 57 Jahren hörte er auf.")]
    [InlineData("Die 3. Brigade zog mit 2000 Soldaten ab.")]
    [InlineData("Es stand 2:1, als er um die Ecke kam.")]
    [InlineData("Der Preis liegt bei 19,15 Euro.")]
    [InlineData("Am 31. Februar gibt es nichts.")]
    [InlineData("Der letzte Tag der Menschheit ist ein Theaterstück.")]
    public void LeavesWhatIsNoTime(string sentence) => Assert.Empty(TimeMentions.Days(sentence, Published));

    [Fact]
    public void CoversWhatItReads()
    {
        const string Sentence = "Bis zum Herbst 2026, sagte er am „Montag“, seien es seit drei Jahren täglich um 20 Uhr 30 Tote.";
        SegmentedText text = Cut.Paragraph(Sentence);
        Assert.All(TimeMentions.Find(text, Published), m =>
        {
            Assert.Equal(text.Cover(m.FirstToken, m.EndToken), m.FullSpan);
            Assert.True(m.FullSpan.Contains(m.Span));
        });
    }

    [Fact]
    public void TakesTimeInProportionToTheText()
    {
        // Lists, ranges and leads that go on and on are where a search that goes back would show.
        static TimeSpan Reading(int times)
        {
            var text = new StringBuilder();
            for (int i = 0; i < times; i++)
                text.Append("am 3., 4., 5. und 6. sowie zwischen 10 bis 12 oder mehr als rund über fast drei bis vier Tage und bis zum Montag, ");
            SegmentedText segmented = Cut.Paragraph(text.ToString());
            var watch = System.Diagnostics.Stopwatch.StartNew();
            TimeMentions.Find(segmented, Published);
            return watch.Elapsed;
        }

        Reading(100);
        TimeSpan once = Enumerable.Range(0, 5).Min(_ => Reading(100)), tenfold = Enumerable.Range(0, 3).Min(_ => Reading(1000));
        Assert.True(tenfold < once * 60, $"{once} for one, {tenfold} for ten times the text");
    }
}
