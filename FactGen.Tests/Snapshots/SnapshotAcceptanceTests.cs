using Xunit;

namespace FactGen.Tests.Snapshots;

public sealed class SnapshotAcceptanceTests
{
    [Theory]
    [InlineData(null, null, false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "", true)]
    [InlineData(null, "true", false)]
    public void It_is_wished_by_a_variable(string? wish, string? buildServer, bool expected)
        => Assert.Equal(expected, SnapshotAcceptance.IsWished(name => name == "CI" ? buildServer : wish));

    [Fact]
    public void It_is_refused_on_a_build_server()
        => Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => SnapshotAcceptance.IsWished(name => name == "CI" ? "true" : "1"));
}
