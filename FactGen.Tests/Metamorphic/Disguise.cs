using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactGen.Tests.Metamorphic;

/// <summary>What outlets, browsers and programs do to the same text.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">The text that comes out.</param>
internal sealed partial record Disguise(string Name, Func<string, string> Apply)
{
    public static ImmutableArray<Disguise> All { get; } =
    [
        new("guillemets", text => Quoted(text, '«', '»')),
        new("guillemets that point inwards", text => Quoted(text, '»', '«')),
        new("straight quotation marks", text => Quoted(text, '"', '"')),
        new("English quotation marks", text => Quoted(text, '“', '”')),
        new("the line ends of Windows", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("the spelling of Switzerland", text => text.Replace("ß", "ss", StringComparison.Ordinal)),
        new("no-break spaces behind numbers", text => SpaceBehindDigit().Replace(text, "\u00A0")),
        new("thousands parted by a space", text => Thousands().Replace(text, "$1 $2")),
        new("thousands parted by a narrow space", text => Thousands().Replace(text, "$1\u202F$2")),
        new("thousands parted by an apostrophe", text => Thousands().Replace(text, "$1’$2")),
        new("soft hyphens", text => LongWord().Replace(text, "$1\u00AD$2")),
        new("zero-width spaces", text => text.Replace(". ", ". \u200B", StringComparison.Ordinal)),
        new("umlauts of two characters", text => text.Normalize(NormalizationForm.FormD)),
        new("tabs in front", text => LineStart().Replace(text, "\t")),
        new("spaces behind lines", text => text.Replace("\n", "  \n", StringComparison.Ordinal)),
        new("two spaces between sentences", text => text.Replace(". ", ".  ", StringComparison.Ordinal)),
        new("hyphens for dashes", text => text.Replace(" – ", " - ", StringComparison.Ordinal)),
        new("a byte order mark", text => "\uFEFF" + text),
        new("bullets", text => Entry().Replace(text, "• ")),
        new("dashes in front of paragraphs", text => Entry().Replace(text, "- ")),
        new("advertisements between paragraphs", text => Paragraph().Replace(text, "\nAnzeige\n")),
        new("links between paragraphs", text => Paragraph().Replace(text, "\nLesen Sie auch: Was die Wahl für Europa bedeutet\n")),
        new("numbers of notes", text => SentenceGap().Replace(text, ".[3] ")),
        new("gender forms with a colon", text => People().Replace(text, "$1:innen")),
        new("gender forms with a star", text => People().Replace(text, "$1*innen")),
        new("gender forms with a capital", text => People().Replace(text, "$1Innen")),
        new("a page around it", text => "Startseite > Politik > Ausland\nArtikel merken\n" + text + "\nMehr zum Thema\nNewsletter abonnieren"),
    ];

    public override string ToString() => Name;

    private static string Quoted(string text, char open, char close)
    {
        var quoted = new StringBuilder(text.Length);
        bool inside = false;
        foreach (char c in text)
        {
            bool isMark = c is '„' or '“' or '”' or '"' or '«' or '»';
            inside = c == '\n' || (isMark && c != '„' && inside) ? false : isMark || inside;
            quoted.Append(!isMark ? c : inside ? open : close);
        }

        return quoted.ToString();
    }

    [GeneratedRegex(@"(?<=\d) (?=\w)")]
    private static partial Regex SpaceBehindDigit();

    [GeneratedRegex(@"(?<![\d.])(\d{1,3})\.(\d{3})(?![\d.])")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"(\w{6})(\w{5})")]
    private static partial Regex LongWord();

    [GeneratedRegex("^(?=.)", RegexOptions.Multiline)]
    private static partial Regex LineStart();

    [GeneratedRegex("^(?=[A-ZÄÖÜ„\"])", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("\\n(?=[A-ZÄÖÜ„\"])")]
    private static partial Regex Paragraph();

    [GeneratedRegex(@"\. (?=[A-ZÄÖÜ])")]
    private static partial Regex SentenceGap();

    [GeneratedRegex(@"\b(Soldat|Polizist|Zivilist|Journalist|Demonstrant)en\b")]
    private static partial Regex People();
}
