using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class SegmentInvariantTests
{
    private static readonly string[] Pieces =
    [
        "Die", "armee", "schickt", "Soldaten", "„", "“", "”", "\"", "‚", "‘", "'", "’", "»", "«", "''", ",,", ".", "!", "?", "...", "…", ",", ":", ";",
        "(", ")", "[", "]", " – ", "-", "--", " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\u00A0", "\u00AD", "\u200B", "\u2028", "\uFEFF", "+++", "|", "/", "©",
        "z.B.", "ca.", "Dr.", "Mio.", "J.", "28.", "10.000", "1,5", "14:05 Uhr", "12. März 2024", "12.03.2024", "2024-03-12", "dpa", "(dpa)", "(afp/red)",
        "Foto: dpa", "Quelle: beispiel.de, AFP", "Von Jana Muster", "Seoul (dpa) – ", "Wien – ", "Lesen Sie auch", "Tags:", "Gelesen: 63", "www.beispiel.de/a?b.",
        "😀", "\uD83D", "\uDE00", "u\u0308", "\0", "\u0001", "ß", "中文", "²", "½", "170-mm-", "Süd-", "-käufe", "Kim’s", "endete.Die", "XIV.",
    ];

    [Fact]
    public void HoldInArbitraryStrings() => CheckAll(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));

    [Fact]
    public void HoldInArbitraryMixturesOfWhatArticlesAreMadeOf()
        => CheckAll(Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Fact]
    public void HoldInRunningText()
        => CheckAll(Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(" ", pieces)));

    [Fact]
    public void HoldInTheSeeds()
    {
        string[] files = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", "seeds"), "*.txt");
        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            string text = File.ReadAllText(file);
            SegmentInvariants.Check(text);
            for (int cut = 1; cut < text.Length; cut += 97)
                SegmentInvariants.Check(text.Substring(cut));
        }
    }

    [Theory]
    [InlineData("Die Armee hat am 12. März rund 500 Soldaten nach Goma geschickt, sagte „General“ Muster (dpa). ", 10_000_000)]
    [InlineData("a", 10_000_000)]
    [InlineData(". ")]
    [InlineData("\"")]
    [InlineData(" 'a")]
    [InlineData("…(")]
    [InlineData("!(")]
    [InlineData("Ab. (dpa ")]
    [InlineData("b?“ B ")]
    [InlineData("„")]
    [InlineData("1.")]
    [InlineData("\u200B")]
    [InlineData("Kurz\n")]
    [InlineData("kurz\n")]
    [InlineData("Ein Satz hier.\nEin Satz hier.X\n")]
    public void LongTextsTakeLinearTime(string unit, int length = 500_000)
    {
        // Quadratic time would be a quarter of an hour here, so the limit can be far beyond what a slow machine needs.
        string text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var reading = ArticleReader.Read(text, limit.Token);
        Assert.InRange(Segmenter.Segment(text, reading, limit.Token).Tokens.Length, 0, text.Length);
        Assert.False(limit.IsCancellationRequested);
    }

    private static void CheckAll(Gen<string> texts)
        => Prop.ForAll(texts.ToArbitrary(), SegmentInvariants.Check).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(120));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
