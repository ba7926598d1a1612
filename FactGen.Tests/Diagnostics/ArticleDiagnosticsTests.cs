using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FactGen.Diagnostics;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>Whatever is wrong with an article is told at its place in the article.</summary>
public sealed class ArticleDiagnosticsTests
{
    private const string Sound = "Ein Sprecher äußerte sich nicht.\n";

    [Theory]
    [InlineData(null, "FACT005")]
    [InlineData("", "FACT006")]
    [InlineData(" \r\n\t\n", "FACT006")]
    [InlineData("PNG\0\0\u0001", "FACT005")]
    [InlineData("a\uFFFD\uFFFD\uFFFDb", "FACT005")]
    public async Task A_file_that_is_no_article_says_why_and_nothing_else(string? text, string id)
    {
        Diagnostic found = Assert.Single(await GeneratorHost.Analyze(new ArticleInMemory("articles/a.txt", text)));
        Assert.Equal((id, "articles/a.txt: (0,0)-(0,0)"), (found.Id, Place(found)));
    }

    [Theory]
    [InlineData("FACT002;FACT003", new string[0])]
    [InlineData(" fact003,\n FACT009 ", new[] { "FACT002" })]
    [InlineData("FACT00;2;FACT0021", new[] { "FACT002", "FACT003" })]
    [InlineData("", new[] { "FACT002", "FACT003" })]
    public async Task A_rule_that_an_article_turns_off_is_silent_there_and_nowhere_else(string noWarn, string[] told)
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(
            new ArticleInMemory("a.txt", "Ein \uFFFD.", ("NoWarn", Uri.EscapeDataString(noWarn))), new ArticleInMemory("b.txt", "Ein \uFFFD."));

        Assert.Equal(told, Ids("a.txt"));
        Assert.Equal(["FACT002", "FACT003"], Ids("b.txt"));

