using FactGen.Extraction;

namespace FactGen.Pipeline;

/// <summary>An article to read, and where it stands.</summary>
internal sealed record LocatedSource(string Path, ArticleSource Source);

/// <summary>An article that was read, and where it stands.</summary>
internal sealed record LocatedArticle(string Path, ExtractedArticle Result);
