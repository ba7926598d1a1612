using System.Linq;
using Xunit;

namespace FactGen.Tests.Kinds;

using FactGen.Extraction;

public sealed class KindFileTests
{
    [Fact]
    public void The_shipped_kinds_are_those_of_the_codebook()
    {
        Assert.Equal(
            [
                "Deployment", "Withdrawal", "Casualties", "Capture", "Combat", "Offensive", "ArmsDelivery", "TerritorialControl", "Agreement",
                "Visit", "Payment", "Statement", "Quotation",
            ],
            KindCatalog.Shipped.Select(kind => kind.Name));
        Assert.All(KindCatalog.Shipped, kind => Assert.Single(kind.Roles, role => role.IsMain));
        Assert.All(KindCatalog.Shipped, kind => Assert.NotEmpty(kind.NameParts));
        string[] byTarget = KindCatalog.Shipped.Where(kind => kind.Roles.Single(role => role.IsMain).Role == "target").Select(kind => kind.Name).ToArray();
        Assert.Equal(["Casualties", "Capture"], byTarget);
    }

    [Fact]
    public void A_kind_is_read_with_all_its_parts()
    {
        KindFile file = Parse(
            "kind Meeting", "  set Meetings", "  summary People meet.", "  main agent Guest: Who comes.", "  quantity Size: How many come.",
            "  choice tone Tone: How they speak.", "    value Warm: Kindly.", "    value Cold: Coldly.", "  list topics Topics: What about.",
            "  name agent quantity+tone/topics");
        Assert.Empty(file.Errors);
        KindSchema kind = Assert.Single(file.Kinds);
        Assert.Equal(("Meeting", "Meeting", "Meetings", "Size"), (kind.Name, kind.Class, kind.Set, kind.Quantity));
        Assert.Equal(["Warm", "Cold"], kind.Fields[0].Choices);
        Assert.Equal(["Kindly.", "Coldly."], kind.Fields[0].ChoiceSummaries);
        Assert.Equal(FieldType.TextList, kind.Fields[1].Type);
        Assert.Equal(["tone", "topics"], kind.NameParts[1].Pieces[1]);
    }

    [Theory]
    [InlineData(1, "'set' before the first kind", "set Meetings")]
    [InlineData(2, "'sett' is no keyword", "kind A", "sett As", "set As", "summary S.")]
    [InlineData(1, "has no set", "kind A", "summary S.")]
    [InlineData(1, "has no summary", "kind A", "set As")]
    [InlineData(1, "no kind name", "kind a b", "set As", "summary S.")]
    [InlineData(4, "is no role", "kind A", "set As", "summary S.", "role who Who: Who.")]
    [InlineData(5, "a second role", "kind A", "set As", "summary S.", "role agent X: X.", "role agent Y: Y.")]
    [InlineData(4, "is taken", "kind A", "set As", "summary S.", "role agent Source: X.")]
    [InlineData(4, "needs a colon", "kind A", "set As", "summary S.", "role agent X")]
    [InlineData(4, "expected: name Property", "kind A", "set As", "summary S.", "text force")]
    [InlineData(4, "belongs below a choice", "kind A", "set As", "summary S.", "value X: X.")]
    [InlineData(1, "has no value", "kind A", "set As", "summary S.", "choice c C: C.")]
    [InlineData(4, "neither a role nor a field", "kind A", "set As", "summary S.", "name nobody")]
    [InlineData(1, "more than one main role", "kind A", "set As", "summary S.", "main agent X: X.", "main target Y: Y.")]
    [InlineData(1, "the name 'A' is taken", "kind A", "set A", "summary S.")]
    [InlineData(1, "has the name of its class", "kind A", "set As", "summary S.", "text a A: A.")]
    [InlineData(4, "a second kind 'A'", "kind A", "set As", "summary S.", "kind A", "set Bs", "class B", "summary S.")]
    public void What_is_wrong_is_told_with_its_line(int line, string message, params string[] lines)
    {
        KindFileError error = Assert.Single(Parse(lines).Errors, error => error.Message.Contains(message, System.StringComparison.Ordinal));
        Assert.Equal(line, error.Line);
    }

    private static KindFile Parse(params string[] lines)
        => KindFile.Parse(lines.Select((text, index) => (index + 1, text)));
}
