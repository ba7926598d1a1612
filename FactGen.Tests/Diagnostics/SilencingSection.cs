using System;

namespace FactGen.Tests.Diagnostics;

/// <summary>The part of a rule's page that says how to turn the rule off, which follows from who reports it.</summary>
internal static class SilencingSection
{
    public const string Title = "\n## Turning it off\n";

    private const string ForProject = "`dotnet_diagnostic.{0}.severity = none` in a [`.globalconfig`](README.md#changing-a-severity), or `<NoWarn>$(NoWarn);{0}</NoWarn>` in the project";

    public static string Of(ReleasedRule rule) => Title + Text(rule).Replace("{0}", rule.Id, StringComparison.Ordinal) + "\n";

    private static string Text(ReleasedRule rule) => rule.Category switch
    {
        "FactGen.Articles" => $"For one article: `<FactArticle Update=\"articles/lage.txt\" NoWarn=\"{{0}}\" />` in the project. For all of them: {ForProject}.",
        "FactGen.Code" => $"For some lines: `#pragma warning disable {{0}}` before and `#pragma warning restore {{0}}` behind them. For a project: {ForProject}.",
        "FactGen.Project" => "`<NoWarn>$(NoWarn);{0}</NoWarn>` in the project.",
        _ => "Better not: claims are missing where it is told. If it has to be: `<NoWarn>$(NoWarn);{0}</NoWarn>` in the project.",
    };
}
