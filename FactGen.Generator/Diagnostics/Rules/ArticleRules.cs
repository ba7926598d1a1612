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
        "The time '{0}' stays unresolved because the article has no publication date{1}; give the FactArticle item a Published date",
        "Relative times (\"am Samstag\", \"im vergangenen Jahr\") are counted from the publication date, which neither the article nor its metadata give.");

    public static readonly DiagnosticDescriptor NoClaims = Rule.Warning(
        "FACT002",
        Articles,
        "No claim found",
        "No claim was found in this article (sentences read: {0})",
        "Nothing in the article was understood as a claim of any kind, so it adds nothing to the facts.");

    public static readonly DiagnosticDescriptor DamagedText = Rule.Warning(
        "FACT003",
        Articles,
        "Damaged text",
        "The text is damaged: {0}{1}",
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
        "The file {0}, so it adds nothing to the facts",
        "The compiler cannot open the file, or it is no text.");

    public static readonly DiagnosticDescriptor BlankFile = Rule.Warning(
        "FACT006",
        Articles,
        "Article is empty",
        "The file is empty, so it adds nothing to the facts",
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
        "The metadata Published, '{0}', is not a date of the form yyyy-MM-dd and is ignored",
        "The publication date of a FactArticle item is written year-month-day: 2025-04-28.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        NoPublicationDate,
        NoClaims,
        DamagedText,
        ForeignEncoding,
        UnreadableFile,
        BlankFile,
        FileTooLong,
        SharedName,
        UnreadableDate);
}
