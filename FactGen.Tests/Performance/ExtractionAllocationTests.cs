using System.Linq;
using FactGen.Extraction;
using Xunit;

namespace FactGen.Tests.Performance;

/// <summary>What the engine allocates where there is nothing to find.</summary>
public sealed class ExtractionAllocationTests
{
    /// <summary>In bytes for a UTF-16 code unit. To be lowered whenever less is needed.</summary>
    private const double Most = 180;

    private const string NothingToClaim =
        "Der Garten hinter dem alten Haus war grün, und die Kinder liefen gern über den Rasen. Am Abend wurde es kühl. " +
        "Eine Katze schlief auf der warmen Mauer, während die Vögel in den hohen Bäumen sangen.\n";

    [Fact]
    public void A_text_without_triggers_takes_little_by_the_character()
    {
        string text = string.Concat(Enumerable.Repeat(NothingToClaim, 20));
        Assert.Empty(ClaimExtractor.Analyse(new ArticleSource("garten.txt", text), TestContext.Current.CancellationToken).Claims);
        long allocated = Allocation.OfRepeated(() => ClaimExtractor.Analyse(new ArticleSource("garten.txt", text), TestContext.Current.CancellationToken));
        Assert.InRange((double)allocated / text.Length, 0, Most);
    }
}