        string[] Ids(string path) => [.. found.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == path).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData("", "FACT006")]
    [InlineData("PNG\0\0\u0001", "FACT005")]
    public async Task So_is_one_about_the_file_as_a_whole(string text, string id)
        => Assert.Empty(await GeneratorHost.Analyze(new ArticleInMemory("a.txt", text, ("NoWarn", id))));

    [Fact]
    public async Task Ten_megabytes_on_one_line_are_left_out()
    {
        var huge = new ArticleInMemory("articles/a.txt", new string('a', 10_000_000));
        Diagnostic found = Assert.Single(await GeneratorHost.Analyze(huge));
        Assert.Equal("FACT007", found.Id);
        Assert.Contains("10,000,000", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Eins.\nZwei gr\uFFFDne, ein gr\uFFFDner.", "(1,7)-(1,8)", "U+FFFD stands where a character could not be decoded (the first of 2 places)")]
    [InlineData("Ein \u0084Wort\u0093.", "(0,4)-(0,5)", "U+0084 is a control character (the first of 2 places)")]
    [InlineData("Ein grÃ¼ner Baum, der so vor sich hin wächst.", "(0,6)-(0,8)", "'Ã¼' is UTF-8 that was read in another encoding")]
    [InlineData("Ein gr√ºner Baum.", "(0,6)-(0,8)", "'√º' is UTF-8 that was read in another encoding")]
    [InlineData("Ein gr├╝ner Baum.", "(0,6)-(0,8)", "'├╝' is UTF-8 that was read in another encoding")]
    [InlineData("Ein grÃƒÂ¼ner Baum.", "(0,6)-(0,8)", "'Ãƒ' is UTF-8 that was read in another encoding")]
    [InlineData("Ein gr&uuml;ner Baum.", "(0,6)-(0,12)", "'&uuml;' is HTML that was not decoded")]
    [InlineData("Er sagte: &#8222;Nein.", "(0,10)-(0,17)", "'&#8222;' is HTML that was not decoded")]
    [InlineData("Zu Â§ 218.", "(0,3)-(0,5)", "'Â§' is UTF-8 that was read in another encoding")]
    [InlineData("Ein \u202EWort\u202C.", "(0,4)-(0,5)", "U+202E turns the direction of writing, so that the text is shown in another order than it is read (the first of 2 places)")]
    [InlineData("Ein â€žWort in einem Satz.", "(0,4)-(0,6)", "'â€' is UTF-8 that was read in another encoding")]
    public async Task Damage_is_shown_where_it_begins(string text, string place, string what)
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(new ArticleInMemory("a.txt", text));
        Diagnostic damage = Assert.Single(found, diagnostic => diagnostic.Id == "FACT003");
        Assert.Equal("a.txt: " + place, Place(damage));
        Assert.StartsWith($"The text is damaged: {what}; ", damage.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ein gr\uFFFDner Baum.", "save the file as UTF-8 from the encoding that it has, or get the article again")]
    [InlineData("Ein grÃ¼ner Baum.", "get the article again, and save it as UTF-8")]
    [InlineData("Ein gr&uuml;ner Baum.", "decode it before the article is saved")]
    [InlineData("Ein \u202EBaum.", "delete it, or put in its place what the article has there")]
    public async Task Damage_says_what_to_do(string text, string advice)
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(new ArticleInMemory("a.txt", text));
        Assert.EndsWith("; " + advice, Assert.Single(found, diagnostic => diagnostic.Id == "FACT003").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_character_is_damage()
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(new ArticleInMemory("a.txt", "Ein \uD83D halbes Zeichen."));
        Assert.EndsWith(
            ": U+D83D is half a character; get the article again, and save it as UTF-8",
            Assert.Single(found, diagnostic => diagnostic.Id == "FACT003").GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("São Paulo, „Wörter“ – ein Café, eine Crêpe, 20 € und Grüße an 🇺🇦.\f\u0085")]
    [InlineData("Johnson & Johnson; M&A;")]
    [InlineData("Âge, château, Ã wie in Ãlter, √2 und ├──, ‚Ärger‘.")]
    [InlineData("Der Name \u200Fיצחק\u200E steht da.")]
    public async Task Letters_of_other_languages_are_no_damage(string text)
        => Assert.DoesNotContain(await GeneratorHost.Analyze(new ArticleInMemory("a.txt", text)), diagnostic => diagnostic.Id == "FACT003");

    [Fact]
    public async Task An_article_in_another_encoding_is_named_with_it()
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(new ArticleInMemory("a.txt", Sound, Encoding.Latin1));
        Assert.Contains("'iso-8859-1'", Assert.Single(found, diagnostic => diagnostic.Id == "FACT004").GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_without_claims_says_so()
    {
        Diagnostic found = Assert.Single(await GeneratorHost.Analyze(new ArticleInMemory("a.txt", "Tags:\n\nNewsticker\n")));
        Assert.Equal(("FACT002", "a.txt: (0,0)-(0,5)"), (found.Id, Place(found)));
    }

    [Theory]
    [InlineData("28.4.2025", "; did you mean 2025-04-28?")]
    [InlineData("2025-4-28", "; did you mean 2025-04-28?")]
    [InlineData("2025-04-28T18:12:00Z", "; did you mean 2025-04-28?")]
    [InlineData("2025-04-28T23:30:00+02:00", "; did you mean 2025-04-28?")]
    [InlineData("4/5/2025", "; 2025-04-28 is one")]
    [InlineData("gestern", "; 2025-04-28 is one")]
    [InlineData("2025-02-30", "; 2025-04-28 is one")]
    public async Task A_date_that_is_none_is_named_with_what_is_expected(string published, string hint)
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(new ArticleInMemory("a.txt", Sound, ("Published", published)));
        Assert.Equal(
            $"The metadata Published, '{published}', is not a day of the form yyyy-MM-dd and is ignored{hint}",
            Assert.Single(found, diagnostic => diagnostic.Id == "FACT009").GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Without_publication_date_the_first_relative_time_says_how_to_give_one()
    {
        var article = new ArticleInMemory("a.txt", "Frankreich hat am Samstag 300 Soldaten nach Mali entsandt. Am Sonntag schwieg es.");
        Diagnostic found = Assert.Single(await GeneratorHost.Analyze(article), diagnostic => diagnostic.Id == "FACT001");
        Assert.Equal("a.txt: (0,15)-(0,25)", Place(found));
        Assert.Equal(
            "The time 'am Samstag' stays unresolved because the article has no publication date (the first of 2 places); "
                + "say it in the project: <FactArticle Update=\"…\" Published=\"yyyy-MM-dd\" />",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("28. April 2025\n\nFrankreich hat am Samstag 300 Soldaten nach Mali entsandt.")]
    [InlineData("Frankreich hat 2013 Soldaten nach Mali entsandt.")]
    public async Task Where_the_day_is_known_or_not_needed_nothing_is_missed(string text)
        => Assert.DoesNotContain(await GeneratorHost.Analyze(new ArticleInMemory("a.txt", text)), diagnostic => diagnostic.Id == "FACT001");

    [Fact]
    public async Task Every_article_whose_name_is_not_its_own_says_what_it_is_called()
    {
        ImmutableArray<Diagnostic> found = await GeneratorHost.Analyze(
            new ArticleInMemory("/w/2024/lage.txt", Sound),
            new ArticleInMemory("/w/2025/lage.txt", Sound),
            new ArticleInMemory("/w/2025/ende.txt", Sound));
        Assert.Equal(
            [("/w/2024/lage.txt: (0,0)-(0,0)", "'2024/lage.txt'"), ("/w/2025/lage.txt: (0,0)-(0,0)", "'2025/lage.txt'")],
            found.Where(diagnostic => diagnostic.Id == "FACT008").Select(diagnostic => (Place(diagnostic), diagnostic.GetMessage(CultureInfo.InvariantCulture).Split("is called ")[1].Split(';')[0])));
    }

    /// <summary>Nothing waits for the end of a build: an editor asks for the article that is open, and gets all that a build tells of it.</summary>
    [Fact]
    public async Task Every_rule_is_told_while_its_article_is_open()
    {
        const string Date = "2025-04-28";
        ArticleInMemory[] articles =
        [
            new("date.txt", "Frankreich hat am Samstag 300 Soldaten nach Mali entsandt."),
            new("damage.txt", "Ein \uFFFD."),
            new("latin.txt", Sound, Encoding.Latin1),
            new("binary.txt", "PNG\0"),
            new("empty.txt", ""),
            new("huge.txt", new string('a', 1_000_001)),
            new("2024/lage.txt", Sound),
            new("2025/lage.txt", Sound, ("Published", "gestern")),
            new("words.txt", "Frankreich hat vor Monaten Soldaten nach Mali entsandt. Kanada hat 10.0000 Soldaten befragt.", ("Published", Date)),
            new("sources.txt", "Er sagte, Frankreich habe 300 Soldaten nach Mali entsandt. Timo Vellmar sagte, Kanada habe 200 Soldaten nach Lettland entsandt.", ("Published", Date)),
            new("denied.txt", "Nach Angaben der Ukraine hat Russland 300 Soldaten nach Mali entsandt. Russland bestreitet, 300 Soldaten nach Mali entsandt zu haben.", ("Published", Date)),
            new("long.txt", "Kanada " + string.Concat(Enumerable.Repeat("und Mali ", 300)) + ".", ("Published", Date)),
        ];
        ImmutableArray<Diagnostic> built = await GeneratorHost.Analyze(articles);
        Assert.Equal(ArticleRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), built.Select(told => told.Id).Distinct().Order(StringComparer.Ordinal));
        foreach (ArticleInMemory article in articles)
        {
            ImmutableArray<Diagnostic> open = await GeneratorHost.AnalyzeOpen(article, articles);
            Assert.Equal(built.Where(told => told.Location.GetLineSpan().Path == article.Path).Select(told => told.ToString()), open.Select(told => told.ToString()));
        }
    }

    [Fact]
    public async Task Files_that_are_no_articles_are_left_alone()
        => Assert.Empty(await GeneratorHost.Analyze(new ArticleInMemory("a.txt", "\uFFFD") { Metadata = [] }));

    private static string Place(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}: ({span.StartLinePosition})-({span.EndLinePosition})";
    }
}
