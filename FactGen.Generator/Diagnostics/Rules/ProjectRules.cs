using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactGen.Diagnostics;

/// <summary>What is told about the project, and about FactGen itself.</summary>
internal static class ProjectRules
{
    private const string Project = "FactGen.Project";
    private const string Internal = "FactGen.Internal";

    public static readonly DiagnosticDescriptor UnreadableProperty = Rule.Warning(
        "FACT010",
        Project,
        "Unusable project property",
        "The property {0} cannot be '{1}', and '{2}' is used instead; set it to {3}",
        "FactGenNamespace has to be a namespace, and FactGenPublic has to be true or false.");

    /// <summary>Reported by the build, since the compiler does not hear of items that match nothing (FactGen.Items.targets).</summary>
    public static readonly DiagnosticDescriptor UnmatchedItem = Rule.Warning(
        "FACT016",
        Project,
        "Article item that matches nothing",
        "<FactArticle {0}=\"{1}\" /> {2}; correct the path, which starts at the project's folder",
        "An Include that matches no file adds no article, and an Update that matches no article gives its metadata to none.");

    public static readonly DiagnosticDescriptor LeftOutArticles = Rule.Warning(
        "FACT018",
        Project,
        "More articles than a project can hold",
        "{0} articles are left out, from '{1}' on in the order of names, since a project holds at most {2} characters of articles and claims; spread them over several projects",
        "The compiler holds all articles in memory at once, and assemblies have limits of their own.");

    public static readonly DiagnosticDescriptor ArticleFailure = Rule.Warning(
        "FACT900",
        Internal,
        "Internal error in an article",
        "FactGen failed on this article, and this one alone adds nothing to the facts; please report it with the article: {0} in {1}: {2}",
        "This is a defect of FactGen. Please report it with the article.");

    public static readonly DiagnosticDescriptor CorpusFailure = Rule.Warning(
        "FACT901",
        Internal,
        "Internal error",
        "FactGen failed, and '{0}' was not generated; please report it with the articles: {1} in {2}: {3}",
        "This is a defect of FactGen. Please report it with the articles.");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ImmutableArray.Create(
        UnreadableProperty,
        UnmatchedItem,
        LeftOutArticles,
        ArticleFailure,
        CorpusFailure);
}
