using FactGen.Pipeline;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Generator;

public sealed class ProjectSettingsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("News.Data", "News.Data")]
    [InlineData("my-app.2025", "my_app._2025")]
    [InlineData("class.Größe", "@class.Größe")]
    [InlineData("@class", "@class")]
    [InlineData("a..b.", "a.b")]
    [InlineData("-", "_")]
    [InlineData("\u20ac", "_")]
    public void A_root_namespace_is_made_to_compile(string root, string expected)
    {
        ProjectSettings settings = ProjectSettings.Read(new OptionsInMemory(("RootNamespace", root)).GlobalOptions);
        Assert.Equal(new ProjectSettings(expected, false, null), settings);
        string code = expected.Length == 0 ? "class C;" : $"namespace {expected}; class C;";
        Assert.Empty(CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken).GetDiagnostics(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_wish_wins_over_the_root_namespace()
        => Assert.Equal(new ProjectSettings("Wished", true, null), Read(("RootNamespace", "Root"), ("FactGenNamespace", " Wished "), ("FactGenPublic", "True")));

    [Fact]
    public void A_wish_that_cannot_be_is_answered()
        => Assert.Equal(new UnreadableProperty("FactGenNamespace", "not one", "not_one", "a namespace"), Read(("FactGenNamespace", "not one")).Unreadable);

    [Fact]
    public void Visibility_is_true_or_false()
        => Assert.Equal(new UnreadableProperty("FactGenPublic", "yes", "false", "true or false"), Read(("FactGenPublic", "yes")).Unreadable);

    private static ProjectSettings Read(params (string, string)[] properties) => ProjectSettings.Read(new OptionsInMemory(properties).GlobalOptions);
}
