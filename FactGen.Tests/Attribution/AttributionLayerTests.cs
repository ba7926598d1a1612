using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>The spans of attribution relations, as the WIKINEWS scheme draws them: "type: content | cue | frame | speaker | addressee".</summary>
public class AttributionLayerTests
{
    [Theory]
    [InlineData("Die Polizei sagte, dass der Zug hielt.",
        "Indirect: dass der Zug hielt | sagte | Die Polizei sagte, | Die Polizei |")]
    [InlineData("Der Bürgermeister teilte den Anwohnern mit, die Brücke sei gesperrt.",
        "Indirect: die Brücke sei gesperrt | teilte … mit | Der Bürgermeister teilte den Anwohnern mit, | Der Bürgermeister | den Anwohnern")]
    [InlineData("Die Behörde geht davon aus, dass der Damm hält.",
        "Indirect: dass der Damm hält | geht davon aus | Die Behörde geht davon aus, | Die Behörde |")]
    [InlineData("Der Fluss trete über die Ufer, sagte ein Sprecher der Feuerwehr.",
        "Indirect: Der Fluss trete über die Ufer | sagte | , sagte ein Sprecher der Feuerwehr | ein Sprecher der Feuerwehr |")]
    [InlineData("Der Fluss steigt weiter, so die Feuerwehr.",
        "Indirect: Der Fluss steigt weiter | so | , so die Feuerwehr | die Feuerwehr |")]
    [InlineData("Laut Feuerwehr ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Laut | Laut Feuerwehr | Feuerwehr |")]
    [InlineData("Nach Angaben der Feuerwehr ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Nach | Nach Angaben der Feuerwehr | Angaben der Feuerwehr |")]
    [InlineData("Der Feuerwehr zufolge ist der Damm dicht.",
        "Indirect: ist der Damm dicht | zufolge | Der Feuerwehr zufolge | Der Feuerwehr |")]
    [InlineData("Wie die Feuerwehr mitteilte, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Wie … mitteilte | Wie die Feuerwehr mitteilte, | die Feuerwehr |")]
    [InlineData("„Der Damm hält“, sagte Bürgermeisterin Rita Lund.",
        "Direct: „Der Damm hält“ | sagte | , sagte Bürgermeisterin Rita Lund | Bürgermeisterin Rita Lund |")]
    [InlineData("Rita Lund sagte: „Der Damm hält. Wir bleiben.“",
        "Direct: „Der Damm hält. Wir bleiben.“ | sagte | Rita Lund sagte: | Rita Lund |")]
    [InlineData("Rita Lund sagte, der Damm sei „erstaunlich stabil gebaut“.",
        "Indirect: der Damm sei „erstaunlich stabil gebaut“ | sagte | Rita Lund sagte, | Rita Lund |",
        "Direct: „erstaunlich stabil gebaut“ | sagte | Rita Lund sagte, | Rita Lund |")]
    [InlineData("Rita Lund sagte, der Damm sei neu. Er halte noch lange. Niemand sei in Gefahr.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte, | Rita Lund |",
        "IndirectFreeIndirect: Er halte noch lange. Niemand sei in Gefahr. | | | Rita Lund |")]
    [InlineData("Rita Lund sagte, der Damm sei neu. Er soll verlängert werden.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte, | Rita Lund |",
        "FreeIndirect: Er soll verlängert werden. | | | Rita Lund |")]
    [InlineData("Der Damm soll erneuert werden. Die Straße soll er künftig vor Wasser schützen.",
        "FreeIndirect: Der Damm soll erneuert werden. Die Straße soll er künftig vor Wasser schützen. | | | |")]
    [InlineData("Es ist der letzte Damm, der aus Holz ist, wie Rita Lund sagte.",
        "Indirect: Es ist der letzte Damm, der aus Holz ist | wie … sagte | , wie Rita Lund sagte | Rita Lund |")]
    [InlineData("Die Anwohner fordern einen neuen Damm.",
        "Reported: Die Anwohner fordern einen neuen Damm. | | | Die Anwohner |")]
    [InlineData("Der Damm ist dicht. Das teilte die Feuerwehr mit.",
        "Indirect: Der Damm ist dicht. … Das | teilte … mit | teilte die Feuerwehr mit | die Feuerwehr |")]
    [InlineData("Die Behörde ist der Meinung, dass der Damm hält.",
        "Indirect: dass der Damm hält | ist der Meinung | Die Behörde ist der Meinung, | Die Behörde |")]
    [InlineData("Nachdem der Damm gebrochen war, forderten die Anwohner Hilfe.",
        "Reported: Nachdem der Damm gebrochen war, forderten die Anwohner Hilfe. | | | die Anwohner |")]
    [InlineData("Rita Lund, die Leiterin des Amtes und Chefin der Feuerwehr, sagte, der Damm sei neu.",
        "Indirect: der Damm sei neu | sagte | Rita Lund, die Leiterin des Amtes und Chefin der Feuerwehr, sagte, | Rita Lund, die Leiterin des Amtes und Chefin der Feuerwehr |")]
    [InlineData("Rita Lund sagte, die Leitung werde den Damm verlängern.",
        "Indirect: die Leitung werde den Damm verlängern | sagte | Rita Lund sagte, | Rita Lund |")]
    [InlineData("Wie die Feuerwehr bekannt gab, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Wie … bekannt gab | Wie die Feuerwehr bekannt gab, | die Feuerwehr |")]
    [InlineData("Rita Lund sagte, der Damm sei neu. Die Zahl der Helfer führte dazu, dass der Damm hielt. Er halte noch lange.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte, | Rita Lund |",
        "IndirectFreeIndirect: Er halte noch lange. | | | Rita Lund |")]
    [InlineData("Im Bericht der Feuerwehr heißt es, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | heißt es | Im Bericht der Feuerwehr heißt es, | Bericht der Feuerwehr |")]
    [InlineData("In einem Gutachten wurde festgestellt, dass der Damm hält.",
        "Indirect: dass der Damm hält | wurde festgestellt | In einem Gutachten wurde festgestellt, | einem Gutachten |")]
    [InlineData("Die Anwohner sprachen am Abend davon, dass der Damm bricht.",
        "Indirect: dass der Damm bricht | sprachen … davon | Die Anwohner sprachen am Abend davon, | Die Anwohner |")]
    [InlineData("Die Stadt erklärte sich bereit, den Damm zu bezahlen.",
        "Indirect: den Damm zu bezahlen | erklärte sich bereit | Die Stadt erklärte sich bereit, | Die Stadt |")]
    [InlineData("Rita Lund sagte weiter, der Damm sei neu.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte weiter, | Rita Lund |")]
    [InlineData("Die Behörde hegt den Verdacht, der Wächter habe geschlafen.",
        "Indirect: der Wächter habe geschlafen | hegt den Verdacht | Die Behörde hegt den Verdacht, | Die Behörde |")]
    [InlineData("Die Stadt beschloss, den Damm zu verlängern.",
        "Indirect: den Damm zu verlängern | beschloss | Die Stadt beschloss, | Die Stadt |")]
    [InlineData("Die Stadt ist zuversichtlich, dass der Damm hält.",
        "Indirect: dass der Damm hält | ist zuversichtlich | Die Stadt ist zuversichtlich, | Die Stadt |")]
    [InlineData("Die Stadt lächelt über die Klage, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | | Die Stadt lächelt über die Klage, | Die Stadt |")]
    [InlineData("Wie die Bürgermeisterin, Rita Lund, mitteilte, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Wie … mitteilte | Wie die Bürgermeisterin, Rita Lund, mitteilte, | die Bürgermeisterin, Rita Lund |")]
    [InlineData("Die Feuerwehr bestätigte den Bruch, meldete jedoch, niemand sei in Gefahr.",
        "Indirect: niemand sei in Gefahr | meldete | meldete jedoch, | Die Feuerwehr |")]
    [InlineData("Das Institut für Wasserbau (IWB) in Delft teilte mit, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | teilte mit | Das Institut für Wasserbau (IWB) in Delft teilte mit, | Das Institut für Wasserbau (IWB) in Delft |")]
    [InlineData("Der Damm sei dicht, sagte Rita Lund, die Leiterin des Amtes.",
        "Indirect: Der Damm sei dicht | sagte | , sagte Rita Lund, die Leiterin des Amtes | Rita Lund, die Leiterin des Amtes |")]
    [InlineData("Nach Angaben von Rita Lund, der Leiterin des Amtes, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Nach | Nach Angaben von Rita Lund, der Leiterin des Amtes | Angaben von Rita Lund, der Leiterin des Amtes |")]
    [InlineData("Auch die Feuerwehr, die gerade eintraf, sagte, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | sagte | Auch die Feuerwehr, die gerade eintraf, sagte, | die Feuerwehr |")]
    [InlineData("„Der Damm hält“, so Bürgermeisterin Rita Lund.",
        "Direct: „Der Damm hält“ | so | , so Bürgermeisterin Rita Lund | Bürgermeisterin Rita Lund |")]
    [InlineData("Ein Sprecher der Feuerwehr: „Der Damm ist dicht und hält noch lange.“",
        "Direct: „Der Damm ist dicht und hält noch lange.“ | | Ein Sprecher der Feuerwehr: | Ein Sprecher der Feuerwehr |")]
    [InlineData("Die Stadt lehnte den Antrag mit den Worten ab: „Das ist viel zu teuer.“",
        "Direct: „Das ist viel zu teuer.“ | lehnte … mit den Worten ab | Die Stadt lehnte den Antrag mit den Worten ab: | Die Stadt |")]
    [InlineData("Laut damm-heute.de ist der Deich dicht.",
        "Indirect: ist der Deich dicht | Laut | Laut damm-heute.de | damm-heute.de |")]
    [InlineData("Ersten Angaben vom Mittwoch zufolge ist der Damm dicht.",
        "Indirect: ist der Damm dicht | zufolge | Ersten Angaben vom Mittwoch zufolge | Ersten Angaben vom Mittwoch |")]
    [InlineData("Die Stadt hob der „Deichpost“ zufolge die Preise an.",
        "Indirect: Die Stadt hob … die Preise an | zufolge | der „Deichpost“ zufolge | der „Deichpost“ |")]
    [InlineData("Laut Feuerwehr hält der Damm, die Schleuse sei aber offen.",
        "Indirect: hält der Damm, die Schleuse sei aber offen | Laut | Laut Feuerwehr | Feuerwehr |")]
    [InlineData("Rita Lund, eine Sprecherin der Stadt sagte, der Damm sei neu.",
        "Indirect: der Damm sei neu | sagte | Rita Lund, eine Sprecherin der Stadt sagte, | Rita Lund, eine Sprecherin der Stadt |")]
    [InlineData("Einer der 13 vermissten Fischer sagte, der Damm sei neu.",
        "Indirect: der Damm sei neu | sagte | Einer der 13 vermissten Fischer sagte, | Einer der 13 vermissten Fischer |")]
    [InlineData("Rita Lund kritisierte den Bau. „Der Damm hält keinen Winter mehr aus, das wissen alle hier.“",
        "Direct: „Der Damm hält keinen Winter mehr aus, das wissen alle hier.“ | | | Rita Lund |")]
    [InlineData("„Der Damm hält noch einen Winter aus.“ Danach forderte die Stadt mehr Geld.",
        "Direct: „Der Damm hält noch einen Winter aus.“ | | | |",
        "Reported: Danach forderte die Stadt mehr Geld. | | | die Stadt |")]
    [InlineData("Rita Lund sagte, der Damm sei neu. Ich habe ihn gesehen.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte, | Rita Lund |")]
    [InlineData("Dem Wächter wird vorgeworfen, er habe geschlafen.",
        "Indirect: er habe geschlafen | wird vorgeworfen | Dem Wächter wird vorgeworfen, | | Dem Wächter")]
    [InlineData("„Die Wärter schlafen alle tief und fest“, schreibt die „Deichpost“.",
        "Direct: „Die Wärter schlafen alle tief und fest“ | schreibt | , schreibt die „Deichpost“ | die „Deichpost“ |")]
    [InlineData("Auf der Webseite der Stadt heißt es, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | heißt es | Auf der Webseite der Stadt heißt es, | der Webseite der Stadt |")]
    [InlineData("Die Stadt reagierte auf die Forderung der Anwohner, den Damm zu verlängern.",
        "Indirect: den Damm zu verlängern | die Forderung | die Forderung der Anwohner, | der Anwohner |")]
    [InlineData("Der Damm ist dicht, das meint jedenfalls die Feuerwehr.",
        "Indirect: Der Damm ist dicht | meint | , das meint jedenfalls die Feuerwehr | die Feuerwehr |")]
    [InlineData("Danach ist die Stadt für den Damm zuständig.",
        "Indirect: ist die Stadt für den Damm zuständig | Danach | Danach | Danach |")]
    [InlineData("Der Damm hält, so betonte die Feuerwehr.",
        "Indirect: Der Damm hält | betonte | , so betonte die Feuerwehr | die Feuerwehr |")]
    [InlineData("Rita Lund war besorgt: „Der Damm hält nicht mehr lange stand“, sagte sie.",
        "Direct: „Der Damm hält nicht mehr lange stand“ | sagte | , sagte sie | sie |")]
    [InlineData("Die Feuerwehr beziffert die Zahl der Boote auf zwei, befürchtet aber mehr.",
        "Reported: Die Feuerwehr beziffert die Zahl der Boote auf zwei, befürchtet aber mehr. | | | Die Feuerwehr |")]
    [InlineData("Rita Lund schrieb in einem Brief, der am Montag veröffentlicht wurde, der Damm sei dicht.",
        "Indirect: der Damm sei dicht | schrieb | Rita Lund schrieb in einem Brief, der am Montag veröffentlicht wurde, | Rita Lund |")]
    [InlineData("Gemäß der Feuerwehr ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Gemäß | Gemäß der Feuerwehr | der Feuerwehr |")]
    [InlineData("Wie am Abend bekannt wurde, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Wie … bekannt wurde | Wie am Abend bekannt wurde, | |")]
    [InlineData("Rita Lund nahm zum Damm Stellung. Er halte noch lange.",
        "IndirectFreeIndirect: Er halte noch lange. | | | Rita Lund |")]
    [InlineData("Wie der Minister Hartmut Möllring am Dienstag erklärte, ist der Damm dicht.",
        "Indirect: ist der Damm dicht | Wie … erklärte | Wie der Minister Hartmut Möllring am Dienstag erklärte, | der Minister Hartmut Möllring |")]
    [InlineData("Die Stadt forderte, den Damm zu schließen, falls es regne.",
        "Indirect: den Damm zu schließen, falls es regne | forderte | Die Stadt forderte, | Die Stadt |")]
    [InlineData("Rita Lund sagte, der Damm sei neu. Er halte noch lange. Man gehe davon aus, dass niemand in Gefahr sei.",
        "Indirect: der Damm sei neu | sagte | Rita Lund sagte, | Rita Lund |",
        "IndirectFreeIndirect: Er halte noch lange. Man gehe davon aus, dass niemand in Gefahr sei. | | | Rita Lund |")]
    [InlineData("Der Damm ist dicht. Er hält noch lange. Das teilte die Feuerwehr mit.",
        "Indirect: Der Damm ist dicht. Er hält noch lange. … Das | teilte … mit | teilte die Feuerwehr mit | die Feuerwehr |")]
    [InlineData("Die Stadt wies darauf hin, dass der Damm hält.",
        "Indirect: dass der Damm hält | wies darauf hin | Die Stadt wies darauf hin, | Die Stadt |")]
    [InlineData("Die Stadt forderte die Anwohner dazu auf, den Damm zu meiden.",
        "Indirect: den Damm zu meiden | forderte … dazu auf | Die Stadt forderte die Anwohner dazu auf, | Die Stadt |")]
    [InlineData("Rita Lund bezeichnete den Bau als „groben und teuren Unfug“.",
        "Reported: Rita Lund bezeichnete den Bau als „groben und teuren Unfug“. | | | Rita Lund |",
        "Direct: „groben und teuren Unfug“ | bezeichnete … als | Rita Lund bezeichnete den Bau als | Rita Lund | „groben und teuren Unfug“")]
    [InlineData("Rita Lund sagte, die Wärter hielten den Damm.",
        "Indirect: die Wärter hielten den Damm | sagte | Rita Lund sagte, | Rita Lund |")]
    [InlineData("Der Damm ist dicht. Das berichtete die „Deichwoche“ in ihrer Sonntagsausgabe.",
        "Indirect: Der Damm ist dicht. … Das | berichtete | berichtete die „Deichwoche“ in ihrer Sonntagsausgabe | die „Deichwoche“ |")]
    [InlineData("Der Damm ist dicht. Davon geht die Feuerwehr aus.",
        "Indirect: Der Damm ist dicht. … Davon | geht … aus | geht die Feuerwehr aus | die Feuerwehr |")]
    [InlineData("Nach einer Hochrechnung siegt die Stadt.",
        "Indirect: siegt die Stadt | Nach | Nach einer Hochrechnung | einer Hochrechnung |")]
    [InlineData("Herr Lund, der als Sprecher der Wärter fungiert, sagte, der Damm sei neu.",
        "Indirect: der Damm sei neu | sagte | Herr Lund, der als Sprecher der Wärter fungiert, sagte, | Herr Lund |")]
    public void A_relation_has_the_spans_of_the_scheme(string text, params string[] expected) => Assert.Equal(expected, Relations(text));

