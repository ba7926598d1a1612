using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Diagnostics;

/// <summary>FACT103 and FACT104: quantities are asked, not compared as numbers or texts.</summary>
public sealed class QuantityComparisonTests
{
    private const string Ask = "class C { bool M(Quantity q, Quantity other, Quantity? maybe, string s) => ";

    [Theory]
    [InlineData("q [|==|] other", "'==' asks whether two quantities are bounded alike, and 'about 600' is not '600'; ask Overlaps whether both can be right, or Equals if you mean that")]
    [InlineData("q [|!=|] other", "'!=' asks whether two quantities are bounded alike, and 'about 600' is not '600'; ask Overlaps whether both can be right, or Equals if you mean that")]
    [InlineData("q [|==|] Quantity.Exactly(600)", "'==' asks whether two quantities are bounded alike, and 'about 600' is not '600'; ask IsExactly or CouldBe about a number, or Equals if you mean that")]
    public async Task An_operator_says_what_it_asks_and_what_to_ask(string comparison, string message)
        => Assert.Equal("FACT103: " + message, await new CodeUnderTest($"{Ask}{comparison}; }}").Message());

    [Theory]
    [InlineData("maybe [|==|] q")]
    [InlineData("Facts.Casualties.Any(c => c.Count [|==|] q)")]
    public async Task Operators_are_found(string comparison) => Assert.StartsWith("FACT103", await new CodeUnderTest($"{Ask}{comparison}; }}").Message(), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("q.Text [|==|] \"4000\"", "Text")]
    [InlineData("q.Text [|!=|] s", "Text")]
    [InlineData("\"4,000 soldiers\" [|==|] q.ToString()", "ToString")]
    [InlineData("q.ToString(\"N\", null) [|==|] s", "ToString")]
    [InlineData("[|q.Text.Equals(\"4000\", StringComparison.Ordinal)|]", "Text")]
    [InlineData("[|string.Equals(s, q.Text)|]", "Text")]
    [InlineData("[|q.Text is \"4000\"|]", "Text")]
    public async Task Its_words_are_no_number(string comparison, string member)
        => Assert.Equal(
            $"FACT104: The {member} of a quantity are its words, and the same number has many ('4000', '4.000', 'viertausend'); ask IsExactly or CouldBe about a number",
            await new CodeUnderTest($"{Ask}{comparison}; }}").Message());

    [Theory]
    [InlineData("q == Quantity.None")]
    [InlineData("q != default")]
    [InlineData("maybe == null")]
    [InlineData("maybe is null")]
    [InlineData("q.Equals(other)")]
    [InlineData("q.CompareTo(other) == 0")]
    [InlineData("q.Lower == 600")]
    [InlineData("q.Unit == other.Unit && q.Unit == \"soldiers\"")]
    [InlineData("q.Text == \"\" || q.Text != string.Empty || q.Text is \"\"")]
    [InlineData("q.Text.Contains(\"mehr als\", StringComparison.Ordinal)")]
    [InlineData("s == \"4000\" && s.Equals(s, StringComparison.Ordinal)")]
    [InlineData("Facts.All.Any(c => c.Time.Text == s && c.Evidence.Text == s)")]
    public async Task Other_comparisons_are_left_alone(string comparison) => await new CodeUnderTest($"{Ask}{comparison}; }}").IsLeftAlone();

    [Theory]
    [InlineData("q [|==|] other", "Use 'Overlaps'", "q.Overlaps(other)")]
    [InlineData("q [|!=|] other", "Use '!Overlaps'", "!q.Overlaps(other)")]
    [InlineData("q [|==|] other", "Use 'Equals'", "q.Equals(other)")]
    [InlineData("q [|==|] Quantity.Exactly(600)", "Use 'IsExactly'", "q.IsExactly(600)")]
    [InlineData("Quantity.Exactly(600) [|!=|] q", "Use '!CouldBe'", "!q.CouldBe(600)")]
    [InlineData("(s == \"\" ? q : other) [|==|] q", "Use 'Overlaps'", "(s == \"\" ? q : other).Overlaps(q)")]
    [InlineData("q.Text [|==|] other.Text", "Use 'Overlaps'", "q.Overlaps(other)")]
    [InlineData("q.ToString() [|!=|] other.ToString()", "Use '!Overlaps'", "!q.Overlaps(other)")]
    public async Task Fixes_ask_instead(string comparison, string title, string question)
        => Assert.Equal($"{Ask}{question}; }}", await new CodeUnderTest($"{Ask}{comparison}; }}").Fixed(title));

    [Theory]
    [InlineData("q.Text [|==|] \"4000\"")]
    [InlineData("maybe [|==|] q")]
    public async Task Where_it_is_not_clear_what_is_meant_there_is_no_fix(string comparison)
        => Assert.Empty(await new CodeUnderTest($"{Ask}{comparison}; }}").FixTitles());

    [Fact]
    public async Task A_number_with_a_unit_keeps_it()
        => Assert.Equal(["Use 'Overlaps'", "Use 'Equals'"], await new CodeUnderTest($"{Ask}q [|==|] Quantity.Exactly(600, \"soldiers\"); }}").FixTitles());
}
