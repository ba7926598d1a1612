using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Xunit;

namespace FactGen.Tests.Docs;

using FactGen.Extraction;
using FactGen.Tests.Frames;

/// <summary>docs/rules.md tells of all that rules can say, and its own rule does what its examples say.</summary>
public sealed class RulesPageTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(Here(), "..", "..", "docs", "rules.md"));

    public static TheoryData<string> Words()
        => new(FrameVocabulary.Roles.Concat(FrameVocabulary.Helpers).Concat(FrameVocabulary.Functions).Concat(FrameVocabulary.Conditions)
            .Concat(FrameVocabulary.Classes).Concat(FrameVocabulary.Paths.Select(path => path + ">")).Distinct(StringComparer.Ordinal));

    public static TheoryData<string> Starts()
        => new(FrameVocabulary.Properties.Keys.Concat(FrameVocabulary.Constants).Concat(FrameVocabulary.FunctionsWithWords)
            .Concat(FrameVocabulary.WithFunctions).Distinct(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Words))]
    public void Tells_of_each_word(string word) => Assert.Contains($"`{word}`", s_page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Starts))]
    public void Tells_of_what_is_followed_by_others(string word)
        => Assert.True(s_page.Contains($"`{word}:", StringComparison.Ordinal) || s_page.Contains($"`{word} =", StringComparison.Ordinal), word);

    [Fact]
    public void Its_rule_is_one()
    {
        string block = s_page.Split("```")[1].Trim('\n');
        FrameRule rule = Assert.Single(FrameFile.Read("docs/rules.md", block.Split('\n').Select((line, index) => (index + 1, line))));
        Assert.All(rule.Examples, example => Assert.Null(RuleExampleCheck.Failure(rule, example)));
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