    [Theory]
    [InlineData("Das Schiff „Roter Sand“ lief am Montag aus.")]
    [InlineData("Der Regen führte dazu, dass der Damm brach.")]
    [InlineData("Der Regen war so stark, dass der Damm brach.")]
    [InlineData("Die Feuerwehr kam nach drei Stunden.")]
    [InlineData("Wenn es regnete, wäre der Damm nass.")]
    [InlineData("Das Wetter half dabei, dass der Damm hielt.")]
    [InlineData("Die Helfer versuchten, den Damm zu halten.")]
    [InlineData("Damit kam die Stadt Forderungen der Anwohner nach.")]
    [InlineData("Nachher wurde Kritik laut.")]
    [InlineData("Lange hielt der Damm das Wasser auf.")]
    [InlineData("Danach brach der Damm.")]
    [InlineData("Rita Lund, wie sie seit der Hochzeit genannt wird, wohnt am Damm.")]
    [InlineData("Die Feuerwehr zählte zwei Schiffe, vermisste aber drei.")]
    [InlineData("Die Stadt hatte einen neuen Damm gefordert.")]
    public void What_nobody_is_said_to_say_is_no_relation(string text) => Assert.Empty(Relations(text));

    private static IEnumerable<string> Relations(string text)
        => ClaimExtractor.Analyse(new ArticleSource("a", text), AnalysisDepth.Layers, TestContext.Current.CancellationToken).Attributions.Select(relation =>
        {
            string[] parts = [Shown(relation.Content), Shown(relation.Cue), Shown(relation.Frame), Shown(relation.Speaker), Shown(relation.Addressee)];
            return $"{relation.Type}: " + string.Join("|", parts.Select((part, i) => i == 0 ? part + " " : part.Length == 0 ? " " : $" {part} ")).TrimEnd();

            string Shown(IEnumerable<SourceSpan> spans) => string.Join(" … ", spans.Select(span => span.In(text)));
        });
}
