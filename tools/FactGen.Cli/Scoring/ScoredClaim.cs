using System;
using System.Collections.Generic;
using System.Globalization;

namespace FactGen.Cli;

/// <summary>A claim that is scored.</summary>
/// <param name="Article">Where it is made.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Fields">What it says, in the order of the reports.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record ScoredClaim(ScoredArticle Article, string Kind, OrderedDictionary<string, FieldValue> Fields, ClaimPlace Place)
{
    /// <summary>How lists name it: "article:line Kind".</summary>
    public string Where
    {
        get
        {
            int line = Article.Slice(0, Place.Start).AsSpan().Count('\n') + 1;
            return string.Create(CultureInfo.InvariantCulture, $"{Article.Name}:{line} {Kind}");
        }
    }

    /// <summary>Whether two claims of one article stand in the same place.</summary>
    public bool Overlaps(ScoredClaim other)
    {
        if (Place.End is null && other.Place.End is null)
            return Article.Sentence((int)Place.Start) == Article.Sentence((int)other.Place.Start);
        long end = Place.End ?? Place.Start + 1, otherEnd = other.Place.End ?? other.Place.Start + 1;
        return Math.Max(Place.Start, other.Place.Start) < Math.Min(end, otherEnd);
    }
}
