using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using FactGen.Diagnostics;
using FactGen.Tests.Snapshots;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>The pages of the rules say what the release tracking files say, and the table of them is made from these.</summary>
public sealed class DiagnosticPagesTests
{
    private static readonly string s_folder = Path.Combine(ReleaseNotes.Repository, "docs/diagnostics");

    private const string Footer = "\n[All rules, and how to change their severity](README.md)\n";

    private static bool IsAccepted => SnapshotAcceptance.IsWished(Environment.GetEnvironmentVariable);

    public static TheoryData<string> Ids => [.. ReleaseNotes.Rules.Select(rule => rule.Id)];

    [Fact]
    public void The_release_tracking_files_list_every_rule_as_it_is()
        => Assert.Equal(
            Rules.All.Select(rule => new ReleasedRule(rule.Id, rule.Category, rule.DefaultSeverity.ToString(), $"{rule.Title}, see {rule.HelpLinkUri}")),
            ReleaseNotes.Rules);

    [Fact]
    public void The_table_is_made_from_them()
    {
        const string Begin = "| id | title | severity | about |\n| --- | --- | --- | --- |\n";
        string path = Path.Combine(s_folder, "README.md"), page = File.ReadAllText(path);
        int start = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        string table = string.Concat(ReleaseNotes.Rules.Select(rule =>
            $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {rule.Severity} | {rule.Category.Split('.')[1].ToLowerInvariant()} |\n"));
        if (IsAccepted)
            File.WriteAllText(path, page[..start] + table + page[end..]);
        else
            Assert.True(table == page[start..end], "The table of docs/diagnostics/README.md is not that of the rules; write it anew with FACTGEN_ACCEPT=1.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_a_cause_an_example_and_what_to_do(string id)
    {
        ReleasedRule rule = ReleaseNotes.Rules.Single(rule => rule.Id == id);
        string page = File.ReadAllText(PageOf(id));
        Assert.StartsWith($"# {id}: {rule.Title}\n\n{rule.Severity}, ", page, StringComparison.Ordinal);
        string[] paragraphs = [.. page[..Section(page, "\n## What to do\n")].Split("\n\n", StringSplitOptions.TrimEntries)];
        Assert.Contains(paragraphs.Skip(2), paragraph => Regex.IsMatch(paragraph, @"^\S.{60,}\.$", RegexOptions.Singleline)); // The cause, in sentences.
        Assert.Matches($@"\n    (\S.*: )?(warning|info|hidden) {id}: ", page);
        Assert.InRange(Section(page, SilencingSection.Title) - Section(page, "\n## What to do\n"), "\n## What to do\n".Length + 20, int.MaxValue);
        Assert.EndsWith(Footer, page, StringComparison.Ordinal);
    }

    /// <summary>Each example on a page is a message that its rule can give, to the last word.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Examples_are_messages_of_the_rule(string id)
    {
        string format = Rules.All.Single(rule => rule.Id == id).MessageFormat.ToString(CultureInfo.InvariantCulture);
        string message = "^" + Regex.Replace(Regex.Escape(format), @"\\\{\d}", ".*") + "$";
        string[] examples = [.. Regex.Matches(File.ReadAllText(PageOf(id)), $@"^    (\S.*: )?(warning|info|hidden) {id}: (?<message>.*)$", RegexOptions.Multiline).Select(match => match.Groups["message"].Value)];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Matches(message, example));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void How_to_turn_a_rule_off_is_made_from_who_reports_it(string id)
    {
        string path = PageOf(id), page = File.ReadAllText(path);
        int start = page.IndexOf(SilencingSection.Title, StringComparison.Ordinal), end = page.LastIndexOf(Footer, StringComparison.Ordinal);
        string expected = page[..(start < 0 ? end : start)] + SilencingSection.Of(ReleaseNotes.Rules.Single(rule => rule.Id == id)) + Footer;
        if (IsAccepted)
            File.WriteAllText(path, expected);
        else
            Assert.True(expected == page, $"The section{SilencingSection.Title}of docs/diagnostics/{id}.md is not that of the rule; write it anew with FACTGEN_ACCEPT=1.");
    }

    [Fact]
    public void No_page_is_of_a_rule_that_is_gone()
        => Assert.Empty(Directory.EnumerateFiles(s_folder, "FACT*.md").Select(Path.GetFileNameWithoutExtension).Except(Ids.Select(id => id.Data)));

    private static string PageOf(string id) => Path.Combine(s_folder, id + ".md");

    /// <summary>Where a section begins that has to be there.</summary>
    private static int Section(string page, string title)
    {
        Assert.Contains(title, page, StringComparison.Ordinal);
        return page.IndexOf(title, StringComparison.Ordinal);
    }
}
