using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>An article taken apart into blocks, with what its own lines say of its publication.</summary>
/// <param name="Blocks">All blocks, in order.</param>
/// <param name="Published">The date in a date line, dateline, byline or credit; null where the article gives none.</param>
/// <param name="Outlet">The publisher named in a credit ("ZEIT ONLINE", "ntv.de"), or null.</param>
/// <param name="Agencies">The news agencies of bylines and credits ("dpa", "AFP"), as written, in order, each once.</param>
internal sealed record ArticleReading(
    ImmutableArray<Block> Blocks,
    CalendarDate? Published,
    string? Outlet,
    ImmutableArray<string> Agencies);
