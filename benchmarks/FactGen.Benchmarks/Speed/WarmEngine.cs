using FactGen.Extraction;

namespace FactGen.Benchmarks;

/// <summary>The engine as it is in a compiler that has been running for a while: its tables are made, and its code is compiled in full.</summary>
internal static class WarmEngine
{
    private const int Rounds = 100;

    public static void Prepare()
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string text in SeedArticles.Texts)
                ClaimExtractor.Analyse(new ArticleSource("warm-up.txt", text));
        }
    }
}
