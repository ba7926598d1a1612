using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;

namespace FactGen.Quality;

using FactGen.Cli;
using FactGen.Extraction;

/// <summary>
/// Claims drawn at random, to be read one by one where there is no gold. What is drawn hangs on the seed and on the claim itself alone:
/// when the rules change, claims that stay are drawn as before.
/// </summary>
internal static class ClaimDraw
{
    /// <summary>So many of the claims that articles make, and how many there are in all.</summary>
    public static (IReadOnlyList<DrawnClaim> Drawn, int All) Draw(IEnumerable<ArticleSource> articles, int seed, int count)
    {
        var lots = new ConcurrentBag<(ulong Lot, DrawnClaim Claim)>();
        Parallel.ForEach(articles, article =>
        {
            foreach (ExtractedClaim claim in ClaimExtractor.Analyse(article).Claims)
                lots.Add((Lot(seed, article, claim), new DrawnClaim(article, claim)));
        });
        DrawnClaim[] drawn = [.. lots.OrderBy(lot => lot.Lot).Take(count).Select(lot => lot.Claim)
            .OrderBy(drawn => drawn.Article.Name, StringComparer.Ordinal).ThenBy(drawn => drawn.Claim.Evidence.Start).ThenBy(drawn => drawn.Claim.Trigger.Start)];
        return (drawn, lots.Count);
    }

    private static ulong Lot(int seed, ArticleSource article, ExtractedClaim claim)
    {
        string identity = string.Create(CultureInfo.InvariantCulture,
            $"{seed}\n{article.Name}\n{claim.Evidence.Start}\n{claim.Trigger.Start}\n{claim.Kind}\n{string.Join(',', ClaimWords.Details(claim))}");
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
    }
}
