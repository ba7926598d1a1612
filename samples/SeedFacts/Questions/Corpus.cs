using System.Linq;
using FactGen;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>What was read.</summary>
internal static class Corpus
{
    public static void Introduce(Screen screen)
    {
        screen.Heading($"{Facts.Articles.Count} articles, {Facts.All.Count} claims");
        foreach (Article article in Facts.Articles)
        {
            string origin = string.Join(", ", new[] { article.Outlet }.OfType<string>().Concat(article.Agencies));
            screen.Row((article.Name, 28), ($"{article.Claims.Count} claims", 12), (article.Published?.ToString() ?? "undated", 12), (origin, 50));
        }
    }
}
