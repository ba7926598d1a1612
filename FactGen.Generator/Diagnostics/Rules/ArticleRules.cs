using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>What is told about articles, at its place in the article.</summary>
internal static class ArticleRules
{
    private const string Articles = "FactGen.Articles";

    public static readonly DiagnosticDescriptor NoPublicationDate = Rule.Warning(
        "FACT001",
        Articles,
        "Article without publication date",
        "The time '{0}' stays unresolved because the article has no publication date{1}; say it in the project: <FactArticle Update=\"…\" Published=\"yyyy-MM-dd\" />",
        "Relative times (\"am Samstag\", \"im vergangenen Jahr\") are counted from the publication date, which neither the article nor its metadata give.");

    public static readonly DiagnosticDescriptor NoClaims = Rule.Warning(
        "FACT002",
        Articles,
        "No claim found",
        "No claim was found in this article (sentences read: {0}); remove the file if it is no article, or see with 'factgen inspect' what was understood of it",
        "Nothing in the article was understood as a claim of any kind, so it adds nothing to the facts.");

    public static readonly DiagnosticDescriptor DamagedText = Rule.Warning(
        "FACT003",
        Articles,
        "Damaged text",
        "The text is damaged: {0}{1}; {2}",
        "Characters that no article contains show that its text was damaged, usually by a wrong encoding; words with them are not understood.");

    public static readonly DiagnosticDescriptor ForeignEncoding = Rule.Warning(
        "FACT004",
        Articles,
        "Article is not UTF-8",
        "The file is not UTF-8 and was read as '{0}', so that umlauts and quotation marks may be wrong; save it as UTF-8",
        "A file that is not valid UTF-8 is decoded with whatever encoding the machine prefers, and may give other facts on another machine.");

    public static readonly DiagnosticDescriptor UnreadableFile = Rule.Warning(
        "FACT005",
        Articles,
        "Article cannot be read",
        "The file {0}, so it adds nothing to the facts; remove it from the FactArticle items, or put the article's text in its place",
        "The compiler cannot open the file, or it is no text.");

    public static readonly DiagnosticDescriptor BlankFile = Rule.Warning(
        "FACT006",
        Articles,
        "Article is empty",
        "The file is empty, so it adds nothing to the facts; fill or remove it",
        "The file holds nothing but white space.");

    public static readonly DiagnosticDescriptor FileTooLong = Rule.Warning(
        "FACT007",
        Articles,
        "Article is too long",
        "The file has {0} characters and is left out, since an article has at most {1}; split it",
        "Files far longer than any article are left out, so that a wrong file cannot slow down every build.");

    public static readonly DiagnosticDescriptor SharedName = Rule.Warning(
        "FACT008",
        Articles,
        "Articles of one name",
        "{0} articles are named '{1}', so this one is called '{2}'; give each FactArticle item a Name of its own",
        "Claims and Facts.Articles know articles by their names. Where names clash, the folders in front of them keep the articles apart.");

    public static readonly DiagnosticDescriptor UnreadableDate = Rule.Warning(
        "FACT009",
        Articles,
        "Unreadable publication date",
        "The metadata Published, '{0}', is not a day of the form yyyy-MM-dd and is ignored; {1}",
        "The publication date of a FactArticle item is written year-month-day: 2025-04-28.");

    public static readonly DiagnosticDescriptor VagueTime = Rule.Info(
        "FACT011",
        Articles,
        "Time without days",
        "The time '{0}' gives no days, so the claim has none and no question about days finds it; read Time.Text, or add what you know in your code",
        "The words say when something happened, but neither a calendar nor the publication date makes days of them.");

    public static readonly DiagnosticDescriptor UnreadNumber = Rule.Info(
        "FACT012",
        Articles,
        "Number that was not understood",
        "The number '{0}' of '{1}' was not understood, because no German number is written like that, and no claim has it; correct the file if the article has it otherwise, or else read Evidence.Text",
        "German writes 10.000 and 1,5. Points and commas that stand otherwise may mean several numbers, and none is guessed.");

    public static readonly DiagnosticDescriptor UnnamedSource = Rule.Info(
        "FACT013",
        Articles,
        "Source that is nobody",
        "Nobody was found who says this ('{0}'), so the claim has no source and counts as no more than probable; look whom the text means before you quote it",
        "Somebody is said to have said something, and neither the sentence nor those before it tell who.");

    public static readonly DiagnosticDescriptor UnknownEntity = Rule.Hidden(
        "FACT014",
        Articles,
        "Entity outside of the catalogue",
        "'{0}' is not in the catalogue and is known by these words alone (Entities.{1}); where other words name it as well, ask for all of these entities",
        "The catalogue knows states, places, organisations and persons by all of their names. What it does not know is the same only where it is written the same.");

    public static readonly DiagnosticDescriptor Contradiction = Rule.Info(
        "FACT015",
        Articles,
        "Claims that contradict each other",
        "'{0}' contradicts '{1}' in line {2}: {3}; look who says which before you use either",
        "Two claims of one article are about the same event and cannot both be right. Mostly they have different sources.");

    public static readonly DiagnosticDescriptor LongSentence = Rule.Warning(
        "FACT017",
        Articles,
        "Sentence that is too long",
        "This sentence has {0} words and marks and gives no claims, since nothing with more than {1} is taken for a sentence{2}; look for points that it lacks",
        "Prose has no such sentences: what looks like one is a list, a table or a text that has lost its points, and claims read from it would be nobody's.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoPublicationDate,
        NoClaims,
        DamagedText,
        ForeignEncoding,
        UnreadableFile,
        BlankFile,
        FileTooLong,
        SharedName,
        UnreadableDate,
        VagueTime,
        UnreadNumber,
        UnnamedSource,
        UnknownEntity,
        Contradiction,
        LongSentence);
}
