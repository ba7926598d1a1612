using System.Linq;
using System.Text;
using FactGen.Emission;
using Xunit;

namespace FactGen.Tests.Emission;

public sealed class PackedLiteralTests
{
    [Theory]
    [InlineData("a", 200_000)]
    [InlineData("ä", 90_000)]
    [InlineData("€", 70_000)]
    [InlineData("😀", 50_000)]
    [InlineData("Zeile mit Wörtern\n", 9_000)]
    [InlineData("", 1)]
    public void Pieces_are_small_whole_and_valid(string unit, int times)
    {
        string text = string.Concat(Enumerable.Repeat(unit, times));
        string[] pieces = PackedLiterals.Cut(text).ToArray();
        Assert.Equal(text, string.Concat(pieces));
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        Assert.All(pieces, piece => Assert.InRange(strict.GetByteCount(piece), 1, 64 * 1024));
        Assert.All(pieces.SkipLast(1), piece => Assert.True(strict.GetByteCount(piece) >= 32 * 1024));
    }

    [Fact]
    public void Text_in_lines_is_cut_after_lines()
    {
        string text = string.Concat(Enumerable.Repeat("Eine Zeile.\n", 10_000));
        Assert.All(PackedLiterals.Cut(text), piece => Assert.EndsWith("\n", piece, System.StringComparison.Ordinal));
    }
}
