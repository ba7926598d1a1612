using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class TokenizerTests
{
    [Theory]
    [InlineData("Drei 155-mm-Haubitzen trafen ein.", "Drei|155-mm-Haubitzen|trafen|ein|.")]
    [InlineData("St.-Petersburg-Reise", "St.-Petersburg-Reise")]
    [InlineData("Die F-35 und die MiG-29 der Covid-19-Staffel", "Die|F-35|und|die|MiG-29|der|Covid-19-Staffel")]
    [InlineData("Ri Yong-ho und Abu Bakr al-Baghdadi", "Ri|Yong-ho|und|Abu|Bakr|al-Baghdadi")]
    [InlineData("Nord- und Südkorea", "Nord-|und|Südkorea")]
    [InlineData("Waffenlieferungen und -käufe", "Waffenlieferungen|und|-käufe")]
    [InlineData("wie’s klingt, O'Neill in Al-Fu'ah", "wie’s|klingt|,|O'Neill|in|Al-Fu'ah")]
    [InlineData("Paris’ Rolle und Grass' Roman", "Paris’|Rolle|und|Grass'|Roman")]
    [InlineData("die 20-Jährige aus den 1990ern mit 5G", "die|20-Jährige|aus|den|1990ern|mit|5G")]
    [InlineData("Soldat:innen, Kämpfer*innen und Helfer_innen", "Soldat:innen|,|Kämpfer*innen|und|Helfer_innen")]
    [InlineData("100 km² und CO₂", "100|km²|und|CO₂")]
    [InlineData("Berlin–Moskau", "Berlin|–|Moskau")]
    [InlineData("KIEW/BERLIN", "KIEW|/|BERLIN")]
    public void WordsKeepTheirInnerMarks(string text, string expected) => Assert.Equal(expected.Split('|'), Forms(text));

    [Theory]
    [InlineData("ca. 500 Mann, d.h. bzw. z.B. mehr", "ca.|500|Mann|,|d.h.|bzw.|z.B.|mehr")]
    [InlineData("Dr. Meier sprach mit Prof. Kim.", "Dr.|Meier|sprach|mit|Prof.|Kim|.")]
    [InlineData("5 Mio. Euro und 3 Mrd. Dollar", "5|Mio.|Euro|und|3|Mrd.|Dollar")]
    [InlineData("St. Pölten und das U.S. Marine Corps", "St.|Pölten|und|das|U.S.|Marine|Corps")]
    [InlineData("J. R. Smith", "J.|R.|Smith")]
    [InlineData("Er wählte Plan B.", "Er|wählte|Plan|B|.")]
    [InlineData("nach Art. 5 der Charta", "nach|Art.|5|der|Charta")]
    [InlineData("auf diese Art. Danach", "auf|diese|Art|.|Danach")]
    [InlineData("Di., 4. März", "Di.|,|4|.|März")]
    [InlineData("Kim kam an.", "Kim|kam|an|.")]
    [InlineData("laut beispiel.de und www.beispiel.org/a.html.", "laut|beispiel.de|und|www.beispiel.org/a.html|.")]
    [InlineData("endete.Die Lage", "endete|.|Die|Lage")]
    public void PointsStayWithAbbreviationsAndAddresses(string text, string expected) => Assert.Equal(expected.Split('|'), Forms(text));

    [Theory]
    [InlineData("10.000", "10.000")]
    [InlineData("1,5 und 3:38", "1,5|und|3:38")]
    [InlineData("10'000 oder 10’000", "10'000|oder|10’000")]
    [InlineData("am 28. Mai", "am|28|.|Mai")]
    [InlineData("im Jahr 2024, als", "im|Jahr|2024|,|als")]
    [InlineData("am 12.03.2024.", "am|12.03.2024|.")]
    [InlineData("10-12 Tage, 10–12 Tage, 2024/25", "10|-|12|Tage|,|10|–|12|Tage|,|2024|/|25")]
    [InlineData("14:05Uhr", "14:05|Uhr")]
    [InlineData("50 % für 20 $", "50|%|für|20|$")]
    public void NumbersKeepTheirInnerMarksOnly(string text, string expected)
    {
        Assert.Equal(expected.Split('|'), Forms(text));
        Assert.All(Cut.Tokens(text).Where(t => char.IsDigit(text[t.Start])), t => Assert.Equal(TokenKind.Number, t.Kind));
    }

    [Theory]
    [InlineData("Und dann ... nichts… Ende", "Und|dann|...|nichts|…|Ende")]
    [InlineData("+++ Eil +++", "+++|Eil|+++")]
    [InlineData("so -- oder so", "so|--|oder|so")]
    [InlineData("😀 Ja", "😀|Ja")]
    public void RunsOfOneMarkAreOneToken(string text, string expected) => Assert.Equal(expected.Split('|'), Forms(text));

    [Fact]
    public void InvisibleCharactersDoNotBreakWords()
    {
        const string text = "Die Gene\u00ADral\u00ADstäbe\u200B von Pjöng\u200Bjang\u00A0melden";
        Assert.Equal(["Die", "Gene\u00ADral\u00ADstäbe", "von", "Pjöng\u200Bjang", "melden"], Forms(text));
    }

    [Fact]
    public void DecomposedLettersStayInTheirWord()
        => Assert.Equal(["Führung", "in", "Kiew"], Forms("Fu\u0308hrung in Kiew").Select(f => f.Normalize()));

    [Fact]
    public void WhatIsNoWordIsCut()
    {
        Assert.Equal([2_000, 2_000, 1_000], Forms(new string('a', 5_000)).Select(f => f.Length));
        Assert.All(Forms("www." + string.Concat(Enumerable.Repeat("😀", 2_500))), form => Assert.False(char.IsLowSurrogate(form[0])));
    }

    private static string[] Forms(string text) => Cut.Tokens(text).Select(t => t.Span.In(text)).ToArray();
}
