namespace FactGen.Quality;

using FactGen.Extraction;

/// <summary>A claim that was drawn, with the article that makes it.</summary>
internal sealed record DrawnClaim(ArticleSource Article, ExtractedClaim Claim);
