using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class ReferentLoopTests
{
    [Theory]
    [InlineData("Die Regierung ihres Landes kündigte am Montag den Abzug an.")]
    [InlineData("Die Armee aus ihrem Land zog ab.")]
    [InlineData("Der Präsident seines Staates und der Minister seines Landes trafen sich.")]
    public void An_owner_that_owns_itself_ends(string text)
        => Assert.NotEmpty(ClaimExtractor.Analyse(new ArticleSource("a", text), AnalysisDepth.Layers, TestContext.Current.CancellationToken).Clauses);
}
