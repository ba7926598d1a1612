using FactGen.Emission;

namespace FactGen.Pipeline;

/// <summary>Articles that a project has no room for.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The name of the first; all behind it in the order of names are left out, too.</param>
/// <param name="Most">The room, in characters of text and claims.</param>
internal sealed record LeftOutArticles(int Count, string First, int Most);

/// <summary>
/// How much a project can hold, so that a folder of a whole archive ends in a message and neither in a compiler without memory nor in an error
/// that nobody understands.
/// </summary>
internal static class CorpusLimit
{
    /// <summary>What a claim takes beside the text of its article, in characters: some 200 on average.</summary>
    private const int PerClaim = 250;

    /// <summary>The compiler holds every character several times while it compiles: some two gigabytes in all.</summary>
    private const int MostUtf8 = 64_000_000;

    /// <summary>All string literals of an assembly together have at most eight million characters (CS8103), those of the project's own code among them.</summary>
    private const int MostUtf16 = 6_000_000;

    public static int For(LiteralStyle literals) => literals == LiteralStyle.Utf8 ? MostUtf8 : MostUtf16;

    /// <summary>The room that an article takes.</summary>
    public static int SizeOf(ArticleFacts article) => article.Text.Length + article.Claims.Count * PerClaim;
}
